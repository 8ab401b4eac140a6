namespace Pleiades.Evidence.Pages;

/// <summary>Headings made alike stand inside one story: 领跑行业 and 后劲充足, 加法：…, 减法：… and 乘法：….</summary>
internal static class ParallelHeads
{
    /// <summary>Longest heading that is alike by its length alone, in letters; longer ones have the same length by chance.</summary>
    private const int Longest = 6;

    private const int LongestLabel = 4;

    /// <summary>Whether another heading of the story is made like the one at a place.</summary>
    /// <param name="text">The untouched text.</param>
    /// <param name="heads">The headings inside the story.</param>
    /// <param name="place">The heading asked about.</param>
    internal static bool Has(string text, List<Block> heads, (int Start, int End) place)
    {
        var words = text.AsSpan(place.Start, place.End - place.Start);
        foreach (var head in heads)
        {
            if (head.Start < place.End && place.Start < head.End) continue;
            if (AreAlike(words, text.AsSpan(head.Start, head.End - head.Start))) return true;
        }

        return false;
    }

    private static bool AreAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Label(one) is { IsEmpty: false } label) return Label(other) is { IsEmpty: false } and var second && label.Length == second.Length && label[^1] == second[^1] && one.Length == other.Length;
        return one.Length == other.Length && one.Length <= Longest && IsPlain(one) && IsPlain(other);
    }

    /// <summary>What stands before a colon at the head.</summary>
    private static ReadOnlySpan<char> Label(ReadOnlySpan<char> heading)
    {
        var end = heading.IndexOfAny('：', ':');
        return end is > 1 and <= LongestLabel ? heading[..end] : [];
    }

    private static bool IsPlain(ReadOnlySpan<char> heading)
    {
        foreach (var c in heading)
            if (c is < '\u4e00' or > '\u9fff') return false;
        return true;
    }
}
