using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Reports.Dossiers;
using Pleiades.Store;
using Pleiades.Workbench.Benchmarks;
using FactStanding = Pleiades.Reports.Dossiers.FactStanding;

namespace Pleiades.Workbench.Dossiers;

/// <summary>Puts the facts of a cluster, and those of its region that the framework asks for, under the pillars they speak to.</summary>
internal sealed class FactGroups(Catalogue catalogue, ClusterBenchmark benchmark, Subject home)
{
    private const string Other = "other";

    public ImmutableArray<FactGroup> Of(IReadOnlyList<StoredFact> facts)
    {
        var taken = new HashSet<FactId>();
        var groups = ImmutableArray.CreateBuilder<FactGroup>();
        foreach (var dimension in benchmark.Framework.Dimensions)
        {
            var behind = dimension.Indicators.SelectMany(i => benchmark.Cell(home.Id, i.Id).Facts).Select(f => f.Fact.Id).ToHashSet();
            var asked = dimension.Indicators.SelectMany(i => i.Sources.SelectMany(Indicators).Append(new IndicatorId(i.Id))).ToHashSet();
            var own = facts.Where(f => behind.Contains(f.Fact.Id) || (f.Fact.Subject.Id == home.Id && asked.Contains(f.Fact.Indicator)));
            Add(groups, dimension.Id, dimension.Name, own, taken);
        }

        Add(groups, Other, new Wording("其他", "Other facts"), facts.Where(f => f.Fact.Subject.Id == home.Id), taken);
        return groups.ToImmutable();
    }

    /// <summary>A fact may speak to two pillars; it is printed under the first.</summary>
    private void Add(ImmutableArray<FactGroup>.Builder groups, string id, Wording name, IEnumerable<StoredFact> facts, HashSet<FactId> taken)
    {
        var mine = facts.Where(f => taken.Add(f.Fact.Id))
            .OrderBy(f => f.Fact.Indicator).ThenBy(f => f.Fact.Period?.End).ThenBy(f => f.Fact.Id)
            .Select(ToDossier).ToImmutableArray();
        if (!mine.IsEmpty) groups.Add(new FactGroup(id, name, mine));
    }

    private DossierFact ToDossier(StoredFact stored) => new(
        stored.Fact,
        catalogue.IndicatorName(stored.Fact.Indicator),
        catalogue.SubjectName(stored.Fact.Subject),
        stored.Supersedes is not null ? FactStanding.Corrected : stored.Standing == Store.FactStanding.Accepted ? FactStanding.Accepted : FactStanding.Read);

    private static IEnumerable<IndicatorId> Indicators(FrameworkSource source) => source.Over is { } over ? [source.Indicator, over] : [source.Indicator];
}
