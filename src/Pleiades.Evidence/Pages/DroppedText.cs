using System.Collections.Immutable;

namespace Pleiades.Evidence.Pages;

/// <summary>Text left out of every article because it repeats text that is kept.</summary>
/// <param name="Kind"><c>generation_loop</c>, <c>column_reread</c> or <c>overlap</c>.</param>
/// <param name="First">The occurrence that is kept.</param>
/// <param name="Repeats">The occurrences left out.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record DroppedText(string Kind, TextSpan First, ImmutableArray<TextSpan> Repeats, string Reason);
