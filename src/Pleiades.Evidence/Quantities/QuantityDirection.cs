namespace Pleiades.Evidence.Quantities;

/// <summary>Whether the words beside a number say that something rose or fell.</summary>
public enum QuantityDirection
{
    /// <summary>Neither. The default.</summary>
    None,

    /// <summary>A rise: 增长, 提高, 高于.</summary>
    Up,

    /// <summary>A fall: 下降, 减少, 压缩, 低于.</summary>
    Down,
}
