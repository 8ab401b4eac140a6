using System.Collections.Immutable;

namespace Pleiades.Evidence.Pages;

/// <summary>Normalised text of which every character knows where it stands in the untouched text.</summary>
/// <remarks>
/// Normalised: full-width letters, digits and signs made half-width, ideographic and repeated blanks made one, line breaks inside a sentence taken out.
/// Blocks joined across the page stand one behind the other, so the offsets need not rise.
/// </remarks>
public sealed class OffsetText
{
    private readonly ImmutableArray<int> _source;

    /// <summary>Pairs a text with the offsets of its characters.</summary>
    /// <param name="text">The normalised text.</param>
    /// <param name="source">For each UTF-16 unit of <paramref name="text"/> its offset in the untouched text, in UTF-16 units.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public OffsetText(string text, ImmutableArray<int> source)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (source.Length != text.Length)
            throw new ArgumentException($"{source.Length} offsets for {text.Length} characters.", nameof(source));
        (Text, _source) = (text, source);
    }

    /// <summary>The normalised text.</summary>
    public string Text { get; }

    /// <summary>The stretch of the untouched text, in UTF-16 units, that a stretch of the normalised text stands for.</summary>
    /// <param name="start">First unit in <see cref="Text"/>.</param>
    /// <param name="end">Behind the last unit; &gt; <paramref name="start"/>.</param>
    /// <returns>From the first to behind the last source character; where the stretch runs over a join, the part before the join.</returns>
    public (int Start, int End) ToSource(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, end);
        var last = start;
        while (last + 1 < end && _source[last + 1] >= _source[last] && _source[last + 1] - _source[last] <= LargestGap) last++;
        return (_source[start], _source[last] + 1);
    }

    /// <summary>A stretch of the text, its characters in the same places of the untouched text.</summary>
    /// <param name="start">First unit in <see cref="Text"/>.</param>
    /// <param name="end">Behind the last unit.</param>
    internal OffsetText Slice(int start, int end) => new(Text[start..end], _source.Slice(start, end - start));

    /// <summary>Source characters that may be missing inside one stretch (blanks, a line break) before it counts as a join.</summary>
    private const int LargestGap = 8;
}
