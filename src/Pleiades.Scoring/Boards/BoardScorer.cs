using System.Collections.Immutable;
using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Boards;

/// <summary>Scores subjects against world-class values, with an interval for every score and a verdict that may be undecided.</summary>
public static class BoardScorer
{
    /// <summary>Rounding allowed in a sum of weights that is held against a least coverage.</summary>
    internal const double CoverageSlack = 1e-12;

    /// <summary>Scores every subject of a panel on every node of a model.</summary>
    /// <param name="model">Indicators with directions and goalposts, pillars, index.</param>
    /// <param name="panel">
    /// The facts: one column per indicator, named by its code; each cell a value inside an interval, or missing. A cell whose reason is
    /// <see cref="CellReasons.Conflict"/> spans contradicting sources. Columns the model does not know are named in the result.
    /// </param>
    /// <param name="recipe">The choices.</param>
    /// <param name="stop">Checked once per node and subject.</param>
    /// <returns>One set of boards per subject, in the order of the panel.</returns>
    /// <remarks>
    /// An indicator scores (x − floor) / (world class − floor) × 100, cut to 0..100. A pillar or the index scores the weighted mean of
    /// what has a value; its interval is the weighted mean of its children's ends, a missing indicator counting as anything from 0 to 100.
    /// Because every step rises with each argument, evaluating at the ends is exact, not an approximation, for indicators that may move
    /// independently. Indicators without direction or goalposts are shown and leave weights and coverage alone.
    /// Missing (NaN): skipped in values and counted in coverage. Cost: O(nodes × subjects × log subjects), peers O(nodes × subjects²).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The recipe is out of range.</exception>
    public static BoardScores Score(CompositeModel model, Panel panel, BoardRecipe recipe, CancellationToken stop = default) =>
        Score(model, (panel, null), recipe, stop);

    /// <summary>The same, and each subject beside itself at an earlier time.</summary>
    /// <param name="model">Indicators with directions and goalposts, pillars, index.</param>
    /// <param name="panels">The facts now, and those of an earlier time by the same codes; a subject or column that is not there then has no past.</param>
    /// <param name="recipe">The choices.</param>
    /// <param name="stop">Checked once per node and subject.</param>
    /// <remarks>
    /// Past and present are held against each other by their intervals, so that a pillar of which less was known then is undecided rather than
    /// better or worse.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The recipe is out of range.</exception>
    public static BoardScores Score(CompositeModel model, (Panel Now, Panel? Past) panels, BoardRecipe recipe, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        var panel = panels.Now;
        ArgumentNullException.ThrowIfNull(panel, nameof(panels));
        ArgumentNullException.ThrowIfNull(recipe);
        recipe.Validate();
        var scores = new NodeScores(model, panel, stop);
        var past = panels.Past is { } before ? new OwnPast(model, new NodeScores(model, before, stop), recipe) : null;
        var needs = new EvidenceNeeds(model, scores, recipe);
        var peers = new PeerComparison[model.Nodes.Length];
        for (var node = 0; node < peers.Length; node++) peers[node] = PeerComparison.Of(model, scores, node, recipe);
        var subjects = ImmutableArray.CreateBuilder<SubjectBoards>(panel.Rows);
        for (var row = 0; row < panel.Rows; row++)
        {
            stop.ThrowIfCancellationRequested();
            var entries = ImmutableArray.CreateBuilder<BoardEntry>(model.Nodes.Length);
            for (var node = 0; node < model.Nodes.Length; node++) entries.Add(Entry(model, scores, node, row, recipe, peers[node], needs) is var entry && past is null
                ? entry
                : entry with { Comparators = [.. entry.Comparators, .. past!.Verdicts(node, panel.Subjects[row], peers[node].Own(row))] });
            subjects.Add(new SubjectBoards(panel.Subjects[row], entries.MoveToImmutable()));
        }

        ImmutableArray<string> unused = [.. panel.Columns.Where(c => model.Find(c) is var at && (at < 0 || model.Nodes[at].Level > 1))];
        return new BoardScores(recipe, panel.Fingerprint, subjects.MoveToImmutable(), unused);
    }

    private static BoardEntry Entry(
        CompositeModel model, NodeScores scores, int node, int row, BoardRecipe recipe, PeerComparison peers, EvidenceNeeds needs)
    {
        var described = model.Nodes[node];
        var raw = scores.Columns[node] < 0 ? Estimate.Missing(described.Level > 1 ? "aggregate" : "no_fact") : scores.Panel[row, scores.Columns[node]];
        var uncut = described.Goalposts is { } posts && described.Direction != Direction.Context && described.Level == 1
            ? NodeScores.Uncut(raw, posts)
            : Estimate.Missing(described.Level > 1 ? "aggregate" : "not_judged");
        var score = Score(scores, node, row, raw.Reason);
        var (verdict, reason) = Verdict(described, scores, node, row, raw, recipe);
        return new BoardEntry
        {
            Code = described.Code,
            Level = described.Level,
            Parent = described.Parent,
            Weight = scores.Weight(node),
            Raw = raw,
            Score = score,
            Uncut = uncut,
            Coverage = scores.Coverage(node, row),
            Verdict = verdict,
            Reason = reason,
            Comparators = peers.Verdicts(row, recipe.MinPeers),
            Rank = peers.Rank(row),
            Needs = needs.Of(node, row),
        };
    }

    private static Estimate Score(NodeScores scores, int node, int row, string? reason)
    {
        if (!scores.Judged(node)) return Estimate.Missing("not_judged");
        var value = scores.Value(node, row);
        return double.IsNaN(value)
            ? Estimate.Missing("no_fact")
            : new Estimate(value, scores.Low(node, row), scores.High(node, row), reason == CellReasons.Conflict ? reason : null);
    }

    private static (Board Verdict, BoardReason Reason) Verdict(
        CompositeNode described, NodeScores scores, int node, int row, Estimate raw, BoardRecipe recipe)
    {
        if (!scores.Judged(node))
        {
            var nothing = described.Level == 1 && described.Direction != Direction.Context ? BoardReasonCode.NoGoalposts : BoardReasonCode.NotJudged;
            return (Board.Undecided, new BoardReason(nothing));
        }

        var (value, coverage) = (scores.Value(node, row), scores.Coverage(node, row));
        if (double.IsNaN(value)) return (Board.Undecided, new BoardReason(BoardReasonCode.NoFact));
        if (described.Level > 1 && coverage < recipe.MinCoverage - CoverageSlack)
            return (Board.Undecided, new BoardReason(BoardReasonCode.CoverageTooLow, coverage, recipe.MinCoverage));
        var score = new Estimate(value, scores.Low(node, row), scores.High(node, row));
        var straddles = raw.Reason == CellReasons.Conflict ? BoardReasonCode.ConflictingSources : BoardReasonCode.IntervalStraddles;
        return Board.Judge(score, recipe.Benchmark) switch
        {
            Board.Strong => (Board.Strong, new BoardReason(BoardReasonCode.LowAboveBenchmark, score.Low, recipe.Benchmark)),
            Board.Weak => (Board.Weak, new BoardReason(BoardReasonCode.HighBelowBenchmark, score.High, recipe.Benchmark)),
            _ => (Board.Undecided, new BoardReason(straddles, score.High - score.Low, recipe.Benchmark)),
        };
    }
}
