namespace Pleiades;

/// <summary>A unit of measure: a written form, the canonical unit it belongs to, and the factor between them.</summary>
/// <param name="Symbol">The written form (<c>亿元</c>, <c>km²</c>); empty in the default value, which measures nothing.</param>
/// <param name="Canonical">Code of the canonical unit (<c>CNY</c>, <c>percent</c>, <c>count</c> …).</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Scale">Number of canonical units in one of this unit; &gt; 0.</param>
public readonly record struct Unit(string Symbol, string Canonical, Dimension Dimension, decimal Scale)
{
    /// <summary>Yuan of the People's Republic.</summary>
    public static Unit Yuan { get; } = new("CNY", "CNY", Dimension.Money, 1);

    /// <summary>United States dollar.</summary>
    public static Unit Dollar { get; } = new("USD", "USD", Dimension.Money, 1);

    /// <summary>Per cent.</summary>
    public static Unit Percent { get; } = new("percent", "percent", Dimension.Percent, 1);

    /// <summary>Percentage points.</summary>
    public static Unit Points { get; } = new("pp", "pp", Dimension.Points, 1);

    /// <summary>Times.</summary>
    public static Unit Times { get; } = new("times", "times", Dimension.Times, 1);

    /// <summary>Position in an order.</summary>
    public static Unit Rank { get; } = new("rank", "rank", Dimension.Rank, 1);

    /// <summary>Things.</summary>
    public static Unit Count { get; } = new("count", "count", Dimension.Count, 1);

    /// <summary>Persons.</summary>
    public static Unit Person { get; } = new("person", "person", Dimension.Count, 1);

    /// <summary>The canonical unit this one belongs to.</summary>
    public Unit ToCanonical() => new(Canonical, Canonical, Dimension, 1);

    /// <summary>The written form; empty for the default value.</summary>
    public override string ToString() => Symbol ?? "";
}
