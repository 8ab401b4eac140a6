using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Screening;

/// <summary>Counts what is there.</summary>
public static class Availability
{
    /// <summary>Per subject over all columns of a table, in its order.</summary>
    /// <param name="table">The indicators.</param>
    public static ImmutableArray<UnitAvailability> OfUnits(ScoreTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (missing, zeros) = (new int[table.Rows], new int[table.Rows]);
        for (var c = 0; c < table.Columns.Length; c++)
        {
            var column = table.Column(c);
            for (var r = 0; r < column.Length; r++)
            {
                missing[r] += double.IsNaN(column[r]) ? 1 : 0;
                zeros[r] += BitConverter.DoubleToUInt64Bits(column[r]) << 1 == 0 ? 1 : 0;
            }
        }

        var units = ImmutableArray.CreateBuilder<UnitAvailability>(table.Rows);
        for (var r = 0; r < table.Rows; r++) units.Add(new UnitAvailability(missing[r], zeros[r], table.Columns.Length));
        return units.MoveToImmutable();
    }

    /// <summary>Share of the indicators below each pillar and the index that are there: one column per aggregate; fraction 0..1.</summary>
    /// <param name="table">The indicators; one that is no column counts as missing.</param>
    /// <param name="model">The tree.</param>
    public static ScoreTable OfAggregates(ScoreTable table, CompositeModel model)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        var values = new double[model.Aggregates.Length * table.Rows];
        for (var a = 0; a < model.Aggregates.Length; a++)
        {
            var below = model.Descendants(model.Aggregates[a], 1);
            var target = values.AsSpan(a * table.Rows, table.Rows);
            foreach (var column in below.Select(i => table.Find(model.Nodes[i].Code)).Where(c => c >= 0))
            {
                var there = table.Column(column);
                for (var r = 0; r < target.Length; r++) target[r] += double.IsNaN(there[r]) ? 0 : 1;
            }

            for (var r = 0; r < target.Length; r++) target[r] /= below.Length;
        }

        return ScoreTable.Owning(table.Subjects, [.. model.Aggregates.Select(a => model.Nodes[a].Code)], values);
    }
}
