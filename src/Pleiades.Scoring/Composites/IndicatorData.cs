using System.Collections.Immutable;
using System.Globalization;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Composites;

/// <summary>Reads the values of a composite indicator from a table as the field keeps it (COINr's iData).</summary>
/// <remarks>
/// One row a unit, or a unit and a point in time. Columns: <c>uCode</c>, perhaps <c>uName</c> and <c>Time</c>, and the columns of the model:
/// indicators, groups, denominators. Others are passed over and named. NA or an empty field is missing.
/// </remarks>
public static class IndicatorData
{
    /// <summary>Reads the table.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="model">The tree; says which column is what.</param>
    /// <returns>
    /// The data, earliest point in time first, with doubts about single cells (a cell that is no number is missing, a unit that stands twice counts once);
    /// or null when there is no unit or no indicator to read. The place is line and column.
    /// </returns>
    public static Reading<IReadOnlyList<DatedData>> Read(TextTable table, CompositeModel model)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        var issues = ImmutableArray.CreateBuilder<Issue>();
        var unit = table.Find("uCode");
        if (unit < 0) return Refused(new Issue("column", "there is no column 'uCode'; it names the units", table.HeaderPlace));
        Columns(table, model, issues);
        var columns = model.Indicators.Select(i => model.Nodes[i].Code).Where(c => table.Find(c) >= 0).ToImmutableArray();
        if (columns.IsEmpty) return Refused(new Issue("column", "no column is an indicator of the tree", table.HeaderPlace));
        var years = Rows(table, unit, issues);
        if (years.Count == 0) return Refused(new Issue("rows", "there is no unit", table.HeaderPlace));
        var reader = new Cells(table, model, unit, issues);
        DatedData[] dated = [.. years.Select(y => new DatedData(y.Time, reader.Data(y.Rows, columns)))];
        return new Reading<IReadOnlyList<DatedData>>(dated, issues.ToImmutable());

        static Reading<IReadOnlyList<DatedData>> Refused(Issue issue) => new(null, [issue]);
    }

    private static void Columns(TextTable table, CompositeModel model, ImmutableArray<Issue>.Builder issues)
    {
        foreach (var column in table.Columns)
        {
            var known = column is "uCode" or "uName" or "Time" or "" || model.GroupColumns.Contains(column) || model.DenominatorColumns.Contains(column)
                || (model.Find(column) is var at and >= 0 && model.Nodes[at].Level == 1);
            if (!known) issues.Add(new Issue("unused", $"column '{column}' belongs to nothing in the tree and is passed over", table.HeaderPlace));
        }

        foreach (var node in model.Indicators.Select(i => model.Nodes[i]).Where(n => table.Find(n.Code) < 0))
            issues.Add(new Issue("no_column", $"there is no column for indicator '{node.Code}'; it counts as missing everywhere", table.HeaderPlace));
        foreach (var group in model.GroupColumns.Concat(model.DenominatorColumns).Where(c => table.Find(c) < 0))
            issues.Add(new Issue("no_column", $"there is no column '{group}'", table.HeaderPlace));
    }

    private static List<(string Time, List<TextRow> Rows)> Rows(TextTable table, int unit, ImmutableArray<Issue>.Builder issues)
    {
        var time = table.Find("Time");
        var (seen, years) = (new HashSet<(string, string)>(), new Dictionary<string, List<TextRow>>(StringComparer.Ordinal));
        foreach (var row in table.Rows)
        {
            var (code, point) = (row.Fields[unit].Trim(), time < 0 ? "" : row.Fields[time].Trim());
            if (TextTable.IsMissing(code) && code != "NA") issues.Add(new Issue("unit", "the row names no unit and is left out", table.Place(row, "uCode")));
            else if (!seen.Add((code, point))) issues.Add(new Issue("unit", $"'{code}' stands twice{(point.Length > 0 ? $" in {point}" : "")}; the first row is read", table.Place(row, "uCode")));
            else if (years.TryGetValue(point, out var rows)) rows.Add(row);
            else years.Add(point, [row]);
        }

        return [.. years.Select(y => (y.Key, y.Value)).OrderBy(y => Number(y.Key)).ThenBy(y => y.Key, StringComparer.Ordinal)];
    }

    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    private sealed class Cells(TextTable table, CompositeModel model, int unit, ImmutableArray<Issue>.Builder issues)
    {
        internal CompositeData Data(List<TextRow> rows, ImmutableArray<string> columns)
        {
            ImmutableArray<SubjectId> subjects = [.. rows.Select(r => new SubjectId(r.Fields[unit].Trim()))];
            ImmutableArray<string> divisors = [.. model.DenominatorColumns.Where(c => table.Find(c) >= 0)];
            return new CompositeData(model, Table(rows, subjects, columns))
            {
                Denominators = divisors.IsEmpty ? null : Table(rows, subjects, divisors),
                Groups = model.GroupColumns.Where(c => table.Find(c) >= 0).Distinct(StringComparer.Ordinal).ToImmutableDictionary(c => c, c => Texts(rows, c)),
                Names = table.Find("uName") < 0 ? [] : [.. Texts(rows, "uName").Select((name, r) => name ?? subjects[r].Value)],
            };
        }

        private ImmutableArray<string?> Texts(List<TextRow> rows, string column)
        {
            var at = table.Find(column);
            return [.. rows.Select(r => TextTable.IsMissing(r.Fields[at]) ? null : r.Fields[at].Trim())];
        }

        private ScoreTable Table(List<TextRow> rows, ImmutableArray<SubjectId> subjects, ImmutableArray<string> columns)
        {
            var values = new double[rows.Count * columns.Length];
            for (var c = 0; c < columns.Length; c++)
            {
                var at = table.Find(columns[c]);
                for (var r = 0; r < rows.Count; r++) values[(c * rows.Count) + r] = Cell(rows[r], at);
            }

            return ScoreTable.Owning(subjects, columns, values);
        }

        private double Cell(TextRow row, int column)
        {
            var text = row.Fields[column];
            if (TextTable.IsMissing(text)) return double.NaN;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) return number;
            issues.Add(new Issue("number", $"'{text}' is no number (1234.5 is expected) and counts as missing", table.Place(row, table.Columns[column])));
            return double.NaN;
        }
    }
}
