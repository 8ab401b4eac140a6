namespace Pleiades.Scoring.Boards;

/// <summary>Why a verdict is what it is; reports put it into words.</summary>
public enum BoardReasonCode
{
    /// <summary>An indicator without direction, or a pillar of such indicators: shown, not judged. The default.</summary>
    NotJudged,

    /// <summary>The whole interval lies above the benchmark: found = lower end, required = benchmark.</summary>
    LowAboveBenchmark,

    /// <summary>The whole interval lies below the benchmark: found = upper end, required = benchmark.</summary>
    HighBelowBenchmark,

    /// <summary>The benchmark lies inside the interval: found = width of the interval in points, required = benchmark.</summary>
    IntervalStraddles,

    /// <summary>Sources contradict each other, and the benchmark lies between them: found = width in points, required = benchmark.</summary>
    ConflictingSources,

    /// <summary>Too little of the weight has a fact: found = coverage, required = least coverage; fractions 0..1.</summary>
    CoverageTooLow,

    /// <summary>No fact at all.</summary>
    NoFact,

    /// <summary>There is a direction but no world-class value to judge against.</summary>
    NoGoalposts,
}
