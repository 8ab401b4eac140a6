namespace Pleiades.Evidence.Pages;

/// <summary>Ends a story where another begins without a headline, and gives a column that was read before its jump line to the story of that line.</summary>
/// <remarks>A story without a headline is cut where the words of the page say so; one with a headline only where its words change altogether.</remarks>
internal sealed class StorySplitter
{
    private const double Enough = 7;
    private const double EnoughUnderHeadline = 12;
    private const int Least = 2;
    private const int LeastUnderHeadline = 3;

    private readonly string _text;
    private readonly IReadOnlyDictionary<Block, Block> _next;

    private StorySplitter(string text, IReadOnlyDictionary<Block, Block> next) => (_text, _next) = (text, next);

    /// <summary>Splits the drafts.</summary>
    /// <param name="text">The untouched text.</param>
    /// <param name="drafts">The drafts in the order of the page, linked; they are changed and may become more.</param>
    /// <param name="next">Joined blocks.</param>
    internal static void Run(string text, List<Draft> drafts, IReadOnlyDictionary<Block, Block> next)
    {
        var splitter = new StorySplitter(text, next);
        var taken = new List<Draft>(drafts.Count);
        Draft? above = null;
        foreach (var draft in drafts)
        {
            taken.Add(draft);
            if (draft is { Headings.Count: 0, Body.Count: > 0, Jump.GoesOn: false } && above is { Body.Count: > Least }) taken.AddRange(splitter.TakeColumn(above, draft));
            if (draft.Kind == ArticleKind.Article) above = draft;
        }

        drafts.Clear();
        foreach (var draft in taken) drafts.AddRange(splitter.Split(draft));
    }

    /// <summary>The end of the story above a jump line goes to the story of the jump line, when it fits that one and not its own; what no longer fits there is a third.</summary>
    private IEnumerable<Draft> TakeColumn(Draft above, Draft goesOn)
    {
        var first = Math.Max(0, above.Body.Count - TopicShift.Most / 2);
        var (at, evidence) = Best(above, first, above.Body.Count, isHeaded: first == 0 && above.Headings.Count > 0, Least, leastAfter: 1);
        if (evidence < EnoughUnderHeadline || above.Body[^1].Index > goesOn.Jump!.Index) return [];
        var column = above.Body[at..];
        var both = new TopicShift(_text, [.. column.Concat(goesOn.Body).Take(TopicShift.Most).Select(block => block.Words)]);
        if (both.Evidence(column.Count) > evidence / 2) return [];
        var (end, most) = (goesOn.Body.Count, Enough);
        for (var k = 1; k < Math.Min(goesOn.Body.Count, TopicShift.Most - column.Count); k++)
            if (MayBegin(goesOn.Body, k) && both.Evidence(column.Count + k) is var found && found >= most) (end, most) = (k, found);
        var pieces = end < goesOn.Body.Count ? Cut(goesOn, [end]) : [goesOn];
        var moved = Cut(above, [at])[1];
        moved.Repairs.Clear();
        goesOn.Repairs.Add(("moved", column[0], "the column stands before its jump line; its words are those of the story behind the line"));
        goesOn.Take(moved);
        return pieces.Skip(1);
    }

    private List<Draft> Split(Draft draft)
    {
        var isHeaded = draft.Headings.Count > 0;
        var least = isHeaded ? LeastUnderHeadline : Least;
        if (draft.Kind != ArticleKind.Article || draft.Body.Count < 2 * least) return [draft];
        var cuts = new List<int>();
        for (int from = 0, to; from < draft.Body.Count; from = to < draft.Body.Count && cuts.Count > 0 && cuts[^1] > from ? cuts[^1] : to - (to < draft.Body.Count ? TopicShift.Most / 2 : 0))
        {
            to = Math.Min(draft.Body.Count, from + TopicShift.Most - 1);
            AddCuts(draft, from, to, isHeaded && from == 0, cuts);
        }

        return cuts.Count == 0 ? [draft] : Cut(draft, cuts);
    }

    private void AddCuts(Draft draft, int from, int to, bool isHeaded, List<int> cuts)
    {
        var (at, evidence) = Best(draft, from, to, isHeaded, isHeaded ? LeastUnderHeadline : Least, isHeaded ? LeastUnderHeadline : Least);
        if (at == 0 || evidence < (isHeaded || IsUnderSubhead(draft, at) ? EnoughUnderHeadline : Enough)) return;
        AddCuts(draft, from, at, isHeaded, cuts);
        cuts.Add(at);
        AddCuts(draft, at, to, isHeaded: false, cuts);
    }

    /// <summary>The paragraph of a draft with which another story begins most likely; 0 when none may.</summary>
    private (int At, double Evidence) Best(Draft draft, int from, int to, bool isHeaded, int leastBefore, int leastAfter)
    {
        if (to - from < leastBefore + leastAfter) return (0, 0);
        var paragraphs = draft.Body[from..to].Select(block => block.Words).ToList();
        if (isHeaded) paragraphs.Insert(0, (draft.Headings[0].Start, draft.Headings[^1].End));
        var shift = new TopicShift(_text, paragraphs);
        var best = (At: 0, Evidence: 0.0);
        for (var k = from + leastBefore; k <= to - leastAfter; k++)
            if (MayBegin(draft.Body, k) && shift.Evidence(k - from + (isHeaded ? 1 : 0)) is var evidence && evidence > best.Evidence) best = (k, evidence);
        return best;
    }

    /// <summary>A story begins behind a paragraph that has ended, and not with the rest of a sentence, an item or a row.</summary>
    private bool MayBegin(List<Block> body, int at) =>
        body[at - 1] is { IsOpen: false } before && !_next.ContainsKey(before) && !(before.IsItem && body[at].IsItem)
        && before.Words.End > before.Words.Start && _text[before.Words.End - 1] is not ('：' or ':' or '，' or '；');

    private static bool IsUnderSubhead(Draft draft, int at) => draft.Subheads.Exists(line => line.Index + 1 == draft.Body[at].Index);

    /// <summary>Cuts a draft into several; every line stays with the paragraph beside it.</summary>
    private static List<Draft> Cut(Draft draft, List<int> cuts)
    {
        var pieces = new List<Draft> { draft };
        var ownerOf = new Dictionary<Block, Draft>();
        for (var i = 0; i < cuts.Count; i++)
        {
            var piece = new Draft();
            piece.Body.AddRange(draft.Body[cuts[i]..(i + 1 < cuts.Count ? cuts[i + 1] : draft.Body.Count)]);
            piece.Repairs.Add(("split", piece.Body[0], "the words change here as between two stories, and no headline stands above"));
            foreach (var block in piece.Body) ownerOf[block] = piece;
            pieces.Add(piece);
        }

        var order = draft.Body.OrderBy(block => block.Index).ToArray();
        draft.Body.RemoveRange(cuts[0], draft.Body.Count - cuts[0]);
        Deal(draft.Subheads, piece => piece.Subheads, Below);
        Deal(draft.Captions, piece => piece.Captions, Above);
        Deal(draft.Bylines, piece => piece.Bylines, Above);
        if (draft.AgencyTail is { } tail && ownerOf.TryGetValue(Above(tail), out var last)) (draft.AgencyTail, last.AgencyTail) = (null, tail);
        if (draft.Jump is { GoesOn: true } jump && ownerOf.TryGetValue(Above(jump), out last)) (draft.Jump, last.Jump) = (null, jump);
        return pieces;

        void Deal(List<Block> lines, Func<Draft, List<Block>> place, Func<Block, Block> beside)
        {
            var given = lines.FindAll(line => ownerOf.ContainsKey(beside(line)));
            foreach (var line in given) place(ownerOf[beside(line)]).Add(line);
            lines.RemoveAll(line => ownerOf.ContainsKey(beside(line)));
        }

        Block Below(Block line) => order[Math.Min(order.Length - 1, Behind(line))];

        Block Above(Block line) => order[Math.Max(0, Behind(line) - 1)];

        int Behind(Block line)
        {
            int low = 0, high = order.Length;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (order[middle].Index < line.Index) low = middle + 1;
                else high = middle;
            }

            return low;
        }
    }
}
