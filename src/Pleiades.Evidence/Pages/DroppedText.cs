using System.Collections.Immutable;

namespace Pleiades.Evidence.Pages;

/// <summary>Text left out of every article because it repeats text that is kept, or because it is the furniture of the page.</summary>
/// <param name="Kind"><c>generation_loop</c>, <c>column_reread</c>, <c>overlap</c>, or <c>furniture</c> (masthead, imprint, index), which repeats nothing.</param>
/// <param name="First">The occurrence that is kept; of furniture the text itself.</param>
/// <param name="Repeats">The occurrences left out; empty for furniture.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record DroppedText(string Kind, TextSpan First, ImmutableArray<TextSpan> Repeats, string Reason);
