namespace Pleiades;

/// <summary>How the period of a fact is known. In files: the name in lower case, <c>as_of_article</c> for <see cref="AsOfArticle"/>.</summary>
public enum PeriodBasis
{
    /// <summary>Not known at all; the default.</summary>
    None,

    /// <summary>The year is written.</summary>
    Explicit,

    /// <summary>Written relative to the date of issue (去年).</summary>
    Relative,

    /// <summary>From an earlier sentence or the headline.</summary>
    Inherited,

    /// <summary>An undated stock: as of the date of issue.</summary>
    AsOfArticle,
}
