using System.Collections.Immutable;
using System.Text;
using Pleiades.Reports.Markups;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>The text of a document with the cited sentences and figures marked where they stand.</summary>
internal static class PageText
{
    private const int MarkDepth = 3;

    private readonly record struct Stretch(int Start, int End, int Depth, Markup Open, string Close)
    {
        /// <summary>Where a mark leads: to the fact's row; null for what is no mark.</summary>
        public string? Link { get; init; }
    }

    /// <summary>The part of a text that a span covers; empty when the span lies outside.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The span, in code points.</param>
    public static string Slice(string text, TextSpan span)
    {
        var points = new CodePoints(text);
        return span.Start < 0 || span.End > points.Count ? "" : text[points.ToUnit(span.Start)..points.ToUnit(span.End)];
    }

    /// <summary>The whole text, marked.</summary>
    /// <param name="document">The document.</param>
    /// <param name="facts">Its facts.</param>
    public static Markup Render(DossierDocument document, ImmutableArray<Fact> facts)
    {
        var points = new CodePoints(document.Text);
        var stretches = Stretches(document, facts)
            .Where(s => s.Start >= 0 && s.End <= points.Count && s.Start < s.End)
            .Select(s => s with { Start = points.ToUnit(s.Start), End = points.ToUnit(s.End) })
            .OrderBy(s => s.Start).ThenByDescending(s => s.End).ThenBy(s => s.Depth).ToList();
        return Nest(document.Text, stretches);
    }

    private static IEnumerable<Stretch> Stretches(DossierDocument document, ImmutableArray<Fact> facts)
    {
        foreach (var span in document.Dropped) yield return Of(span, 0, new Markup("<del>"), "</del>");
        foreach (var article in document.Articles)
        {
            foreach (var span in article.Headings) yield return Of(span, 1, new Markup("<strong>"), "</strong>");
            if (!article.IsAdvertisement) continue;
            foreach (var span in article.Body) yield return Of(span, 1, new Markup("<span class=\"advert\">"), "</span>");
        }

        foreach (var sentence in facts.Select(Sentence).Distinct()) yield return Of(sentence, 2, new Markup("<span class=\"cited\">"), "</span>");
        foreach (var fact in facts)
        {
            yield return Of(fact.Citation.Span, MarkDepth, Markup.Of($"""<mark id="{fact.Id.Value}">"""), "</mark>") with { Link = $"#fact-{fact.Id.Value}" };
            foreach (var again in fact.Also)
                yield return Of(again, MarkDepth, new Markup("<span class=\"also\">"), "</span>") with { Link = $"#fact-{fact.Id.Value}" };
        }
    }

    private static Stretch Of(TextSpan span, int depth, Markup open, string close) => new(span.Start, span.End, depth, open, close);

    private static TextSpan Sentence(Fact fact) => fact.Citation.Sentence.Length > 0 ? fact.Citation.Sentence : fact.Citation.Span;

    /// <summary>Writes stretches as nested elements; one that begins inside another and ends outside is cut where the other ends. Of nested marks the outermost links.</summary>
    private static Markup Nest(string text, List<Stretch> stretches)
    {
        var html = new StringBuilder(text.Length * 2);
        var open = new Stack<Stretch>();
        var at = 0;
        foreach (var stretch in stretches)
        {
            at = CloseUpTo(stretch.Start, at, text, open, html);
            html.Append(Markup.Encode(text[at..stretch.Start]));
            at = stretch.Start;
            var end = open.Count == 0 ? stretch.End : Math.Min(stretch.End, open.Peek().End);
            var linked = stretch.Link is not null && !open.Any(s => s.Link is not null);
            html.Append(stretch.Open.Html).Append(linked ? Markup.Of($"""<a href="{stretch.Link}">""").Html : "");
            open.Push(stretch with { End = end, Close = (linked ? "</a>" : "") + stretch.Close });
        }

        at = CloseUpTo(int.MaxValue, at, text, open, html);
        html.Append(Markup.Encode(text[at..]));
        return new Markup(html.ToString());
    }

    private static int CloseUpTo(int position, int at, string text, Stack<Stretch> open, StringBuilder html)
    {
        while (open.Count > 0 && open.Peek().End <= position)
        {
            var ended = open.Pop();
            html.Append(Markup.Encode(text[at..ended.End])).Append(ended.Close);
            at = ended.End;
        }

        return at;
    }
}
