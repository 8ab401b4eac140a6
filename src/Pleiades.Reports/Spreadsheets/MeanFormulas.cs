using Pleiades.Scoring.Aggregation;

namespace Pleiades.Reports.Spreadsheets;

/// <summary>The formula of a spreadsheet that makes one score of the scores of the children.</summary>
internal static class MeanFormulas
{
    /// <summary>A formula may have 8,192 characters.</summary>
    private const int LongestFormula = 8000;

    /// <summary>The formula; null when the method has none here, or it would be too long.</summary>
    /// <param name="rule">The rule of the node, nothing in it being null.</param>
    /// <param name="children">Address of score and weight of each child, and whether the node needs it.</param>
    internal static string? Of(AggregateRule rule, IReadOnlyList<(string Score, string Weight, bool Required)> children)
    {
        var term = Term(rule);
        if (term is null) return null;
        var sum = string.Join('+', children.Select(c => $"IF(ISNUMBER({c.Score}),{c.Weight}*{term(c.Score)},0)"));
        var weights = string.Join('+', children.Select(c => $"IF(ISNUMBER({c.Score}),{c.Weight},0)"));
        var conditions = new List<string> { $"COUNT({string.Join(',', children.Select(c => c.Score))})>={Least(rule, children.Count)}" };
        conditions.AddRange(children.Where(c => c.Required).Select(c => $"ISNUMBER({c.Score})"));
        var formula = $"IF(AND({string.Join(',', conditions)}),IFERROR({Inverse(rule, $"(({sum})/({weights}))")},\"\"),\"\")";
        return formula.Length > LongestFormula || children.Count > 250 ? null : formula;
    }

    private static int Least(AggregateRule rule, int children) => Math.Max(1, (int)Math.Ceiling((rule.MinChildren ?? 0) * children - 1e-9));

    private static Func<string, string>? Term(AggregateRule rule) => rule.Method switch
    {
        AggregateMethod.Arithmetic => cell => cell,
        AggregateMethod.Geometric => cell => $"LN({cell})",
        AggregateMethod.Harmonic => cell => $"1/{cell}",
        AggregateMethod.Power when Math.Abs(rule.Power ?? 1) > 0 => cell => $"{cell}^({IndicatorFormulas.Text(rule.Power ?? 1)})",
        AggregateMethod.Power => cell => $"LN({cell})",
        _ => null,
    };

    private static string Inverse(AggregateRule rule, string mean) => rule.Method switch
    {
        AggregateMethod.Arithmetic => mean,
        AggregateMethod.Harmonic => $"1/{mean}",
        AggregateMethod.Power when Math.Abs(rule.Power ?? 1) > 0 => $"{mean}^(1/({IndicatorFormulas.Text(rule.Power ?? 1)}))",
        _ => $"EXP({mean})",
    };
}
