using System.Text.RegularExpressions;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.English;

namespace Pleiades.Evidence.Pages;

/// <summary>Tells what each block is by its own words: prose, heading, byline, credit, caption, jump marker, agency line.</summary>
internal static class BlockTyper
{
    private const int LongestHeading = 60;
    private const int LongestFurniture = 130;
    private const int LongestSubhead = 26;
    private const int LongestByline = 70;
    private const int LongestName = 4;
    private const int TopOfPage = 1;

    /// <summary>Sets form, dateline, byline, jump and openness of every block; a day alone below words of a story is the day of the story.</summary>
    /// <param name="text">The untouched text.</param>
    /// <param name="blocks">The blocks.</param>
    internal static void Type(string text, List<Block> blocks)
    {
        Block? before = null;
        foreach (var block in blocks)
        {
            Type(text, block);
            if (block.Form == BlockForm.Furniture && before is { Form: not BlockForm.Furniture } && LinePatterns.DayAlone().IsMatch(text.AsSpan(block.Start, block.End - block.Start)))
                block.Form = BlockForm.AgencyTail;
            before = block;
        }
    }

    private static void Type(string text, Block block)
    {
        var words = text[block.Start..block.End];
        block.Form = FormOf(words, block);
        block.IsNumbered = block.Form == BlockForm.Heading && LinePatterns.Numbered().IsMatch(words);
        if (block.Form is BlockForm.Prose or BlockForm.Caption) CutEnds(words, block);
        if (block.Form == BlockForm.Prose) block.IsOpen = !block.IsItem && IsOpen(text.AsSpan(block.Words.Start, block.Words.End - block.Words.Start));
    }

    private static BlockForm FormOf(string words, Block block)
    {
        if (!block.IsItem && IsFurniture(words, block)) return BlockForm.Furniture;
        if (block.Level > 0) return BlockForm.Heading;
        if (block.IsItem) return BlockForm.Prose;
        if (EnglishLines.FormOf(words) is { } english) return english;
        if (words.Length <= 24 && LinePatterns.JumpLine().Match(words) is { Success: true } jump && (jump.Groups["from"].Success || jump.Groups["to"].Success))
        {
            block.GoesOn = jump.Groups["to"].Success;
            return BlockForm.Jump;
        }

        if (words.Length <= 40 && LinePatterns.AgencyTail().Match(words) is { Success: true, Index: 0 }) return BlockForm.AgencyTail;
        if (words.Length <= LongestByline && LinePatterns.CreditLine().IsMatch(words)) return BlockForm.Credit;
        if (IsByline(words)) return LinePatterns.CreditTail().IsMatch(words) ? BlockForm.Credit : BlockForm.Byline;
        if (LinePatterns.CreditTail().IsMatch(words) || words.StartsWith("图为", StringComparison.Ordinal) || words.StartsWith("上图", StringComparison.Ordinal)
            || words[0] == '▲') return BlockForm.Caption;
        return LooksLikeHeading(words) ? BlockForm.Heading : BlockForm.Prose;
    }

    private static bool IsFurniture(string words, Block block) =>
        words.Length <= LongestFurniture && (LinePatterns.Furniture().IsMatch(words) || (Masthead.MayBe(words) && Masthead.Line().IsMatch(words)) || (block.Index <= TopOfPage && LinePatterns.NameOfPaper().IsMatch(words)));

    /// <summary>A byline is a word such as 记者 and names: short pieces between blanks.</summary>
    private static bool IsByline(string words)
    {
        if (words.Length <= LongestByline && LinePatterns.SigningOffices().IsMatch(words)) return true;
        if (words.Length > LongestByline || words.AsSpan().IndexOfAny("。；！？“") >= 0 || !LinePatterns.BylineWord().IsMatch(words)) return false;
        foreach (var range in words.AsSpan().SplitAny(" \u3000、:：/／（）()"))
        {
            var piece = words.AsSpan()[range];
            if (piece.Length > LongestName && !NamesARole(piece)) return false;
        }

        return true;
    }

    private static bool NamesARole(ReadOnlySpan<char> piece) =>
        piece.Length <= 18 && (piece.Contains("记者", StringComparison.Ordinal) || piece.Contains("通讯员", StringComparison.Ordinal)
            || piece.Contains("实习生", StringComparison.Ordinal) || piece.Contains("评论员", StringComparison.Ordinal) || piece.EndsWith("报")
            || piece.EndsWith("社") || piece.EndsWith("报道"));

    /// <summary>Short, without a full stop, and not broken off where no headline breaks off.</summary>
    private static bool LooksLikeHeading(string words)
    {
        if (words.Length > LongestHeading || words.AsSpan().IndexOfAny("。；") >= 0) return false;
        var last = words[^1];
        if (last is '…' or '：' or ':' or ';') return false;
        if (last is '！' or '？' or '!' or '?') return words.Length <= 24 && words[0] != '“';
        if (last == '”' && words.Length > 1 && IsStop(words[^2])) return false;
        if (LinePatterns.Dateline().IsMatch(words) || HasOpenQuote(words)) return false;
        if (words[0] == '“' && last == '”') return true;
        return !LinePatterns.TimeClause().IsMatch(words) && !LinePatterns.Unfinished().IsMatch(words) && !LinePatterns.Speech().IsMatch(words);
    }

    /// <summary>
    /// Looks again at short lines inside a story: one that is too long for a subhead, or that a word of the page joins to the next line, is prose that was cut.
    /// </summary>
    /// <param name="text">The untouched text.</param>
    /// <param name="blocks">The blocks, with repeats marked.</param>
    /// <param name="continuations">Which letters follow which on the page.</param>
    internal static void Reconsider(string text, List<Block> blocks, Continuations continuations)
    {
        Block? before = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].IsDropped || blocks[i].IsAd || blocks[i].Form == BlockForm.Furniture) continue;
            if (blocks[i] is { Form: BlockForm.Heading, Level: 0 } && before is { Form: BlockForm.Prose } && IsCut(text, blocks, i, continuations))
            {
                blocks[i].Form = BlockForm.Prose;
                blocks[i].IsOpen = true;
            }

            before = blocks[i];
        }
    }

    private static bool IsCut(string text, List<Block> blocks, int at, Continuations continuations)
    {
        var block = blocks[at];
        var words = text.AsSpan(block.Start, block.End - block.Start);
        var next = blocks.Skip(at + 1).Take(4).FirstOrDefault(other => !other.IsDropped && other.Form is not (BlockForm.Caption or BlockForm.Credit));
        if (words.IndexOf('，') < 0 || words.IndexOfAny(" \u3000") >= 0 || (words[0] == '“' && words[^1] == '”')) return false;
        if (next is null) return words.Length >= LongestSubhead - 6;
        if (next.Form != BlockForm.Prose || next.HasDateline || next.Gap >= 3) return false;
        return words.Length > LongestSubhead || continuations.Attest((block.Start, block.End), next.Words);
    }

    /// <summary>Takes dateline, byline and jump marker off the ends of prose.</summary>
    private static void CutEnds(string words, Block block)
    {
        int from = 0, to = words.Length;
        if (block.Form == BlockForm.Prose && LinePatterns.Dateline().Match(words) is { Success: true } dateline)
        {
            block.Dateline = Place(block, dateline.Groups["line"]);
            if (dateline.Groups["by"].Success) block.Byline = Place(block, dateline.Groups["by"]);
            from = dateline.Length;
        }

        if (words[^1] is '）' or ')' or '】' or ']')
        {
            if (LinePatterns.JumpTail().Match(words) is { Success: true } jump && (jump.Groups["from"].Success || jump.Groups["to"].Success) && jump.Index > from)
                (block.Jump, to) = ((block.Start + jump.Index, block.End), jump.Index);
            else if (LinePatterns.BylineTail().Match(words) is { Success: true } by && by.Index > from)
                (block.Byline, to) = (Place(block, by.Groups["by"]), by.Index);
        }

        while (to > from && char.IsWhiteSpace(words[to - 1])) to--;
        block.Words = (block.Start + from, block.Start + to);
    }

    private static (int, int) Place(Block block, Group group) => (block.Start + group.Index, block.Start + group.Index + group.Length);

    /// <summary>Whether prose breaks off before the end of a sentence.</summary>
    /// <param name="words">The prose.</param>
    internal static bool IsOpen(ReadOnlySpan<char> words)
    {
        var end = words.Length;
        while (end > 0 && words[end - 1] is '”' or '’' or '」' or '』' or '》' or '"' or '\'') end--;
        if (end == 0) return false;
        var last = words[end - 1];
        if (IsStop(last) || last is '：' or ':' or '；' or ';') return false;
        if (last is '）' or ')' or '】' or ']' or '〕' or '|') return false;
        return last != '.' || words.ContainsAnyInRange('\u4e00', '\u9fff');
    }

    /// <summary>Whether more quotations are opened than closed.</summary>
    /// <param name="words">The words.</param>
    internal static bool HasOpenQuote(ReadOnlySpan<char> words) =>
        words.Count('“') > words.Count('”') || words.Count('《') > words.Count('》') || words.Count('（') + words.Count('(') > words.Count('）') + words.Count(')');

    /// <summary>Whether a quotation is closed that was not opened.</summary>
    /// <param name="words">The words.</param>
    internal static bool ClosesForeignQuote(ReadOnlySpan<char> words)
    {
        var depth = 0;
        foreach (var c in words)
        {
            if (c is '“' or '《' or '（' or '(') depth++;
            else if (c is '”' or '》' or '）' or ')' && --depth < 0) return true;
        }

        return false;
    }

    private static bool IsStop(char c) => c is '。' or '！' or '？' or '!' or '?' or '…';
}
