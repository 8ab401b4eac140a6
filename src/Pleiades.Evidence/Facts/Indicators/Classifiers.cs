using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>What a classifier counts: 家 and 户 bodies, 台 and 件 things; a number of the one is no value of an indicator of the other.</summary>
internal static class Classifiers
{
    private static readonly WordLists Words = WordLists.Default;

    /// <summary>Whether a number as written can be the count that an indicator gives: 81家 is no volume of output, 26件 no number of firms.</summary>
    /// <param name="written">The number with its classifier.</param>
    /// <param name="indicator">The indicator.</param>
    public static bool Suit(ReadOnlySpan<char> written, string indicator)
    {
        if (Words.EndsWith(written, "body_classifier")) return !Words.StartsWith(indicator, "thing_indicator");
        return !Words.EndsWith(written, "thing_classifier") || !Words.Any(indicator, "body_indicator");
    }
}
