using System.Globalization;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Uncertainty;

namespace Pleiades.Workbench.Composites;

/// <summary>Reads what is known about single values from a table of <c>uCode</c>, <c>iCode</c>, <c>value</c>.</summary>
/// <remarks>
/// A value is written <c>180</c> (exact), <c>&gt;180</c> or <c>&lt;180</c> (a bound), <c>170..190</c> (anywhere between), <c>170..180..190</c> (most likely
/// 180), <c>180±5</c> (standard deviation), <c>180@C</c> (a grade A to E), and several of these with <c>|</c> between them when sources contradict
/// each other or a sign was read badly, each with its share before <c>*</c> if they are not equally likely: <c>0.9*12|0.1*72</c>.
/// </remarks>
public static class DoubtTable
{
    /// <summary>Adds the laws of a table to data.</summary>
    /// <param name="table">The table.</param>
    /// <param name="data">The data.</param>
    /// <returns>The data, or null and every row that cannot be read.</returns>
    public static Reading<UncertainData> Add(TextTable table, UncertainData data)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(data);
        var issues = new List<Issue>();
        int[] at = [table.Find("uCode"), table.Find("iCode"), table.Find("value")];
        if (at.Contains(-1)) return new Reading<UncertainData>(null, [new Issue("column", "columns uCode, iCode and value are expected", table.Name)]);
        foreach (var row in table.Rows)
        {
            try
            {
                if (Law(row.Fields[at[2]]) is { } law) data = data.With(new SubjectId(row.Fields[at[0]]), row.Fields[at[1]], law);
                else issues.Add(new Issue("law", $"'{row.Fields[at[2]]}' says nothing about a value", $"{table.Name}, line {row.Line}"));
            }
            catch (ArgumentException flaw)
            {
                issues.Add(new Issue("law", flaw.Message.ReplaceLineEndings(" "), $"{table.Name}, line {row.Line}"));
            }
        }

        return new Reading<UncertainData>(issues.Count == 0 ? data : null, [.. issues]);
    }

    /// <summary>Gives every value that has no law yet the law of a grade.</summary>
    /// <param name="data">The data.</param>
    /// <param name="grade">The grade.</param>
    public static UncertainData Graded(UncertainData data, Grade grade)
    {
        ArgumentNullException.ThrowIfNull(data);
        var table = data.Data.Indicators;
        return data.With([.. data.Laws.Select((law, i) => law
            ?? (table[i % table.Rows, i / table.Rows] is var value and not double.NaN ? CellLaw.Graded(value, grade) : null))]);
    }

    /// <summary>The law that a text says; null when it says none.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The numbers make no law, such as an interval whose ends stand the wrong way round.</exception>
    public static CellLaw? Law(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('|', StringSplitOptions.TrimEntries);
        return parts.Length == 1 ? Single(parts[0]) : Several(parts);
    }

    private static CellLaw? Several(string[] parts)
    {
        var laws = new (double Share, CellLaw Law)[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var star = parts[i].IndexOf('*', StringComparison.Ordinal);
            var share = star < 0 ? 1 : Number(parts[i][..star]);
            if (Single(parts[i][(star + 1)..].Trim()) is not { } law || double.IsNaN(share)) return null;
            laws[i] = (share, law);
        }

        return CellLaw.Mixture(laws);
    }

    private static CellLaw? Single(string text)
    {
        if (text.StartsWith('>')) return Number(text.TrimStart('>', '=')) is var above and not double.NaN ? CellLaw.Above(above) : null;
        if (text.StartsWith('<')) return Number(text.TrimStart('<', '=')) is var below and not double.NaN ? CellLaw.Below(below) : null;
        if (text.Split('@') is [var graded, var word]) return Graded(Number(graded), word.Trim());
        double[] spread = [.. text.Replace("+-", "±", StringComparison.Ordinal).Split('±').Select(Number)];
        if (spread.Length == 2) return spread.Any(double.IsNaN) ? null : CellLaw.Normal(spread[0], spread[1]);
        double[] ends = [.. text.Split("..").Select(Number)];
        if (ends.Any(double.IsNaN)) return null;
        return ends.Length switch
        {
            1 => CellLaw.Exact(ends[0]),
            2 => CellLaw.Uniform(ends[0], ends[1]),
            3 => CellLaw.Triangular(ends[0], ends[1], ends[2]),
            _ => null,
        };
    }

    private static CellLaw? Graded(double value, string word) =>
        !double.IsNaN(value) && word is [>= 'A' and <= 'E'] ? CellLaw.Graded(value, Enum.Parse<Grade>(word)) : null;

    private static double Number(string text) =>
        double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : double.NaN;
}
