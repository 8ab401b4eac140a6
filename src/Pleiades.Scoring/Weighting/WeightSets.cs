using System.Collections.Immutable;
using System.Globalization;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Weighting;

/// <summary>Named weights of a model.</summary>
/// <param name="Sets">The sets, in the order of the file.</param>
public sealed record WeightSets(ImmutableArray<WeightSet> Sets)
{
    private static readonly string[] Needed = ["set", "code", "weight"];

    /// <summary>Reads sets from comma-separated text with the columns <c>set, code, weight</c>.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="model">The model weighted.</param>
    /// <returns>As <see cref="Read(TextTable, CompositeModel)"/>.</returns>
    public static Reading<WeightSets> Read(TextReader reader, CompositeModel model)
    {
        var table = TextTable.ReadCsv(reader);
        if (!table.Succeeded) return new Reading<WeightSets>(null, table.Issues);
        var read = Read(table.Value, model);
        return read with { Issues = [.. table.Issues, .. read.Issues] };
    }

    /// <summary>Reads sets from a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="model">The model weighted.</param>
    /// <returns>The sets; issues by line for weights that cannot be used, which are left out. Null when a column is missing.</returns>
    public static Reading<WeightSets> Read(TextTable table, CompositeModel model)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        string[] missing = [.. Needed.Where(c => table.Find(c) < 0)];
        if (missing.Length > 0)
            return new Reading<WeightSets>(null, [.. missing.Select(c => new Issue("column", $"there is no column '{c}'; set, code, weight are expected", table.HeaderPlace))]);
        var (names, sets, issues) = (new List<string>(), new Dictionary<string, Dictionary<string, double>>(StringComparer.Ordinal), ImmutableArray.CreateBuilder<Issue>());
        foreach (var row in table.Rows)
        {
            var name = row.Fields[table.Find("set")].Trim();
            if (sets.TryAdd(name, new Dictionary<string, double>(StringComparer.Ordinal))) names.Add(name);
            if (Taken(table, row, model, sets[name]) is (var column, var message))
                issues.Add(new Issue("weight", message, table.Place(row, column)));
        }

        return new Reading<WeightSets>(new WeightSets([.. names.Select(n => new WeightSet(n, sets[n].ToImmutableDictionary(StringComparer.Ordinal)))]), issues.ToImmutable());
    }

    /// <summary>A set by its name; null when there is none.</summary>
    /// <param name="name">The name.</param>
    public WeightSet? Find(string name) => Sets.FirstOrDefault(s => s.Name == name);

    /// <summary>Puts the weight of a line into its set; the column and reason when it cannot be used.</summary>
    private static (string Column, string Message)? Taken(TextTable table, TextRow row, CompositeModel model, Dictionary<string, double> set)
    {
        var (code, text) = (row.Fields[table.Find("code")].Trim(), row.Fields[table.Find("weight")].Trim());
        if (model.Find(code) < 0) return ("code", $"'{code}' is no node of the model");
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || !(double.IsFinite(weight) && weight >= 0))
            return ("weight", $"'{text}' is no number of at least 0");
        return set.TryAdd(code, weight) ? null : ("code", $"'{code}' stands twice in this set; the first is used");
    }
}
