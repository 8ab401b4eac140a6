using System.Collections.Immutable;
using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Boards;

/// <summary>Finds which indicators carry the width of a node's interval.</summary>
internal sealed class EvidenceNeeds
{
    private readonly CompositeModel _model;
    private readonly NodeScores _scores;
    private readonly BoardRecipe _recipe;
    private readonly ImmutableArray<(int Indicator, double Weight)>[] _parts;

    internal EvidenceNeeds(CompositeModel model, NodeScores scores, BoardRecipe recipe)
    {
        (_model, _scores, _recipe) = (model, scores, recipe);
        _parts = new ImmutableArray<(int, double)>[model.Nodes.Length];
        for (var node = 0; node < _parts.Length; node++)
        {
            var parts = ImmutableArray.CreateBuilder<(int, double)>();
            Collect(node, 1, parts);
            _parts[node] = parts.ToImmutable();
        }
    }

    /// <summary>The needs of a node, widest first, ties by code.</summary>
    internal ImmutableArray<EvidenceNeed> Of(int node, int row)
    {
        if (!_scores.Judged(node)) return [];
        var needs = new List<EvidenceNeed>();
        foreach (var (indicator, weight) in _parts[node])
        {
            var width = weight * (_scores.High(indicator, row) - _scores.Low(indicator, row));
            if (width > 0) needs.Add(new EvidenceNeed(_model.Nodes[indicator].Code, Kind(indicator, row), width, CouldDecide(node, row, indicator, weight, width)));
        }

        needs.Sort(static (a, b) => a.Width.CompareTo(b.Width) is var order && order != 0 ? -order : string.CompareOrdinal(a.Indicator, b.Indicator));
        return [.. needs];
    }

    private EvidenceNeedKind Kind(int indicator, int row)
    {
        var column = _scores.Columns[indicator];
        if (column < 0 || _scores.Panel[row, column] is not { IsMissing: false } cell) return EvidenceNeedKind.MissingFact;
        return cell.Reason == CellReasons.Conflict ? EvidenceNeedKind.ConflictingSources : EvidenceNeedKind.WideInterval;
    }

    private bool CouldDecide(int node, int row, int indicator, double weight, double width)
    {
        var (low, high) = (_scores.Low(node, row), _scores.High(node, row));
        var gained = _scores.Coverage(indicator, row) > 0 ? 0 : weight;
        if (_scores.Coverage(node, row) + gained < _recipe.MinCoverage - BoardScorer.CoverageSlack) return false;
        return low + width > _recipe.Benchmark || high - width < _recipe.Benchmark;
    }

    private void Collect(int node, double weight, ImmutableArray<(int, double)>.Builder parts)
    {
        if (!_scores.Judged(node)) return;
        if (_model.Nodes[node].Level == 1) parts.Add((node, weight));
        var total = _scores.ChildWeight(node);
        foreach (var child in _model.Children(node)) Collect(child, weight * _model.Nodes[child].Weight / total, parts);
    }
}
