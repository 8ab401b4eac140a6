using System.Text;
using Pleiades.Cli.Output;

namespace Pleiades.Cli.Reviewing;

/// <summary>Keys a person presses, each taken at once; texts with a line of their own below the screen.</summary>
/// <param name="output">The terminal.</param>
internal sealed class TerminalKeys(TextWriter output) : IReviewKeys
{
    private const char CtrlC = '\u0003';
    private const char CtrlD = '\u0004';
    private const char CtrlU = '\u0015';

    public char? Read()
    {
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            if (key.KeyChar is CtrlC or CtrlD) return null;
            if (key.Key == ConsoleKey.Escape) return 'q';
            if (key.Key == ConsoleKey.Backspace) return 'b';
            if (key.Key == ConsoleKey.Enter) return '\n';
            if (key.KeyChar != '\0') return char.ToLowerInvariant(key.KeyChar);
        }
    }

    public string? ReadText(string prompt)
    {
        var text = new StringBuilder();
        output.Write(Ansi.ShowCursor);
        try
        {
            while (true)
            {
                output.Write($"\r{Ansi.ToLineEnd}{prompt}{Shown(text.ToString(), prompt)}");
                output.Flush();
                var key = Console.ReadKey(intercept: true);
                if (key.Key == ConsoleKey.Enter) return text.ToString();
                if (key.Key == ConsoleKey.Escape || key.KeyChar is CtrlC or CtrlD) return null;
                if (key.KeyChar == CtrlU) text.Clear();
                else if (key.Key == ConsoleKey.Backspace) TakeLast(text);
                else if (!char.IsControl(key.KeyChar)) text.Append(key.KeyChar);
            }
        }
        finally
        {
            output.Write($"\r{Ansi.ToLineEnd}{Ansi.HideCursor}");
        }
    }

    private static void TakeLast(StringBuilder text)
    {
        if (text.Length > 0) text.Length -= text.Length > 1 && char.IsLowSurrogate(text[^1]) ? 2 : 1;
    }

    // A text longer than the line shows its end.
    private static string Shown(string text, string prompt)
    {
        var room = Math.Max(8, Console.WindowWidth - CellText.Width(prompt) - 2);
        while (CellText.Width(text) > room) text = text[1..];
        return text;
    }
}
