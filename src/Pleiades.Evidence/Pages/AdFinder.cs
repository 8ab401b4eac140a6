namespace Pleiades.Evidence.Pages;

/// <summary>Finds advertisements: runs of short lines without sentences that name a telephone, a code to scan, an address or a price.</summary>
internal static class AdFinder
{
    private const int LeastLines = 3;
    private const int LongestLine = 60;
    private const int LongestNotice = 160;
    private const int MostBelow = 4;

    /// <summary>Marks the blocks of advertisements.</summary>
    /// <param name="text">The untouched text.</param>
    /// <param name="blocks">The blocks, typed by form.</param>
    internal static void Mark(string text, List<Block> blocks)
    {
        foreach (var block in blocks.Where(block => !block.IsDropped && block.End - block.Start <= LongestNotice && IsNotice(text.AsSpan(block.Start, block.End - block.Start), block))) block.IsAd = true;
        for (var i = 0; i < blocks.Count; i++)
            if (IsLine(blocks[i]) && LinePatterns.NoticeHead().IsMatch(text.AsSpan(blocks[i].Start, blocks[i].End - blocks[i].Start))) MarkBelow(text, blocks, i);
        for (var i = 0; i < blocks.Count;)
        {
            var end = i;
            while (end < blocks.Count && IsLine(blocks[end]) && (end == i || blocks[end].Gap < 3)) end++;
            if (end - i >= LeastLines) MarkRun(text, blocks, i, EndsBefore(blocks, i, end));
            i = Math.Max(i + 1, end);
        }
    }

    /// <summary>A single paragraph marked as advertisement, or one that both sells and says where to call.</summary>
    private static bool IsNotice(ReadOnlySpan<char> words, Block block) =>
        LinePatterns.AdMark().IsMatch(words)
        || (block.Form == BlockForm.Prose && !block.HasDateline && LinePatterns.Selling().Count(words) >= 2 && LinePatterns.Contact().IsMatch(words));

    private static bool IsLine(Block block) => !block.IsDropped && block.Form == BlockForm.Heading && block.End - block.Start <= LongestLine;

    /// <summary>遗失声明 and the few short paragraphs below it, up to a heading or a report.</summary>
    private static void MarkBelow(string text, List<Block> blocks, int head)
    {
        blocks[head].IsAd = true;
        for (var i = head + 1; i < blocks.Count && i <= head + MostBelow; i++)
        {
            var words = text.AsSpan(blocks[i].Start, blocks[i].End - blocks[i].Start);
            var isNotice = blocks[i] is { Form: BlockForm.Prose, HasDateline: false, Gap: < 3 } && words.Length <= LongestNotice;
            if (!isNotice && !(IsLine(blocks[i]) && LinePatterns.Contact().IsMatch(words))) return;
            blocks[i].IsAd = true;
        }
    }

    /// <summary>Headings right above a story belong to the story.</summary>
    private static int EndsBefore(List<Block> blocks, int start, int end)
    {
        if (end >= blocks.Count || blocks[end].Gap >= 3) return end;
        var keep = blocks[end] is { Form: BlockForm.Byline } or { HasDateline: true } ? 2 : 0;
        return Math.Max(start, end - keep);
    }

    private static void MarkRun(string text, List<Block> blocks, int start, int end)
    {
        int contacts = 0, selling = 0;
        for (var i = start; i < end; i++)
        {
            var words = text.AsSpan(blocks[i].Start, blocks[i].End - blocks[i].Start);
            if (LinePatterns.Contact().IsMatch(words)) contacts++;
            else if (LinePatterns.Selling().IsMatch(words)) selling++;
        }

        if (contacts < 2 && (contacts < 1 || selling < 1) && selling * 2 < end - start) return;
        for (var i = start; i < end; i++) blocks[i].IsAd = true;
    }
}
