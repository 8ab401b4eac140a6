namespace Pleiades.Catalog;

/// <summary>A unit in which values are kept.</summary>
/// <param name="Code">Its code, as in <c>CNY</c> or <c>percent</c>.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Name">Name in both languages, as printed behind a number.</param>
/// <param name="Base">Code of the unit of the same dimension it converts through; null when it converts to nothing.</param>
/// <param name="Factor">Number of base units in one of it; 0 without a base.</param>
public sealed record CanonicalUnit(string Code, Dimension Dimension, Wording Name, string? Base, decimal Factor);
