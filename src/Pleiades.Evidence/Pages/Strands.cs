namespace Pleiades.Evidence.Pages;

/// <summary>The paragraphs of every draft as linked strands, so that a piece is cut out and tied in at another place without moving the rest.</summary>
/// <remarks>Each link is followed once; a piece costs its own length.</remarks>
internal sealed class Strands
{
    private const int LongestStretch = 400;

    private readonly List<Draft> _drafts;
    private readonly Dictionary<Block, Draft> _draftOf;
    private readonly Dictionary<Block, Block> _next;
    private readonly HashSet<Block> _claimed;
    private readonly Dictionary<Draft, Block?> _first = [];
    private readonly Block?[] _before;
    private readonly Block?[] _after;
    private readonly (Block Line, Draft Owner)[] _subheads;

    /// <summary>Ties the strands.</summary>
    /// <param name="blocks">All blocks.</param>
    /// <param name="drafts">The drafts; bodies and subheads are changed.</param>
    /// <param name="draftOf">The draft of every paragraph; changed.</param>
    /// <param name="next">The links.</param>
    internal Strands(List<Block> blocks, List<Draft> drafts, Dictionary<Block, Draft> draftOf, Dictionary<Block, Block> next)
    {
        (_drafts, _draftOf, _next, _claimed) = (drafts, draftOf, next, [.. next.Values]);
        (_before, _after) = (new Block?[blocks.Count], new Block?[blocks.Count]);
        foreach (var draft in drafts)
        {
            _first[draft] = draft.Body.Count > 0 ? draft.Body[0] : null;
            for (var k = 1; k < draft.Body.Count; k++) Tie(draft.Body[k - 1], draft.Body[k]);
        }

        _subheads = [.. drafts.SelectMany(draft => draft.Subheads.Select(line => (line, draft))).OrderBy(subhead => subhead.line.Start)];
    }

    /// <summary>Brings every linked piece behind the block that it continues.</summary>
    internal void Move()
    {
        foreach (var (from, to) in _next.OrderBy(link => link.Key.Start))
        {
            if (_after[from.Index] == to) continue;
            if (IsUnbroken(to, from)) MoveBefore(from, to);
            else MovePiece(from, to);
        }

        WriteBack();
    }

    /// <summary>Whether the strand runs from one block to another and no piece between them goes elsewhere: then its end goes on with its beginning.</summary>
    private bool IsUnbroken(Block first, Block last)
    {
        var at = first;
        for (var steps = 0; at != last; steps++)
        {
            if (_after[at.Index] is not { } after || steps > LongestStretch || (_claimed.Contains(after) && !IsJoined(at, after))) return false;
            at = after;
        }

        return true;
    }

    /// <summary>The opening of a paragraph that was read after the rest of its column goes in front of its continuation.</summary>
    private void MoveBefore(Block from, Block to)
    {
        var first = from;
        while (_before[first.Index] is { } before && before != to && IsJoined(before, first)) first = before;
        var draft = _draftOf[from];
        CutOut(draft, first, from);
        Insert(draft, _before[to.Index], first, from);
    }

    private void MovePiece(Block from, Block to)
    {
        var (target, source) = (_draftOf[from], _draftOf[to]);
        var last = to;
        while (_after[last.Index] is { } after && after != from && (!_claimed.Contains(after) || IsJoined(last, after))) last = after;
        CutOut(source, to, last);
        Insert(target, from, to, last);
        if (target == source) return;
        for (var block = to; ; block = _after[block.Index]!)
        {
            _draftOf[block] = target;
            if (block == last) break;
        }

        GiveSubheads(source, target, to.Start, last.End);
    }

    private void GiveSubheads(Draft source, Draft target, int start, int end)
    {
        int low = 0, high = _subheads.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_subheads[middle].Line.Start <= start) low = middle + 1;
            else high = middle;
        }

        for (; low < _subheads.Length && _subheads[low].Line.End < end; low++)
            if (_subheads[low].Owner == source) _subheads[low].Owner = target;
    }

    private bool IsJoined(Block before, Block after) => _next.TryGetValue(before, out var joined) && joined == after;

    private void Tie(Block? before, Block? after)
    {
        if (before is not null) _after[before.Index] = after;
        if (after is not null) _before[after.Index] = before;
    }

    private void CutOut(Draft draft, Block first, Block last)
    {
        var (before, after) = (_before[first.Index], _after[last.Index]);
        if (before is null) _first[draft] = after;
        Tie(before, after);
        (_before[first.Index], _after[last.Index]) = (null, null);
    }

    private void Insert(Draft draft, Block? before, Block first, Block last)
    {
        var after = before is null ? _first[draft] : _after[before.Index];
        if (before is null) _first[draft] = first;
        Tie(before, first);
        Tie(last, after);
    }

    private void WriteBack()
    {
        foreach (var draft in _drafts)
        {
            draft.Body.Clear();
            draft.Subheads.Clear();
            for (var block = _first[draft]; block is not null; block = _after[block.Index]) draft.Body.Add(block);
        }

        foreach (var (line, owner) in _subheads) owner.Subheads.Add(line);
    }
}
