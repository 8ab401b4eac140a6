using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>The texts a catalogue is read from, by name: <c>regions.csv</c>, <c>frameworks/my-board.yaml</c> and so on.</summary>
/// <remarks>The names and shapes are those of the folder <c>data/</c>; whoever opens files hands their text in with <see cref="With"/>.</remarks>
public sealed class CatalogueSources
{
    /// <summary>Longest text accepted, in characters.</summary>
    public const int MaximumLength = 16 * 1024 * 1024;

    private const string Prefix = "data/";

    private CatalogueSources(ImmutableSortedDictionary<string, string> texts, ImmutableArray<Issue> issues) =>
        (Texts, Issues) = (texts, issues);

    /// <summary>No texts.</summary>
    public static CatalogueSources Empty { get; } =
        new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal), []);

    /// <summary>Names of the texts, in the order of their characters.</summary>
    public IEnumerable<string> Names => Texts.Keys;

    /// <summary>Texts that could not be taken, and why.</summary>
    public ImmutableArray<Issue> Issues { get; }

    internal ImmutableSortedDictionary<string, string> Texts { get; }

    /// <summary>The texts that are part of this program.</summary>
    public static CatalogueSources BuiltIn()
    {
        var assembly = typeof(CatalogueSources).Assembly;
        var sources = Empty;
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            sources = sources.With(resource[Prefix.Length..], reader);
        }

        return sources;
    }

    /// <summary>These texts and one more; a text of the same name is replaced.</summary>
    /// <param name="name">Name relative to the data folder, with forward slashes.</param>
    /// <param name="reader">The text; read to its end, not closed. Longer than <see cref="MaximumLength"/> is refused with an issue.</param>
    public CatalogueSources With(string name, TextReader reader)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(reader);
        var buffer = new char[64 * 1024];
        var text = new System.Text.StringBuilder();
        for (int count; (count = reader.Read(buffer)) > 0;)
        {
            text.Append(buffer, 0, count);
            if (text.Length > MaximumLength)
                return new(Texts, Issues.Add(new Issue("size", $"'{name}' is longer than {MaximumLength} characters and was not read", name)));
        }

        return new(Texts.SetItem(name.Replace('\\', '/'), text.ToString()), Issues);
    }

    /// <summary>The text of a name; null when there is none.</summary>
    /// <param name="name">Its name, as in <c>cues/words.csv</c>.</param>
    public string? Text(string name) => Texts.GetValueOrDefault(name);

    internal IEnumerable<KeyValuePair<string, string>> Under(string folder) =>
        Texts.Where(t => t.Key.StartsWith(folder, StringComparison.Ordinal));
}
