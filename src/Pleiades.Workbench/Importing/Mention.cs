using Pleiades.Evidence.Quantities;
using Pleiades.Evidence.Times;

namespace Pleiades.Workbench.Importing;

/// <summary>A quantity or a time expression with its place in the untouched text; exactly one of the two is set.</summary>
/// <param name="Article">Identifier of the article.</param>
/// <param name="Span">Where it stands, in code points.</param>
/// <param name="Text">The words, as written.</param>
/// <param name="Quantity">The quantity, in the printed unit.</param>
/// <param name="Time">The time expression.</param>
public sealed record Mention(string Article, TextSpan Span, string Text, QuantityMention? Quantity, TimeMention? Time);
