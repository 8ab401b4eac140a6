using System.Collections.Immutable;
using Pleiades.Catalog;

namespace Pleiades.Workbench.Cataloguing;

/// <summary>What came of laying a folder of data files over a catalogue.</summary>
/// <param name="Catalogue">The catalogue of both; null when the files hold a mistake.</param>
/// <param name="Effects">What the files add and replace, a sentence for each file.</param>
/// <param name="Mistakes">Why they were refused; empty when they were not.</param>
public sealed record LayeredCatalogue(Catalogue? Catalogue, ImmutableArray<string> Effects, ImmutableArray<Issue> Mistakes);
