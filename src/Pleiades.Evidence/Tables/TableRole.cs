namespace Pleiades.Evidence.Tables;

/// <summary>Where a part of every fact comes from: a column of the table, or one value for the whole file.</summary>
/// <param name="Column">Header of the column; empty when <paramref name="Value"/> holds for all rows.</param>
/// <param name="Value">The value for all rows; empty when it stands in a column.</param>
/// <param name="Type">For subjects: what a name is that the catalogue does not know (<c>cluster</c>); empty means that such a row is refused.</param>
public sealed record TableRole(string Column, string Value, string Type = "");
