namespace Pleiades.Evidence.Pages;

/// <summary>Sorts the kept blocks of a page into drafts by the grammar of headline, byline, dateline, jump marker and agency line.</summary>
internal sealed class DraftMaker
{
    private const int WideGap = 3;
    private const int LongestRunOfSubheads = 3;

    private readonly List<Block> _blocks;
    private readonly List<Draft> _drafts = [];
    private Draft? _current;

    private DraftMaker(List<Block> blocks) => _blocks = [.. blocks.Where(block => !block.IsDropped && block.Form != BlockForm.Furniture)];

    /// <summary>The drafts in the order of the page.</summary>
    /// <param name="blocks">The blocks, typed and with repeats and advertisements marked.</param>
    internal static List<Draft> Make(List<Block> blocks)
    {
        var maker = new DraftMaker(blocks);
        for (var i = 0; i < maker._blocks.Count;) i = maker.Take(i);
        return maker._drafts;
    }

    /// <summary>Takes the block at a position, with those that go with it; returns the next position.</summary>
    private int Take(int at)
    {
        var block = _blocks[at];
        if (block.IsAd) return TakeAd(at);
        switch (block.Form)
        {
            case BlockForm.Heading: return TakeHeadings(at);
            case BlockForm.Byline: return TakeByline(at);
            case BlockForm.Credit: return TakeCredit(at);
            case BlockForm.Caption: return TakeCaption(at);
            case BlockForm.Jump: return TakeJump(at);
            case BlockForm.AgencyTail:
                var owner = _current ?? Begin();
                if (owner.AgencyTail is { } before) owner.Captions.Add(before);
                (owner.AgencyTail, owner.IsClosed) = (block, owner.Body.Count > 0);
                return at + 1;
            default: return TakeProse(at);
        }
    }

    private int TakeAd(int at)
    {
        var ad = new Draft { Kind = ArticleKind.Ad, IsClosed = true };
        for (; at < _blocks.Count && _blocks[at].IsAd; at++) ad.Body.Add(_blocks[at]);
        _drafts.Add(ad);
        _current = null;
        return at;
    }

    private int TakeHeadings(int at)
    {
        var end = at + 1;
        while (_blocks[at].Level == 0 && end < _blocks.Count && _blocks[end] is { Form: BlockForm.Heading, IsAd: false, Gap: < WideGap, Level: 0, IsNumbered: false }) end++;
        var next = end < _blocks.Count ? _blocks[end] : null;
        if (IsPhoto(at, end)) return TakePhoto(at, end);
        if (OpensStory(_blocks[at], next))
        {
            Begin().Headings.AddRange(_blocks[at..end]);
            return end;
        }

        if (end - at > LongestRunOfSubheads && _blocks[at].Level == 0) _current!.Body.AddRange(_blocks[at..end]);
        else _current!.Subheads.AddRange(_blocks[at..end]);
        return end;
    }

    /// <summary>A headline is followed by byline, dateline or jump marker, or stands where no story is open.</summary>
    private bool OpensStory(Block heading, Block? next)
    {
        if (_current is null || _current.IsClosed || heading.Level == 1) return true;
        if (heading.IsNumbered) return false;
        if (next is null) return false;
        if (next.HasDateline || next.Form == BlockForm.Jump) return true;
        if (next.Form == BlockForm.Byline) return true;
        return heading.Gap >= WideGap && heading.Level == 0 && next is { Form: BlockForm.Prose, IsStray: false };
    }

    private bool IsPhoto(int at, int end)
    {
        if (end - at > 2 || end >= _blocks.Count) return false;
        if (_blocks[end].Form == BlockForm.Caption) return _blocks[at].Gap >= WideGap || _current is null || _current.IsClosed;
        return _blocks[end] is { Form: BlockForm.Prose, HasDateline: false } && end + 1 < _blocks.Count && _blocks[end + 1].Form == BlockForm.Credit;
    }

    private int TakePhoto(int at, int end)
    {
        var photo = new Draft { Kind = ArticleKind.Photo, IsClosed = true };
        photo.Headings.AddRange(_blocks[at..end]);
        photo.Body.Add(_blocks[end++]);
        while (end < _blocks.Count && _blocks[end].Form == BlockForm.Credit) photo.Bylines.Add(_blocks[end++]);
        _drafts.Add(photo);
        return end;
    }

    /// <summary>A byline below a headline opens the story; one below prose, with a headline or nothing after it, ends it.</summary>
    private int TakeByline(int at)
    {
        var owner = _current is null || _current.IsClosed ? Begin() : _current;
        owner.Bylines.Add(_blocks[at]);
        var next = at + 1 < _blocks.Count ? _blocks[at + 1] : null;
        if (owner.Body.Count > 0 && next is null or { Form: BlockForm.Heading }) owner.IsClosed = true;
        return at + 1;
    }

    /// <summary>The name of a photographer makes the prose before it a caption.</summary>
    private int TakeCredit(int at)
    {
        if (_current is null || _current.IsClosed)
        {
            var photo = new Draft { Kind = ArticleKind.Photo, IsClosed = true };
            photo.Bylines.Add(_blocks[at]);
            _drafts.Add(photo);
            return at + 1;
        }

        var previous = _current.Body.Count > 0 ? _current.Body[^1] : null;
        if (previous is not null && previous.Index + 1 == _blocks[at].Index && (previous.Gap >= WideGap || _blocks[at].Gap == 1) && !previous.HasDateline)
        {
            _current.Body.RemoveAt(_current.Body.Count - 1);
            _current.Captions.Add(previous);
        }

        _current.Captions.Add(_blocks[at]);
        return at + 1;
    }

    private int TakeCaption(int at)
    {
        if (_current is { IsClosed: false })
        {
            _current.Captions.Add(_blocks[at]);
            return at + 1;
        }

        var photo = new Draft { Kind = ArticleKind.Photo, IsClosed = true };
        photo.Body.Add(_blocks[at]);
        _drafts.Add(photo);
        return at + 1;
    }

    private int TakeJump(int at)
    {
        if (_blocks[at].GoesOn && _current is { IsClosed: false })
        {
            if (_current.Jump is { } before) _current.Captions.Add(before);
            (_current.Jump, _current.IsClosed) = (_blocks[at], _current.Body.Count > 0);
            return at + 1;
        }

        var owner = _current is { IsClosed: false, Body.Count: 0, Jump: null } ? _current : Begin();
        owner.Jump = _blocks[at];
        return at + 1;
    }

    private int TakeProse(int at)
    {
        var block = _blocks[at];
        if (block.HasDateline && !(_current is { IsClosed: false, Body.Count: 0 })) Begin();
        else if (block.IsStray)
        {
            Begin().IsStray = true;
        }

        var owner = _current is null || _current.IsClosed ? Begin() : _current;
        owner.Body.Add(block);
        if (block.Jump.End > block.Jump.Start) owner.IsClosed = true;
        if (block.Byline.End > block.Words.End) owner.IsClosed = true;
        return at + 1;
    }

    private Draft Begin()
    {
        _current = new Draft();
        _drafts.Add(_current);
        return _current;
    }
}
