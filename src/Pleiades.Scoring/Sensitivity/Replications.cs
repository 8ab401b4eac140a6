using System.Collections.Immutable;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>Scores and ranks of every unit in every run of a design, and in the nominal run.</summary>
/// <remarks>Runs that take the same alternatives share one row of numbers. NaN: the unit could not be scored there.</remarks>
public sealed class Replications
{
    private readonly int[] _rows;
    private readonly double[] _scores;
    private readonly double[] _ranks;
    private readonly string?[] _reasons;

    internal Replications(FactorPlan plan, Design design, RunTable table)
    {
        (Plan, Design, Subjects) = (plan, design, table.Subjects);
        (_rows, _scores, _ranks, _reasons) = (table.Rows, table.Scores, table.Ranks, table.Reasons);
        NominalScores = [.. table.NominalScores];
        NominalRanks = [.. table.NominalRanks];
        Evaluated = _reasons.Length;
        Failures = [.. Enumerable.Range(0, design.Runs).Where(r => Reason(r) is not null).Select(r => Failed(r, Reason(r)!))];
    }

    /// <summary>What was varied.</summary>
    public FactorPlan Plan { get; }

    /// <summary>Which alternatives each run took.</summary>
    public Design Design { get; }

    /// <summary>The units: the subjects of the data, in their order.</summary>
    public ImmutableArray<SubjectId> Subjects { get; }

    /// <summary>Number of runs.</summary>
    public int Runs => Design.Runs;

    /// <summary>Number of different combinations that were computed.</summary>
    public int Evaluated { get; }

    /// <summary>Score of each unit under the nominal recipe; NaN where it has none.</summary>
    public ImmutableArray<double> NominalScores { get; }

    /// <summary>Rank of each unit under the nominal recipe, 1 best, ties sharing the smallest; NaN where it has none.</summary>
    public ImmutableArray<double> NominalRanks { get; }

    /// <summary>The runs in which no unit has a score, by the names of their alternatives.</summary>
    public ImmutableArray<FailedRun> Failures { get; }

    /// <summary>The scores of a run, one per unit.</summary>
    /// <param name="run">The run, from 0.</param>
    public ReadOnlySpan<double> Scores(int run) => _scores.AsSpan(_rows[run] * Subjects.Length, Subjects.Length);

    /// <summary>The ranks of a run, one per unit, 1 best, ties sharing the smallest.</summary>
    /// <param name="run">The run, from 0.</param>
    public ReadOnlySpan<double> Ranks(int run) => _ranks.AsSpan(_rows[run] * Subjects.Length, Subjects.Length);

    /// <summary>Writes the target of every run.</summary>
    /// <param name="target">What is looked at.</param>
    /// <param name="destination">Receives one number per run; NaN where the run has none.</param>
    /// <exception cref="ArgumentException">The unit is none of the data, or the destination has another length.</exception>
    public void Targets(Target target, Span<double> destination)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (destination.Length != Runs) throw new ArgumentException($"The destination holds {destination.Length} numbers; {Runs} are expected.", nameof(destination));
        var unit = target.Kind == TargetKind.MeanRankShift ? 0 : Subjects.IndexOf(target.Unit);
        if (unit < 0) throw new ArgumentException($"'{target.Unit}' is no unit of the data.", nameof(target));
        for (var run = 0; run < destination.Length; run++)
        {
            destination[run] = target.Kind switch
            {
                TargetKind.MeanRankShift => RankShift.Mean(Ranks(run), NominalRanks.AsSpan()),
                TargetKind.UnitScore => Scores(run)[unit],
                _ => Ranks(run)[unit],
            };
        }
    }

    /// <summary>A run as a failure.</summary>
    internal FailedRun Failed(int run, string reason)
    {
        var names = ImmutableArray.CreateBuilder<string>(Plan.Factors.Length);
        for (var f = 0; f < Plan.Factors.Length; f++) names.Add(Plan.Factors[f].Alternatives[Design[run][f]].Name);
        return new FailedRun(run, names.MoveToImmutable(), reason);
    }

    private string? Reason(int run) => _reasons[_rows[run]];
}
