using Pleiades.Scoring.Uncertainty;

namespace Pleiades.Scoring.Tests.Uncertainty;

public sealed class CellLawTests
{
    private static double[] Draws(CellLaw law)
    {
        var chance = new SeededRandom(5);
        return [.. Enumerable.Range(0, 40_000).Select(_ => law.Draw(chance)).Order()];
    }

    public static TheoryData<string, double, double> Laws => new()
    {
        { "exact", 7, 0 },
        { "uniform", 4, 16 / 12.0 },
        { "triangular", 5 / 3.0, 13 / 18.0 },
        { "normal", 10, 4 },
        { "above", 105, 25 },
        { "below", 95, 25 },
        { "conflict", 2, 1 },
        { "mixture", (0.9 * 5) + (0.1 * 50), 0.09 * 45 * 45 },
        { "graded", 200, 100 },
    };

    private static CellLaw Law(string name) => name switch
    {
        "exact" => CellLaw.Exact(7),
        "uniform" => CellLaw.Uniform(2, 6),
        "triangular" => CellLaw.Triangular(0, 1, 4),
        "normal" => CellLaw.Normal(10, 2),
        "above" => CellLaw.Above(100),
        "below" => CellLaw.Below(100),
        "conflict" => CellLaw.OneOf(1, 3),
        "mixture" => CellLaw.Mixture((9, CellLaw.Exact(5)), (1, CellLaw.Exact(50))),
        _ => CellLaw.Graded(200, Grade.C),
    };

    [Theory]
    [MemberData(nameof(Laws))]
    public void Draw_MeanAndVariance_AreThoseOfTheTextbook(string law, double mean, double variance)
    {
        var draws = Draws(Law(law));
        var found = draws.Average();
        Assert.Equal(mean, found, (0.02 * Math.Sqrt(variance)) + 1e-9);
        Assert.Equal(variance, draws.Average(d => (d - found) * (d - found)), (0.04 * variance) + 1e-9);
    }

    [Fact]
    public void Draw_Bounds_AreKept()
    {
        Assert.InRange(Draws(Law("above"))[0], 100, 100.01);
        Assert.InRange(Draws(Law("below"))[^1], 99.99, 100);
        Assert.InRange(Draws(CellLaw.Normal(1, 5, 0, 2))[0], 0, 0.01);
        Assert.InRange(Draws(CellLaw.Normal(0, 1e9, -1e-9, 1e-9))[^1], -1e-9, 1e-9);
    }

    [Fact]
    public void Draw_Conflict_IsNeverAveraged() => Assert.Equal([1.0, 3.0], Draws(Law("conflict")).Distinct());

    [Theory]
    [InlineData("uniform", 4)]
    [InlineData("triangular", 1)]
    [InlineData("above", 100)]
    [InlineData("mixture", 5)]
    public void Nominal_IsTheNumberThatStandsForTheLaw(string law, double nominal) => Assert.Equal(nominal, Law(law).Nominal);

    [Fact]
    public void Laws_WithoutSense_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => CellLaw.Uniform(2, 1));
        Assert.Throws<ArgumentException>(() => CellLaw.Triangular(0, 5, 4));
        Assert.Throws<ArgumentException>(() => CellLaw.Normal(0, -1));
        Assert.Throws<ArgumentException>(() => CellLaw.Normal(5, 1, 0, 4));
        Assert.Throws<ArgumentException>(() => CellLaw.Above(1, 0));
        Assert.Throws<ArgumentException>(() => CellLaw.Exact(double.NaN));
        Assert.Throws<ArgumentException>(() => CellLaw.OneOf());
    }

    [Theory]
    [InlineData(0.4)]
    [InlineData(7.5)]
    public void Gamma_MeanAndVariance_AreItsShape(double shape)
    {
        var chance = new SeededRandom(3);
        double[] draws = [.. Enumerable.Range(0, 40_000).Select(_ => Chances.Gamma(chance, shape))];
        Assert.Equal(shape, draws.Average(), 0.03 * shape);
        Assert.Equal(shape, draws.Average(d => (d - shape) * (d - shape)), 0.06 * shape);
    }
}
