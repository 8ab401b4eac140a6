using Pleiades.Scoring.Decisions;

namespace Pleiades.Scoring.Aggregation;

/// <summary>Methods that compare the subjects with each other: the children are laid side by side, and who may not be scored is taken out first.</summary>
internal sealed class TableScratch(AggregateRecipe recipe)
{
    private double[] _columns = [];
    private double[] _weights = [];

    /// <summary>Writes the scores and returns how many subjects have children enough but no score.</summary>
    internal int Run(PlannedChildren children, Span<double> target)
    {
        var rows = target.Length;
        if (_columns.Length < children.Count * rows) _columns = new double[children.Count * rows];
        if (_weights.Length < children.Count) _weights = new double[children.Count];
        var columns = _columns.AsSpan(0, children.Count * rows);
        var weights = _weights.AsSpan(0, children.Count);
        Gather(children, columns, weights);
        var scored = TakeOut(children.Node, columns, rows);
        if (children.Node.Method == AggregateMethod.Copeland) Outranking.Copeland(columns, weights, recipe.TieTolerance, target);
        else Decide(new Criteria(columns, weights, [], rows), children.Node.Method, target);
        foreach (var score in target) scored -= double.IsNaN(score) ? 0 : 1;
        return scored;
    }

    private void Decide(Criteria criteria, AggregateMethod method, Span<double> target)
    {
        var choices = recipe.Decision;
        switch (method)
        {
            case AggregateMethod.Topsis:
                Topsis.Closeness(criteria, choices.Scaling, target);
                break;
            case AggregateMethod.Vikor:
                var compromise = VikorScores.Of(criteria, choices.GroupUtility).Compromise;
                for (var r = 0; r < target.Length; r++) target[r] = 1 - compromise[r];
                break;
            case AggregateMethod.Promethee:
                Promethee.NetFlow(criteria, choices.Preference, target);
                break;
            case AggregateMethod.MazziottaPareto:
                MazziottaPareto.Index(criteria, choices.Penalty, choices.Spread, target);
                break;
            case AggregateMethod.AdjustedMazziottaPareto:
                MazziottaPareto.Adjusted(criteria, choices.Penalty, choices.Spread, target);
                break;
            default:
                BenefitOfDoubt.Scores(criteria, choices.Shares, target);
                break;
        }
    }

    private static void Gather(PlannedChildren children, Span<double> columns, Span<double> weights)
    {
        var rows = columns.Length / Math.Max(1, weights.Length);
        for (var child = 0; child < weights.Length; child++)
        {
            weights[child] = children.Weight(child);
            var column = columns.Slice(child * rows, rows);
            if (children.Has(child)) children.Column(child, rows, (0, rows)).CopyTo(column);
            else column.Fill(double.NaN);
        }
    }

    /// <summary>Makes subjects missing that lack children; returns how many stay.</summary>
    private static int TakeOut(PlannedNode node, Span<double> columns, int rows)
    {
        var stay = 0;
        for (var row = 0; row < rows; row++)
        {
            var (there, lacking) = (0, false);
            for (var child = 0; child < node.Children.Length; child++)
            {
                var missing = double.IsNaN(columns[(child * rows) + row]);
                there += missing ? 0 : 1;
                lacking |= missing && node.Required[child];
            }

            if (node.Enough(there) && !lacking) stay++;
            else if (there > 0) for (var child = 0; child < node.Children.Length; child++) columns[(child * rows) + row] = double.NaN;
        }

        return stay;
    }
}
