namespace Pleiades.Evidence.Documents;

/// <summary>What the user says about a document, and how much of it is read.</summary>
public sealed record ReadOptions
{
    /// <summary>Nothing said, ordinary limits.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>The publisher; empty (the default) means: look for it on the page.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>The day of issue; null (the default) means: look for it on the page.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>How far a page is read; a table is always read to its facts. Default: to its facts.</summary>
    public ReadDepth Depth { get; init; } = ReadDepth.Facts;

    /// <summary>Largest file of text that is read, in bytes. Default: 64 MB.</summary>
    public int MaxTextBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Largest total of the unpacked parts of a workbook or Word document, in bytes. Default: 64 MB.</summary>
    public long MaxUnpackedBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Largest ratio of unpacked to packed size of such a part above one megabyte. Default: 200.</summary>
    public int MaxUnpackRatio { get; init; } = 200;

    /// <summary>Deepest nesting of HTML elements. Default: 256.</summary>
    public int MaxHtmlDepth { get; init; } = 256;

    /// <summary>Says what is wrong with the limits, if anything is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is not positive.</exception>
    public void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxTextBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxUnpackedBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxUnpackRatio);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxHtmlDepth);
    }
}
