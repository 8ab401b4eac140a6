namespace Pleiades.Workbench.Files;

/// <summary>Of two orders in which the words of the same pages were taken out, keeps for each page the one that reads on better.</summary>
/// <remarks>
/// The measure is taken from the language. Chinese breaks its lines inside words, so in the right order the last character of a line and the first of
/// the next are often neighbours elsewhere, inside a line; where columns are mixed they rarely are. The share of line ends whose pair of
/// characters is found inside a line of either text is the continuity of a page. The second order must be better by <see cref="Margin"/> over
/// at least <see cref="FewestJoins"/> line ends, else the first stays: pages in other scripts, and short ones, keep the first order.
/// </remarks>
internal static class ReadingOrder
{
    private const double Margin = 0.05;
    private const int FewestJoins = 8;
    private const char PageEnd = '\f';

    /// <summary>The better order, page by page.</summary>
    /// <param name="first">The pages in one order, each ended by a form feed.</param>
    /// <param name="second">The same pages in another order.</param>
    /// <returns>As many pages as the first has; the first untouched when the second has another number of pages. O(length of both).</returns>
    internal static string Better(string first, string second)
    {
        string[] one = first.Split(PageEnd), other = second.Split(PageEnd);
        if (one.Length != other.Length) return first;
        var inside = new HashSet<(char, char)>();
        AddInside(inside, first);
        AddInside(inside, second);
        return string.Join(PageEnd, one.Zip(other, (a, b) => IsBetter(b, a, inside) ? b : a));
    }

    /// <summary>The share of line ends that read on.</summary>
    /// <param name="page">A page.</param>
    /// <param name="inside">Pairs of characters found inside lines.</param>
    /// <returns>Fraction 0..1 and the line ends it was taken over; NaN when no line ends between two Chinese characters.</returns>
    internal static (double Share, int Joins) Continuity(string page, IReadOnlySet<(char, char)> inside)
    {
        int joins = 0, known = 0;
        var last = '\0';
        foreach (var line in page.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (words.IsEmpty) continue;
            if (IsIdeograph(last) && IsIdeograph(words[0]))
            {
                joins++;
                if (inside.Contains((last, words[0]))) known++;
            }

            last = words[^1];
        }

        return (joins == 0 ? double.NaN : (double)known / joins, joins);
    }

    private static bool IsBetter(string candidate, string present, HashSet<(char, char)> inside)
    {
        var (share, joins) = Continuity(candidate, inside);
        var (presentShare, presentJoins) = Continuity(present, inside);
        return joins >= FewestJoins && presentJoins >= FewestJoins && share >= presentShare + Margin;
    }

    private static void AddInside(HashSet<(char, char)> pairs, string text)
    {
        for (var i = 1; i < text.Length; i++)
            if (IsIdeograph(text[i - 1]) && IsIdeograph(text[i])) pairs.Add((text[i - 1], text[i]));
    }

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
