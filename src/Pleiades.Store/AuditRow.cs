namespace Pleiades.Store;

/// <summary>One thing done to a workspace.</summary>
/// <param name="Who">Who did it.</param>
/// <param name="Action">What was done, as in <c>import</c>.</param>
/// <param name="Target">To what: an identifier; empty for the workspace itself.</param>
/// <param name="Detail">Details; may be empty.</param>
public sealed record AuditRow(string Who, string Action, string Target, string Detail)
{
    /// <summary>Number of the row, rising with time.</summary>
    public required long Id { get; init; }

    /// <summary>When, in universal time.</summary>
    public required DateTimeOffset When { get; init; }
}
