namespace Pleiades.Catalog;

/// <summary>One difference between two versions of a framework.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Code">The indicator or dimension; empty for the framework itself.</param>
/// <param name="From">As it was; empty when it was not there.</param>
/// <param name="To">As it is; empty when it is gone.</param>
public sealed record FrameworkChange(FrameworkChangeKind Kind, string Code, string From, string To);
