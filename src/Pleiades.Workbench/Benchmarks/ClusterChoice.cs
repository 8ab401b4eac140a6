using Pleiades.Catalog;
using Pleiades.Store;

namespace Pleiades.Workbench.Benchmarks;

/// <summary>Finds the cluster a user means: by identifier, by the name of the catalog, or among the subjects of the workspace.</summary>
public static class ClusterChoice
{
    private const int Suggestions = 5;

    /// <summary>The cluster.</summary>
    /// <param name="store">The workspace, whose tables may hold clusters that the catalog does not know.</param>
    /// <param name="catalogue">The catalog.</param>
    /// <param name="text">What the user wrote.</param>
    /// <returns>The subject, or an issue that names what would be accepted.</returns>
    public static Reading<Subject> Find(WorkspaceStore store, Catalogue catalogue, string text)
    {
        if (catalogue.Subjects.Find(new SubjectId($"cluster:{text}")) is { } registered) return new(registered.ToSubject(), []);
        if (InWorkspace(store, text) is { } known) return new(known, []);
        var match = catalogue.Names.Match(text, SubjectType.Cluster);
        if (match.ExactSubject is { } exact) return new(exact.ToSubject(), []);
        var near = match.Candidates.Select(c => c.Subject).Concat(Holding(catalogue, text)).DistinctBy(s => s.Id);
        var candidates = string.Join(", ", near.Take(Suggestions).Select(s => $"{s.Name.Zh} ({s.Key})"));
        return new(null, [new Issue("cluster", candidates.Length > 0 ? $"no exact name; did you mean {candidates}?" : "no such cluster in the catalog or the workspace")]);
    }

    /// <summary>The clusters whose name or identifier holds the words: who writes 株洲 is shown the clusters of Zhuzhou.</summary>
    private static IEnumerable<SubjectEntry> Holding(Catalogue catalogue, string text) => text.Length < 2 ? []
        : catalogue.Subjects.All.Where(s => s.Type == SubjectType.Cluster
            && (s.Name.Zh.Contains(text, StringComparison.Ordinal) || s.Key.Contains(text, StringComparison.OrdinalIgnoreCase)));

    private static Subject? InWorkspace(WorkspaceStore store, string text) => store
        .Facts(new FactQuery { SubjectText = text }).Select(f => f.Fact.Subject)
        .FirstOrDefault(s => s.Type == SubjectType.Cluster && (s.Name == text || s.Id.Value == $"cluster:{text}" || s.Id.Value == text));
}
