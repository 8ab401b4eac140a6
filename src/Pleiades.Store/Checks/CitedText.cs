using System.Text;

namespace Pleiades.Store.Checks;

/// <summary>A document's text, asked whether a citation fits it.</summary>
internal sealed class CitedText(string text)
{
    private readonly CodePoints _points = new(text);

    /// <summary>What is wrong with a citation, in a sentence; null when it fits.</summary>
    /// <remarks>
    /// The quotation is the text at the sentence's span; blanks and line breaks aside, because a sentence may run over lines. Where a sentence runs over a
    /// join of two blocks, or stands in a table, the span is only a part of it; then the quotation must at least hold the number as written.
    /// </remarks>
    public string? Doubt(Citation citation)
    {
        if (!InRange(citation.Span)) return $"its span {citation.Span} lies outside the text of {_points.Count} code points.";
        if (!InRange(citation.Sentence)) return $"its sentence {citation.Sentence} lies outside the text of {_points.Count} code points.";
        if (citation.PeriodWords is { } words && !InRange(words)) return $"its period words {words} lie outside the text of {_points.Count} code points.";
        var quotation = Folded(citation.Quotation);
        if (citation.Sentence.Length > 0 && Folded(Slice(citation.Sentence)) == quotation) return null;
        return quotation.Contains(Folded(Slice(citation.Span)), StringComparison.Ordinal)
            ? null
            : $"its quotation is neither the text at {citation.Sentence} nor does it hold the number at {citation.Span}.";
    }

    private bool InRange(TextSpan span) => span.Start >= 0 && span.Start <= span.End && span.End <= _points.Count;

    private string Slice(TextSpan span)
    {
        var start = _points.ToUnit(span.Start);
        return text[start.._points.ToUnit(span.End)];
    }

    /// <summary>Without blanks, full-width letters, digits and signs as half-width ones.</summary>
    private static string Folded(string words)
    {
        const int fullToHalf = '！' - '!';
        var folded = new StringBuilder(words.Length);
        foreach (var sign in words)
        {
            if (!char.IsWhiteSpace(sign)) folded.Append(sign is >= '！' and <= '～' ? (char)(sign - fullToHalf) : sign);
        }

        return folded.ToString();
    }
}
