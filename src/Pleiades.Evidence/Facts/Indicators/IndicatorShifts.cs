using System.Collections.Frozen;
using System.Collections.Immutable;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>Indicators that their surroundings turn into another: the investment of what was signed is what the contracts are worth; what a county makes in a year (年产) is its output, what a project is to make its capacity.</summary>
internal static class IndicatorShifts
{
    private static readonly CueTable<FrozenDictionary<string, Shift[]>> Table = new("shifts.csv", rows => rows
        .Where(r => r.Length > 4)
        .Select(r => new Shift(r[0], r[1], r[2], CueFile.Words(r[3]), CueFile.Words(r[4])) { Types = Words(r, 5), Behind = Words(r, 6) })
        .GroupBy(s => s.Indicator, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal));

    /// <summary>The reading, with another indicator where a row of the file says so.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="index">Which of its numbers.</param>
    /// <param name="reading">What the words of the number say.</param>
    /// <param name="earlier">What the numbers before it in the sentence state.</param>
    public static IndicatorReading Apply(Sentence sentence, int index, IndicatorReading reading, IEnumerable<IndicatorReading?> earlier)
    {
        var mark = sentence.Quantities[index];
        var own = sentence.Slice(sentence.OwnStart(index), mark.Start);
        foreach (var shift in Table.Value.GetValueOrDefault(reading.Indicator, []))
        {
            if (!shift.Types.IsEmpty) continue;
            if (shift.After.Length > 0 && !earlier.Any(r => r?.Indicator == shift.After)) continue;
            if (!shift.Words.IsEmpty && !Holds(sentence.Slice(reading.CueStart, reading.CueEnd), shift.Words) && !Holds(own, shift.Words)) continue;
            if (!shift.Behind.IsEmpty && !Begins(sentence.Slice(mark.End, sentence.End), shift.Behind)) continue;
            if (Holds(sentence.Text, shift.Not)) continue;
            return reading with { Indicator = shift.Becomes };
        }

        return reading;
    }

    /// <summary>The reading as it is said of a subject: the firms in a park are those it houses, the firms of an industry those of its chain.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="reading">What the words of the number say.</param>
    /// <param name="type">The type of the subject.</param>
    public static IndicatorReading Of(Sentence sentence, IndicatorReading reading, string type)
    {
        foreach (var shift in Table.Value.GetValueOrDefault(reading.Indicator, []))
        {
            if (!shift.Types.Contains(type) || (!shift.Words.IsEmpty && !Holds(sentence.Slice(reading.CueStart, reading.CueEnd), shift.Words)) || Holds(sentence.Text, shift.Not)) continue;
            return reading with { Indicator = shift.Becomes };
        }

        return reading;
    }

    private static ImmutableArray<string> Words(string[] row, int field) => row.Length > field ? CueFile.Words(row[field]) : [];

    private static bool Begins(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool Holds(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>A row of the file.</summary>
    /// <param name="Indicator">What the words of the number say.</param>
    /// <param name="Becomes">What it is.</param>
    /// <param name="After">What an earlier number of the sentence must state; empty when none need be.</param>
    /// <param name="Words">One of them stands in the wording or right before the number; none when any wording will do.</param>
    /// <param name="Not">None of them stands in the sentence.</param>
    private sealed record Shift(string Indicator, string Becomes, string After, ImmutableArray<string> Words, ImmutableArray<string> Not)
    {
        /// <summary>The types of subject of which it is true; empty where the subject does not matter.</summary>
        public ImmutableArray<string> Types { get; init; } = [];

        /// <summary>One of them stands right behind the number; empty when anything may.</summary>
        public ImmutableArray<string> Behind { get; init; } = [];
    }
}
