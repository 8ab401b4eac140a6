using System.Collections.Immutable;
using System.Text;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Pages;

/// <summary>Makes the normalised text of an article, in which every character knows its place in the untouched text.</summary>
public static class ArticleTexts
{
    /// <summary>Headings and paragraphs of an article, normalised; blocks that a sentence runs through are one paragraph.</summary>
    /// <param name="document">The document.</param>
    /// <param name="article">An article of that document.</param>
    /// <remarks>Full-width letters, digits and signs become half-width (the marks ，。：；！？ stay), blanks become one, line breaks inside a sentence fall away.</remarks>
    public static ArticleText Of(SourceDocument document, Article article)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(article);
        var points = StretchPoints.Of(document);
        var isMarkdown = document.Format == DocumentFormat.Markdown;
        var headings = ImmutableArray.CreateBuilder<OffsetText>();
        foreach (var span in Headings(article)) headings.Add(Normalise(document.Text, points, [span], isMarkdown));
        var paragraphs = ImmutableArray.CreateBuilder<OffsetText>();
        var headingOf = ImmutableArray.CreateBuilder<int>();
        var order = Enumerable.Range(0, article.Subheads.Length).OrderBy(i => article.Subheads[i].Start).ToArray();
        var starts = order.Select(i => article.Subheads[i].Start).ToArray();
        foreach (var paragraph in Paragraphs(article))
        {
            paragraphs.Add(Normalise(document.Text, points, paragraph, isMarkdown));
            headingOf.Add(HeadingOf(order, starts, paragraph[0].Start));
        }

        return new ArticleText(article, headings.ToImmutable(), paragraphs.ToImmutable(), headingOf.ToImmutable())
        {
            Inherited = article.ContinuesFrom is { } first ? [.. first.Headings.Select(Elsewhere)] : [],
        };
    }

    /// <summary>Words of another page: they have no place in this one.</summary>
    private static OffsetText Elsewhere(string words) => new(words, [.. Enumerable.Repeat(0, words.Length)]);

    private static IEnumerable<TextSpan> Headings(Article article)
    {
        var firstBody = article.Body.IsEmpty ? int.MaxValue : article.Body[0].Start;
        var lines = new List<TextSpan>();
        if (article.Kicker is { } kicker) lines.Add(kicker);
        if (article.Title is { } title) lines.Add(title);
        if (article.Title is { } above) lines.AddRange(article.Subheads.Where(subhead => subhead.Start >= above.Start && subhead.End <= firstBody));
        return lines.Order();
    }

    private static IEnumerable<List<TextSpan>> Paragraphs(Article article)
    {
        var joined = article.Joins.Where(join => join.IsInsideSentence).ToDictionary(join => join.Before, join => join.After);
        var current = new List<TextSpan>();
        foreach (var span in article.Body)
        {
            if (current.Count > 0 && !(joined.TryGetValue(current[^1], out var after) && after == span))
            {
                yield return current;
                current = [];
            }

            current.Add(span);
        }

        if (current.Count > 0) yield return current;
        foreach (var caption in article.Captions) yield return [caption];
    }

    /// <summary>The nearest subhead above a paragraph, unless a paragraph of the story stands between in another column.</summary>
    private static int HeadingOf(int[] order, int[] starts, int paragraph)
    {
        var at = Array.BinarySearch(starts, paragraph);
        if (at < 0) at = ~at;
        return at > 0 ? order[at - 1] : -1;
    }

    /// <summary>Normalises stretches of the untouched text and puts them one behind the other.</summary>
    /// <param name="text">The untouched text.</param>
    /// <param name="points">Translation of offsets.</param>
    /// <param name="spans">The stretches in reading order.</param>
    /// <param name="isMarkdown">Whether signs of emphasis are left out.</param>
    internal static OffsetText Normalise(string text, CodePoints points, IReadOnlyList<TextSpan> spans, bool isMarkdown)
    {
        var length = spans.Sum(span => span.Length);
        var words = new StringBuilder(length + 8);
        var source = ImmutableArray.CreateBuilder<int>(length + 8);
        foreach (var span in spans)
        {
            var (start, end) = (points.ToUnit(span.Start), points.ToUnit(span.End));
            if (words.Length > 0 && start < end && IsLatin(words[^1]) && IsLatin(text[start])) Append(' ', start);
            for (var i = start; i < end; i++) Take(i, end);
        }

        while (words.Length > 0 && words[^1] == ' ')
        {
            words.Length--;
            source.RemoveAt(source.Count - 1);
        }

        return new OffsetText(words.ToString(), source.ToImmutable());

        void Take(int at, int end)
        {
            var c = text[at];
            if (isMarkdown && c is '*' or '`' or '\u200B' or '\uFEFF') return;
            if (PrintedNumbers.IsBlankInside(words, text, at, end)) return;
            if (c is not ('\n' or '\r' or '\f'))
            {
                Append(PrintedNumbers.IsWideComma(text, at, end) ? ',' : Width.Fold(c), at);
                return;
            }

            var next = at + 1;
            while (next < end && char.IsWhiteSpace(text[next])) next++;
            if (words.Length > 0 && next < end && IsLatin(words[^1]) && IsLatin(text[next])) Append(' ', at);
        }

        void Append(char c, int at)
        {
            if (c == ' ' && (words.Length == 0 || words[^1] == ' ')) return;
            words.Append(c);
            source.Add(at);
        }
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is ',' or '.' or ')' or '(' or '%' or ';' or ':' || c is >= '\u00C0' and <= '\u024F';
}
