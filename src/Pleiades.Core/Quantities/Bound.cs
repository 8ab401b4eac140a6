namespace Pleiades;

/// <summary>How a printed number bounds the quantity it speaks of.</summary>
public enum Bound
{
    /// <summary>The number itself (=). The default.</summary>
    Exactly,

    /// <summary>More than the number (&gt;): 超, 突破, 逾, 多, 余.</summary>
    Above,

    /// <summary>The number or more (≥): 以上, 至少, 不低于.</summary>
    AtLeast,

    /// <summary>Less than the number (&lt;): 近, 不足, 接近.</summary>
    Below,

    /// <summary>The number or less (≤): 以内, 不超过, 前三.</summary>
    AtMost,

    /// <summary>About the number (~): 约, 左右.</summary>
    About,
}
