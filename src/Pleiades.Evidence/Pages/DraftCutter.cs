namespace Pleiades.Evidence.Pages;

/// <summary>Cuts a draft into several; every line stays with the paragraph beside it.</summary>
internal sealed class DraftCutter
{
    private readonly Dictionary<Block, Draft> _pieceOf = [];
    private readonly Block[] _order;

    private DraftCutter(Draft draft) => _order = [.. draft.Body.OrderBy(block => block.Index)];

    /// <summary>Where the subheads stand that lie right above a paragraph.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>For the place of a paragraph in the body the stretch from the first to the last of those lines.</returns>
    internal static Dictionary<int, (int Start, int End)> Over(Draft draft)
    {
        var over = new Dictionary<int, (int Start, int End)>();
        if (draft.Subheads.Count == 0) return over;
        var lines = draft.Subheads.DistinctBy(line => line.Index).ToDictionary(line => line.Index);
        for (var k = 0; k < draft.Body.Count; k++)
        {
            var first = draft.Body[k].Index;
            while (lines.ContainsKey(first - 1)) first--;
            if (first < draft.Body[k].Index) over[k] = (lines[first].Start, lines[draft.Body[k].Index - 1].End);
        }

        return over;
    }

    /// <summary>Cuts a draft.</summary>
    /// <param name="draft">The draft; it keeps what stands before the first cut.</param>
    /// <param name="cuts">The paragraphs with which the others begin, rising.</param>
    /// <param name="over">Subheads that become headlines of the pieces that begin under them; null when they stay subheads.</param>
    /// <returns>The draft and the others, in order.</returns>
    internal static List<Draft> Cut(Draft draft, List<int> cuts, Dictionary<int, (int Start, int End)>? over = null)
    {
        var cutter = new DraftCutter(draft);
        var pieces = new List<Draft> { draft };
        for (var i = 0; i < cuts.Count; i++)
        {
            var piece = new Draft();
            piece.Body.AddRange(draft.Body[cuts[i]..(i + 1 < cuts.Count ? cuts[i + 1] : draft.Body.Count)]);
            foreach (var block in piece.Body) cutter._pieceOf[block] = piece;
            pieces.Add(piece);
        }

        draft.Body.RemoveRange(cuts[0], draft.Body.Count - cuts[0]);
        cutter.Deal(draft);
        for (var i = 0; i < cuts.Count; i++) Head(pieces[i + 1], over?.GetValueOrDefault(cuts[i]) ?? default);
        return pieces;
    }

    /// <summary>The lines that stand above a new piece become its headline.</summary>
    private static void Head(Draft piece, (int Start, int End) lines)
    {
        piece.Headings.AddRange(piece.Subheads.Where(line => line.Start >= lines.Start && line.End <= lines.End).OrderBy(line => line.Start));
        piece.Subheads.RemoveAll(piece.Headings.Contains);
        piece.Repairs.Add(("split", piece.Headings.Count > 0 ? piece.Headings[0] : piece.Body[0], piece.Headings.Count > 0
            ? "the words change under this heading as between two stories: it is a headline"
            : "the words change here as between two stories, and no headline stands above"));
    }

    private void Deal(Draft draft)
    {
        Deal(draft.Subheads, piece => piece.Subheads, Below);
        Deal(draft.Captions, piece => piece.Captions, Above);
        Deal(draft.Bylines, piece => piece.Bylines, Above);
        if (draft.AgencyTail is { } tail && _pieceOf.TryGetValue(Above(tail), out var last)) (draft.AgencyTail, last.AgencyTail) = (null, tail);
        if (draft.Jump is { GoesOn: true } jump && _pieceOf.TryGetValue(Above(jump), out last)) (draft.Jump, last.Jump) = (null, jump);
    }

    private void Deal(List<Block> lines, Func<Draft, List<Block>> place, Func<Block, Block> beside)
    {
        foreach (var line in lines)
            if (_pieceOf.TryGetValue(beside(line), out var piece)) place(piece).Add(line);
        lines.RemoveAll(line => _pieceOf.ContainsKey(beside(line)));
    }

    private Block Below(Block line) => _order[Math.Min(_order.Length - 1, Behind(line))];

    private Block Above(Block line) => _order[Math.Max(0, Behind(line) - 1)];

    /// <summary>The place of the first paragraph below a line.</summary>
    private int Behind(Block line)
    {
        int low = 0, high = _order.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_order[middle].Index < line.Index) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
