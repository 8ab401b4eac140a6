using System.Collections.Immutable;
using Pleiades.Scoring.Boards;

namespace Pleiades.Reports.Tests.Dossiers;

/// <summary>Board entries of the sample, as scoring would give them.</summary>
internal static class SampleBoards
{
    public static readonly SubjectId Home = new("cluster:star-city-machinery");
    public static readonly SubjectId Lakeside = new("cluster:lakeside-cranes");
    public static readonly SubjectId Riverbend = new("cluster:riverbend-loaders");

    public static BoardEntry Entry(string code, Estimate score, Board verdict, BoardReason reason) => new()
    {
        Code = code,
        Level = 1,
        Raw = score,
        Score = score,
        Uncut = score,
        Verdict = verdict,
        Reason = reason,
        Coverage = 1,
    };

    public static BoardEntry Missing(string code) => new()
    {
        Code = code,
        Level = 1,
        Raw = None,
        Score = None,
        Uncut = None,
        Reason = new BoardReason(BoardReasonCode.NoFact),
    };

    public static BoardEntry Strong(string code, double value, double low, double high) =>
        Entry(code, new Estimate(value, low, high), Board.Strong, new BoardReason(BoardReasonCode.LowAboveBenchmark, low, 80));

    public static BoardEntry Weak(string code, double value, double low, double high) =>
        Entry(code, new Estimate(value, low, high), Board.Weak, new BoardReason(BoardReasonCode.HighBelowBenchmark, high, 80));

    public static BoardEntry Wide(string code, double value, double low, double high) =>
        Entry(code, new Estimate(value, low, high), Board.Undecided, new BoardReason(BoardReasonCode.IntervalStraddles, high - low, 80));

    public static BoardEntry Thin(string code, double value, double low, double high, double coverage) =>
        Entry(code, new Estimate(value, low, high), Board.Undecided, new BoardReason(BoardReasonCode.CoverageTooLow, coverage, 0.65)) with { Coverage = coverage };

    public static SubjectBoards Of(SubjectId subject, BoardEntry index, params ImmutableArray<BoardEntry> pillars) =>
        new(subject, [index with { Level = 3, Parent = null }, .. pillars.Select(p => p with { Level = 2, Parent = "index" })]);

    private static Estimate None => Estimate.Missing("no fact");
}
