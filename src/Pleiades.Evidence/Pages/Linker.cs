namespace Pleiades.Evidence.Pages;

/// <summary>Finds where broken-off paragraphs go on, puts stray pieces to their stories, and orders the paragraphs of a story.</summary>
internal sealed class Linker
{
    private const double Enough = 1.5;
    private const int Window = 80;
    private const int LongestOverlap = 6;
    private const int LongestJump = 400;
    private const int MostDraftsAway = 32;

    private readonly string _text;
    private readonly List<Block> _blocks;
    private readonly List<Draft> _drafts;
    private readonly Dictionary<Block, Draft> _draftOf = [];
    private readonly Lazy<Cohesion> _cohesion;
    private readonly Dictionary<Block, Block> _next = [];
    private readonly HashSet<Block> _claimed = [];
    private readonly sbyte[] _closes;
    private readonly Dictionary<Draft, Cohesion.Piece> _pieces = [];
    private readonly Continuations _continuations;
    private readonly List<Block> _strays = [];
    private readonly Block?[] _before;
    private readonly Dictionary<Draft, int> _place = [];
    private readonly Dictionary<Draft, Draft?> _alike = [];

    /// <summary>Prepares the links of a page.</summary>
    /// <param name="text">The untouched text.</param>
    /// <param name="blocks">All blocks, dropped ones too.</param>
    /// <param name="drafts">The drafts; they are changed.</param>
    /// <param name="continuations">Which letters follow which on the page.</param>
    internal Linker(string text, List<Block> blocks, List<Draft> drafts, Continuations continuations)
    {
        (_text, _blocks, _drafts, _continuations) = (text, blocks, drafts, continuations);
        _before = new Block?[blocks.Count];
        _closes = new sbyte[blocks.Count];
        _cohesion = new Lazy<Cohesion>(() => new Cohesion(text, [.. blocks.Where(block => !block.IsDropped && !block.IsAd)]));
        foreach (var draft in drafts)
        {
            _place[draft] = _place.Count;
            if (draft is { IsStray: true, Body.Count: > 0 }) _strays.Add(draft.Body[0]);
            for (var k = 0; k < draft.Body.Count; k++)
            {
                _draftOf[draft.Body[k]] = draft;
                _before[draft.Body[k].Index] = k > 0 ? draft.Body[k - 1] : null;
            }
        }
    }

    /// <summary>Pieces of two or more letters that are repeated where a column breaks: the kept one and the one left out.</summary>
    internal List<((int Start, int End) First, (int Start, int End) Repeat)> Overlaps { get; } = [];

    /// <summary>Joined blocks: a block and the one in which its sentence goes on.</summary>
    internal IReadOnlyDictionary<Block, Block> Next => _next;

    /// <summary>Links and orders.</summary>
    internal void Run()
    {
        LinkOverlaps();
        LinkSpeech();
        LinkOpenEnds();
        if (_next.Count > 0) new Strands(_blocks, _drafts, _draftOf, _next).Move();
        PlaceStrays();
        _drafts.RemoveAll(draft => draft.IsEmpty);
        new StorySplitter(_text, _blocks, _next).Run(_drafts);
        foreach (var draft in _drafts.Where(draft => draft is { Body.Count: 0, Headings.Count: 0, Captions.Count: > 0 })) MakePhoto(draft);
    }

    /// <summary>A caption whose story has gone elsewhere stands for itself.</summary>
    private static void MakePhoto(Draft draft)
    {
        draft.Kind = ArticleKind.Photo;
        draft.Bylines.AddRange(draft.Captions.Where(caption => caption.Form == BlockForm.Credit));
        draft.Body.AddRange(draft.Captions.Where(caption => caption.Form != BlockForm.Credit));
        draft.Captions.Clear();
    }

    /// <summary>A block that begins with the end of the sentence with which another story breaks off goes on with that story.</summary>
    private void LinkOverlaps()
    {
        var ends = new Dictionary<string, Block>();
        foreach (var draft in _drafts.Where(draft => draft.Kind == ArticleKind.Article && draft.Body.Count > 0))
        {
            for (var k = 1; k < draft.Body.Count; k++)
            {
                var block = draft.Body[k];
                if (FirstSentence(block) is not { } length || block.HasDateline) continue;
                if (!ends.TryGetValue(_text.Substring(block.Words.Start, length), out var before)) continue;
                if (EndsWith(draft.Body[k - 1], block.Words.Start, length)) continue;
                Overlaps.Add(((before.Words.End - length, before.Words.End), (block.Words.Start, block.Words.Start + length)));
                block.Words = (block.Words.Start + length, block.Words.End);
                Link(before, block);
            }

            var last = draft.Body[^1];
            for (var length = 2; length <= LongestOverlap && length < last.Words.End - last.Words.Start; length++)
                ends[_text.Substring(last.Words.End - length, length)] = last;
        }
    }

    /// <summary>A paragraph that ends in a colon and the quotation after it are one.</summary>
    private void LinkSpeech()
    {
        foreach (var draft in _drafts.Where(draft => draft.Kind == ArticleKind.Article))
            for (var k = 0; k + 1 < draft.Body.Count; k++)
                if (_text[draft.Body[k].Words.End - 1] is '：' or ':' && _text[draft.Body[k + 1].Words.Start] is '“') Link(draft.Body[k], draft.Body[k + 1]);
    }

    /// <summary>Length of a first sentence too short to be one (务。), or null.</summary>
    private int? FirstSentence(Block block)
    {
        for (var i = 1; i < LongestOverlap && block.Words.Start + i < block.Words.End; i++)
        {
            var c = _text[block.Words.Start + i];
            if (c is '。' or '；' or '！' or '？') return i + 1;
            if (c is not (>= '\u4e00' and <= '\u9fff')) return null;
        }

        return null;
    }

    private bool EndsWith(Block block, int start, int length) =>
        block.Words.End - block.Words.Start > length
        && _text.AsSpan(block.Words.End - length, length).SequenceEqual(_text.AsSpan(start, length));

    private readonly record struct Candidate(Block From, Block To, double Score);

    private void LinkOpenEnds()
    {
        var candidates = new List<Candidate>();
        foreach (var draft in _drafts.Where(draft => draft.Kind == ArticleKind.Article))
            for (var k = 0; k < draft.Body.Count; k++)
                if (draft.Body[k] is { IsOpen: true } open && !_next.ContainsKey(open)) AddCandidates(open, draft, k, candidates);
        var inText = candidates.OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.From.Start).ThenBy(candidate => Math.Abs(candidate.To.Index - candidate.From.Index));
        foreach (var candidate in inText)
            if (!_next.ContainsKey(candidate.From) && !_claimed.Contains(candidate.To)) Link(candidate.From, candidate.To);
    }

    private void AddCandidates(Block open, Draft draft, int position, List<Candidate> candidates)
    {
        var adjacent = 2.0;
        var isQuoteOpen = BlockTyper.HasOpenQuote(_text.AsSpan(open.Words.Start, open.Words.End - open.Words.Start));
        var seen = new HashSet<Block> { open };
        for (var k = position + 1; k < draft.Body.Count && adjacent > Enough - 0.01; k++)
        {
            var next = draft.Body[k];
            Add(next, _claimed.Contains(next) ? 0 : adjacent);
            if (!_claimed.Contains(next)) break;
            adjacent -= 0.25;
        }

        if (Reread(open) is { } root) Add(root, 2.5);
        foreach (var stray in StraysNear(open))
            Add(stray, MostAlike(_draftOf[stray]) == draft ? 1.8 : 1.2);
        for (var i = Math.Max(0, open.Index - Window); i < Math.Min(_blocks.Count, open.Index + Window); i++)
            if (_blocks[i] is { Form: BlockForm.Prose, HasDateline: false, IsDropped: false } far && _draftOf.ContainsKey(far)) Add(far, 0);

        void Add(Block to, double nearness)
        {
            if (to.HasDateline || !seen.Add(to) && nearness <= 0) return;
            var score = nearness + Fit(open, to, isQuoteOpen) - (nearness <= 0 && FirstSentence(to) is not null ? 1.5 : 0);
            var takesAnothers = nearness <= 0 && _before[to.Index] is { IsOpen: true };
            if (score >= Enough && !takesAnothers) candidates.Add(new Candidate(open, to, score));
        }
    }

    /// <summary>The kept first copy of the repeat that follows a block in the text: the reader read it there once more.</summary>
    private Block? Reread(Block open)
    {
        var next = open.Index + 1 < _blocks.Count ? _blocks[open.Index + 1] : null;
        return next is { IsDropped: true, Root: >= 0 } && _draftOf.ContainsKey(_blocks[next.Root]) ? _blocks[next.Root] : null;
    }

    /// <summary>The first blocks of the stray pieces in reading distance.</summary>
    private IEnumerable<Block> StraysNear(Block open)
    {
        int low = 0, high = _strays.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_strays[middle].Index < open.Index - LongestJump) low = middle + 1;
            else high = middle;
        }

        for (; low < _strays.Count && _strays[low].Index <= open.Index + LongestJump; low++) yield return _strays[low];
    }

    /// <summary>How well the words of one block go on with those of another: a word seen elsewhere on the page, quotation marks that close, a mark that cannot begin.</summary>
    private double Fit(Block from, Block to, bool isQuoteOpen)
    {
        if (from.Words.End <= from.Words.Start || to.Words.End <= to.Words.Start) return 0;
        var score = 0.0;
        if (isQuoteOpen) score += Closes(to) ? 3 : 0;
        else if (Closes(to)) score -= 1;
        if (_text[to.Words.Start] is '，' or '、' or '。' or '；' or '：' or '”' or '）' or ')' or '》') score += 2;
        return _continuations.Attest(from.Words, to.Words) ? score + 2 : score;
    }

    private bool Closes(Block block)
    {
        if (_closes[block.Index] == 0)
            _closes[block.Index] = (sbyte)(BlockTyper.ClosesForeignQuote(_text.AsSpan(block.Words.Start, block.Words.End - block.Words.Start)) ? 1 : -1);
        return _closes[block.Index] > 0;
    }

    private void Link(Block from, Block to)
    {
        _next[from] = to;
        _claimed.Add(to);
    }

    private Cohesion.Piece Piece(Draft draft)
    {
        if (_pieces.TryGetValue(draft, out var known)) return known;
        return _pieces[draft] = _cohesion.Value.Weigh(draft.Body.Concat(draft.Headings).Concat(draft.Subheads));
    }

    /// <summary>A piece read after a jump goes to the story that ended where the jump came from, or else to the one it has most words in common with.</summary>
    private void PlaceStrays()
    {
        foreach (var stray in _drafts.Where(draft => draft.IsStray && draft.Body.Count > 0).ToArray())
        {
            var ended = EndedBefore(stray);
            if ((ended ?? MostAlike(stray)) is not { } owner) continue;
            owner.Repairs.Add(("move", stray.Body[0], ended is null
                ? "read after a jump of the reader; its words are those of this story" : "read behind the second copy of the column that ends here"));
            foreach (var block in stray.Body) _draftOf[block] = owner;
            owner.Take(stray);
        }
    }

    private Draft? EndedBefore(Draft stray)
    {
        var index = stray.Body[0].Index;
        if (index == 0 || _blocks[index - 1] is not { IsDropped: true, Root: >= 0 } last) return null;
        return _draftOf.TryGetValue(_blocks[last.Root], out var owner) && owner != stray && owner.Body[^1] == _blocks[last.Root] ? owner : null;
    }

    private Draft? MostAlike(Draft stray)
    {
        if (!_alike.TryGetValue(stray, out var known)) _alike[stray] = known = FindMostAlike(stray);
        return known;
    }

    private Draft? FindMostAlike(Draft stray)
    {
        Draft? best = null;
        var score = 0.02;
        var at = _place[stray];
        for (var i = Math.Max(0, at - MostDraftsAway); i < Math.Min(_drafts.Count, at + MostDraftsAway); i++)
        {
            var draft = _drafts[i];
            if (draft == stray || draft.Kind != ArticleKind.Article || draft.Body.Count == 0) continue;
            var likeness = _cohesion.Value.Between(Piece(draft), Piece(stray));
            if (likeness > score) (best, score) = (draft, likeness);
        }

        return best;
    }
}
