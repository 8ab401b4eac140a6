using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>All known subjects: regions, clusters, firms, parks, public bodies and others.</summary>
public sealed class SubjectRegister
{
    private readonly FrozenDictionary<SubjectId, SubjectEntry> _byId;
    private readonly FrozenDictionary<SubjectId, ImmutableArray<SubjectEntry>> _inRegion;
    private readonly FrozenDictionary<SubjectId, ImmutableArray<SubjectEntry>> _ofCluster;

    internal SubjectRegister(IEnumerable<SubjectEntry> entries)
    {
        All = [.. entries.OrderBy(e => e.Id)];
        _byId = All.ToFrozenDictionary(e => e.Id);
        _inRegion = Group(e => e.Regions);
        _ofCluster = Group(e => e.Clusters);
    }

    /// <summary>All subjects in the order of their identifiers.</summary>
    public ImmutableArray<SubjectEntry> All { get; }

    /// <summary>The subject with an identifier, or null when the register does not hold it.</summary>
    /// <param name="id">The identifier.</param>
    public SubjectEntry? Find(SubjectId id) => _byId.GetValueOrDefault(id);

    /// <summary>The region with a code, or null.</summary>
    /// <param name="code">GB/T 2260 code, or ISO 3166 for a country.</param>
    public SubjectEntry? FindRegion(string code) => Find(SubjectIds.Of(SubjectType.Country, code));

    /// <summary>All subjects of one type in the order of their identifiers.</summary>
    /// <param name="type">The type.</param>
    public IEnumerable<SubjectEntry> OfType(SubjectType type) => All.Where(e => e.Type == type);

    /// <summary>The region above a region; null at the top and for anything that is no region.</summary>
    /// <param name="id">The identifier of a region.</param>
    public SubjectEntry? Parent(SubjectId id) =>
        Find(id) is { } entry && SubjectIds.IsRegion(entry.Type) && entry.Regions is [var parent, ..] ? Find(parent) : null;

    /// <summary>The regions directly below a region, in the order of their codes.</summary>
    /// <param name="id">The identifier of a region.</param>
    public IEnumerable<SubjectEntry> Children(SubjectId id) => In(id).Where(e => SubjectIds.IsRegion(e.Type));

    /// <summary>Everything registered directly in a region: its parts, and the firms, parks and clusters at home there.</summary>
    /// <param name="id">The identifier of a region.</param>
    public IEnumerable<SubjectEntry> In(SubjectId id) => _inRegion.GetValueOrDefault(id, []);

    /// <summary>The registered members of a cluster.</summary>
    /// <param name="id">The identifier of a cluster.</param>
    public IEnumerable<SubjectEntry> MembersOf(SubjectId id) => _ofCluster.GetValueOrDefault(id, []);

    /// <summary>The regions a subject lies in directly: home regions of a cluster, seat of a firm, parent of a region.</summary>
    /// <param name="id">The identifier.</param>
    public IEnumerable<SubjectEntry> HomeRegions(SubjectId id) =>
        Find(id) is { } entry ? entry.Regions.Select(Find).OfType<SubjectEntry>() : [];

    /// <summary>All regions a subject lies in, nearest first: city, province, country.</summary>
    /// <param name="id">The identifier.</param>
    /// <remarks>Of a cluster in several cities: all cities, then all provinces, then the country, each once.</remarks>
    public IEnumerable<SubjectEntry> RegionsAbove(SubjectId id)
    {
        var seen = new HashSet<SubjectId>();
        var level = HomeRegions(id).ToList();
        while (level.Count > 0)
        {
            var found = level.Where(e => seen.Add(e.Id)).ToList();
            foreach (var entry in found) yield return entry;
            level = [.. found.SelectMany(e => HomeRegions(e.Id))];
        }
    }

    /// <summary>Whether a subject lies in a region, at any depth, or is that region.</summary>
    /// <param name="inner">The subject.</param>
    /// <param name="outer">The region.</param>
    public bool IsWithin(SubjectId inner, SubjectId outer) => inner == outer || RegionsAbove(inner).Any(e => e.Id == outer);

    private FrozenDictionary<SubjectId, ImmutableArray<SubjectEntry>> Group(Func<SubjectEntry, ImmutableArray<SubjectId>> keys) =>
        All.SelectMany(e => keys(e).Select(key => (key, e)))
            .GroupBy(p => p.key, p => p.e)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
}
