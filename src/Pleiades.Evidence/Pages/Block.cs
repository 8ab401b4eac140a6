namespace Pleiades.Evidence.Pages;

/// <summary>What a line of a page is by its form.</summary>
internal enum BlockForm
{
    /// <summary>Running text.</summary>
    Prose,

    /// <summary>A short line without the end of a sentence: kicker, headline, subhead, or a line of an advertisement.</summary>
    Heading,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>Who took the picture.</summary>
    Credit,

    /// <summary>Running text that belongs to a picture.</summary>
    Caption,

    /// <summary>Where a story comes from or goes on.</summary>
    Jump,

    /// <summary>The agency and day in brackets below a story.</summary>
    AgencyTail,

    /// <summary>Masthead, imprint, index of pages, page number, note about the document: of no story.</summary>
    Furniture,
}

/// <summary>A line of a page, or several lines that wrap one paragraph. Offsets are UTF-16 units of the untouched text.</summary>
internal sealed class Block
{
    /// <summary>Position among the blocks of the page.</summary>
    internal int Index { get; set; }

    /// <summary>First unit.</summary>
    internal int Start { get; set; }

    /// <summary>Behind the last unit.</summary>
    internal int End { get; set; }

    /// <summary>Line ends before it: 1 inside a group, 2 after an empty line, more after a wide gap; 2 at the first block.</summary>
    internal int Gap { get; init; }

    /// <summary>Heading level of Markdown, 0 where the line is not marked.</summary>
    internal int Level { get; init; }

    /// <summary>Whether it is an item of a list or a row of a table, which is never a heading.</summary>
    internal bool IsItem { get; init; }

    /// <summary>Whether it is a heading that is counted (一、…), which stands inside a story.</summary>
    internal bool IsNumbered { get; set; }

    /// <summary>What it is.</summary>
    internal BlockForm Form { get; set; }

    /// <summary>Whether it breaks off before the end of a sentence.</summary>
    internal bool IsOpen { get; set; }

    /// <summary>Whether it is left out as a repeat.</summary>
    internal bool IsDropped { get; set; }

    /// <summary>The block that this one repeats, when it is left out; −1 otherwise.</summary>
    internal int Root { get; set; } = -1;

    /// <summary>Whether the reader of the page jumped here: the text before it is no guide to where it belongs.</summary>
    internal bool IsStray { get; set; }

    /// <summary>Whether it belongs to an advertisement.</summary>
    internal bool IsAd { get; set; }

    /// <summary>The dateline at its beginning; empty where there is none.</summary>
    internal (int Start, int End) Dateline { get; set; }

    /// <summary>The byline behind the dateline or at its end; empty where there is none.</summary>
    internal (int Start, int End) Byline { get; set; }

    /// <summary>The jump marker at its end; empty where there is none.</summary>
    internal (int Start, int End) Jump { get; set; }

    /// <summary>Whether a jump marker says that the story goes on elsewhere (下转), rather than where it comes from (上接).</summary>
    internal bool GoesOn { get; set; }

    /// <summary>Whether a dateline stands at its beginning.</summary>
    internal bool HasDateline => Dateline.End > Dateline.Start && Form == BlockForm.Prose;

    /// <summary>The words without dateline, byline and jump marker.</summary>
    internal (int Start, int End) Words { get; set; }
}
