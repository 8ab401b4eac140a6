using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Store;

namespace Pleiades.Workbench.Benchmarks;

/// <summary>Chooses the facts that answer an indicator of a framework for a cluster.</summary>
/// <remarks>
/// The cluster's own facts go before those of its home region, and the indicator's best source before its stand-ins. Only what is or is
/// expected counts: targets and plans never score. The latest period wins, and of those that end together the longest; an unscoped figure goes before one of a part. Of several facts
/// of that period, those that agree make the interval narrower and those that do not make it as wide as all of them. A region's number
/// that only bounds the cluster's from above is no value and is left out, and so is a figure read from a scan that no printed text confirms.
/// </remarks>
internal sealed class CellFinder
{
    private const double DaysPerYear = 365.25;
    private readonly Catalogue _catalogue;
    private readonly ILookup<(SubjectId, IndicatorId), StoredFact> _facts;
    private readonly DateOnly _asOf;

    public CellFinder(Catalogue catalogue, IEnumerable<StoredFact> facts, DateOnly asOf)
    {
        (_catalogue, _asOf) = (catalogue, asOf);
        var all = facts.ToList();
        var unsupported = SecondSource.Missing(all.Select(f => f.Fact));
        _facts = all.Where(f => !unsupported.Contains(f.Fact.Id) && f.Fact.Status is FactStatus.Actual or FactStatus.Estimate).ToLookup(f => (f.Fact.Subject.Id, f.Fact.Indicator));
    }

    public EvidenceCell Find(SubjectId cluster, FrameworkIndicator indicator, double windowYears)
    {
        var oldest = _asOf.AddDays(-(int)(windowYears * DaysPerYear));
        foreach (var (supplier, reading) in Suppliers(cluster, indicator))
        {
            foreach (var source in Sources(cluster, indicator))
            {
                var cell = source.Over is not null ? Quotient(supplier, indicator, source, oldest) : Single(supplier, indicator, source.Indicator, oldest);
                if (cell is null) continue;
                return cell with { Proxy = reading is { ReadsAs: SupplyReading.Proxy } ? reading.Why : source.Proxy };
            }
        }

        return new EvidenceCell(indicator.Id, Estimate.Missing("no_fact"));
    }

    private IEnumerable<(SubjectId Supplier, SupplyingSubject? Reading)> Suppliers(SubjectId cluster, FrameworkIndicator indicator)
    {
        yield return (cluster, null);
        var regions = _catalogue.Subjects.HomeRegions(cluster).SelectMany(r => _catalogue.Subjects.RegionsAbove(r.Id).Prepend(r)).DistinctBy(r => r.Id).ToList();
        foreach (var reading in indicator.Subjects.Where(s => s.ReadsAs != SupplyReading.AtMost))
        {
            // Two home cities would each be only a part of the cluster, so a region stands in only where there is one of its type.
            if (regions.Where(r => r.Type == reading.Type).ToList() is [var only]) yield return (only.Id, reading);
        }
    }

    /// <summary>The indicator's own identifier comes first: a table may carry the framework's indicator itself.</summary>
    private static IEnumerable<FrameworkSource> Sources(SubjectId cluster, FrameworkIndicator indicator) => indicator.Sources
        .Where(s => s.HoldsFor(cluster))
        .Prepend(new FrameworkSource(new IndicatorId(indicator.Id)));

    private EvidenceCell? Single(SubjectId supplier, FrameworkIndicator indicator, IndicatorId source, DateOnly oldest)
    {
        var facts = Latest(_facts[(supplier, source)].Where(f => Usable(f, oldest) && _catalogue.Units.Factor(f.Fact.Value.Unit.Canonical, indicator.Unit) is not null));
        if (facts.IsEmpty) return null;
        var factor = (double)_catalogue.Units.Factor(facts[0].Fact.Value.Unit.Canonical, indicator.Unit)!.Value;
        var agreed = Agreement.Of(facts.Select(f => f.Fact.Value.ToEstimate()));
        return new EvidenceCell(indicator.Id, Times(agreed, factor))
        {
            Facts = facts,
            Shown = facts[0].Fact.Value,
            Period = facts[0].Fact.Period,
        };
    }

    private EvidenceCell? Quotient(SubjectId supplier, FrameworkIndicator indicator, FrameworkSource ratio, DateOnly oldest)
    {
        var over = _facts[(supplier, ratio.Over!.Value)].Where(f => Usable(f, oldest)).ToList();
        var parts = Latest(_facts[(supplier, ratio.Indicator)].Where(f => Usable(f, oldest) && over.Any(o => SamePeriod(o, f))));
        if (parts.IsEmpty) return null;
        var wholes = over.Where(o => SamePeriod(o, parts[0])).ToImmutableArray();
        var of = Agreement.Of(parts.Select(f => f.Fact.Value.ToEstimate()));
        var whole = Agreement.Of(wholes.Select(f => f.Fact.Value.ToEstimate()));
        if (whole.Low <= 0) return null;
        return new EvidenceCell(indicator.Id, new Estimate(of.Value / whole.Value * ratio.Times, of.Low / whole.High * ratio.Times, of.High / whole.Low * ratio.Times, of.Reason ?? whole.Reason))
        {
            Facts = parts.AddRange(wholes),
            Period = parts[0].Fact.Period,
        };
    }

    private static ImmutableArray<StoredFact> Latest(IEnumerable<StoredFact> candidates) => candidates
        .GroupBy(f => (IsPart: f.Fact.Scope.Length > 0, When: Definition(f.Fact)))
        .OrderBy(g => g.Key.IsPart).ThenByDescending(g => g.Key.When.End).ThenBy(g => g.Key.When.Start).FirstOrDefault()?
        .OrderBy(f => f.Fact.Status).ThenByDescending(f => f.Standing == FactStanding.Accepted).ThenByDescending(f => f.Fact.Confidence).ThenBy(f => f.Fact.Id)
        .ToImmutableArray() ?? [];

    /// <summary>A level holds at the end of its period, whatever its beginning; a flow belongs to the whole of it, and a year is not its last quarter.</summary>
    private static Period Definition(Fact fact) => fact.Kind == IndicatorKind.Stock ? Period.Day(fact.Period!.Value.End) : fact.Period!.Value;

    private bool Usable(StoredFact fact, DateOnly oldest) => fact.Fact.Period is { } period && period.End >= oldest && period.Start <= _asOf;

    private static bool SamePeriod(StoredFact a, StoredFact b) => a.Fact.Period == b.Fact.Period;

    private static Estimate Times(Estimate estimate, double factor) =>
        new(estimate.Value * factor, estimate.Low * factor, estimate.High * factor, estimate.Reason);
}
