using Pleiades.Scoring.Numerics;

namespace Pleiades.Scoring.Tests.Numerics;

public sealed class LinearProgramTests
{
    [Fact]
    public void Solve_TextbookProgram_FindsPointValueAndPrices()
    {
        var program = new LinearProgram([3, 5]);
        program.AtMost([1, 0], 4);
        program.AtMost([0, 2], 12);
        program.AtMost([3, 2], 18);
        var solution = program.Solve();
        Assert.Equal((LinearOutcome.Optimal, 36), (solution.Outcome, solution.Value));
        Assert.Equal([2, 6], solution.Point, (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal([0, 1.5, 1], solution.Prices, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Solve_LowerBoundsAndEquality_NeedAFirstPhase()
    {
        var program = new LinearProgram([-2, -3, 0]);
        program.Equal([1, 1, 1], 10);
        program.AtLeast([1, 2, 0], 6);
        program.AtMost([0, 0, 1], 5);
        var solution = program.Solve();
        Assert.Equal([4, 1, 5], solution.Point, (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal(-11, solution.Value, 1e-12);
    }

    [Fact]
    public void Solve_Contradiction_IsInfeasible()
    {
        var program = new LinearProgram([1, 1]);
        program.AtMost([1, 1], 1);
        program.AtLeast([1, 1], 2);
        Assert.Equal(LinearOutcome.Infeasible, program.Solve().Outcome);
    }

    [Fact]
    public void Solve_NothingHoldsTheObjective_IsUnbounded()
    {
        var program = new LinearProgram([1, 1]);
        program.AtMost([1, -1], 1);
        Assert.Equal(LinearOutcome.Unbounded, program.Solve().Outcome);
    }

    [Fact]
    public void Solve_WithoutConditions_IsUnboundedOrZero()
    {
        Assert.Equal(LinearOutcome.Unbounded, new LinearProgram([1]).Solve().Outcome);
        Assert.Equal((LinearOutcome.Optimal, 0), (new LinearProgram([-1]).Solve().Outcome, new LinearProgram([-1]).Solve().Value));
    }

    /// <summary>Beale (1955): the steepest coefficient with the lowest row comes back to its first basis after six steps.</summary>
    [Fact]
    public void Solve_BealesCyclingProgram_Ends()
    {
        var program = new LinearProgram([0.75, -150, 0.02, -6]);
        program.AtMost([0.25, -60, -0.04, 9], 0);
        program.AtMost([0.5, -90, -0.02, 3], 0);
        program.AtMost([0, 0, 1, 0], 1);
        Assert.Equal(0.05, program.Solve().Value, 1e-12);
    }

    /// <summary>Klee and Minty (1972): the steepest coefficient visits every corner.</summary>
    [Fact]
    public void Solve_KleeMintyCube_Ends()
    {
        const int n = 8;
        var program = new LinearProgram([.. Enumerable.Range(0, n).Select(i => Math.Pow(2, n - 1 - i))]);
        foreach (var i in Enumerable.Range(0, n))
            program.AtMost([.. Enumerable.Range(0, n).Select(j => j < i ? Math.Pow(2, i - j + 1) : j == i ? 1.0 : 0)], Math.Pow(5, i + 1));
        Assert.Equal(Math.Pow(5, n), program.Solve().Value, 1e-6);
    }

    [Fact]
    public void Solve_ManyConditionsThroughOnePoint_Ends()
    {
        var chance = new SeededRandom(3);
        var program = new LinearProgram([1, 1, 1]);
        foreach (var _ in Enumerable.Range(0, 200)) program.AtMost([chance.NextDouble() - 0.3, chance.NextDouble() - 0.3, chance.NextDouble() - 0.3], 0);
        program.AtMost([1, 1, 1], 1);
        Assert.Equal(LinearOutcome.Optimal, program.Solve().Outcome);
    }

    [Fact]
    public void Solve_VeryUnevenScales_KeepsItsDigits()
    {
        var program = new LinearProgram([3e9, 5e-9]);
        program.AtMost([1e9, 0], 4);
        program.AtMost([0, 2e-9], 12);
        program.AtMost([3e9, 2e-9], 18);
        Assert.Equal(36, program.Solve().Value, 1e-9);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 300)];

    /// <summary>Small random programs against every corner: all ways of making as many conditions tight as there are variables.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Solve_RandomProgram_AgreesWithEveryCorner(int seed)
    {
        var sample = RandomProgram.Of(seed);
        var solution = sample.Program.Solve();
        var best = sample.BestCorner();
        Assert.Equal(double.IsNaN(best) ? LinearOutcome.Infeasible : LinearOutcome.Optimal, solution.Outcome);
        Assert.Equal(best, solution.Value, (a, b) => a.Equals(b) || Math.Abs(a - b) < 1e-9 * Math.Max(1, Math.Abs(a)));
    }

    /// <summary>Point and prices prove each other best: both feasible, a price only where a condition is tight, a variable only where its column is paid in full.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Solve_RandomProgram_PointAndPricesAreComplementary(int seed)
    {
        var sample = RandomProgram.Of(seed);
        Assert.InRange(sample.WorstViolation(sample.Program.Solve()), 0, 1e-9);
    }
}
