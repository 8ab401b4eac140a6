using System.Collections.Immutable;

namespace Pleiades.Scoring.Boards;

/// <summary>The boards of all subjects of a panel, and what they were made from.</summary>
/// <param name="Recipe">The choices.</param>
/// <param name="Fingerprint">Digest of the panel.</param>
/// <param name="Subjects">One per subject, in the order of the panel.</param>
/// <param name="UnusedColumns">Columns of the panel that are no indicator of the model.</param>
public sealed record BoardScores(
    BoardRecipe Recipe, string Fingerprint, ImmutableArray<SubjectBoards> Subjects, ImmutableArray<string> UnusedColumns);
