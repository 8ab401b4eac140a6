using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>Everything a catalogue is made of, read from one or more layers of texts; a later layer replaces what has the same identifier.</summary>
internal sealed record CatalogueParts
{
    public required IndicatorRegister Indicators { get; init; }

    public required UnitLexicon Units { get; init; }

    public required SubjectRegister Subjects { get; init; }

    public required ImmutableArray<Cluster> Clusters { get; init; }

    public required Misspelling Misspelling { get; init; }

    public required ScanWords ScanWords { get; init; }

    public static CatalogueParts Read(ImmutableArray<CatalogueSources> layers, List<Issue> issues)
    {
        var indicators = new IndicatorRegister(Merge(layers, l => IndicatorReader.Read(l, issues), i => i.Id, issues));
        var canonical = Merge(layers, l => UnitReader.ReadCanonical(l, issues), u => u.Code, issues);
        var words = Merge(layers, l => UnitReader.ReadWords(l, issues), w => w.Word, issues);
        var units = new UnitLexicon(canonical, words);
        var clusters = Merge(layers, l => ClusterReader.Read(l, issues), c => c.Id, issues).OrderBy(c => c.Id).ToImmutableArray();
        var others = Merge(layers, l => SubjectReader.Read(l, issues), s => s.Id, issues);
        var parts = new CatalogueParts
        {
            Indicators = indicators,
            Units = units,
            Clusters = clusters,
            Subjects = new SubjectRegister(others.Concat(clusters.Select(ClusterReader.ToEntry))),
            Misspelling = Misspelling.Read(layers, issues),
            ScanWords = ScanWords.Read(layers, issues),
        };
        issues.AddRange(parts.References(words));
        return parts;
    }

    internal static ImmutableArray<T> Merge<T, TKey>(
        ImmutableArray<CatalogueSources> layers, Func<CatalogueSources, IEnumerable<T>> read, Func<T, TKey> key, List<Issue> issues) where TKey : notnull
    {
        var merged = new Dictionary<TKey, T>();
        foreach (var layer in layers)
        {
            var here = new HashSet<TKey>();
            foreach (var item in read(layer))
            {
                if (!here.Add(key(item))) issues.Add(new Issue("duplicate", $"'{key(item)}' stands twice; the later one counts"));
                merged[key(item)] = item;
            }
        }

        return [.. merged.Values];
    }

    // What one file says of another must be there.
    private IEnumerable<Issue> References(IEnumerable<UnitWord> words)
    {
        foreach (var code in words.SelectMany(w => w.Also.Append(w.Canonical)).Concat(Indicators.All.SelectMany(i => i.Units)).Distinct())
        {
            if (Units.Canonical(code) is null) yield return new Issue("unit", $"'{code}' is used as a canonical unit but not listed", UnitReader.CanonicalFile);
        }

        foreach (var subject in Subjects.All)
        {
            foreach (var id in subject.Regions.Concat(subject.Clusters).Where(id => Subjects.Find(id) is null))
                yield return new Issue("reference", $"'{subject.Id}' refers to '{id}', which is not registered", subject.Id.Value);
        }
    }
}
