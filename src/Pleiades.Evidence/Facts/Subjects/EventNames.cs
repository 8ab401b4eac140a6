using System.Buffers;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Where the name of a fair, exhibition or meeting begins: at its edition (第十六届…), its year (2019…), else behind the verb that tells of it.</summary>
internal static class EventNames
{
    private const string Joints = "与和及暨";
    private static readonly SearchValues<char> Boundaries = SearchValues.Create("，。；：！？\n的在");

    /// <summary>The first letter of the name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first letter as far as the name was followed back.</param>
    public static int Start(string text, int start)
    {
        const int longest = 24;
        const int longestVerb = 10;
        var lead = text.AsSpan(Math.Max(0, start - longest), Math.Min(longest, start));
        lead = lead[(lead.LastIndexOfAny(Boundaries) + 1)..];
        var at = lead.LastIndexOf('第');
        if (at >= 0 && lead[at..].Contains('届'))
        {
            if (at > 4 && lead[at - 1] == '（' && Year(lead[..(at - 1)]) is { } bracketed && bracketed == at - 5) at = bracketed;
            return start - lead.Length + at;
        }

        if (Year(lead) is { } year && (year == lead.Length - 4 || Joints.Contains(lead[^1], StringComparison.Ordinal))) return start - lead.Length + year;
        var name = text.AsSpan(start, Math.Min(longestVerb, text.Length - start));
        return Math.Max(start, start + WordLists.Default.LastEnd(name, "event_lead"));
    }

    /// <summary>Four digits that no 年 follows and no letter parts from the name: 2019中国（台州）国际缝制与….</summary>
    private static int? Year(ReadOnlySpan<char> lead)
    {
        for (var at = lead.Length - 4; at >= 0; at--)
        {
            if (lead.Slice(at, 4).IndexOfAnyExceptInRange('0', '9') < 0 && (at == 0 || !char.IsAsciiDigit(lead[at - 1])))
                return at + 4 == lead.Length || lead[at + 4] != '年' && !char.IsAsciiDigit(lead[at + 4]) ? at : null;
        }

        return null;
    }
}
