using System.Collections.Immutable;
using Pleiades.Scoring.Boards;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Uncertainty;

/// <summary>The data of a composite indicator, with what is known about each value.</summary>
public sealed record UncertainData
{
    /// <summary>Data without doubt.</summary>
    /// <param name="data">Values, denominators, groups and tree.</param>
    public UncertainData(CompositeData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        (Data, Laws) = (data, [.. new CellLaw?[data.Indicators.Rows * data.Indicators.Columns.Length]]);
    }

    /// <summary>The values, and everything else.</summary>
    public CompositeData Data { get; private init; }

    /// <summary>The law of each cell, column-major in the order of the indicators; null where the value stands as it is, in its own unit before any division.</summary>
    public ImmutableArray<CellLaw?> Laws { get; private init; }

    /// <summary>The data of a panel of estimates.</summary>
    /// <param name="model">The tree; columns that are no indicator of it are left out.</param>
    /// <param name="panel">The estimates.</param>
    /// <param name="reading">How an interval is read. One that spans contradicting sources (<see cref="CellReasons.Conflict"/>) is read as its two ends, one at a time.</param>
    public static UncertainData Of(CompositeModel model, Panel panel, IntervalReading reading = IntervalReading.Uniform)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(panel);
        int[] columns = [.. Enumerable.Range(0, panel.Columns.Length).Where(c => model.Find(panel.Columns[c]) is var at and >= 0 && model.Nodes[at].Level == 1)];
        var values = new double[columns.Length * panel.Rows];
        var laws = new CellLaw?[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var cell = panel[i % panel.Rows, columns[i / panel.Rows]];
            (values[i], laws[i]) = (cell.Value, LawOf(cell, reading));
        }

        var table = new ScoreTable(panel.Subjects, [.. columns.Select(c => panel.Columns[c])], values);
        return new UncertainData(new CompositeData(model, table)) { Laws = [.. laws] };
    }

    /// <summary>The same data with the law of one cell.</summary>
    /// <param name="subject">Row of the cell.</param>
    /// <param name="indicator">Code of its column.</param>
    /// <param name="law">The law, in the unit of the cell. A cell that is missing takes its nominal value from it.</param>
    /// <exception cref="ArgumentException">There is no such cell.</exception>
    public UncertainData With(SubjectId subject, string indicator, CellLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        var (row, column) = (Data.Indicators.Subjects.IndexOf(subject), Data.Indicators.Find(indicator));
        if (row < 0) throw new ArgumentException($"'{subject}' is no subject of the data.", nameof(subject));
        if (column < 0) throw new ArgumentException($"'{indicator}' is no indicator of the data.", nameof(indicator));
        return this with { Laws = Laws.SetItem((column * Data.Indicators.Rows) + row, law) };
    }

    /// <summary>The same data with laws for all cells.</summary>
    /// <param name="laws">As <see cref="Laws"/>.</param>
    /// <exception cref="ArgumentException">There is not one per cell.</exception>
    public UncertainData With(ImmutableArray<CellLaw?> laws) => !laws.IsDefault && laws.Length == Laws.Length
        ? this with { Laws = laws }
        : throw new ArgumentException($"{Laws.Length} laws are expected, one per cell.", nameof(laws));

    private static CellLaw? LawOf(Estimate cell, IntervalReading reading) =>
        cell.IsMissing || !(cell.High > cell.Low) ? null
        : cell.Reason == CellReasons.Conflict ? CellLaw.OneOf(cell.Low, cell.High)
        : reading == IntervalReading.Triangular ? CellLaw.Triangular(cell.Low, cell.Value, cell.High)
        : CellLaw.Uniform(cell.Low, cell.High);
}
