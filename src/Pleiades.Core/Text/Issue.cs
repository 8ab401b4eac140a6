namespace Pleiades;

/// <summary>Something found in the data that a person should know: what was found, where, and what would be accepted.</summary>
/// <param name="Code">Short stable code, as in <c>encoding</c> or <c>unit</c>.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Place">Where: line and column, sheet and cell, byte; empty when the whole input is meant.</param>
public sealed record Issue(string Code, string Message, string Place = "");
