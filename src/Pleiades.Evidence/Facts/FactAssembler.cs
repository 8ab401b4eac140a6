using Pleiades.Evidence.Facts.Periods;

namespace Pleiades.Evidence.Facts;

/// <summary>Puts a fact together with its citation in code points of the untouched document.</summary>
internal sealed class FactAssembler
{
    /// <summary>Share of figures that recognition of a good scan leaves intact; a convention until scans are annotated.</summary>
    private const double ShareReadRight = 0.6;

    private readonly ArticleContext _context;
    private readonly CodePoints _points;

    /// <summary>Prepares the assembler of one article.</summary>
    /// <param name="context">The article.</param>
    public FactAssembler(ArticleContext context) => (_context, _points) = (context, Documents.StretchPoints.Of(context.Document));

    /// <summary>Makes the fact.</summary>
    /// <param name="sentence">Where it stands.</param>
    /// <param name="mark">The number.</param>
    /// <param name="draft">What was read.</param>
    public Fact Make(Sentence sentence, QuantityMark mark, FactDraft draft)
    {
        var citation = Cite(sentence, mark, draft.Period);
        var indicator = new IndicatorId(draft.Reading.Indicator);
        var known = _context.Catalogue.Indicators.Find(indicator);
        return new Fact
        {
            Id = FactId.Of(
                citation.Document.Value, citation.Span.ToString(), draft.Subject.Id.Value, indicator.Value, draft.Reading.Value.ToString(),
                draft.Period.Period?.ToString() ?? "", draft.Status.ToString()),
            Subject = draft.Subject,
            Indicator = indicator,
            Kind = known?.Kind ?? IndicatorKind.Unknown,
            Domain = known?.Domain ?? "",
            Value = draft.Reading.Value,
            Base = draft.Reading.Base,
            Period = draft.Period.Period,
            PeriodBasis = draft.Period.Basis,
            Scope = draft.Scope,
            Speaker = draft.Speaker,
            Status = draft.Status,
            Confidence = Confidence.Of(draft.Grounds) * (Scanned ? ShareReadRight : 1),
            Citation = citation,
            Illustrative = _context.Document.Illustrative,
            Scanned = Scanned,
        };
    }

    private bool Scanned => _context.Document.Format == Documents.DocumentFormat.Scan;

    private Citation Cite(Sentence sentence, QuantityMark mark, PeriodReading period)
    {
        var paragraph = sentence.Paragraph;
        var number = Source(paragraph, mark.Start, mark.End);
        var (start, end) = paragraph.Plain.ToOriginal(sentence.Start, sentence.End);
        var shown = Whole(paragraph, Full(paragraph.Source.Text, start, end), paragraph.Plain.ToOriginal(mark.Start, mark.End));
        var span = _points.Span(number.Start, number.End);
        return new Citation(_context.Document.Id, span, _context.Document.Text[shown.Start..shown.End])
        {
            Sentence = _points.Span(shown.Start, shown.End),
            PeriodWords = period.Words is { } words && ReferenceEquals(words, Own(paragraph, words)) ? Span(paragraph, words) : null,
            Article = _context.Article.Id,
            Page = Page(span),
        };
    }

    /// <summary>The part of a sentence that holds the number without a join: half a sentence where the page is cut.</summary>
    private static (int Start, int End) Whole(Paragraph paragraph, (int Start, int End) sentence, (int Start, int End) number)
    {
        var target = paragraph.Source.ToSource(number.Start, number.End);
        var start = sentence.Start;
        while (start < number.Start && !Holds(paragraph.Source.ToSource(start, number.End), target)) start++;
        var (first, last) = paragraph.Source.ToSource(start, sentence.End);
        return (first, Math.Max(last, target.End));
    }

    private static bool Holds((int Start, int End) outer, (int Start, int End) inner) =>
        outer.Start <= inner.Start && inner.End <= outer.End;

    private static TimeMark? Own(Paragraph paragraph, TimeMark words) => paragraph.Times.Find(t => ReferenceEquals(t, words));

    /// <summary>A sentence is shown with the quotation marks at its ends.</summary>
    private static (int Start, int End) Full(string text, int start, int end)
    {
        if (start > 0 && text[start - 1] is '“' or '《') start--;
        while (end < text.Length && text[end] is '。' or '！' or '？' or '；' or '”' or '》') end++;
        return (start, end);
    }

    private int? Page(TextSpan span)
    {
        var breaks = _context.Document.PageBreaks;
        return breaks.IsDefaultOrEmpty ? null : 1 + breaks.Count(b => b <= span.Start);
    }

    private TextSpan Span(Paragraph paragraph, TimeMark words)
    {
        var (start, end) = Source(paragraph, words.Start, words.End);
        return _points.Span(start, end);
    }

    private static (int Start, int End) Source(Paragraph paragraph, int start, int end)
    {
        var (first, last) = paragraph.Plain.ToOriginal(start, end);
        return paragraph.Source.ToSource(first, last);
    }
}
