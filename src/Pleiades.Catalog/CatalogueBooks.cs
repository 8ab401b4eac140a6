using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>The frameworks and rules of a catalogue: the part that is not needed to read a page, and slow to read itself.</summary>
internal sealed record CatalogueBooks(ImmutableArray<Framework> Frameworks, ImmutableArray<RuleSet> Rules, ImmutableArray<Issue> Issues)
{
    private const string FrameworkFolder = "frameworks/";

    public static CatalogueBooks Read(ImmutableArray<CatalogueSources> layers, FrameworkReader reader)
    {
        var issues = new List<Issue>();
        var frameworks = CatalogueParts.Merge(layers, l => ReadFrameworks(l, reader, issues), f => f.Id, issues);
        var rules = CatalogueParts.Merge(layers, l => RuleReader.Read(l, issues), r => r.Id, issues);
        return new CatalogueBooks([.. frameworks.OrderBy(f => f.Id, StringComparer.Ordinal)], rules, [.. issues]);
    }

    private static IEnumerable<Framework> ReadFrameworks(CatalogueSources layer, FrameworkReader reader, List<Issue> issues)
    {
        foreach (var (name, text) in layer.Under(FrameworkFolder))
        {
            var reading = reader.Read(name, text);
            issues.AddRange(reading.Issues);
            if (reading.Succeeded) yield return reading.Value;
        }
    }
}
