using System.Collections.Immutable;

namespace Pleiades.Reports.Dossiers;

/// <summary>Why something is as it is: a code with a sentence in the language files (<c>reason.CODE</c>) and what fills its blanks.</summary>
/// <param name="Code">The code; one without a sentence is shown as it is, so that nothing is hidden.</param>
/// <param name="Blanks">What fills the blanks; a blank names how it is written, as in <c>{score:score}</c> or <c>{coverage:share}</c>.</param>
public sealed record Reason(string Code, ImmutableArray<ReasonBlank> Blanks)
{
    /// <summary>A reason whose sentence has no blanks.</summary>
    /// <param name="code">The code.</param>
    public static Reason Of(string code) => new(code, []);
}
