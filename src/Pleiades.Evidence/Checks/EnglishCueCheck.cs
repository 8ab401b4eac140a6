using Pleiades.Catalog;
using Pleiades.Evidence.English;

namespace Pleiades.Evidence.Checks;

/// <summary>Checks the words by which English pages are read: <c>cues/english-indicators.csv</c> and <c>cues/english-trades.csv</c>.</summary>
internal static class EnglishCueCheck
{
    private const string Indicators = "cues/english-indicators.csv";
    private const string Trades = "cues/english-trades.csv";

    /// <summary>What is wrong with them.</summary>
    /// <param name="files">The files to check.</param>
    /// <param name="merged">The catalogue with these files laid over it, which is in use.</param>
    public static IEnumerable<Issue> Of(CatalogueSources files, Catalogue merged)
    {
        var rows = CueRow.Of(Indicators, files.Text(Indicators)).ToList();
        foreach (var issue in TriggerCheck.Of(Indicators, rows, merged)) yield return issue;
        foreach (var row in rows)
        {
            foreach (var word in row.Words(1).Where(IsForeign)) yield return Foreign(row, word);
        }

        foreach (var row in CueRow.Of(Trades, files.Text(Trades)).Where(r => !r.TakesAway))
        {
            foreach (var word in row.Words(0).Where(IsForeign)) yield return Foreign(row, word);
            if (row.Words(1).Length != 1) yield return row.Issue("trade", $"the second field is the trade in Chinese, as in 工程机械; found '{row.Fields[1]}'");
        }
    }

    private static bool IsForeign(string word) => EnglishText.Words(word).Length == 0 || word.AsSpan().ContainsAnyInRange('\u4e00', '\u9fff');

    private static Issue Foreign(CueRow row, string word) => row.Issue("never", $"'{word}' is no English wording and can never be found in an English sentence; Chinese ones stand in cues/indicators.csv");
}
