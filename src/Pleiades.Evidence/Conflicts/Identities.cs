using System.Collections.Immutable;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Conflicts;

/// <summary>Whose number the whole of an identity is.</summary>
internal enum WholePlace
{
    /// <summary>The subject's own.</summary>
    Own,

    /// <summary>The region above.</summary>
    Parent,

    /// <summary>The country.</summary>
    Country,

    /// <summary>The subject's own without the scope of the part.</summary>
    Unscoped,
}

/// <summary>One line of <c>data/cues/identities.csv</c>: an indicator that two others give.</summary>
/// <param name="Relation"><c>share</c>, <c>sum</c>, <c>within</c> or <c>real</c> (a level whose growth is told at constant prices).</param>
/// <param name="Result">The indicator that is said: a share, a total, the larger of two, or the level.</param>
/// <param name="Part">The part, or the first summands, divided by <c>|</c>.</param>
/// <param name="Whole">The whole, or the last summand.</param>
/// <param name="Place">Whose the whole is.</param>
internal sealed record Identity(string Relation, string Result, string Part, string Whole, WholePlace Place);

/// <summary>The identities of the catalogue in use, by relation.</summary>
internal static class Identities
{
    private static readonly CueTable<ImmutableArray<Identity>> All = new("identities.csv", rows =>
    [
        .. rows.Where(r => r.Length > 4 && Enum.TryParse<WholePlace>(r[4], ignoreCase: true, out _))
            .Select(r => new Identity(r[0], r[1], r[2], r[3], Enum.Parse<WholePlace>(r[4], ignoreCase: true))),
    ]);

    /// <summary>Those of one relation.</summary>
    /// <param name="relation">The relation.</param>
    public static IEnumerable<Identity> Of(string relation) => All.Value.Where(i => i.Relation == relation);
}
