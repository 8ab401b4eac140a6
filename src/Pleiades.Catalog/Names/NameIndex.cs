using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>All forms of all names, by key.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<NameEntry>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(SubjectEntry Subject, string Level)>> _byStem = new(StringComparer.Ordinal);

    public NameIndex(SubjectRegister register)
    {
        foreach (var subject in register.All)
        {
            foreach (var entry in NameForms.Of(subject).DistinctBy(e => e.Text)) Add(entry);
            if (!SubjectIds.IsRegion(subject.Type)) continue;
            var (stem, level) = NameForms.SplitRegion(subject.Name.Zh);
            if (level.Length > 0) ListOf(_byStem, stem).Add((subject, level));
        }
    }

    public List<NameEntry> Entries { get; } = [];

    public IEnumerable<KeyValuePair<string, List<NameEntry>>> ByKey => _byKey;

    /// <summary>The entries of a key, one per subject, of the lowest rank there is.</summary>
    public ImmutableArray<NameEntry> Find(string key, SubjectType? type)
    {
        if (!_byKey.TryGetValue(key, out var entries)) return [];
        var fitting = entries.Where(e => type is null || e.Subject.Type == type).ToList();
        if (fitting.Count == 0) return [];
        var rank = fitting.Min(e => e.Rank);
        return Best(fitting.Where(e => e.Rank == rank));
    }

    public IReadOnlyList<(SubjectEntry Subject, string Level)> FindStem(string stem) => _byStem.GetValueOrDefault(stem) ?? [];

    /// <summary>One entry per subject, best first.</summary>
    public static ImmutableArray<NameEntry> Best(IEnumerable<NameEntry> entries) =>
        [.. entries.GroupBy(e => e.Subject.Id).Select(g => g.MaxBy(e => e.Score)!).OrderByDescending(e => e.Score).ThenBy(e => e.Subject.Id)];

    private void Add(NameEntry entry)
    {
        var key = NameKey.Of(entry.Text);
        if (key.Length == 0) return;
        Entries.Add(entry);
        ListOf(_byKey, key).Add(entry);
    }

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        return list;
    }
}
