using System.Collections.Immutable;

namespace Pleiades.Reports.Annexes;

/// <summary>A piece of an annex, before it is Markdown or HTML.</summary>
public abstract record AnnexBlock
{
    private AnnexBlock()
    {
    }

    /// <summary>A heading of a section.</summary>
    /// <param name="Text">Its words.</param>
    public sealed record Heading(string Text) : AnnexBlock;

    /// <summary>A paragraph.</summary>
    /// <param name="Text">Its words.</param>
    public sealed record Paragraph(string Text) : AnnexBlock;

    /// <summary>A formula on a line of its own.</summary>
    /// <param name="Text">The formula.</param>
    public sealed record Formula(string Text) : AnnexBlock;

    /// <summary>A table.</summary>
    /// <param name="Columns">The header; a column whose name ends in <c>#</c> holds numbers and is set to the right.</param>
    /// <param name="Rows">The cells.</param>
    public sealed record Grid(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows) : AnnexBlock;

    /// <summary>A text that keeps its lines.</summary>
    /// <param name="Text">The text.</param>
    public sealed record Verbatim(string Text) : AnnexBlock;
}
