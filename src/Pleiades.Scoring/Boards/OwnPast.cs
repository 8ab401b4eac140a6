using System.Collections.Immutable;
using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Boards;

/// <summary>Compares a subject with itself at an earlier time, interval against interval.</summary>
internal sealed class OwnPast
{
    private readonly CompositeModel _model;
    private readonly NodeScores _scores;
    private readonly BoardRecipe _recipe;
    private readonly Dictionary<SubjectId, int> _rows;

    internal OwnPast(CompositeModel model, NodeScores scores, BoardRecipe recipe)
    {
        (_model, _scores, _recipe) = (model, scores, recipe);
        _rows = new Dictionary<SubjectId, int>(scores.Rows);
        for (var row = 0; row < scores.Rows; row++) _rows[scores.Panel.Subjects[row]] = row;
    }

    /// <summary>The verdict on a node; empty when there is nothing to compare on either side.</summary>
    internal ImmutableArray<ComparatorVerdict> Verdicts(int node, SubjectId subject, Estimate now)
    {
        if (now.IsMissing || !_rows.TryGetValue(subject, out var row)) return [];
        var then = PeerComparison.Own(_model, _scores, node, row, _recipe);
        return then.IsMissing
            ? []
            : [new ComparatorVerdict(Comparator.OwnPast, Board.Judge(now, then), PeerComparison.Oriented(then, PeerComparison.Sign(_model, node)), null, 0)];
    }
}
