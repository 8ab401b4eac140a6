using System.Collections.Immutable;
using System.Globalization;

namespace Pleiades.Catalog;

/// <summary>Two versions of a framework side by side, and whether scores under one may be set beside scores under the other.</summary>
public sealed record FrameworkComparison
{
    /// <summary>Least share of weight, on both sides, that must be defined alike for a bridge; fraction 0..1. Own judgement: less than half of a board in common is another board.</summary>
    public const double LeastCommon = 0.5;

    private FrameworkComparison(Framework from, Framework to, ImmutableArray<FrameworkChange> changes, (double From, double To) common) =>
        (From, To, Changes, CommonOfFrom, CommonOfTo) = (from, to, changes, common.From, common.To);

    /// <summary>The earlier version.</summary>
    public Framework From { get; }

    /// <summary>The later version.</summary>
    public Framework To { get; }

    /// <summary>The differences: framework, dimensions, indicators, each in the order of the file.</summary>
    public ImmutableArray<FrameworkChange> Changes { get; }

    /// <summary>Share of the earlier version's scored weight whose indicators are defined alike in the later one; fraction 0..1.</summary>
    public double CommonOfFrom { get; }

    /// <summary>Share of the later version's scored weight whose indicators are defined alike in the earlier one; fraction 0..1.</summary>
    public double CommonOfTo { get; }

    /// <summary>Whether scores under the two may be compared.</summary>
    public Comparability Comparability => Changes.IsEmpty ? Comparability.Same
        : Math.Min(CommonOfFrom, CommonOfTo) >= LeastCommon ? Comparability.Bridged
        : Comparability.Refused;

    /// <summary>Compares two versions.</summary>
    /// <param name="from">The earlier one.</param>
    /// <param name="to">The later one; it may also be another framework.</param>
    public static FrameworkComparison Of(Framework from, Framework to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var changes = ImmutableArray.CreateBuilder<FrameworkChange>();
        Differ(changes, FrameworkChangeKind.MinimumCoverage, "", Text(from.MinimumCoverage), Text(to.MinimumCoverage));
        Differ(changes, FrameworkChangeKind.Window, "", Text(from.WindowYears), Text(to.WindowYears));
        Dimensions(from, to, changes);
        Indicators(from, to, changes);
        return new FrameworkComparison(from, to, changes.ToImmutable(), (Common(from, to), Common(to, from)));
    }

    private static void Dimensions(Framework from, Framework to, ImmutableArray<FrameworkChange>.Builder changes)
    {
        foreach (var old in from.Dimensions)
        {
            if (to.Dimensions.FirstOrDefault(d => d.Id == old.Id) is { } now) Differ(changes, FrameworkChangeKind.DimensionWeight, old.Id, Text(old.Weight), Text(now.Weight));
            else changes.Add(new FrameworkChange(FrameworkChangeKind.DimensionRemoved, old.Id, old.Name.En, ""));
        }

        foreach (var now in to.Dimensions.Where(d => from.Dimensions.All(o => o.Id != d.Id)))
            changes.Add(new FrameworkChange(FrameworkChangeKind.DimensionAdded, now.Id, "", now.Name.En));
    }

    private static void Indicators(Framework from, Framework to, ImmutableArray<FrameworkChange>.Builder changes)
    {
        var (before, after) = (Placed(from), Placed(to));
        foreach (var (id, (dimension, old)) in before)
        {
            if (!after.TryGetValue(id, out var at))
            {
                changes.Add(new FrameworkChange(FrameworkChangeKind.IndicatorRemoved, id, old.Name.En, ""));
                continue;
            }

            Differ(changes, FrameworkChangeKind.IndicatorMoved, id, dimension, at.Dimension);
            Differ(changes, FrameworkChangeKind.IndicatorWeight, id, Text(old.Weight), Text(at.Indicator.Weight));
            foreach (var (kind, then, now) in Definition(old).Zip(Definition(at.Indicator), (a, b) => (a.Kind, a.Text, b.Text))) Differ(changes, kind, id, then, now);
        }

        foreach (var (id, (_, now)) in after.Where(a => !before.ContainsKey(a.Key)))
            changes.Add(new FrameworkChange(FrameworkChangeKind.IndicatorAdded, id, "", now.Name.En));
    }

    private static Dictionary<string, (string Dimension, FrameworkIndicator Indicator)> Placed(Framework framework) => framework.Dimensions
        .SelectMany(d => d.Indicators.Select(i => (Dimension: d.Id, Indicator: i)))
        .ToDictionary(p => p.Indicator.Id, StringComparer.Ordinal);

    /// <summary>All that decides the score of an indicator for the same facts, weights apart.</summary>
    private static (FrameworkChangeKind Kind, string Text)[] Definition(FrameworkIndicator indicator) =>
    [
        (FrameworkChangeKind.Direction, Text(indicator.Direction)),
        (FrameworkChangeKind.Unit, indicator.Unit),
        (FrameworkChangeKind.Goalposts, indicator.Goalposts is { } posts ? $"{Text(posts.Floor)}..{Text(posts.WorldClass)}" : ""),
        (FrameworkChangeKind.Sources, string.Join(", ", indicator.Sources.Select(Source).Concat(indicator.Subjects.Select(s => $"{s.Type}: {s.ReadsAs}".ToLowerInvariant())))),
    ];

    private static string Source(FrameworkSource source) => string.Concat(
        source.Indicator.Value, source.Over is { } over ? $" / {over.Value}" : "", source.Times.Equals(1) ? "" : $" × {Text(source.Times)}", source.Proxy is null ? "" : " (proxy)",
        source.Clusters.IsEmpty ? "" : $" [{string.Join(' ', source.Clusters)}]");

    private static double Common(Framework of, Framework other)
    {
        var others = Placed(other);
        var (alike, all) = (0.0, 0.0);
        foreach (var dimension in of.Dimensions)
        {
            var total = dimension.Indicators.Where(i => i.IsScored).Sum(i => i.Weight);
            if (!(total > 0)) continue;
            all += dimension.Weight;
            foreach (var indicator in dimension.Indicators.Where(i => i.IsScored && others.TryGetValue(i.Id, out var there) && Definition(i).SequenceEqual(Definition(there.Indicator))))
                alike += dimension.Weight * indicator.Weight / total;
        }

        return all > 0 ? alike / all : 0;
    }

    private static void Differ(ImmutableArray<FrameworkChange>.Builder changes, FrameworkChangeKind kind, string code, string from, string to)
    {
        if (from != to) changes.Add(new FrameworkChange(kind, code, from, to));
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
