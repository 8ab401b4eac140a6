namespace Pleiades.Cli.Reviewing;

/// <summary>The reasons for which facts are usually rejected, each with its key.</summary>
internal static class RejectReasons
{
    /// <summary>The key for a reason in one's own words.</summary>
    public const char Own = '0';

    private static readonly (char Key, string Short, string Reason)[] All =
    [
        ('1', "no fact", "no statement of fact"),
        ('2', "figure", "wrong figure or unit"),
        ('3', "subject", "wrong subject"),
        ('4', "indicator", "wrong indicator"),
        ('5', "period", "wrong period or status"),
        ('6', "twice", "said twice"),
        ('7', "garbled", "the page is garbled here"),
    ];

    /// <summary>The reason of a key; null when the key has none.</summary>
    /// <param name="key">The key.</param>
    public static string? Of(char key) => Array.Find(All, r => r.Key == key).Reason;

    /// <summary>The keys and what they stand for, in a line.</summary>
    public static string Line => "reject:  " + string.Join("  ", All.Select(r => $"{r.Key} {r.Short}")) + $"  {Own} own words";
}
