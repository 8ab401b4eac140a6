namespace Pleiades.Catalog;

/// <summary>A kind of region whose figure may serve for the cluster.</summary>
/// <param name="Type">Type of the home region: city or province.</param>
/// <param name="ReadsAs">How its figure is to be read.</param>
/// <param name="Why">Why, for readers.</param>
public sealed record SupplyingSubject(SubjectType Type, SupplyReading ReadsAs, Wording Why);
