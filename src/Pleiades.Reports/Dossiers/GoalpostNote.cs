namespace Pleiades.Reports.Dossiers;

/// <summary>The figures between which an indicator is scored, with their source.</summary>
/// <param name="Floor">What scores nothing.</param>
/// <param name="WorldClass">The world-class figure.</param>
/// <param name="Source">Where they come from.</param>
/// <param name="Confidence">How sure they are: <c>high</c>, <c>medium</c>, <c>low</c>.</param>
public sealed record GoalpostNote(Quantity Floor, Quantity WorldClass, Wording Source, string Confidence);
