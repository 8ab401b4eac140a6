using System.Data.Common;

namespace Pleiades.Store.Rows;

/// <summary>Columns that may be null.</summary>
internal static class RowReader
{
    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int? Number(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static DateOnly? Day(this DbDataReader row, int column) => row.IsDBNull(column) ? null : Invariant.ToDay(row.GetString(column));

    public static DateTimeOffset Moment(this DbDataReader row, int column) => Invariant.ToMoment(row.GetString(column));

    public static TextSpan Span(this DbDataReader row, int column) => new(row.GetInt32(column), row.GetInt32(column + 1));

    public static FactId? FactId(this DbDataReader row, int column) => row.IsDBNull(column) ? null : new FactId(row.GetString(column));
}
