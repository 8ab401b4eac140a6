namespace Pleiades.Catalog;

/// <summary>In which form a name stands.</summary>
public enum NameForm
{
    /// <summary>The canonical Chinese name (长沙市). The default.</summary>
    Full,

    /// <summary>Without the level word (长沙).</summary>
    Bare,

    /// <summary>Another registered name (我国, 铁建重工).</summary>
    Alias,

    /// <summary>The English name.</summary>
    English,

    /// <summary>Made from the name by a rule of the language (长沙经开区, 长沙工程机械产业集群).</summary>
    Derived,

    /// <summary>A short form that other subjects may share (三一).</summary>
    Colloquial,
}
