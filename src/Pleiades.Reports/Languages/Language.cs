namespace Pleiades.Reports.Languages;

/// <summary>The languages reports are written in.</summary>
public enum Language
{
    /// <summary>Simplified Chinese, <c>zh-CN</c>. The default.</summary>
    Chinese,

    /// <summary>English, <c>en</c>.</summary>
    English,
}
