namespace Pleiades.Evidence.Pages;

/// <summary>A place where a paragraph breaks off and goes on elsewhere.</summary>
/// <param name="Before">The block that breaks off.</param>
/// <param name="After">The block that goes on.</param>
/// <param name="Kind">
/// How: <c>para_split</c>, <c>word_split</c>, <c>sentence_split_across_blocks</c>, where a sentence runs through both; <c>piece_moved</c>, where whole sentences
/// were read elsewhere; <c>text_lost</c>, where words are missing between the two.
/// </param>
public sealed record Join(TextSpan Before, TextSpan After, string Kind)
{
    /// <summary>Whether one sentence runs through both, so that they are one paragraph.</summary>
    internal bool IsInsideSentence => Kind is not ("piece_moved" or "text_lost");
}
