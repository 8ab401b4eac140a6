using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Quantities;

/// <summary>The words around numbers that give a direction, a bound or a base, read from <c>data/cues/quantity-words.csv</c>.</summary>
internal sealed class QuantityWords
{
    private static readonly CueTable<QuantityWords> Table = new("quantity-words.csv", rows => new QuantityWords(rows));

    /// <summary>Passed over between a word and its number (突破了100亿元), and so no part of the word.</summary>
    private const char Done = '了';

    private QuantityWords(IReadOnlyList<string[]> rows)
    {
        var words = rows.Where(r => r.Length > 2)
            .SelectMany(r => r[1].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(w => (Role: r[0], Word: w.TrimEnd(Done), Means: r[2])).Where(w => w.Word.Length > 0))
            .ToLookup(w => w.Role, StringComparer.Ordinal);
        Verbs = new(
        [
            .. words["up"].Select(w => (w.Word, (QuantityDirection.Up, false))),
            .. words["down"].Select(w => (w.Word, (QuantityDirection.Down, false))),
            .. words["size"].Select(w => (w.Word, (QuantityDirection.Down, true))),
        ]);
        Before = new([.. words["before"].Select(w => (w.Word, Bounds.Parse(w.Means) ?? Bound.Exactly))]);
        Behind = new([.. words["behind"].Select(w => (w.Word, Bounds.Parse(w.Means) ?? Bound.Exactly))]);
        Bases = new([.. words["base"].Select(w => (w.Word, w.Means))]);
    }

    /// <summary>What the file says under the catalogue in use.</summary>
    public static QuantityWords Current => Table.Value;

    /// <summary>What a row may speak of.</summary>
    public static IReadOnlyList<string> Roles { get; } = ["up", "down", "size", "before", "behind", "base"];

    /// <summary>Verbs of growth and decline, and of the size of a reduction (压缩三分之二), which is printed as a positive number.</summary>
    public WordMeanings<(QuantityDirection Direction, bool IsSize)> Verbs { get; }

    /// <summary>Words in front of a number that bound it.</summary>
    public WordMeanings<Bound> Before { get; }

    /// <summary>Words behind a number and its unit that bound it.</summary>
    public WordMeanings<Bound> Behind { get; }

    /// <summary>What a growth is measured against (同比: <c>yoy</c>).</summary>
    public WordMeanings<string> Bases { get; }
}
