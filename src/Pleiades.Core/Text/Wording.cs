namespace Pleiades;

/// <summary>A name or sentence in the two languages of the product.</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English; empty where none is known.</param>
public sealed record Wording(string Zh, string En);
