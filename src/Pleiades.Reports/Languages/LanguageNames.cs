namespace Pleiades.Reports.Languages;

/// <summary>Tags of languages and the choice between two wordings.</summary>
public static class LanguageNames
{
    /// <summary>The language's tag for a <c>lang</c> attribute: <c>zh-CN</c> or <c>en</c>.</summary>
    /// <param name="language">The language.</param>
    public static string Tag(this Language language) => language == Language.English ? "en" : "zh-CN";

    /// <summary>The language of a tag such as <c>zh</c>, <c>zh-CN</c> or <c>en</c>; null when it is none of ours.</summary>
    /// <param name="tag">The tag, in any case.</param>
    public static Language? Parse(string? tag) => tag?.Trim().ToUpperInvariant() switch
    {
        "ZH" or "ZH-CN" or "ZH-HANS" => Language.Chinese,
        "EN" or "EN-GB" or "EN-US" => Language.English,
        _ => null,
    };

    /// <summary>The wording in a language; the Chinese one where no English is known.</summary>
    /// <param name="wording">The two wordings.</param>
    /// <param name="language">The reader's language.</param>
    public static string In(this Wording wording, Language language)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return language == Language.English && wording.En.Length > 0 ? wording.En : wording.Zh;
    }
}
