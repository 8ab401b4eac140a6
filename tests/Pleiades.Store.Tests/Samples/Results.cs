namespace Pleiades.Store.Tests.Samples;

/// <summary>A small result with a number, an interval and a missing value.</summary>
internal static class Results
{
    public static Result Small { get; } = new()
    {
        Measure = "score.boards",
        Recipe = """{"minCoverage":0.65}""",
        Fingerprint = "abc",
        Version = "0.1.0",
        Seed = ulong.MaxValue,
        Rows =
        [
            new ResultRow(new SubjectId("cluster:a"), "index", new Estimate(0.1 + 0.2, -1.5e-300, 7), [new FactId("F-1"), new FactId("F-2")]),
            new ResultRow(new SubjectId("cluster:b"), "index", Estimate.Missing("coverage 0.40 < 0.65"), []),
        ],
    };
}
