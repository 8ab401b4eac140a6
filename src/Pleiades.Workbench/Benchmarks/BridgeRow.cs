namespace Pleiades.Workbench.Benchmarks;

/// <summary>One score under two versions of a framework, of the same facts.</summary>
/// <param name="Code">The index or a dimension.</param>
/// <param name="Name">Its name.</param>
/// <param name="From">Score under the earlier version; points 0..100.</param>
/// <param name="To">Score under the later version.</param>
public sealed record BridgeRow(string Code, Wording Name, Estimate From, Estimate To)
{
    /// <summary>What the change of the framework did to the score; points, NaN when either is missing.</summary>
    public double ByFramework => To.Value - From.Value;
}
