using System.Text;
using Spectre.Console.Rendering;

namespace Pleiades.Cli.Output;

/// <summary>Text measured in the cells of a terminal, where a Chinese character takes two.</summary>
internal static class CellText
{
    /// <summary>Marks the beginning of what is to stand out; takes no cell by itself.</summary>
    public const char On = '\u0001';

    /// <summary>Marks its end.</summary>
    public const char Off = '\u0002';

    /// <summary>Number of cells of a text; marks count nothing.</summary>
    /// <param name="text">The text.</param>
    public static int Width(string text) => text.EnumerateRunes().Sum(Width);

    /// <summary>A text cut to a number of cells, with … at a cut.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The cells.</param>
    public static string Cut(string text, int width)
    {
        if (Width(text) <= width) return text;
        var kept = new StringBuilder();
        var used = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (used + Width(rune) > width - 1) break;
            kept.Append(rune.ToString());
            used += Width(rune);
        }

        return kept.Append('…').ToString();
    }

    /// <summary>
    /// A text in lines of at most a number of cells, cut between Chinese characters and between Latin words; a word longer than a line is cut inside.
    /// What stands out is closed at the end of a line and opened again on the next.
    /// </summary>
    /// <param name="text">The text; its own line ends are kept.</param>
    /// <param name="width">The cells; at least two.</param>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        var (used, on) = (0, false);
        foreach (var atom in Atoms(text, width))
        {
            if (atom == "\n" || used + Width(atom) > width)
            {
                yield return on ? line.Append(Off).ToString() : line.ToString();
                line.Clear();
                if (on) line.Append(On);
                used = 0;
                if (atom is "\n" or " ") continue;
            }

            if (atom[0] is On or Off) on = atom[0] == On;
            line.Append(atom);
            used += Width(atom);
        }

        if (line.Length > 0) yield return line.ToString();
    }

    // What is never cut: a Latin word, a Chinese character, a blank, a line end, a mark.
    private static IEnumerable<string> Atoms(string text, int width)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var inWord = Width(rune) == 1 && rune.Value != ' ';
            if (word.Length > 0 && (!inWord || word.Length >= width))
            {
                yield return word.ToString();
                word.Clear();
            }

            if (inWord) word.Append(rune.ToString());
            else yield return rune.ToString();
        }

        if (word.Length > 0) yield return word.ToString();
    }

    private static int Width(Rune rune) => rune.Value is On or Off or '\n' or '\r' ? 0
        : rune.Value < 0x300 ? 1
        : Math.Max(0, new Segment(rune.ToString()).CellCount());
}
