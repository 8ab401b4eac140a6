using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>A dimension of a framework.</summary>
/// <param name="Id">Identifier, unique in the framework.</param>
/// <param name="Name">Name.</param>
/// <param name="Weight">Weight beside the other dimensions; relative, &gt; 0.</param>
/// <param name="Indicators">Its indicators, in the order of the file.</param>
public sealed record FrameworkDimension(string Id, Wording Name, double Weight, ImmutableArray<FrameworkIndicator> Indicators);
