namespace Pleiades.Evidence.Pages;

/// <summary>Something that was done to the text of a page to make an article of it, and why.</summary>
/// <param name="Kind"><c>join</c>, <c>move</c>, <c>split</c>, <c>lost</c> (text is missing), <c>link</c> (a jump line) or a type of block: <c>caption</c>, <c>byline</c>, <c>ad</c>.</param>
/// <param name="Span">The piece it was done to.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record Repair(string Kind, TextSpan Span, string Reason);
