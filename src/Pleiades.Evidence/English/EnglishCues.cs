using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.English;

/// <summary>An English wording by which an indicator is recognised: one row and phrase of <c>data/cues/english-indicators.csv</c>.</summary>
/// <param name="Family">The indicators it may mean.</param>
/// <param name="Side">Where it stands with regard to its number.</param>
/// <param name="Needs">One of these must stand in the sentence; null when nothing is needed.</param>
/// <param name="Not">None of these may stand between the ends of the clauses of wording and number.</param>
internal sealed record EnglishCue(IndicatorFamily Family, CueSide Side, EnglishPhrases<bool>? Needs, EnglishPhrases<bool> Not)
{
    private static readonly CueTable<EnglishPhrases<EnglishCue>> Table = new("english-indicators.csv", rows => new EnglishPhrases<EnglishCue>(rows.SelectMany(Of)));

    /// <summary>The wordings of the catalogue in use.</summary>
    public static EnglishPhrases<EnglishCue> All => Table.Value;

    private static IEnumerable<(string, EnglishCue)> Of(string[] row)
    {
        if (row.Length < 5 || CueLexicon.SideOf(row[2]) is not { } side) return [];
        var needs = CueFile.Split(row[3]);
        var cue = new EnglishCue(CueLexicon.FamilyOf(row[0]), side, needs.Length == 0 ? null : Phrases(needs), Phrases(CueFile.Split(row[4])));
        return CueFile.Split(row[1]).Select(phrase => (phrase, cue));
    }

    private static EnglishPhrases<bool> Phrases(IEnumerable<string> words) => new(words.Select(w => (w, true)));
}

/// <summary>A wording found in a sentence.</summary>
/// <param name="First">Its first lexeme.</param>
/// <param name="Next">The lexeme behind it.</param>
/// <param name="Cue">The wording.</param>
internal readonly record struct EnglishHit(int First, int Next, EnglishCue Cue);
