using System.Collections.Immutable;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Treatment;

/// <summary>A treated table, and what was done to each column.</summary>
/// <param name="Table">The values after treatment.</param>
/// <param name="Columns">One per column, in its order.</param>
public sealed record TreatResult(ScoreTable Table, ImmutableArray<ColumnTreatment> Columns)
{
    /// <summary>Columns that should have been transformed and could not be, and why; the place is the column. They are left as they came.</summary>
    public ImmutableArray<Issue> Issues { get; init; } = [];

    /// <summary>Every cell that treatment changed, column by column, with its value before and after.</summary>
    /// <param name="before">The table that was treated; same rows and columns.</param>
    /// <remarks>Missing (NaN): never listed. O(cells).</remarks>
    /// <exception cref="ArgumentException">The table has other rows or columns.</exception>
    public ImmutableArray<TreatedPoint> Points(ScoreTable before)
    {
        ArgumentNullException.ThrowIfNull(before);
        if (!before.Subjects.AsSpan().SequenceEqual(Table.Subjects.AsSpan()) || !before.Columns.AsSpan().SequenceEqual(Table.Columns.AsSpan()))
            throw new ArgumentException("The rows or columns are not those of the treated table.", nameof(before));
        var points = ImmutableArray.CreateBuilder<TreatedPoint>();
        for (var c = 0; c < Columns.Length; c++)
        {
            var done = Columns[c];
            for (var r = 0; r < Table.Rows; r++)
            {
                var mark = done.Marks.IsEmpty ? PointMark.None : done.Marks[r];
                if (double.IsNaN(Table[r, c]) || (mark == PointMark.None && done.Transform == Transform.None)) continue;
                points.Add(new TreatedPoint(Table.Subjects[r], done.Column, before[r, c], Table[r, c]) { Mark = mark, Transform = done.Transform });
            }
        }

        return points.ToImmutable();
    }
}
