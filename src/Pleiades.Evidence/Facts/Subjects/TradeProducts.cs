using System.Collections.Immutable;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>What a trade makes, read from <c>data/cues/trade-products.csv</c>: said of an industry, the volume of its product is the industry's (电子信息制造业增长12%，手机产量7316万台).</summary>
internal static class TradeProducts
{
    private static readonly CueTable<ImmutableArray<(ImmutableArray<string> Trades, ImmutableArray<string> Products)>> Table =
        new("trade-products.csv", rows => [.. rows.Select(r => (CueFile.Words(r[0]), CueFile.Words(r[1])))]);

    /// <summary>Whether a product is one of a trade's, by a row of the file or because its name begins with the trade's (铜材, 管件).</summary>
    /// <param name="trade">The trade without 产业 or 行业; 制造业 behind it does no harm.</param>
    /// <param name="product">The product.</param>
    public static bool Makes(string trade, string product)
    {
        var core = Core(trade);
        return core.Length > 0 && (product.StartsWith(core, StringComparison.Ordinal) || IsListed(core, product));
    }

    private static string Core(string trade) => trade.EndsWith("制造业", StringComparison.Ordinal) ? trade[..^3] : trade.EndsWith('业') ? trade[..^1] : trade;

    /// <summary>Whether a row of the file gives a product to a trade.</summary>
    /// <param name="trade">The trade without 产业 or 行业; 制造业 behind it does no harm.</param>
    /// <param name="product">The product.</param>
    public static bool IsListed(string trade, string product)
    {
        var core = Core(trade);
        foreach (var (trades, products) in Table.Value)
        {
            if (trades.Contains(core) && products.Contains(product)) return true;
        }

        return false;
    }
}
