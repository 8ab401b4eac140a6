using System.Collections.Immutable;

namespace Pleiades.Evidence.Facts;

/// <summary>The files of <c>data/cues</c>, which travel inside the program.</summary>
internal static class CueFile
{
    /// <summary>The rows of a file without its header; fields are divided by commas and never quoted.</summary>
    /// <param name="name">File name.</param>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(CueFile).Assembly.GetManifestResourceStream("cues." + name)
            ?? throw new InvalidOperationException($"The program was built without data/cues/{name}.");
        using var reader = new StreamReader(stream);
        return Rows(reader).ToArray();
    }

    /// <summary>The words of a field, divided by <c>|</c>; without empty ones.</summary>
    /// <param name="field">The field.</param>
    public static ImmutableArray<string> Words(string field) =>
        [.. field.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(PlainText.Fold)];

    private static IEnumerable<string[]> Rows(StreamReader reader)
    {
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split(',');
        }
    }
}
