using System.Collections.Immutable;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Pages;

/// <summary>Takes a page apart: leaves out repeats, sorts lines into articles, joins what was cut.</summary>
public static class PageReader
{
    private const int MostDays = 3;

    /// <summary>The articles of a document, what was left out of them and why, and what could not be settled.</summary>
    /// <param name="document">The document, as <see cref="DocumentReader"/> gives it.</param>
    /// <returns>Stories, photos and advertisements in the order of the text; spans in code points of the untouched text.</returns>
    /// <remarks>Every character outside blanks, rules, repeats and the masthead stands in some field of some article, an advertisement included. O(length of the text).</remarks>
    public static Page Read(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var points = StretchPoints.Of(document);
        var blocks = BlockCutter.Cut(document);
        BlockTyper.Type(document.Text, blocks);
        var dropped = RepeatJudge.Mark(document.Text, blocks, points);
        AdFinder.Mark(document.Text, blocks);
        var continuations = new Continuations(document.Text);
        BlockTyper.Reconsider(document.Text, blocks, continuations);
        var drafts = DraftMaker.Make(blocks);
        var linker = new Linker(document.Text, blocks, drafts, continuations);
        linker.Run();
        var articles = new ArticleMaker(document, points, linker.Next, continuations).Make(drafts);
        var left = dropped.AddRange(linker.Overlaps.Select(overlap => Overlap(overlap, points)))
            .AddRange(blocks.Where(block => block is { Form: BlockForm.Furniture, IsDropped: false }).Select(block => Furniture(block, points)));
        return new Page(articles, left, [.. OtherDays(document, blocks, points), .. Issues(document.Text, drafts, linker, points)]);
    }

    private static DroppedText Overlap(((int Start, int End) First, (int Start, int End) Repeat) overlap, CodePoints points) => new(
        "overlap", points.Span(overlap.First.Start, overlap.First.End), [points.Span(overlap.Repeat.Start, overlap.Repeat.End)],
        "the last letters of a column are read again at the head of the next one");

    private static DroppedText Furniture(Block block, CodePoints points) =>
        new("furniture", points.Span(block.Start, block.End), [], "masthead, imprint, index of pages or note: part of no story");

    /// <summary>Pages of two days in one text: the times of the second are read against the day of the first, and the user is told.</summary>
    private static IEnumerable<Issue> OtherDays(SourceDocument document, List<Block> blocks, CodePoints points)
    {
        if (document.FirstCodePoint > 0 || document.Issued is not { } issued) return [];
        return blocks.Where(block => block is { Form: BlockForm.Furniture, IsDropped: false })
            .Select(block => (Place: block.Start, Match: Masthead.Line().Match(document.Text[block.Start..block.End])))
            .Where(head => head.Match.Success && head.Match.Groups["pub"].Success)
            .Select(head => (head.Place, Day: IssueFinder.Day(head.Match)))
            .Where(head => head.Day is { } day && day != issued)
            .DistinctBy(head => head.Day).Take(MostDays)
            .Select(head => new Issue(
                "masthead", FormattableString.Invariant($"a masthead names another day, {head.Day:yyyy-MM-dd}; times are read against {issued:yyyy-MM-dd}: give each day a file of its own"),
                FormattableString.Invariant($"offset {points.FromUnit(head.Place)}")));
    }

    private static ImmutableArray<Issue> Issues(string text, List<Draft> drafts, Linker linker, CodePoints points)
    {
        var issues = ImmutableArray.CreateBuilder<Issue>();
        foreach (var draft in drafts.Where(draft => draft.Kind == ArticleKind.Article))
            foreach (var block in draft.Body.Where(block => block.IsOpen && !linker.Next.ContainsKey(block) && !EndsAtCut(text, block)))
            {
                var tail = text[Math.Max(block.Words.Start, block.Words.End - 12)..block.Words.End];
                issues.Add(new Issue("cut", $"the text breaks off after '{tail}' and goes on nowhere on the page",
                    string.Create(System.Globalization.CultureInfo.InvariantCulture, $"offset {points.FromUnit(block.Words.End)}")));
            }

        return issues.ToImmutable();
    }

    /// <summary>A long text without lines is cut by the reader itself; that it breaks off there says nothing of the page.</summary>
    private static bool EndsAtCut(string text, Block block) => text.Length > TextStretch.Longest / 4 && text.AsSpan(block.End).IsWhiteSpace();
}
