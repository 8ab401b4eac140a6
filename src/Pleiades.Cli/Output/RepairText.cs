using Pleiades.Evidence.Pages;

namespace Pleiades.Cli.Output;

/// <summary>The repairs of an article in a line: how many of each sort, what was split off or lost, and where the story goes on.</summary>
internal static class RepairText
{
    /// <summary>The line; empty when nothing was done.</summary>
    /// <param name="article">The article.</param>
    public static string Of(Article article)
    {
        var counted = article.Repairs.Where(repair => repair.Kind is not ("split" or "lost" or "link" or "ad")).GroupBy(repair => repair.Kind, StringComparer.Ordinal)
            .Select(kind => $"{kind.Count()} {kind.Key}{(kind.Count() > 1 ? "s" : "")}");
        var told = article.Repairs.Where(repair => repair.Kind is "split" or "lost" or "link" or "ad").Select(repair => repair.Reason);
        return string.Join("; ", counted.Concat(told));
    }
}
