namespace Pleiades.Evidence.Pages;

/// <summary>Ends a story where another begins that nothing announces, and gives a column that was read before its jump line to the story of that line.</summary>
/// <remarks>
/// A place is a candidate by its form: a heading, the lead of a report, a column that was read twice. What the words must say there (<see cref="TopicShift"/>) is
/// little; where nothing announces a story they must change altogether.
/// </remarks>
internal sealed class StorySplitter
{
    private const double LostHead = 3;
    private const double Never = double.PositiveInfinity;
    private const double Headline = -1;
    private const double HeadlineOverBrief = 1.5;
    private const double NewName = -6;
    private const double Reports = -4;
    private const double Tight = 4;
    private const double RestBelow = 2;
    private const double ReadTwice = -1;
    private const double Lead = 0.2;
    private const double Scene = 1.5;
    private const double Unannounced = 7;
    private const double UnannouncedUnderHeadline = 12;
    private const int Least = 2;
    private const int LeastUnderHeadline = 3;
    private const int Stretch = 44;
    private const int Margin = 12;

    private readonly string _text;
    private readonly IReadOnlyDictionary<Block, Block> _next;
    private readonly HashSet<int> _readTwice = [];
    private readonly HashSet<int> _loops = [];

    /// <summary>Prepares the splitting of a page.</summary>
    /// <param name="text">The untouched text.</param>
    /// <param name="blocks">All blocks.</param>
    /// <param name="next">Joined blocks.</param>
    internal StorySplitter(string text, List<Block> blocks, IReadOnlyDictionary<Block, Block> next)
    {
        (_text, _next) = (text, next);
        foreach (var copy in blocks)
            if (copy is { IsDropped: true, Root: >= 0 } && !_readTwice.Add(copy.Root)) _loops.Add(copy.Root);
    }

    /// <summary>Splits the drafts.</summary>
    /// <param name="drafts">The drafts in the order of the page, linked; they are changed and may become more.</param>
    internal void Run(List<Draft> drafts)
    {
        var taken = new List<Draft>(drafts.Count);
        Draft? above = null;
        foreach (var draft in drafts)
        {
            taken.Add(draft);
            if (draft is { Headings.Count: 0, Body.Count: > 0, Jump.GoesOn: false } && above is { Body.Count: > Least }) taken.AddRange(TakeColumn(above, draft));
            if (draft.Kind == ArticleKind.Article) above = draft;
        }

        drafts.Clear();
        foreach (var draft in taken) drafts.AddRange(Split(draft));
    }

    /// <summary>The end of the story above a jump line goes to the story of the jump line, when it fits that one and not its own; what no longer fits there is a third.</summary>
    private IEnumerable<Draft> TakeColumn(Draft above, Draft goesOn)
    {
        var (count, first) = (above.Body.Count, Math.Max(0, above.Body.Count - Stretch));
        var (at, evidence) = Best(above, new Outline(_text, above, first, count, DraftCutter.Over(above)), (first + Least, count - 1), (first, count));
        if (evidence < UnannouncedUnderHeadline || above.Body[^1].Index > goesOn.Jump!.Index) return [];
        var column = above.Body[at..];
        var words = column.Concat(goesOn.Body).Take(TopicShift.Most).Select(block => block.Words).ToList();
        var both = new TopicShift(_text, words);
        if (both.Evidence(0, column.Count, words.Count) > evidence / 2) return [];
        var (end, most) = (goesOn.Body.Count, Unannounced);
        for (var k = 1; column.Count + k < words.Count; k++)
            if (MayBegin(goesOn.Body, k) && both.Evidence(0, column.Count + k, words.Count) is var found && found >= most) (end, most) = (k, found);
        var pieces = end < goesOn.Body.Count ? DraftCutter.Cut(goesOn, [end]) : [goesOn];
        var moved = DraftCutter.Cut(above, [at])[1];
        moved.Repairs.Clear();
        goesOn.Repairs.Add(("move", column[0], "the column stands before its jump line; its words are those of the story behind that line"));
        goesOn.Take(moved);
        return pieces.Skip(1);
    }

    private List<Draft> Split(Draft draft)
    {
        var count = draft.Body.Count;
        if (draft.Kind != ArticleKind.Article || count < 2) return [draft];
        var over = DraftCutter.Over(draft);
        var cuts = new SortedSet<int>();
        for (int from = 0, to; from < count; from = to == count ? count : Math.Max(cuts.Max, to - Margin))
        {
            to = Math.Min(count, from + Stretch);
            CutStretch(draft, from, to, over, cuts);
        }

        return cuts.Count == 0 ? [draft] : DraftCutter.Cut(draft, [.. cuts], over);
    }

    /// <summary>Headlines first, then places that nothing announces, then leads: each is judged inside the stories found so far.</summary>
    private void CutStretch(Draft draft, int from, int to, Dictionary<int, (int Start, int End)> over, SortedSet<int> cuts)
    {
        var outline = new Lazy<Outline>(() => new Outline(_text, draft, from, to, over));
        var ends = to == draft.Body.Count ? to : to - Margin;
        var stories = new List<int> { from };
        for (var at = from + 1; at < ends; at++)
            if (over.ContainsKey(at) && IsHeadline(draft, outline, (stories[^1], at, to), over)) stories.Add(at);
        for (var i = stories.Count - 1; i >= 0; i--)
        {
            var story = (From: stories[i], To: i + 1 < stories.Count ? stories[i + 1] : ends);
            CutUnannounced(draft, outline, story, over, stories);
        }

        stories.Sort();
        for (var i = stories.Count - 1; i >= 0; i--) CutLeads(draft, outline, (stories[i], i + 1 < stories.Count ? stories[i + 1] : ends), over, stories);
        cuts.UnionWith(stories.Where(at => at > from));
    }

    /// <summary>A heading is a headline when neither its section nor all that follows speaks of what the story before it speaks of.</summary>
    /// <remarks>Where no empty line parts the paragraphs of a page, its stories are short, and headings inside them are rare.</remarks>
    private bool IsHeadline(Draft draft, Lazy<Outline> outline, (int Story, int At, int To) place, Dictionary<int, (int Start, int End)> over)
    {
        var words = _text.AsSpan(over[place.At].Start, over[place.At].End - over[place.At].Start);
        if (draft.Subheads[0].Level > 0 || LinePatterns.Numbered().IsMatch(words) || !MayBegin(draft.Body, place.At) || ParallelHeads.Has(_text, draft.Subheads, over[place.At])) return false;
        var section = place.At + 1;
        while (section < place.To && !over.ContainsKey(section)) section++;
        var need = NamesNew(draft, (place.Story, place.At), words) ? NewName
            : words.Contains('\n') && !words.Contains("\n\n", StringComparison.Ordinal) || LinePatterns.Reports().IsMatch(words) ? Reports
            : place.At - place.Story == 1 ? HeadlineOverBrief : Headline;
        if (draft.Body[place.At].Gap == 1) need -= Tight;
        return outline.Value.Evidence(place.Story, place.At, section) >= need && outline.Value.Evidence(place.Story, place.At, place.To) >= Math.Min(need, Headline) - RestBelow;
    }

    /// <summary>Whether a heading begins with a name that its paragraph begins with too, and the story before it never mentions.</summary>
    private bool NamesNew(Draft draft, (int Story, int At) place, ReadOnlySpan<char> heading)
    {
        var name = heading.TrimStart("“《");
        if (!TopicShift.Tells(name)) return false;
        name = name[..2];
        var below = draft.Body[place.At].Words;
        if (_text.AsSpan(below.Start, Math.Min(LinePatterns.LongestLead / 2, below.End - below.Start)).IndexOf(name) < 0) return false;
        foreach (var line in draft.Headings)
            if (place.Story == 0 && _text.AsSpan(line.Start, line.End - line.Start).IndexOf(name) >= 0) return false;
        for (var k = place.Story; k < place.At; k++)
            if (_text.AsSpan(draft.Body[k].Start, draft.Body[k].End - draft.Body[k].Start).IndexOf(name) >= 0) return false;
        return true;
    }

    private void CutUnannounced(Draft draft, Lazy<Outline> outline, (int From, int To) story, Dictionary<int, (int Start, int End)> over, List<int> stories)
    {
        var least = LeastOf(draft, story.From, over);
        if (story.To - story.From < 2 * least) return;
        var (at, evidence) = Best(draft, outline.Value, (story.From + least, story.To - least), story, over);
        if (at == 0 || evidence < (least == Least ? Unannounced : UnannouncedUnderHeadline)) return;
        stories.Add(at);
        CutUnannounced(draft, outline, (story.From, at), over, stories);
        CutUnannounced(draft, outline, (at, story.To), over, stories);
    }

    private void CutLeads(Draft draft, Lazy<Outline> outline, (int From, int To) story, Dictionary<int, (int Start, int End)> over, List<int> stories)
    {
        var from = story.From;
        for (var at = from + 1; at < story.To; at++)
        {
            if (over.ContainsKey(at) || !MayBegin(draft.Body, at) || Announced(draft.Body[at]) is not (< Never and var need)) continue;
            if (outline.Value.Evidence(from, at, story.To) < need) continue;
            stories.Add(at);
            from = at;
        }
    }

    private static int LeastOf(Draft draft, int story, Dictionary<int, (int Start, int End)> over) =>
        story == 0 ? draft.Headings.Count > 0 ? LeastUnderHeadline : Least : over.ContainsKey(story) ? LeastUnderHeadline : Least;

    /// <summary>The paragraph between two bounds with which another story begins most likely; 0 when none may.</summary>
    private (int At, double Evidence) Best(
        Draft draft, Outline outline, (int First, int Last) bounds, (int From, int To) story, Dictionary<int, (int Start, int End)>? over = null)
    {
        var best = (At: 0, Evidence: 0.0);
        for (var k = bounds.First; k <= bounds.Last; k++)
            if (over?.ContainsKey(k) != true && MayBegin(draft.Body, k) && outline.Evidence(story.From, k, story.To) + Beheaded(draft.Body[k]) is var evidence
                && evidence > best.Evidence) best = (k, evidence);
        return best;
    }

    /// <summary>What the words must say for a story to begin with a paragraph whose form announces one; more than anything where it does not.</summary>
    private double Announced(Block block)
    {
        if (BeginsReadTwice(block.Index)) return ReadTwice;
        var lead = _text.AsSpan(block.Words.Start, Math.Min(LinePatterns.LongestLead, block.Words.End - block.Words.Start));
        return LinePatterns.Lead().IsMatch(lead) ? Lead : LinePatterns.Scene().IsMatch(lead) ? Scene : Never;
    }

    /// <summary>What is added where a paragraph begins with the end of a sentence: the beginning of its story is lost.</summary>
    private double Beheaded(Block block) => LinePatterns.EndOfClause().IsMatch(_text.AsSpan(block.Words.Start, Math.Min(LinePatterns.LongestLead, block.Words.End - block.Words.Start))) ? LostHead : 0;

    /// <summary>Whether a column begins with the paragraph that was read a second time, not in a loop.</summary>
    private bool BeginsReadTwice(int index) => _readTwice.Contains(index) && !_readTwice.Contains(index - 1) && !_loops.Contains(index);

    /// <summary>A story begins behind a paragraph that has ended, and not with the rest of a sentence, an item or a row.</summary>
    private bool MayBegin(List<Block> body, int at) =>
        body[at - 1] is { IsOpen: false } before && !_next.ContainsKey(before) && !(before.IsItem && body[at].IsItem)
        && before.Words.End > before.Words.Start && _text[before.Words.End - 1] is not ('：' or ':' or '，' or '；');
}
