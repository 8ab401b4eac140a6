namespace Pleiades.Cli.Reviewing;

/// <summary>Keys from a file or pipe: one a line, or one after the other. Where a text is asked for, the rest of the line is taken, or the next line when the rest is empty.</summary>
/// <param name="script">The script.</param>
/// <param name="echo">Receives what was read, so that the output can be followed.</param>
internal sealed class ScriptKeys(TextReader script, TextWriter echo) : IReviewKeys
{
    public char? Read()
    {
        while (script.Read() is >= 0 and var next)
        {
            if (char.IsWhiteSpace((char)next)) continue;
            echo.WriteLine($"> {(char)next}");
            return char.ToLowerInvariant((char)next);
        }

        return null;
    }

    public string? ReadText(string prompt)
    {
        if (script.Peek() == '\r') script.Read();
        if (script.Peek() == '\n') script.Read();
        var text = script.ReadLine();
        echo.WriteLine($"{prompt}{text}");
        return text;
    }
}
