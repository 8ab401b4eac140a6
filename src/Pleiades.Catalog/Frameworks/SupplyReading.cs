namespace Pleiades.Catalog;

/// <summary>How the figure of a region is to be read for a cluster inside it. In files: the name in lower case, <c>at_most</c> for <see cref="AtMost"/>.</summary>
public enum SupplyReading
{
    /// <summary>The region's rate stands in for the cluster's. The default.</summary>
    Proxy,

    /// <summary>The region's figure is the cluster's.</summary>
    Same,

    /// <summary>The region contains the cluster, so its figure bounds the cluster's from above.</summary>
    AtMost,
}
