using System.Collections.Frozen;
using System.Collections.Immutable;
using Pleiades.Evidence.Facts.Indicators;

namespace Pleiades.Evidence.Facts.Wording;

/// <summary>All wordings by which indicators are recognised, read from <c>data/cues</c>.</summary>
internal sealed class CueLexicon
{
    private static readonly CueTable<FrozenDictionary<string, IndicatorFamily>> Families = new("families.csv", rows => rows
        .Where(r => r.Length > IndicatorFamily.Forms)
        .GroupBy(r => r[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => new IndicatorFamily(g.Key, [.. g.Last()[1..(IndicatorFamily.Forms + 1)]]), StringComparer.Ordinal));

    private static readonly CueTable<CueLexicon> Table = new("indicators.csv", Parse);

    private readonly WordTrie _words;
    private readonly Cue[]?[] _cuesAt;

    private CueLexicon(ImmutableArray<Cue> cues)
    {
        Cues = cues;
        _words = new WordTrie(cues.Select(c => c.Word));
        _cuesAt = new Cue[]?[_words.Count];
        foreach (var same in cues.GroupBy(c => c.Word, StringComparer.Ordinal)) _cuesAt[_words.NodeOf(same.Key)] = [.. same];
    }

    /// <summary>The lexicon of the catalogue in use.</summary>
    public static CueLexicon Default => Table.Value;

    /// <summary>Every cue, in the order of the file.</summary>
    public ImmutableArray<Cue> Cues { get; }

    /// <summary>The indicator families of the catalogue in use, in the order of their concepts.</summary>
    public static IEnumerable<IndicatorFamily> AllFamilies => Families.Value.Values.OrderBy(f => f.Concept, StringComparer.Ordinal);

    /// <summary>The indicators a row of wordings speaks of: a family of the catalogue in use, of several rows the last; else the one indicator.</summary>
    /// <param name="concept">A family or an indicator.</param>
    public static IndicatorFamily FamilyOf(string concept) => Families.Value.GetValueOrDefault(concept) ?? IndicatorFamily.Single(concept);

    /// <summary>Where a cue stands, by its letter in the file; null when the letter is none.</summary>
    /// <param name="letter">L, R, B, X or Q.</param>
    public static CueSide? SideOf(string letter) => letter switch
    {
        "L" => CueSide.Before,
        "R" => CueSide.Behind,
        "B" => CueSide.Either,
        "X" => CueSide.Touching,
        "Q" => CueSide.Around,
        _ => null,
    };

    /// <summary>Builds a lexicon from rows of concept, words, side, needs, not; rows of another shape are left out.</summary>
    private static CueLexicon Parse(IReadOnlyList<string[]> rows)
    {
        var cues = ImmutableArray.CreateBuilder<Cue>();
        foreach (var row in rows)
        {
            if (row.Length < 5 || SideOf(row[2]) is not { } side) continue;
            var family = FamilyOf(row[0]);
            foreach (var word in CueFile.Words(row[1])) cues.Add(new Cue(word, family, side, CueFile.Words(row[3]), CueFile.Words(row[4])));
        }

        return new CueLexicon(cues.ToImmutable());
    }

    /// <summary>Every cue of a text, in the order of their places; at one place the longer first.</summary>
    /// <param name="text">The text, without quotation marks.</param>
    public List<CueHit> Find(string text) => Find(text, 0, text.Length);

    /// <summary>Every cue that begins in a stretch of a text, in the order of their places; at one place the longer first.</summary>
    /// <param name="text">The text, without quotation marks.</param>
    /// <param name="start">First character.</param>
    /// <param name="end">Behind the last character.</param>
    public List<CueHit> Find(string text, int start, int end)
    {
        var hits = new List<CueHit>();
        for (var i = start; i < end; i++)
        {
            if (_words.MayBegin(text, i)) AddAt(text, i, hits);
        }

        return hits;
    }

    private void AddAt(string text, int place, List<CueHit> hits)
    {
        var first = hits.Count;
        for (int i = place, node = 0; i < text.Length; i++)
        {
            node = _words.Next(node, text[i]);
            if (node == 0) return;
            if (_cuesAt[node] is not { } cues) continue;
            for (var k = 0; k < cues.Length; k++) hits.Insert(first + k, new CueHit(place, i + 1, cues[k]));
        }
    }
}
