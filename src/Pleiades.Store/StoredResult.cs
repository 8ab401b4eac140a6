namespace Pleiades.Store;

/// <summary>A saved result.</summary>
/// <param name="Id">Number of the result in its workspace.</param>
/// <param name="Result">The result.</param>
/// <param name="Saved">When it was first saved, in universal time.</param>
public sealed record StoredResult(long Id, Result Result, DateTimeOffset Saved);
