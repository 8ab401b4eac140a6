using System.Collections.Immutable;

namespace Pleiades.Evidence.Pages;

/// <summary>Puts into words what was done to the pieces of an article.</summary>
/// <param name="span">Translates the place of a block.</param>
internal sealed class RepairTeller(Func<Block, TextSpan> span)
{
    /// <summary>All repairs of a draft, in the order of the page.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="next">Joined blocks.</param>
    /// <param name="losesItsBeginning">Whether the words behind the dateline begin inside a sentence.</param>
    internal ImmutableArray<Repair> Tell(Draft draft, IReadOnlyDictionary<Block, Block> next, bool losesItsBeginning)
    {
        var repairs = ImmutableArray.CreateBuilder<Repair>();
        if (draft.Kind == ArticleKind.Ad) Add("ad", draft.Body[0], "it asks the reader to call, to come or to buy, and tells nothing");
        if (losesItsBeginning) Add("lost", draft.Body.Find(block => block.HasDateline)!, "the words behind the dateline begin inside a sentence: what stood before them is missing");
        foreach (var (kind, place, reason) in draft.Repairs) Add(kind, place, reason);
        for (var i = 1; i < draft.Body.Count; i++)
            if (next.TryGetValue(draft.Body[i - 1], out var joined) && joined == draft.Body[i]) Add("join", joined, OfJoin(draft.Body[i - 1], joined));
        foreach (var line in draft.Captions) Add("caption", line, OfCaption(line.Form));
        foreach (var line in draft.Bylines) Add("byline", line, line.Form == BlockForm.Credit ? "it names who took the picture" : "it names who wrote the story");
        if (repairs.Count > 1) repairs.Sort((a, b) => a.Span.CompareTo(b.Span));
        return repairs.ToImmutable();

        void Add(string kind, Block place, string reason) => repairs.Add(new Repair(kind, span(place), reason));
    }

    private static string OfJoin(Block before, Block after) =>
        !before.IsOpen ? "what is said after the colon, or after the words read twice, goes on here"
        : after.Index == before.Index + 1 ? "the sentence breaks off at the end of the block before and goes on here"
        : after.Index > before.Index ? "the sentence breaks off further up on the page and goes on here"
        : "the sentence breaks off further down on the page and goes on here";

    private static string OfCaption(BlockForm form) => form switch
    {
        BlockForm.Credit => "it names who took the picture",
        BlockForm.Caption => "it speaks of a picture, or ends with who took it",
        BlockForm.Prose => "the name of a photographer stands below it",
        _ => "a second line of its kind: the first is kept as what it is",
    };
}
