using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tables;

/// <summary>Makes facts of the rows of one sheet; a bad cell is an issue with its address, and the rest goes on.</summary>
internal sealed class SheetFacts
{
    private readonly SourceDocument _document;
    private readonly Sheet _sheet;
    private readonly TableMap _map;
    private readonly Catalogue _catalogue;
    private readonly List<Issue> _issues;
    private readonly CodePoints _points;
    private readonly IndicatorCells _indicators;
    private readonly SubjectCells _subjects;

    /// <summary>Prepares the reading of a sheet.</summary>
    internal SheetFacts(SourceDocument document, Sheet sheet, TableMap map, Catalogue catalogue, List<Issue> issues)
    {
        (_document, _sheet, _map, _catalogue, _issues) = (document, sheet, map, catalogue, issues);
        _points = new CodePoints(document.Text);
        _indicators = new IndicatorCells(catalogue);
        _subjects = new SubjectCells(catalogue, map.Roles.GetValueOrDefault("subject")?.Type ?? "");
    }

    /// <summary>Reads the sheet.</summary>
    /// <param name="facts">Receives the facts.</param>
    internal void Read(List<Fact> facts)
    {
        if (_sheet.Rows.Length < _map.HeaderRow)
        {
            _issues.Add(new Issue("sheet", $"the sheet has {_sheet.Rows.Length} rows, and its headers are expected in row {_map.HeaderRow}", _sheet.Name));
            return;
        }

        var headerRow = _sheet.Rows[_map.HeaderRow - 1];
        var header = new SheetHeader(_sheet, headerRow, _issues);
        if (!HasColumns(header, headerRow)) return;
        foreach (var row in _sheet.Rows.Skip(_map.HeaderRow))
        {
            if (row.Cells.All(cell => cell.Text.Length == 0)) continue;
            if (_map.Layout == TableLayout.Tall) ReadLong(new RowCells(_sheet, row, header, _map), facts);
            else ReadWide(new RowCells(_sheet, row, header, _map), header, facts);
        }
    }

    /// <summary>Names the columns that the map speaks of and the sheet lacks; without one that is needed, nothing is read.</summary>
    private bool HasColumns(SheetHeader header, SheetRow row)
    {
        var place = CellAddress.Of(_sheet.Name, 0, row.Number);
        var complete = true;
        foreach (var (role, from) in _map.Roles.OrderBy(role => role.Key, StringComparer.Ordinal))
        {
            if (from.Column.Length == 0 || header.Column(from.Column) >= 0) continue;
            var needed = role is "subject" or "indicator" or "value" or "period";
            if (!needed && _map == TableMap.Plain) continue;
            complete &= !needed;
            _issues.Add(new Issue("header", $"no column is headed '{from.Column}' ({role}); row {row.Number} is headed {string.Join(", ", header.Names.Take(12))}", place));
        }

        if (_map.Layout != TableLayout.Wide) return complete;
        foreach (var name in _map.Columns.Keys.Where(name => header.Column(name) < 0).Order(StringComparer.Ordinal))
            _issues.Add(new Issue("header", $"no column is headed '{name}'; it is in the map", place));
        return complete;
    }

    private void ReadLong(RowCells cells, List<Fact> facts)
    {
        var value = cells.Of("value");
        if (CellReader.IsMissing(value.Cell.Text)) return;
        if (Subject(cells) is not { } subject || Indicator(cells.Of("indicator")) is not { } indicator) return;
        Add(facts, cells, subject, indicator, new Parts(value, cells.Of("unit").Cell.Text, cells.Of("unit"), cells.Of("period")));
    }

    private void ReadWide(RowCells cells, SheetHeader header, List<Fact> facts)
    {
        var filled = _map.Columns.Where(column => cells.At(header.Column(column.Key)) is { Cell.Text: var text } && !CellReader.IsMissing(text)).ToArray();
        if (filled.Length == 0 || Subject(cells) is not { } subject) return;
        foreach (var (name, column) in filled.OrderBy(column => header.Column(column.Key)))
        {
            var value = cells.At(header.Column(name));
            var indicator = Indicator(value with { Cell = value.Cell with { Text = column.Indicator } });
            var period = column.Period.Length > 0 ? value with { Cell = new SheetCell(column.Period, null, null, value.Cell.Start, "") } : cells.Of("period");
            if (indicator is not null) Add(facts, cells, subject, indicator, new Parts(value, column.Unit, value, period));
        }
    }

    /// <summary>The cells a fact is made of, and the words for the unit.</summary>
    private readonly record struct Parts(PlacedCell Value, string UnitWords, PlacedCell UnitCell, PlacedCell Period);

    private void Add(List<Fact> facts, RowCells cells, Subject subject, KnownIndicator indicator, Parts parts)
    {
        if (Quantity(cells, indicator, parts) is not { } quantity || When(parts.Period) is not { } period) return;
        if (CellReader.Status(cells.Of("status").Cell.Text) is not { } status)
        {
            Refuse("status", cells.Of("status"), "is no status; actual, estimate, planned and target are read");
            return;
        }

        if (CellReader.Truth(cells.Of("illustrative").Cell.Text) is not { } illustrative)
        {
            Refuse("illustrative", cells.Of("illustrative"), "is neither true nor false");
            return;
        }

        facts.Add(Fact(cells, subject, indicator, parts.Value, (quantity, period, status, illustrative)));
    }

    private Fact Fact(
        RowCells cells, Subject subject, KnownIndicator indicator, PlacedCell value, (Quantity Quantity, Period Period, FactStatus Status, bool Illustrative) read)
    {
        var span = _points.Span(value.Cell.Start, value.Cell.Start + value.Cell.Text.Length);
        return new Fact
        {
            Id = FactId.Of(
                _document.Id.Value, span.ToString(), subject.Id.Value, indicator.Id.Value, read.Quantity.ToString(), read.Period.ToString(), read.Status.ToString()),
            Subject = subject,
            Indicator = indicator.Id,
            Kind = indicator.Kind,
            Domain = indicator.Domain,
            Base = indicator.Kind == IndicatorKind.Growth ? "yoy" : "",
            Value = read.Quantity,
            Period = read.Period,
            PeriodBasis = PeriodBasis.Explicit,
            Scope = cells.Of("scope").Cell.Text,
            Status = read.Status,
            Illustrative = read.Illustrative || _document.Illustrative,
            Citation = new Citation(_document.Id, span, _document.Text[cells.Row.Start..cells.Row.End])
            {
                Sentence = _points.Span(cells.Row.Start, cells.Row.End),
                Cell = value.Address,
            },
        };
    }

    private Subject? Subject(RowCells cells)
    {
        var cell = cells.Of("subject");
        var (subject, issue) = _subjects.Find(cell.Cell.Text);
        if (issue.Length > 0) _issues.Add(new Issue("subject", issue, cell.Address));
        return subject;
    }

    private KnownIndicator? Indicator(PlacedCell cell)
    {
        if (_indicators.Find(cell.Cell.Text) is { } known) return known;
        Refuse("indicator", cell, "is no indicator of the catalogue");
        return null;
    }

    private Quantity? Quantity(RowCells cells, KnownIndicator indicator, Parts parts)
    {
        if (parts.Value.Cell.Problem.Length > 0 || CellReader.Number(parts.Value.Cell) is not { } figure)
        {
            Refuse("number", parts.Value, parts.Value.Cell.Problem.Length > 0 ? "is an error of the workbook, no number" : "is no number");
            return null;
        }

        var comparator = cells.Of("comparator");
        if (Bounds.Parse(comparator.Cell.Text) is not { } bound)
        {
            Refuse("comparator", comparator, "is no comparator; = > >= < <= ~ are read");
            return null;
        }

        if (_indicators.Unit(indicator, parts.UnitWords.Length > 0 ? parts.UnitWords : figure.Unit) is not { } unit)
        {
            Refuse("unit", parts.UnitWords.Length > 0 && parts.UnitWords == parts.UnitCell.Cell.Text ? parts.UnitCell : parts.Value,
                $"has no unit that '{indicator.Id}' is measured in ({string.Join(", ", indicator.Units)})");
            return null;
        }

        if (!Agree(parts, figure, unit))
        {
            Refuse("unit", parts.Value, $"names another unit than '{parts.UnitWords}'");
            return null;
        }

        var quantity = new Quantity(figure.Value, unit, figure.Bound == Bound.Exactly ? bound : figure.Bound).InCanonical();
        if (quantity is null) Refuse("number", parts.Value, "is too large");
        return quantity;
    }

    private bool Agree(Parts parts, CellReader.Figure figure, Unit unit) =>
        parts.UnitWords.Length == 0 || figure.Unit.Length == 0 || CellReader.Unit(figure.Unit, _catalogue) is { } printed && printed.Canonical == unit.Canonical && printed.Scale == unit.Scale;

    private Period? When(PlacedCell cell)
    {
        if (CellReader.Time(cell.Cell) is { } period) return period;
        Refuse("period", cell, "is no period; 2024, 2024-Q3, 2024-06, 2024-01-01/2024-06-30 and 2024年上半年 are read");
        return null;
    }

    private void Refuse(string code, PlacedCell cell, string why) => _issues.Add(new Issue(code, $"'{cell.Cell.Text}' {why}", cell.Address));
}
