using System.Collections.Immutable;
using System.Globalization;
using Pleiades.Scoring.Tables;

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

    /// <summary>Reads the table from comma-separated text with a header.</summary>
    /// <param name="reader">The text.</param>
    /// <returns>As <see cref="Read(TextTable)"/>.</returns>
    public static Reading<CompositeModel> Read(TextReader reader)
    {
        var table = TextTable.ReadCsv(reader);
        if (table.Value is not { } rows) return new Reading<CompositeModel>(null, table.Issues);
        var model = Read(rows);
        return table.Issues.IsEmpty ? model : new Reading<CompositeModel>(null, [.. table.Issues, .. model.Issues]);
    }

    /// <summary>Reads the table.</summary>
    /// <param name="table">The rows.</param>
    /// <returns>The model, perhaps with doubts about single cells, or null and what is wrong; the place is line and column.</returns>
    public static Reading<CompositeModel> Read(TextTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var issues = ImmutableArray.CreateBuilder<Issue>();
        var doubts = ImmutableArray.CreateBuilder<Issue>();
        foreach (var column in Needed.Where(c => table.Find(c) < 0))
            issues.Add(new Issue("column", $"there is no column '{column}'; {string.Join(", ", Needed)} are needed", table.HeaderPlace));
        if (issues.Count > 0) return new Reading<CompositeModel>(null, issues.ToImmutable());
        var (nodes, places, groups, denominators) = (new List<CompositeNode>(), new List<string>(), new List<string>(), new List<string>());
        foreach (var line in table.Rows)
        {
            var row = new MetaRow(table, line, issues, doubts);
            switch (row.Text("Type"))
            {
                case "Indicator" or "Aggregate":
                    nodes.Add(row.Node());
                    places.Add(table.Place(line));
                    break;
                case "Group": groups.Add(row.Text("iCode") ?? ""); break;
                case "Denominator": denominators.Add(row.Text("iCode") ?? ""); break;
                case var other when other is null or not ("Other" or "Time"): doubts.Add(row.OfNoType(other)); break;
            }
        }

        if (issues.Count > 0) return new Reading<CompositeModel>(null, issues.ToImmutable());
        var model = CompositeModel.CreateAt(nodes, groups, denominators, (at, node) => $"{places[at]} ({node.Code})");
        return model with { Issues = [.. doubts, .. model.Issues] };
    }

    private sealed class MetaRow(TextTable table, TextRow row, ImmutableArray<Issue>.Builder issues, ImmutableArray<Issue>.Builder doubts)
    {
        internal string? Text(string column)
        {
            var at = table.Find(column);
            return at < 0 || TextTable.IsMissing(row.Fields[at]) ? null : row.Fields[at].Trim();
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

        internal Issue OfNoType(string? type) => new(
            "type", $"'{type}' is none of Indicator, Aggregate, Group, Denominator, Other; '{Text("iCode")}' is passed over", table.Place(row, "Type"));

        private Goalposts? Goalposts()
        {
            if (Number("goalpost_lower") is not { } lower || Number("goalpost_upper") is not { } upper) return null;
            if (!(upper > lower))
            {
                doubts.Add(new Issue("goalposts", $"goalposts {Text("goalpost_lower")} to {Text("goalpost_upper")} span nothing and are left out", table.Place(row)));
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
                issues.Add(new Issue("number", $"'{Text(column)}' is no small whole number", table.Place(row, column)));
            return (int)Math.Clamp(number, -1000, 1000);
        }

        private double? Number(string column)
        {
            if (Text(column) is not { } text) return null;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) return number;
            issues.Add(new Issue("number", $"'{text}' is no number", table.Place(row, column)));
            return null;
        }
    }
}
