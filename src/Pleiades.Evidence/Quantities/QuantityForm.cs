namespace Pleiades.Evidence.Quantities;

/// <summary>How a printed number is meant.</summary>
public enum QuantityForm
{
    /// <summary>An amount, a count, a share. The default.</summary>
    Level,

    /// <summary>A change: 增长7.2%, 下降3.1%, 增长2.5倍, 提高2个百分点.</summary>
    Change,

    /// <summary>A multiple of something: 是2012年的2.7倍.</summary>
    Multiple,

    /// <summary>A position: 第6位, 首位, 前三.</summary>
    Rank,

    /// <summary>A span of time: 3年, 10多分钟, 两年内.</summary>
    Duration,
}
