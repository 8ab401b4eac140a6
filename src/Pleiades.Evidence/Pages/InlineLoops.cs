using static Pleiades.Evidence.Pages.RepeatFinder;

namespace Pleiades.Evidence.Pages;

/// <summary>Takes loops out of paragraphs: a phrase that a text generator went on repeating stands once, and the paragraph goes on behind the loop.</summary>
internal static class InlineLoops
{
    /// <summary>What was kept and what was cut of one loop, in units of the text.</summary>
    /// <param name="First">The first occurrence.</param>
    /// <param name="Repeats">Those behind it; the last may be broken off.</param>
    internal readonly record struct Loop((int Start, int End) First, List<(int Start, int End)> Repeats);

    /// <summary>Cuts each paragraph with a loop into what stands before it, the loop and what follows.</summary>
    /// <param name="text">The untouched text.</param>
    /// <param name="blocks">The blocks, typed by form; takes the new ones.</param>
    /// <param name="finder">The letters of the text.</param>
    /// <param name="matches">What repeats, in the order of the copies.</param>
    internal static List<Loop> Cut(string text, List<Block> blocks, RepeatFinder finder, List<Match> matches)
    {
        var loops = new List<Loop>();
        var pieces = new Dictionary<Block, (Block Loop, Block? Tail)>();
        var at = 0;
        foreach (var match in matches)
        {
            if (!IsLoop(text, finder, match)) continue;
            // ，订单多，订单多，订单多，: a mark before the phrase is that of the words before it.
            var first = char.IsPunctuation(text[finder.UnitOf(match.Source)]) ? match.Source + 1 : match.Source;
            var second = first + finder.PeriodOf(match);
            var (start, end) = (finder.UnitOf(first), finder.UnitOf(match.CopyEnd - 1) + 1);
            while (at < blocks.Count && blocks[at].End < end) at++;
            if (at == blocks.Count || blocks[at].Form != BlockForm.Prose || blocks[at].Words.Start > start || blocks[at].Words.End < end || pieces.ContainsKey(blocks[at])) continue;
            pieces[blocks[at]] = Cut(blocks[at], finder.UnitOf(second), end);
            loops.Add(new Loop((start, finder.UnitOf(second - 1) + 1), Repeats(finder, second - first, second, match.CopyEnd)));
        }

        if (pieces.Count > 0) PutIn(blocks, pieces);
        return loops;
    }

    /// <summary>The shorter a phrase, the oftener it must stand in a row; words are asked for, not rows of figures or dots.</summary>
    private static bool IsLoop(string text, RepeatFinder finder, Match match)
    {
        var period = finder.PeriodOf(match);
        var times = (match.CopyEnd - match.Source) / period;
        if (times < (period >= 20 ? 3 : period >= 8 ? 4 : 6)) return false;
        var words = 0;
        for (var i = match.Source; i < match.Source + period && words < 2; i++) words += char.IsLetter(text[finder.UnitOf(i)]) ? 1 : 0;
        return words == 2;
    }

    private static List<(int Start, int End)> Repeats(RepeatFinder finder, int period, int second, int end)
    {
        var repeats = new List<(int, int)>();
        for (var at = second; at < end; at += period)
            repeats.Add((finder.UnitOf(at), finder.UnitOf(Math.Min(at + period, end) - 1) + 1));
        return repeats;
    }

    private static (Block Loop, Block? Tail) Cut(Block block, int from, int to)
    {
        var rest = new Block { Start = from, End = to, Words = (from, to), Gap = 1, Form = BlockForm.Prose, IsDropped = true };
        Block? tail = null;
        if (to < block.End)
        {
            tail = new Block { Start = to, End = block.End, Words = (to, Math.Max(to, block.Words.End)), Gap = 1, IsItem = block.IsItem, Form = BlockForm.Prose, IsOpen = block.IsOpen };
            if (block.Byline.Start >= to) (tail.Byline, block.Byline) = (block.Byline, default);
            if (block.Jump.Start >= to) (tail.Jump, block.Jump) = (block.Jump, default);
        }

        (block.End, block.Words) = (from, (block.Words.Start, from));
        block.IsOpen = tail is not null;
        return (rest, tail);
    }

    private static void PutIn(List<Block> blocks, Dictionary<Block, (Block Loop, Block? Tail)> pieces)
    {
        var all = new List<Block>(blocks.Count + (2 * pieces.Count));
        foreach (var block in blocks)
        {
            all.Add(block);
            if (!pieces.TryGetValue(block, out var piece)) continue;
            piece.Loop.Root = all.Count - 1;
            all.Add(piece.Loop);
            if (piece.Tail is { } tail) all.Add(tail);
        }

        for (var i = 0; i < all.Count; i++) all[i].Index = i;
        blocks.Clear();
        blocks.AddRange(all);
    }
}
