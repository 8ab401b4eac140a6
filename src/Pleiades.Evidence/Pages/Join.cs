namespace Pleiades.Evidence.Pages;

/// <summary>A place where a paragraph breaks off and goes on elsewhere.</summary>
/// <param name="Before">The block that breaks off.</param>
/// <param name="After">The block that goes on.</param>
/// <param name="Kind">How: <c>para_split</c>, <c>word_split</c>, <c>sentence_split_across_blocks</c>.</param>
public sealed record Join(TextSpan Before, TextSpan After, string Kind);
