using System.Globalization;

namespace Pleiades;

/// <summary>A stretch of text in code points, half-open: <c>[Start, End)</c>.</summary>
/// <param name="Start">Offset of the first code point; ≥ 0.</param>
/// <param name="End">Offset behind the last code point; ≥ <paramref name="Start"/>. The default value is the empty span at 0.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of code points.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two spans share at least one code point.</summary>
    /// <param name="other">The other span.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    /// <param name="other">The other span.</param>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest span that holds both.</summary>
    /// <param name="other">The other span.</param>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Orders by start, then by end.</summary>
    /// <param name="other">The other span.</param>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary><c>start-end</c>, as shown to readers.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start}-{End}");
}
