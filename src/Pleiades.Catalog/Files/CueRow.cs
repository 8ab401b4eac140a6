using System.Collections.Immutable;
using System.Globalization;

namespace Pleiades.Catalog;

/// <summary>A row of a file of words (<c>cues/</c>) with its line: fields divided by commas and never quoted, words by <c>|</c>. The one reader of these files.</summary>
/// <param name="File">Name in the data folder.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Fields">Its fields as written, without the blanks around them; at least one.</param>
public sealed record CueRow(string File, int Line, ImmutableArray<string> Fields)
{
    private const char Sign = '-';

    /// <summary>A field; empty when the row is shorter.</summary>
    /// <param name="field">Which, from 0.</param>
    public string this[int field] => field < Fields.Length ? Fields[field] : "";

    /// <summary>Whether it takes words out of the rows before it: its first field begins with <c>-</c>.</summary>
    public bool TakesAway => Fields[0].StartsWith(Sign);

    /// <summary>What it speaks of: its first field without the <c>-</c>.</summary>
    public string Key => TakesAway ? Fields[0][1..] : Fields[0];

    /// <summary>The words of a field as written; none of them empty.</summary>
    /// <param name="field">Which field, from 0.</param>
    public ImmutableArray<string> Words(int field) => [.. this[field].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>A finding on this line.</summary>
    /// <param name="code">Short stable code.</param>
    /// <param name="message">What was found and what would be accepted.</param>
    public Issue Issue(string code, string message) => new(code, message, string.Create(CultureInfo.InvariantCulture, $"{File}, line {Line}"));

    /// <summary>The headings of a text: its first line, even when that begins like a remark.</summary>
    /// <param name="text">The text.</param>
    public static ImmutableArray<string> Header(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return Split((end < 0 ? text : text[..end]).TrimStart('\uFEFF'));
    }

    /// <summary>The rows of a text; empty lines, remarks (<c>#</c>) and the header are left out.</summary>
    /// <param name="file">Name in the data folder.</param>
    /// <param name="text">The text; null gives none.</param>
    public static IEnumerable<CueRow> Of(string file, string? text)
    {
        using var reader = new StringReader(text ?? "");
        reader.ReadLine();
        for (var line = 2; reader.ReadLine() is { } row; line++)
        {
            if (row.Length > 0 && row[0] != '#') yield return new CueRow(file, line, Split(row));
        }
    }

    private static ImmutableArray<string> Split(string line) => [.. line.Split(',', StringSplitOptions.TrimEntries)];
}
