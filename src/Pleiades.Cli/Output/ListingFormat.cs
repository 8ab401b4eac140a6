namespace Pleiades.Cli.Output;

/// <summary>The forms a listing can take.</summary>
internal enum ListingFormat
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>RFC 4180 with a header row.</summary>
    Csv,

    /// <summary>One JSON array.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Jsonl,
}
