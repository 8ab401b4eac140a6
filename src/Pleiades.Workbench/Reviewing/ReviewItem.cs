using System.Collections.Immutable;

namespace Pleiades.Workbench.Reviewing;

/// <summary>A fact that waits for a decision, and why it waits where it does.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Standing">Where it stood when the queue was made.</param>
/// <param name="Conflicts">The conflicts it takes part in.</param>
public sealed record ReviewItem(Fact Fact, Store.FactStanding Standing, ImmutableArray<Conflict> Conflicts)
{
    private const double OfDoubt = 10;
    private const double OfConflict = 5;
    private const double OfBoard = 3;

    /// <summary>Whether a framework takes figures of this indicator for its boards.</summary>
    public bool OnBoards { get; init; }

    /// <summary>Whether somebody has passed it over before.</summary>
    public bool Skipped { get; init; }

    /// <summary>How much depends on looking at it: ten times the doubt (1 − confidence), five in a conflict, three on a board; 0..18.</summary>
    public double Points => (OfDoubt * (1 - Fact.Confidence)) + (Conflicts.IsEmpty ? 0 : OfConflict) + (OnBoards ? OfBoard : 0);

    /// <summary>The points as a sum: <c>doubt 3.7 + conflict 5 + board 3 = 11.7</c>.</summary>
    public string Reason
    {
        get
        {
            var sum = FormattableString.Invariant($"doubt {OfDoubt * (1 - Fact.Confidence):0.0}") + (Conflicts.IsEmpty ? "" : " + conflict 5") + (OnBoards ? " + board 3" : "");
            return FormattableString.Invariant($"{sum} = {Points:0.0}{(Skipped ? "; passed over before" : "")}");
        }
    }
}
