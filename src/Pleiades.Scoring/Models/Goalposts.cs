namespace Pleiades.Scoring.Models;

/// <summary>The two values between which an indicator is scored, in the indicator's own unit.</summary>
/// <param name="Zero">The value that scores 0: the floor.</param>
/// <param name="Full">The value that scores the full scale: the world-class value. Smaller than <paramref name="Zero"/> where less is better.</param>
public sealed record Goalposts(double Zero, double Full)
{
    /// <summary>Points at <see cref="Full"/>; &gt; 0. Default: 100.</summary>
    public double Scale { get; init; } = 100;

    /// <summary>What happens to a score outside the goalposts. Default: it is cut. Boards always cut and keep the uncut score beside it.</summary>
    public GoalpostCut Cut { get; init; } = GoalpostCut.Cut;
}
