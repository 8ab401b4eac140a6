using System.Collections.Immutable;

namespace Pleiades.Scoring.Decisions;

/// <summary>What VIKOR recommends.</summary>
/// <param name="Best">Position of the subject with the least Q; −1 when nobody has one.</param>
/// <param name="Second">Position of the next; −1 when there is none.</param>
/// <param name="Advantage">1 / (n − 1), the lead in Q that is held acceptable; n counts the subjects with a Q. NaN for fewer than two.</param>
/// <param name="AcceptableAdvantage">Condition 1: the second is at least so far behind.</param>
/// <param name="AcceptableStability">Condition 2: the best is also best by S or by R.</param>
/// <param name="Compromises">Both conditions: the best alone. Only the first: the best two. Else all nearer to the best than the advantage.</param>
/// <remarks>Equal Q are ordered by S, then by R, then by position. Source: Opricovic and Tzeng (2004), European Journal of Operational Research 156.</remarks>
public sealed record VikorChoice(
    int Best, int Second, double Advantage, bool AcceptableAdvantage, bool AcceptableStability, ImmutableArray<int> Compromises)
{
    internal static VikorChoice Of(VikorScores scores)
    {
        ImmutableArray<int> order =
        [
            .. Enumerable.Range(0, scores.Compromise.Length).Where(r => !double.IsNaN(scores.Compromise[r]))
                .OrderBy(r => scores.Compromise[r]).ThenBy(r => scores.Utility[r]).ThenBy(r => scores.Regret[r]),
        ];
        if (order.Length < 2) return new VikorChoice(order.IsEmpty ? -1 : order[0], -1, double.NaN, order.Length == 1, order.Length == 1, order);
        var (best, second, needed) = (order[0], order[1], 1.0 / (order.Length - 1));
        var ahead = scores.Compromise[second] - scores.Compromise[best] >= needed;
        var stable = order.All(r => scores.Utility[best] <= scores.Utility[r]) || order.All(r => scores.Regret[best] <= scores.Regret[r]);
        ImmutableArray<int> near = [.. order.Where(r => scores.Compromise[r] - scores.Compromise[best] < needed)];
        return new VikorChoice(best, second, needed, ahead, stable, !ahead ? near : stable ? [best] : [best, second]);
    }
}
