namespace Pleiades;

/// <summary>Translates between offsets in UTF-16 units, in which .NET counts, and in code points, in which citations count.</summary>
/// <remarks>Costs nothing for text without surrogate pairs; else one array of the text's length. Offsets inside a pair count as its start.</remarks>
public sealed class CodePoints
{
    private readonly int[]? _codePointAt;
    private readonly int[]? _unitAt;
    private readonly int _units;
    private readonly int _first;

    /// <summary>Prepares the translation for one text.</summary>
    /// <param name="text">The text the UTF-16 offsets point into.</param>
    /// <param name="first">Code points of the whole text before this one, where it is a stretch of a longer text. Default: 0.</param>
    public CodePoints(string text, int first = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        _units = text.Length;
        _first = first;
        Count = _units;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return;
        _codePointAt = new int[_units + 1];
        var units = new List<int>(_units + 1);
        for (var i = 0; i < _units; i++)
        {
            var second = i > 0 && char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]);
            if (!second) units.Add(i);
            _codePointAt[i] = units.Count - 1;
        }

        Count = units.Count;
        _codePointAt[_units] = Count;
        units.Add(_units);
        _unitAt = [.. units];
    }

    /// <summary>Number of code points of the text.</summary>
    public int Count { get; }

    /// <summary>The code-point offset of a UTF-16 offset.</summary>
    /// <param name="unit">0 to the text's length.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public int FromUnit(int unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(unit, _units);
        return _first + (_codePointAt is null ? unit : _codePointAt[unit]);
    }

    /// <summary>The UTF-16 offset of a code-point offset.</summary>
    /// <param name="codePoint">0 to <see cref="Count"/>, counted from the beginning of the whole text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public int ToUnit(int codePoint)
    {
        codePoint -= _first;
        ArgumentOutOfRangeException.ThrowIfNegative(codePoint);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoint, Count);
        return _unitAt is null ? codePoint : _unitAt[codePoint];
    }

    /// <summary>The code-point span of UTF-16 offsets.</summary>
    /// <param name="start">First UTF-16 unit.</param>
    /// <param name="end">Behind the last UTF-16 unit.</param>
    public TextSpan Span(int start, int end) => new(FromUnit(start), FromUnit(end));
}
