namespace Pleiades.Catalog;

/// <summary>Whether scores under two versions of a framework may be set side by side.</summary>
public enum Comparability
{
    /// <summary>Too little is defined alike: they may not. The default.</summary>
    Refused,

    /// <summary>Only by a bridge: the same facts scored under both, so that what the change of the framework did is told apart.</summary>
    Bridged,

    /// <summary>Nothing that decides a score differs.</summary>
    Same,
}
