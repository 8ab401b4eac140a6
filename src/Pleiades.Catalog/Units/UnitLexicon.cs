using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>The unit words of pages and the canonical units they stand for.</summary>
/// <remarks>
/// A magnitude before a word belongs to the unit: 亿元 is 10⁸ yuan, <c>billion yuan</c> 10⁹. Full- and half-width forms are the same.
/// Words are found by the longest match, so 千瓦时 is one kilowatt-hour and not a thousand of something.
/// </remarks>
public sealed class UnitLexicon
{
    private static readonly (string Word, decimal Factor)[] s_magnitudes =
    [
        ("万亿", 1e12m), ("千亿", 1e11m), ("百亿", 1e10m), ("十亿", 1e9m), ("亿", 1e8m), ("千万", 1e7m), ("百万", 1e6m), ("十万", 1e5m),
        ("万", 1e4m), ("千", 1e3m), ("百", 1e2m), ("trillion ", 1e12m), ("billion ", 1e9m), ("million ", 1e6m), ("thousand ", 1e3m),
    ];

    private readonly FrozenDictionary<string, CanonicalUnit> _canonical;
    private readonly FrozenDictionary<char, UnitWord[]> _byFirst;

    internal UnitLexicon(IEnumerable<CanonicalUnit> canonical, IEnumerable<UnitWord> words)
    {
        Canonicals = [.. canonical.OrderBy(u => u.Code, StringComparer.Ordinal)];
        _canonical = Canonicals.ToFrozenDictionary(u => u.Code, StringComparer.Ordinal);
        _byFirst = words.Where(w => w.Word.Length > 0 && _canonical.ContainsKey(w.Canonical))
            .GroupBy(w => TextFold.Narrow(w.Word[0]))
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Word.Length).ToArray());
    }

    /// <summary>All canonical units in the order of their codes.</summary>
    public ImmutableArray<CanonicalUnit> Canonicals { get; }

    /// <summary>The canonical unit with a code, or null.</summary>
    /// <param name="code">The code, as in <c>CNY</c>.</param>
    public CanonicalUnit? Canonical(string code) => _canonical.GetValueOrDefault(code);

    /// <summary>The unit that a canonical code stands for, or null when there is none.</summary>
    /// <param name="code">The code, as in <c>CNY</c>.</param>
    public Unit? UnitOf(string code) => Canonical(code) is { } unit ? new Unit(code, code, unit.Dimension, 1) : null;

    /// <summary>The longest unit word at the start of a text, or null when no unit begins there.</summary>
    /// <param name="text">The text; blanks before the word are not skipped.</param>
    public UnitMatch? MatchAt(ReadOnlySpan<char> text)
    {
        var best = Word(text) is { } direct ? Match(text, 0, direct, 1) : null;
        foreach (var (word, factor) in s_magnitudes)
        {
            if (!StartsWith(text, word)) continue;
            var behind = text[word.Length..];
            if (Word(behind) is { } unit && word.Length + unit.Word.Length > (best?.Length ?? 0)) best = Match(text, word.Length, unit, factor);
        }

        return best;
    }

    /// <summary>The unit of a whole word, or null when the word is none.</summary>
    /// <param name="word">The word, as in 万美元; blanks around it are ignored.</param>
    public Unit? Find(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var trimmed = word.AsSpan().Trim();
        return MatchAt(trimmed) is { } match && match.Length == trimmed.Length ? match.Unit : null;
    }

    /// <summary>The number of <paramref name="to"/> in one <paramref name="from"/>; null when the two do not convert.</summary>
    /// <param name="from">Code of a canonical unit.</param>
    /// <param name="to">Code of a canonical unit.</param>
    public decimal? Factor(string from, string to)
    {
        if (from == to) return _canonical.ContainsKey(from) ? 1 : null;
        if (Canonical(from) is not { Base: { } first } a || Canonical(to) is not { Base: { } second } b || first != second) return null;
        return a.Factor / b.Factor;
    }

    private UnitMatch Match(ReadOnlySpan<char> text, int magnitude, UnitWord word, decimal factor)
    {
        var length = magnitude + word.Word.Length;
        var unit = new Unit(text[..length].ToString(), word.Canonical, _canonical[word.Canonical].Dimension, word.Scale * factor);
        return new UnitMatch(unit, length, word.Also);
    }

    private UnitWord? Word(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byFirst.TryGetValue(TextFold.Narrow(text[0]), out var words)) return null;
        foreach (var word in words)
        {
            if (StartsWith(text, word.Word) && EndsHere(text, word.Word.Length)) return word;
        }

        return null;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (TextFold.Narrow(text[i]) != TextFold.Narrow(word[i])) return false;
        }

        return true;
    }

    // "t" is a tonne in "5 t" and nothing in "5 things".
    private static bool EndsHere(ReadOnlySpan<char> text, int end) =>
        end >= text.Length || !char.IsAsciiLetterOrDigit(TextFold.Narrow(text[end])) || !char.IsAsciiLetterOrDigit(TextFold.Narrow(text[end - 1]));
}
