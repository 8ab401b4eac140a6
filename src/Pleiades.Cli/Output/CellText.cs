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

    /// <summary>A text filled up with blanks to a number of cells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The cells.</param>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));

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

    /// <summary>A text in lines of at most a number of cells; what stands out is closed at the end of a line and opened again on the next.</summary>
    /// <param name="text">The text; its own line ends are kept.</param>
    /// <param name="width">The cells; at least two.</param>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        var (used, on) = (0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            var cells = Width(rune);
            if (rune.Value == '\n' || used + cells > width)
            {
                yield return on ? line.Append(Off).ToString() : line.ToString();
                line.Clear();
                if (on) line.Append(On);
                used = 0;
                if (rune.Value == '\n') continue;
            }

            if (rune.Value is On or Off) on = rune.Value == On;
            line.Append(rune.ToString());
            used += cells;
        }

        if (line.Length > 0) yield return line.ToString();
    }

    private static int Width(Rune rune) => rune.Value is On or Off or '\n' or '\r' ? 0
        : rune.Value < 0x300 ? 1
        : Math.Max(0, new Segment(rune.ToString()).CellCount());
}
