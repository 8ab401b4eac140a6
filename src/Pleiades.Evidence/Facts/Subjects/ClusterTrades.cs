namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>The trade in a cluster's name, and the shorter forms of it that pages use: 先进轨道交通装备, 轨道交通装备, 轨道交通.</summary>
internal static class ClusterTrades
{
    private static readonly string[] Prefixes = ["先进", "新一代", "高端"];
    private static readonly string[] Suffixes = ["装备", "系统", "制造"];

    /// <summary>The forms, longest first.</summary>
    /// <param name="cluster">Name of the cluster.</param>
    /// <param name="region">Name of its region.</param>
    public static IEnumerable<string> Of(string cluster, string region)
    {
        var start = cluster.StartsWith(region, StringComparison.Ordinal) ? region.Length : 0;
        var trade = cluster[start..].Replace("集群", "", StringComparison.Ordinal);
        yield return trade;
        foreach (var prefix in Prefixes)
        {
            if (!trade.StartsWith(prefix, StringComparison.Ordinal)) continue;
            trade = trade[prefix.Length..];
            yield return trade;
        }

        foreach (var suffix in Suffixes)
        {
            if (trade.EndsWith(suffix, StringComparison.Ordinal) && trade.Length > suffix.Length + 2) yield return trade[..^suffix.Length];
        }
    }
}
