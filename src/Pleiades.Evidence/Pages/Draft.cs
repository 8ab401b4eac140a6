namespace Pleiades.Evidence.Pages;

/// <summary>An article while it is put together.</summary>
internal sealed class Draft
{
    /// <summary>Story, photo or advertisement.</summary>
    internal ArticleKind Kind { get; set; }

    /// <summary>Lines above the story, in the order of the page.</summary>
    internal List<Block> Headings { get; } = [];

    /// <summary>Headings inside the story.</summary>
    internal List<Block> Subheads { get; } = [];

    /// <summary>Lines that name the authors.</summary>
    internal List<Block> Bylines { get; } = [];

    /// <summary>Paragraphs in reading order.</summary>
    internal List<Block> Body { get; } = [];

    /// <summary>Captions of pictures.</summary>
    internal List<Block> Captions { get; } = [];

    /// <summary>The jump marker, when it is a line of its own.</summary>
    internal Block? Jump { get; set; }

    /// <summary>The agency line below the story.</summary>
    internal Block? AgencyTail { get; set; }

    /// <summary>Whether the story is over: what follows belongs to another one.</summary>
    internal bool IsClosed { get; set; }

    /// <summary>Whether the draft is a piece whose story is looked for.</summary>
    internal bool IsStray { get; set; }

    /// <summary>What was done to it and why, beside joins.</summary>
    internal List<(string Kind, Block Place, string Reason)> Repairs { get; } = [];

    /// <summary>Paragraphs behind which a piece was put that was read elsewhere.</summary>
    internal Dictionary<Block, Block> Seams { get; } = [];

    /// <summary>Takes over everything of another draft but its headlines, behind what it has; a second line of a kind that stands once becomes a caption.</summary>
    /// <param name="other">The other draft, which is empty of it afterwards.</param>
    internal void Take(Draft other)
    {
        if (Body.Count > 0 && other.Body.Count > 0) Seams[Body[^1]] = other.Body[0];
        Body.AddRange(other.Body);
        foreach (var (before, after) in other.Seams) Seams[before] = after;
        Subheads.AddRange(other.Subheads);
        Captions.AddRange(other.Captions);
        Bylines.AddRange(other.Bylines);
        Repairs.AddRange(other.Repairs);
        if (other.AgencyTail is { } tail && AgencyTail is not null) Captions.Add(tail);
        if (other.Jump is { } jump && Jump is not null) Captions.Add(jump);
        AgencyTail ??= other.AgencyTail;
        Jump ??= other.Jump;
        foreach (var list in new[] { other.Body, other.Subheads, other.Captions, other.Bylines }) list.Clear();
        (other.AgencyTail, other.Jump) = (null, null);
        other.Repairs.Clear();
        other.Seams.Clear();
    }

    /// <summary>Offset of the first thing in it, for the order of the page.</summary>
    internal int Start => Parts().Select(block => block.Start).DefaultIfEmpty(int.MaxValue).Min();

    /// <summary>Whether nothing is left in it.</summary>
    internal bool IsEmpty => !Parts().Any();

    private IEnumerable<Block> Parts() =>
        Headings.Concat(Subheads).Concat(Bylines).Concat(Body).Concat(Captions).Concat(Jump is null ? [] : [Jump]).Concat(AgencyTail is null ? [] : [AgencyTail]);
}
