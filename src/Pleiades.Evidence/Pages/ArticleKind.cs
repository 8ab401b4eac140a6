namespace Pleiades.Evidence.Pages;

/// <summary>What a piece of a page is.</summary>
public enum ArticleKind
{
    /// <summary>A story. The default.</summary>
    Article,

    /// <summary>A photo with its caption.</summary>
    Photo,

    /// <summary>An advertisement: nothing in it becomes a fact.</summary>
    Ad,
}
