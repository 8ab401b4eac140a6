using System.Collections.Immutable;

namespace Pleiades.Scoring.Tables;

/// <summary>One row of a <see cref="TextTable"/>.</summary>
/// <param name="Line">Its line in the file or row in the sheet, from 1.</param>
/// <param name="Fields">The texts.</param>
public readonly record struct TextRow(int Line, ImmutableArray<string> Fields);
