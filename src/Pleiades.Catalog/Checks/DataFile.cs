using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>The shape of one data file: its columns, what identifies a row, and how its cells are divided.</summary>
/// <param name="Name">Name in the data folder.</param>
/// <param name="Key">Columns that together identify a row; empty when rows need no identity.</param>
/// <param name="Columns">The columns, in their order.</param>
internal sealed record DataFile(string Name, ImmutableArray<string> Key, ImmutableArray<DataColumn> Columns)
{
    /// <summary>Whether it is one of the files of words: fields never quoted, lines of <c>#</c> are remarks, a first field with <c>-</c> takes away.</summary>
    public bool IsCueFile => Name.StartsWith("cues/", StringComparison.Ordinal);
}

/// <summary>A column of a data file.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Required">Whether the column must be there and its cells filled.</param>
/// <param name="Rule">Says what is wrong with a filled cell, and what would be accepted; null when nothing is.</param>
internal sealed record DataColumn(string Name, bool Required, Func<string, Catalogue, string?> Rule);
