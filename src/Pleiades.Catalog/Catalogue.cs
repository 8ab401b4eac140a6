using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>What the program knows before it reads a page: indicators, units, subjects, clusters, frameworks and rules.</summary>
public sealed class Catalogue
{
    private static readonly Lazy<Catalogue> s_builtIn = new(ReadBuiltIn);

    private readonly Lazy<CatalogueBooks> _books;
    private readonly Lazy<NameIndex> _names;
    private readonly Lazy<NameMatcher> _matcher;
    private readonly Lazy<NameScanner> _scanner;
    private readonly Lazy<string> _fingerprint;
    private readonly ImmutableArray<CatalogueSources> _layers;

    private Catalogue(ImmutableArray<CatalogueSources> layers, CatalogueParts parts)
    {
        _layers = layers;
        Indicators = parts.Indicators;
        Units = parts.Units;
        Subjects = parts.Subjects;
        Clusters = parts.Clusters;
        _books = new(() => CatalogueBooks.Read(layers, new FrameworkReader(Indicators, Units)));
        _names = new(() => new NameIndex(Subjects));
        _matcher = new(() => new NameMatcher(Subjects, _names.Value, parts.Misspelling));
        _scanner = new(() => new NameScanner(Subjects, _names.Value, parts.ScanWords));
        _fingerprint = new(() => Pleiades.Fingerprint.Of([.. layers.SelectMany(l => l.Texts.SelectMany(t => new[] { t.Key, t.Value }).Append(""))]));
    }

    /// <summary>The catalogue that is part of this program; read on first use, then shared.</summary>
    public static Catalogue BuiltIn => s_builtIn.Value;

    /// <summary>The vocabulary of indicators.</summary>
    public IndicatorRegister Indicators { get; }

    /// <summary>The unit words.</summary>
    public UnitLexicon Units { get; }

    /// <summary>All subjects, clusters included.</summary>
    public SubjectRegister Subjects { get; }

    /// <summary>The national clusters, in the order of their identifiers.</summary>
    public ImmutableArray<Cluster> Clusters { get; }

    /// <summary>The frameworks, in the order of their identifiers, the versions of one from the oldest to the newest.</summary>
    public ImmutableArray<Framework> Frameworks => _books.Value.Frameworks;

    /// <summary>The dated rule sets, in the order of their texts.</summary>
    public ImmutableArray<RuleSet> Rules => _books.Value.Rules;

    /// <summary>Tells whose name a name is; built on first use.</summary>
    public NameMatcher Names => _matcher.Value;

    /// <summary>Finds names in running text; built on first use.</summary>
    public NameScanner Scanner => _scanner.Value;

    /// <summary>Reads a catalogue from texts. Faulty rows and texts are left out and named; the rest stands.</summary>
    /// <param name="sources">The texts.</param>
    public static Reading<Catalogue> Read(CatalogueSources sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return Read([sources], sources);
    }

    /// <summary>This catalogue completed by a user's own texts: a row or framework with a known identifier replaces the one here.</summary>
    /// <param name="overlay">The user's texts, by the same names and in the same shape.</param>
    public Reading<Catalogue> With(CatalogueSources overlay)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        return Read(_layers.Add(overlay), overlay);
    }

    /// <summary>The digest of every text of every layer: two catalogues with one digest read a page alike; 64 hexadecimal digits.</summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>The texts of a data file, the program's first and then those of each overlay; empty when there is none of that name.</summary>
    /// <param name="file">Its name in the data folder, as in <c>cues/words.csv</c>.</param>
    public ImmutableArray<string> Texts(string file) => [.. _layers.Select(l => l.Text(file)).OfType<string>()];

    /// <summary>The framework with an identifier, or null.</summary>
    /// <param name="id">The identifier for the newest version, or <c>identifier@version</c>.</param>
    public Framework? FindFramework(string id) => Frameworks.LastOrDefault(f => f.Id == id || f.Key == id);

    /// <summary>The cluster with an identifier, or null.</summary>
    /// <param name="id">The identifier, with or without <c>cluster:</c>.</param>
    public Cluster? FindCluster(string id) => Clusters.FirstOrDefault(c => c.Id.Value == id || c.Id == SubjectIds.Of(SubjectType.Cluster, id));

    /// <summary>The subject a name stands for in a fact: the registered one when the name is clear, else one made from type and name.</summary>
    /// <param name="name">The name as established from the page.</param>
    /// <param name="type">What kind of thing it is.</param>
    public Subject SubjectFor(string name, SubjectType type) =>
        Names.Match(name, type).ExactSubject?.ToSubject() ?? new Subject(SubjectIds.Unregistered(type, name), name, type);

    /// <summary>The text of a rule file, for the module that applies the rules; null when there is none of that name.</summary>
    /// <param name="file">Its name, as in <see cref="RuleSet.File"/>.</param>
    public string? RuleText(string file) => _layers.Reverse().Select(l => l.Text(file)).FirstOrDefault(t => t is not null);

    private static Reading<Catalogue> Read(ImmutableArray<CatalogueSources> layers, CatalogueSources newest)
    {
        var issues = new List<Issue>(newest.Issues);
        var catalogue = new Catalogue(layers, CatalogueParts.Read(layers, issues));
        return new Reading<Catalogue>(catalogue, [.. issues, .. catalogue._books.Value.Issues]);
    }

    // The frameworks of the program itself are read when first asked for; a test holds that they are without fault.
    private static Catalogue ReadBuiltIn()
    {
        ImmutableArray<CatalogueSources> layers = [CatalogueSources.BuiltIn()];
        var issues = new List<Issue>();
        var catalogue = new Catalogue(layers, CatalogueParts.Read(layers, issues));
        return issues.Count == 0 ? catalogue : throw new InvalidOperationException($"The built-in catalogue is faulty: {string.Join("; ", issues.Take(5))}");
    }
}
