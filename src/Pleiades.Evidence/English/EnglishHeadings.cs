using Pleiades.Evidence.Facts;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.English;

/// <summary>What the headings of a report say of the paragraphs below them: Review of 2022, Targets for 2023.</summary>
internal sealed class EnglishHeadings
{
    private const int LeastDays = 28;
    private const int Year = 365;
    private readonly List<(int Start, Period? Period, FactStatus Status)> _headings = [];

    /// <summary>Reads the title and the subheads of an article.</summary>
    /// <param name="context">The article.</param>
    public EnglishHeadings(ArticleContext context)
    {
        var points = new CodePoints(context.Document.Text, context.Document.FirstCodePoint);
        TextSpan?[] heads = [context.Article.Kicker, context.Article.Title];
        foreach (var span in heads.OfType<TextSpan>().Concat(context.Article.Subheads).Order())
        {
            var isTitle = heads.Contains(span);
            var (start, end) = (points.ToUnit(span.Start), points.ToUnit(span.End));
            var words = context.Document.Text[start..end];
            if (!EnglishScript.Is(words) && words.AsSpan().ContainsAnyInRange('\u4e00', '\u9fff')) continue;
            var text = new EnglishText(words);
            var time = EnglishTimes.Read(text, context.Date).FirstOrDefault(t => t is { Role: TimeRole.When, Period: { } p } && p.Days >= LeastDays && (!isTitle || (t.Basis == PeriodBasis.Explicit && p.Days >= Year)));
            _headings.Add((start, time?.Period, !isTitle && EnglishWords.Any(text, 0, text.Count, "target") ? FactStatus.Target : FactStatus.Actual));
        }
    }

    /// <summary>The status and period that the subhead above a paragraph gives it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public (FactStatus Status, Period? Period) Above(Paragraph paragraph)
    {
        if (paragraph.IsHeading || paragraph.Source.Text.Length == 0) return default;
        var place = paragraph.Source.ToSource(0, 1).Start;
        var at = _headings.FindLastIndex(h => h.Start < place);
        return at < 0 ? default : (_headings[at].Status, _headings[at].Period);
    }
}
