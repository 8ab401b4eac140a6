using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Pleiades.Evidence.Facts;

/// <summary>All wordings by which indicators are recognised, read from <c>data/cues</c>.</summary>
internal sealed class CueLexicon
{
    private static readonly Lazy<CueLexicon> Shared = new(() => Parse(
        CueFile.Rows("indicators.csv"), CueFile.Rows("families.csv")));

    private readonly FrozenDictionary<char, Cue[]> _byFirst;

    private CueLexicon(FrozenDictionary<char, Cue[]> byFirst, ImmutableArray<Cue> cues) => (_byFirst, Cues) = (byFirst, cues);

    /// <summary>The lexicon delivered with the program.</summary>
    public static CueLexicon Default => Shared.Value;

    /// <summary>Every cue, in the order of the file.</summary>
    public ImmutableArray<Cue> Cues { get; }

    /// <summary>Builds a lexicon from the rows of the two files, without their header rows.</summary>
    /// <param name="cueRows">concept, words, side, needs, not.</param>
    /// <param name="familyRows">concept, level, growth, cagr, rank, growth_rank, new, net_new, change, ratio, share.</param>
    public static CueLexicon Parse(IEnumerable<string[]> cueRows, IEnumerable<string[]> familyRows)
    {
        var families = familyRows.ToDictionary(r => r[0], r => new IndicatorFamily(r[0], [.. r[1..11]]), StringComparer.Ordinal);
        var cues = ImmutableArray.CreateBuilder<Cue>();
        foreach (var row in cueRows)
        {
            if (!families.TryGetValue(row[0], out var family)) families[row[0]] = family = IndicatorFamily.Single(row[0]);
            foreach (var word in CueFile.Words(row[1]))
                cues.Add(new Cue(word, family, SideOf(row[2]), CueFile.Words(row[3]), CueFile.Words(row[4])));
        }

        var byFirst = cues.GroupBy(c => c.Word[0]).ToFrozenDictionary(
            g => g.Key, g => g.OrderByDescending(c => c.Word.Length).ToArray());
        return new CueLexicon(byFirst, cues.ToImmutable());
    }

    /// <summary>Every cue of a text, in the order of their places; at one place the longer first.</summary>
    /// <param name="text">The text, without quotation marks.</param>
    public List<CueHit> Find(ReadOnlySpan<char> text)
    {
        var hits = new List<CueHit>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!_byFirst.TryGetValue(text[i], out var cues)) continue;
            foreach (var cue in cues)
            {
                if (text[i..].StartsWith(cue.Word, StringComparison.Ordinal)) hits.Add(new CueHit(i, i + cue.Word.Length, cue));
            }
        }

        return hits;
    }

    private static CueSide SideOf(string letter) => letter switch
    {
        "L" => CueSide.Before,
        "R" => CueSide.Behind,
        "B" => CueSide.Either,
        "X" => CueSide.Touching,
        "Q" => CueSide.Around,
        _ => throw new FormatException($"'{letter}' is no side of a cue; L, R, B, X or Q is."),
    };
}
