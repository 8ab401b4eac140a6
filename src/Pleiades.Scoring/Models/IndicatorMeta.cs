using System.Collections.Immutable;
using System.Globalization;

namespace Pleiades.Scoring.Models;

/// <summary>Reads a model from a table of indicators as the field keeps it (COINr's iMeta).</summary>
/// <remarks>
/// Columns: <c>iCode</c>, <c>Level</c>, <c>Parent</c>, <c>Weight</c>, <c>Direction</c>, <c>Type</c> (Indicator, Aggregate, Group,
/// Denominator; others are passed over), and where there are any <c>iName</c>, <c>Denominator</c>, <c>Target</c>,
/// <c>dist2targ_cap_max</c>, <c>goalpost_lower</c>, <c>goalpost_upper</c>, <c>goalpost_scale</c>, <c>goalpost_trunc2posts</c>.
/// NA or an empty field is missing.
/// </remarks>
public static class IndicatorMeta
{
    private static readonly ImmutableArray<string> Needed = ["iCode", "Level", "Parent", "Weight", "Direction", "Type"];

    /// <summary>Reads the table.</summary>
    /// <param name="reader">Comma-separated text with a header.</param>
    /// <returns>The model, perhaps with doubts about single cells, or null and what is wrong; the place is line and column.</returns>
    public static Reading<CompositeModel> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var issues = ImmutableArray.CreateBuilder<Issue>();
        var doubts = ImmutableArray.CreateBuilder<Issue>();
        var records = CsvText.Records(reader).ToList();
        if (records.Count == 0) return new Reading<CompositeModel>(null, [new Issue("empty", "the table has no header", "line 1")]);
        var header = records[0].Fields;
        foreach (var column in Needed.Where(c => !header.Contains(c)))
            issues.Add(new Issue("column", $"there is no column '{column}'", "line 1"));
        if (issues.Count > 0) return new Reading<CompositeModel>(null, issues.ToImmutable());
        var (nodes, groups, denominators) = (new List<CompositeNode>(), new List<string>(), new List<string>());
        foreach (var (line, fields) in records.Skip(1))
        {
            if (fields.Length != header.Length)
            {
                issues.Add(new Issue("fields", $"{fields.Length} fields; {header.Length} are expected", $"line {line}"));
                continue;
            }

            var row = new MetaRow(header, fields, line, issues, doubts);
            switch (row.Text("Type"))
            {
                case "Indicator" or "Aggregate": nodes.Add(row.Node()); break;
                case "Group": groups.Add(row.Text("iCode") ?? ""); break;
                case "Denominator": denominators.Add(row.Text("iCode") ?? ""); break;
            }
        }

        if (issues.Count > 0) return new Reading<CompositeModel>(null, issues.ToImmutable());
        var model = CompositeModel.Create(nodes, groups, denominators);
        return model with { Issues = [.. doubts, .. model.Issues] };
    }

    private sealed class MetaRow(string[] header, string[] fields, int line, ImmutableArray<Issue>.Builder issues, ImmutableArray<Issue>.Builder doubts)
    {
        internal string? Text(string column)
        {
            var at = Array.IndexOf(header, column);
            return at < 0 || fields[at] is "" or "NA" ? null : fields[at];
        }

        internal CompositeNode Node() => new()
        {
            Code = Text("iCode") ?? "",
            Name = Text("iName") ?? "",
            Level = Whole("Level") ?? 0,
            Parent = Text("Parent"),
            Weight = Number("Weight") ?? 1,
            Direction = (Direction)(Whole("Direction") ?? 1),
            Denominator = Text("Denominator"),
            Target = Number("Target") ?? double.NaN,
            TargetCap = Text("dist2targ_cap_max") == "TRUE" ? TargetCap.Capped : TargetCap.Open,
            Goalposts = Goalposts(),
        };

        private Goalposts? Goalposts()
        {
            if (Number("goalpost_lower") is not { } lower || Number("goalpost_upper") is not { } upper) return null;
            if (!(upper > lower))
            {
                doubts.Add(new Issue("goalposts", $"goalposts {Text("goalpost_lower")} to {Text("goalpost_upper")} span nothing and are left out", $"line {line}"));
                return null;
            }

            var (zero, full) = Number("Direction") < 0 ? (upper, lower) : (lower, upper);
            return new Goalposts(zero, full)
            {
                Scale = Number("goalpost_scale") ?? 100,
                Cut = Text("goalpost_trunc2posts") == "FALSE" ? GoalpostCut.Open : GoalpostCut.Cut,
            };
        }

        private int? Whole(string column)
        {
            if (Number(column) is not { } number) return null;
            if (Math.Abs(number - Math.Round(number)) > 0 || Math.Abs(number) > 1000)
                issues.Add(new Issue("number", $"'{Text(column)}' is no small whole number", $"line {line}, column {column}"));
            return (int)Math.Clamp(number, -1000, 1000);
        }

        private double? Number(string column)
        {
            if (Text(column) is not { } text) return null;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) return number;
            issues.Add(new Issue("number", $"'{text}' is no number", $"line {line}, column {column}"));
            return null;
        }
    }
}
