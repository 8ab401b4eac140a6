using System.Collections.Immutable;
using System.Globalization;

namespace Pleiades.Evidence.Pages;

/// <summary>Decides which blocks are left out because they repeat earlier ones.</summary>
/// <remarks>
/// A match counts when it covers prose to the borders of blocks: a sentence that is merely quoted again inside another paragraph, a slogan or a headline
/// taken up in the story is not a repeat. Headings and short lines fall only together with prose beside them.
/// </remarks>
internal sealed class RepeatJudge
{
    private const int LeastProse = 10;
    private const int LeastPrefix = 8;
    private const int LeastJump = 40;

    private readonly string _text;
    private readonly List<Block> _blocks;
    private readonly RepeatFinder _finder;
    private readonly (int Start, int End)[] _letters;
    private readonly SortedDictionary<int, Group> _groups = [];

    private sealed class Group(int start, int end)
    {
        internal (int Start, int End) First { get; } = (start, end);

        internal List<(int Start, int End)> Repeats { get; } = [];

        internal bool IsPart { get; set; }
    }

    private RepeatJudge(string text, List<Block> blocks, RepeatFinder finder)
    {
        (_text, _blocks, _finder) = (text, blocks, finder);
        _letters = [.. blocks.Select(block => (_finder.LetterAt(block.Start), _finder.LetterAt(block.End)))];
    }

    /// <summary>Marks the repeats among the blocks and reports them.</summary>
    /// <param name="text">The untouched text.</param>
    /// <param name="blocks">The blocks, typed by form.</param>
    /// <param name="points">Translation of offsets.</param>
    internal static ImmutableArray<DroppedText> Mark(string text, List<Block> blocks, CodePoints points)
    {
        var finder = new RepeatFinder(text);
        var matches = finder.Find();
        var loops = InlineLoops.Cut(text, blocks, finder, matches);
        var judge = new RepeatJudge(text, blocks, finder);
        foreach (var loop in loops)
            foreach (var repeat in loop.Repeats) judge.Add(loop.First, repeat, isPart: false);
        foreach (var match in matches) judge.Judge(match);
        judge.MarkStrays();
        return judge.Report(points);
    }

    private void Judge(RepeatFinder.Match match)
    {
        var first = FirstBlockFrom(match.Copy);
        if (first < _blocks.Count && _letters[first].Start < match.Copy && !_finder.MayBeSlip(match, match.Source - 1, match.Copy - 1)) first++;
        var behind = first;
        var prose = 0;
        for (; behind < _blocks.Count && EndsIn(match, behind) && _letters[behind].End > match.Copy; behind++)
            if (_blocks[behind].Form is BlockForm.Prose or BlockForm.Caption) prose += _letters[behind].End - _letters[behind].Start;
        if (behind > first && (prose >= LeastProse) && (behind - first > 1 || prose >= 2 * LeastPrefix + _letters[first].End - _letters[first].Start || IsAligned(match, first)))
            for (var i = first; i < behind; i++) Drop(match, i);
        if (prose >= LeastProse && behind < _blocks.Count && match.CopyEnd - _letters[behind].Start >= LeastPrefix) BreakOff(match, behind);
    }

    /// <summary>Whether a block ends inside the match, or one letter behind it that may have been misread.</summary>
    private bool EndsIn(RepeatFinder.Match match, int block) =>
        _letters[block].End <= match.CopyEnd || (_letters[block].End == match.CopyEnd + 1 && _finder.MayBeSlip(match, match.SourceEnd, match.CopyEnd));

    /// <summary>Whether the earlier occurrence of a single block begins or ends where a block begins or ends.</summary>
    private bool IsAligned(RepeatFinder.Match match, int copy)
    {
        var source = match.Source + Math.Max(0, _letters[copy].Start - match.Copy);
        var sourceEnd = match.SourceEnd - Math.Max(0, match.CopyEnd - _letters[copy].End);
        var block = BlockOf(source);
        return Math.Abs(_letters[block].Start - source) <= 1 || Math.Abs(_letters[BlockOf(sourceEnd - 1)].End - sourceEnd) <= 1;
    }

    private void Drop(RepeatFinder.Match match, int copy)
    {
        if (_blocks[copy].IsDropped) return;
        var source = Math.Min(match.SourceEnd - 1, match.Source + Math.Max(0, _letters[copy].Start - match.Copy));
        var root = BlockOf(source);
        while (_blocks[root].IsDropped && _blocks[root].Root >= 0) root = _blocks[root].Root;
        if (root >= copy) return;
        (_blocks[copy].IsDropped, _blocks[copy].Root) = (true, root);
        var covered = _letters[copy].End - _letters[copy].Start;
        var isPart = covered * 10 < (_letters[root].End - _letters[root].Start) * 9;
        Add(isPart && BlockOf(source) == root ? Units(source, Math.Min(source + covered, _letters[root].End)) : (_blocks[root].Start, _blocks[root].End),
            (_blocks[copy].Start, _blocks[copy].End), isPart);
    }

    /// <summary>
    /// A run that ends inside a block: the first reading broke off there and jumped elsewhere, the second went on. The second is kept, and what
    /// follows in the first is a stray piece.
    /// </summary>
    private void BreakOff(RepeatFinder.Match match, int copy)
    {
        var source = match.SourceEnd - (match.CopyEnd - _letters[copy].Start);
        var block = _blocks[BlockOf(source)];
        if (block.IsDropped || block.Form != BlockForm.Prose || block.Index >= copy || Math.Abs(_letters[block.Index].Start - source) > 1) return;
        var end = Math.Min(match.SourceEnd, _letters[block.Index].End);
        var cut = LastStop(source, end);
        if (cut - source < LeastPrefix) return;
        var (from, to) = (block.Start, _finder.UnitOf(cut - 1) + 1);
        if (to <= from) return;
        var kept = (_blocks[copy].Start, _finder.UnitOf(_letters[copy].Start + (cut - source) - 1) + 1);
        if (cut < _letters[block.Index].End)
        {
            while (to < block.End && char.IsWhiteSpace(_text[to])) to++;
            (block.Start, block.Words, block.IsStray) = (to, (Math.Max(to, block.Words.Start), Math.Max(to, block.Words.End)), true);
            if (block.HasDateline) (block.Dateline, block.Byline, block.Words) = (default, default, (to, block.Words.End));
        }
        else
        {
            (block.IsDropped, block.Root) = (true, copy);
        }

        Add(kept, (from, to), isPart: true);
    }

    private int LastStop(int from, int to)
    {
        var last = to;
        while (last > from && _text[_finder.UnitOf(last - 1)] is not ('。' or '！' or '？' or '；' or '”')) last--;
        return last > from ? last : to;
    }

    /// <summary>What follows a long repeat was read after a jump.</summary>
    private void MarkStrays()
    {
        var dropped = 0;
        foreach (var block in _blocks)
        {
            if (block.IsDropped) dropped += block.End - block.Start;
            else
            {
                if (dropped >= LeastJump && block.Form == BlockForm.Prose && !block.HasDateline) block.IsStray = true;
                dropped = 0;
            }
        }
    }

    private void Add((int Start, int End) first, (int Start, int End) repeat, bool isPart)
    {
        if (!_groups.TryGetValue(first.Start, out var group) || group.First.End != first.End && isPart)
        {
            if (group is not null) first = (first.Start, group.First.End);
            group ??= new Group(first.Start, first.End);
            _groups[first.Start] = group;
        }

        group.IsPart |= isPart;
        group.Repeats.Add(repeat);
    }

    private ImmutableArray<DroppedText> Report(CodePoints points) =>
    [
        .. _groups.Values.Select(group => new DroppedText(
            group.Repeats.Count > 1 ? "generation_loop" : group.IsPart ? "overlap" : "column_reread",
            points.Span(group.First.Start, group.First.End),
            [.. group.Repeats.Order().Select(repeat => points.Span(repeat.Start, repeat.End))],
            Reason(group))),
    ];

    private static string Reason(Group group) =>
        group.Repeats.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"the same text stands here {group.Repeats.Count} more times; the first occurrence is kept")
        : group.IsPart ? "this piece is part of a paragraph that stands whole elsewhere on the page"
        : "the same text stands earlier on the page; the column was read twice";

    private (int Start, int End) Units(int letter, int end) => (_finder.UnitOf(letter), _finder.UnitOf(end - 1) + 1);

    /// <summary>The first block that begins at or behind a letter; a block whose first letter alone differs counts as begun.</summary>
    private int FirstBlockFrom(int letter)
    {
        int low = 0, high = _letters.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_letters[middle].Start + 1 < letter) low = middle + 1;
            else high = middle;
        }

        while (low < _letters.Length && _letters[low].Start + 1 < letter) low++;
        return low;
    }

    private int BlockOf(int letter)
    {
        int low = 0, high = _letters.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_letters[middle].Start <= letter) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
