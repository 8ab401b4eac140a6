using System.Collections.Immutable;
using System.Globalization;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Sensitivity;
using Pleiades.Scoring.Uncertainty;

namespace Pleiades.Workbench.Composites;

/// <summary>What could be otherwise, as tables and sentences for readers.</summary>
public static class DoubtTables
{
    /// <summary>How sure each unit's score and rank are, best first.</summary>
    /// <param name="node">The node.</param>
    /// <param name="data">The data, for the names.</param>
    /// <param name="top">How many are the best.</param>
    public static CompositeTable Of(NodeUncertainty node, CompositeData data, int top)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(data);
        var order = Order(node);
        return new CompositeTable(
            "uncertainty",
            [ResultTables.Unit, "uName", "Rank", "Score", "Low", "Median", "High", "RankLow", "RankMedian", "RankHigh", "Best", "Worst", $"Top{top}", "AbovePeerMedian", "WorldClass", "Unscored"],
            [.. order.Select(u => Row(node, u, data.Names.IsEmpty ? null : data.Names[u], top))]);
    }

    /// <summary>How likely the unit of the row is to beat the unit of the column, best first; a draw in which they tie counts for neither.</summary>
    /// <param name="node">The node.</param>
    public static CompositeTable Pairs(NodeUncertainty node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var order = Order(node);
        return new CompositeTable("pairs", [ResultTables.Unit, .. order.Select(u => node.Units[u].Subject.Value)],
            [.. order.Select(u => (object?[])[node.Units[u].Subject.Value, .. order.Select(o => u == o ? null : (object?)node.Beats(u, o))])]);
    }

    /// <summary>How likely each unit is to hold each rank, best first.</summary>
    /// <param name="node">The node.</param>
    public static CompositeTable Ranks(NodeUncertainty node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var ranks = Enumerable.Range(1, node.Units.Length).ToArray();
        return new CompositeTable("rank_shares", [ResultTables.Unit, .. ranks.Select(r => r.ToString(CultureInfo.InvariantCulture))],
            [.. Order(node).Select(u => (object?[])[node.Units[u].Subject.Value, .. ranks.Select(r => (object?)node.RankShare(u, r))])]);
    }

    private static int[] Order(NodeUncertainty node) =>
        [.. Enumerable.Range(0, node.Units.Length).OrderBy(u => double.IsNaN(node.Units[u].NominalRank)).ThenBy(u => node.Units[u].NominalRank).ThenBy(u => node.Units[u].Subject)];

    /// <summary>How much each factor accounts for.</summary>
    /// <param name="found">The indices.</param>
    public static CompositeTable Of(TargetSensitivity found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return new CompositeTable(
            "sensitivity", ["Factor", "First", "FirstLow", "FirstHigh", "Total", "TotalLow", "TotalHigh"],
            [.. found.Shares.Select(s => (object?[])[s.Factor, s.First, s.FirstInterval.Low, s.FirstInterval.High, s.Total, s.TotalInterval.Low, s.TotalInterval.High])]);
    }

    /// <summary>What the rank of each unit depends on most, with the sentence that says it.</summary>
    /// <param name="deciding">One per unit.</param>
    public static CompositeTable Of(ImmutableArray<DecidingFactor> deciding) => new(
        "deciding", [ResultTables.Unit, "Rank", "Best", "Worst", "Factor", "First", "Total", "Sentence"],
        [.. deciding.OrderBy(d => double.IsNaN(d.Nominal)).ThenBy(d => d.Nominal).ThenBy(d => d.Unit)
            .Select(d => (object?[])[d.Unit.Value, d.Nominal, d.Best, d.Worst, d.Factor, d.First, d.Total, Sentence(d)])]);

    /// <summary>Scores, ranks and shifts side by side, in the order of the first variant.</summary>
    /// <param name="compared">The variants.</param>
    /// <param name="data">The data, for the names.</param>
    public static CompositeTable Of(VariantComparison compared, CompositeData data)
    {
        ArgumentNullException.ThrowIfNull(compared);
        ArgumentNullException.ThrowIfNull(data);
        var first = compared.Variants[0];
        var order = Enumerable.Range(0, compared.Subjects.Length).OrderBy(u => double.IsNaN(first.Ranks[u])).ThenBy(u => first.Ranks[u]).ThenBy(u => compared.Subjects[u]);
        return new CompositeTable(
            "variants",
            [
                ResultTables.Unit, "uName", $"{first.Name}_score", $"{first.Name}_rank",
                .. compared.Variants.Skip(1).SelectMany(v => (string[])[$"{v.Name}_score", $"{v.Name}_rank", $"{v.Name}_shift"]),
            ],
            [
                .. order.Select(u => (object?[])
                [
                    compared.Subjects[u].Value, data.Names.IsEmpty ? null : data.Names[u], first.Scores[u], first.Ranks[u],
                    .. compared.Variants.Skip(1).SelectMany(v => (object?[])[v.Scores[u], v.Ranks[u], v.Shifts[u]]),
                ]),
            ]);
    }

    /// <summary>The indices of a target in one sentence.</summary>
    /// <param name="found">The indices.</param>
    public static string Sentence(TargetSensitivity found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var what = found.Target.Kind switch
        {
            TargetKind.MeanRankShift => "The mean shift of ranks",
            TargetKind.UnitScore => $"The score of {found.Target.Unit}",
            _ => $"The rank of {found.Target.Unit}",
        };
        return found.Decides is { } share ? Depends(what, share.Factor, share.First, share.Total) : Still(what, found.Reason);
    }

    private static string Sentence(DecidingFactor deciding) => deciding.Factor is { } factor
        ? Depends($"The rank of {deciding.Unit}", factor, deciding.First, deciding.Total)
        : Still($"The rank of {deciding.Unit}", deciding.Reason);

    private static string Depends(string what, string factor, double first, double total) => string.Create(CultureInfo.InvariantCulture,
        $"{what} depends most on {factor}: {Math.Max(0, first):0%} of its variation by itself, {total:0%} together with others.");

    private static string Still(string what, string? reason) => reason == "no_run" ? $"{what} could not be computed in any run." : $"{what} is the same under every choice.";

    private static object?[] Row(NodeUncertainty node, int at, string? name, int top)
    {
        var unit = node.Units[at];
        return
        [
            unit.Subject.Value, name, unit.NominalRank, unit.NominalScore, unit.Low, unit.Median, unit.High, unit.RankLow, unit.RankMedian, unit.RankHigh,
            unit.BestRank > 0 ? unit.BestRank : null, unit.WorstRank > 0 ? unit.WorstRank : null, node.Top(at, top), unit.AbovePeerMedian, unit.AtWorldClass, unit.Unscored,
        ];
    }
}
