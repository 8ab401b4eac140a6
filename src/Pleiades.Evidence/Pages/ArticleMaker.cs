using System.Collections.Immutable;
using System.Globalization;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Pages;

/// <summary>Turns drafts into articles with spans in code points.</summary>
internal sealed class ArticleMaker(SourceDocument document, CodePoints points, IReadOnlyDictionary<Block, Block> next, Continuations continuations)
{
    private const int LongTitle = 24;

    /// <summary>The paragraphs whose dateline, byline and jump marker are those of the article.</summary>
    private readonly record struct Signs(Block? Opening, Block? Signed, Block? Jump);

    /// <summary>The articles in the order of the text.</summary>
    /// <param name="drafts">The drafts.</param>
    internal ImmutableArray<Article> Make(IEnumerable<Draft> drafts)
    {
        var articles = ImmutableArray.CreateBuilder<Article>();
        foreach (var draft in drafts.OrderBy(draft => draft.Start)) articles.Add(Make(draft, document.FirstArticle + articles.Count + 1));
        return articles.ToImmutable();
    }

    private Article Make(Draft draft, int number)
    {
        var (kicker, title, below) = Headline(draft.Headings);
        var opening = draft.Body.FirstOrDefault(block => block.HasDateline);
        var signs = new Signs(opening, Signed(draft, opening), draft.Jump is null ? draft.Body.FirstOrDefault(HasJump) : null);
        return new Article
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"a{number}"),
            Kind = draft.Kind,
            Title = title,
            Kicker = kicker,
            Subheads = [.. below, .. draft.Subheads.OrderBy(subhead => subhead.Start).Select(Span)],
            Byline = Byline(draft, opening),
            Dateline = Dateline(draft, opening),
            JumpMarker = JumpMarker(draft),
            Body = [.. draft.Body.Select(block => Words(signs, block)).Where(span => span.Length > 0)],
            Captions = [.. draft.Captions.Concat(Leftovers(draft, opening)).Select(Span)],
            Joins = Joins(draft, signs, opening),
            Repairs = new RepairTeller(Span).Tell(draft, next, opening is not null && LosesItsBeginning(opening)),
            Headline = title is { } span ? Text(span) : "",
            Date = document.Issued,
            DateBasis = document.IssuedBasis,
            Publisher = document.Publisher.Length > 0 ? document.Publisher : Agency(draft),
        };
    }

    /// <summary>Kicker, headline and the line below it, told apart by their order, length and blanks.</summary>
    private (TextSpan? Kicker, TextSpan? Title, IEnumerable<TextSpan> Below) Headline(List<Block> lines)
    {
        if (lines.Count == 0) return (null, null, []);
        var groups = new List<(int Start, int End)>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (i > 0 && line.Gap == 1 && line.Index == lines[i - 1].Index + 1) groups[^1] = (groups[^1].Start, line.End);
            else groups.Add((line.Start, line.End));
        }

        var decks = groups.Where(group => groups.Count > 1 && document.Text[group.Start] is '—' or '―').Select(group => Span(group)).ToArray();
        groups.RemoveAll(group => groups.Count > 1 && document.Text[group.Start] is '—' or '―');
        if (groups.Count == 0) return (null, decks[0], decks[1..]);
        if (groups.Count == 1)
        {
            var (before, only, _) = Split(groups[0]);
            return (before, only, decks);
        }

        var (first, second) = (groups[0], groups[1]);
        var isBelow = decks.Length == 0 && groups.Count == 2 && !Has(first, '，') && (Has(second, '，') || second.End - second.Start >= LongTitle);
        var title = isBelow ? first : second;
        return (Span(isBelow ? second : first), Span(title), [.. groups.Skip(2).Select(group => Span(group)), .. decks]);
    }

    /// <summary>A single line may hold the kicker in front of a blank: …强调 …, ……—— ….</summary>
    private (TextSpan? Kicker, TextSpan? Title, IEnumerable<TextSpan> Below) Split((int Start, int End) line)
    {
        for (var i = line.Start + 2; i < line.End - 1; i++)
        {
            if (!char.IsWhiteSpace(document.Text[i])) continue;
            var before = document.Text.AsSpan(line.Start, i - line.Start);
            if (before.EndsWith("强调") || before.EndsWith("指出") || before.EndsWith("要求") || before.EndsWith("表示") || before.EndsWith("——"))
                return (points.Span(line.Start, i), points.Span(i + 1, line.End), []);
        }

        return (null, Span(line), []);
    }

    private TextSpan? Byline(Draft draft, Block? opening)
    {
        if (draft.Bylines.Count > 0) return points.Span(draft.Bylines[0].Start, LastOfGroup(draft.Bylines).End);
        return Signed(draft, opening) is { } signed ? points.Span(signed.Byline.Start, signed.Byline.End) : null;
    }

    /// <summary>The paragraph whose byline is the byline of the article: the one with the dateline, else the first that has one.</summary>
    private static Block? Signed(Draft draft, Block? opening) =>
        draft.Bylines.Count > 0 ? null
        : opening is not null && opening.Byline.End > opening.Byline.Start ? opening
        : draft.Body.FirstOrDefault(block => block.Byline.End > block.Byline.Start);

    /// <summary>The dateline, with the names in brackets behind it when a byline of its own stands above the story.</summary>
    private TextSpan? Dateline(Draft draft, Block? opening)
    {
        if (opening is null) return draft.AgencyTail is null ? null : Span(draft.AgencyTail);
        var namesToo = draft.Bylines.Count > 0 && opening.Byline.End > opening.Byline.Start && opening.Byline.End <= opening.Words.Start;
        return points.Span(opening.Dateline.Start, namesToo ? opening.Byline.End : opening.Dateline.End);
    }

    /// <summary>Lines that have no field of their own left: a second byline, an agency line below a story with a dateline.</summary>
    private static IEnumerable<Block> Leftovers(Draft draft, Block? opening)
    {
        if (draft.Bylines.Count > 0)
            foreach (var line in draft.Bylines.Skip(draft.Bylines.IndexOf(LastOfGroup(draft.Bylines)) + 1)) yield return line;
        if (draft.AgencyTail is { } tail && opening is not null) yield return tail;
    }

    private static Block LastOfGroup(List<Block> lines)
    {
        var last = 0;
        while (last + 1 < lines.Count && lines[last + 1].Index == lines[last].Index + 1) last++;
        return lines[last];
    }

    private TextSpan? JumpMarker(Draft draft)
    {
        if (draft.Jump is { } line) return Span(line);
        var marked = draft.Body.FirstOrDefault(HasJump);
        return marked is null ? null : points.Span(marked.Jump.Start, marked.Jump.End);
    }

    private ImmutableArray<Join> Joins(Draft draft, Signs signs, Block? opening)
    {
        var joins = ImmutableArray.CreateBuilder<Join>();
        if (opening is not null && LosesItsBeginning(opening)) joins.Add(new Join(points.Span(opening.Start, opening.Words.Start), Words(signs, opening), "text_lost"));
        for (var i = 0; i + 1 < draft.Body.Count; i++)
        {
            var (before, after) = (draft.Body[i], draft.Body[i + 1]);
            if (next.TryGetValue(before, out var joined) && joined == after) joins.Add(new Join(Words(signs, before), Words(signs, after), KindOf(before, after)));
            else if (draft.Seams.TryGetValue(before, out joined) && joined == after) joins.Add(new Join(Words(signs, before), Words(signs, after), "piece_moved"));
        }

        return joins.ToImmutable();
    }

    /// <summary>Whether what follows the dateline begins inside a list of which the first item is the end of a word: 馆、将军门楼等景点.</summary>
    private bool LosesItsBeginning(Block opening)
    {
        var words = document.Text.AsSpan(opening.Words.Start, Math.Max(0, opening.Words.End - opening.Words.Start));
        return words.Length > 4 && (words[0] is '，' or '、' or '。' or '；' or '”' || LinePatterns.InsideList().IsMatch(words));
    }

    private string KindOf(Block before, Block after) =>
        after.Index != before.Index + 1 ? "sentence_split_across_blocks"
        : EndsAndBeginsWithLetters(before, after) ? "word_split" : "para_split";

    private bool EndsAndBeginsWithLetters(Block before, Block after) =>
        before.IsOpen && continuations.Attest(before.Words, after.Words);

    private string Agency(Draft draft) =>
        draft.AgencyTail is { } tail && document.Text.AsSpan(tail.Start, tail.End - tail.Start).Contains("新华社", StringComparison.Ordinal) ? "新华社" : "";

    private bool Has((int Start, int End) span, char c) => document.Text.AsSpan(span.Start, span.End - span.Start).Contains(c);

    private TextSpan Span(Block block) => points.Span(block.Start, block.End);

    private TextSpan Span((int Start, int End) units) => points.Span(units.Start, units.End);

    /// <summary>The words of a paragraph; a dateline, byline or jump marker stays with them when the article has another one.</summary>
    private TextSpan Words(Signs signs, Block block)
    {
        var byline = block.Byline.Start >= block.Words.End && block.Byline.End > block.Byline.Start && signs.Signed != block;
        var jump = HasJump(block) && signs.Jump != block;
        return points.Span(block.HasDateline && signs.Opening != block ? block.Start : block.Words.Start, byline || jump ? block.End : block.Words.End);
    }

    private static bool HasJump(Block block) => block.Jump.End > block.Jump.Start;

    private string Text(TextSpan span) => document.Text[points.ToUnit(span.Start)..points.ToUnit(span.End)].ReplaceLineEndings(" ").Replace('\u3000', ' ').Trim();
}
