using System.Globalization;
using Pleiades.Evidence.Facts;

namespace Pleiades.Evidence.Checks;

/// <summary>A row of a file of words with its line.</summary>
/// <param name="File">Name in the data folder.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Fields">Its fields; at least five.</param>
internal sealed record CueRow(string File, int Line, string[] Fields)
{
    private const int Least = 5;

    /// <summary>Whether it takes words out of the rows before it.</summary>
    public bool TakesAway => Fields[0].StartsWith('-');

    /// <summary>What it speaks of: its first field without the <c>-</c>.</summary>
    public string Key => TakesAway ? Fields[0][1..] : Fields[0];

    /// <summary>A finding on this line.</summary>
    /// <param name="code">Short stable code.</param>
    /// <param name="message">What was found and what would be accepted.</param>
    public Issue Issue(string code, string message) => new(code, message, string.Create(CultureInfo.InvariantCulture, $"{File}, line {Line}"));

    /// <summary>The words of a field as written; none of them empty.</summary>
    /// <param name="field">Which field.</param>
    public string[] Words(int field) => Fields[field].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The rows of a text; remarks and the header are left out.</summary>
    /// <param name="file">Name in the data folder.</param>
    /// <param name="text">The text; null gives none.</param>
    public static IEnumerable<CueRow> Of(string file, string? text)
    {
        using var reader = new StringReader(text ?? "");
        reader.ReadLine();
        for (var line = 2; reader.ReadLine() is { } row; line++)
        {
            if (row.Length == 0 || row[0] == '#') continue;
            var fields = row.Split(',', StringSplitOptions.TrimEntries);
            yield return new CueRow(file, line, [.. fields, .. Enumerable.Repeat("", Math.Max(0, Least - fields.Length))]);
        }
    }

    /// <summary>The form of a word in which it is looked for.</summary>
    /// <param name="word">The word.</param>
    public static string Form(string word) => PlainText.Fold(word);
}
