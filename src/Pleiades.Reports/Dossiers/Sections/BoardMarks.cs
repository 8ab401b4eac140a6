using Pleiades.Reports.Markups;
using Pleiades.Scoring.Boards;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>Verdicts as shape and word, so that colour is never needed to tell them apart.</summary>
internal static class BoardMarks
{
    /// <summary>Whether an entry was judged at all.</summary>
    public static bool IsJudged(BoardEntry entry) => entry.Reason.Code != BoardReasonCode.NotJudged;

    /// <summary>Whether so little is known that the value inside the range says hardly anything: it is then shown lightly.</summary>
    public static bool IsThin(BoardEntry entry) => entry.Reason.Code == BoardReasonCode.CoverageTooLow;

    /// <summary>The badge of an entry.</summary>
    public static Markup Badge(PageContext page, BoardEntry entry) => IsJudged(entry)
        ? Badge(page, entry.Verdict)
        : Markup.Of($"""<span class="verdict context"><span aria-hidden="true">–</span> {page.Words["verdict.NotJudged"]}</span>""");

    /// <summary>The badge of a verdict.</summary>
    public static Markup Badge(PageContext page, Board verdict) => Markup.Of(
        $"""<span class="verdict {PageContext.Lower(verdict.ToString())}"><span aria-hidden="true">{Shape(verdict)}</span> {page.Words[$"verdict.{verdict}"]}</span>""");

    /// <summary>The score of an entry: value, and its interval below it.</summary>
    public static Markup Score(PageContext page, BoardEntry entry)
    {
        if (entry.Score.IsMissing) return Markup.Of($"""<span class="missing">{page.Words["none"]}</span>""");
        var range = Figures.ScoreRange(entry.Score);
        return Markup.Of($"""<b{(IsThin(entry) ? new Markup(" class=\"thin\"") : Markup.Empty)}>{Figures.ScoreValue(entry.Score, page.Words)}</b>{(range.Length == 0 ? Markup.Empty : Markup.Of($""" <span class="range">{page.Words.With("range.brackets", range)}</span>"""))}""");
    }

    private static string Shape(Board verdict) => verdict switch
    {
        Board.Strong => "▲",
        Board.Weak => "▼",
        _ => "◇",
    };
}
