using Pleiades.Scoring.Treatment;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Treatment;

public sealed class TreatTests
{
    [Fact]
    public void Apply_ColumnThatPasses_IsUntouched()
    {
        var result = Treat.Apply(Table(["a"], [1, 2, 3, 4, 5]), TreatRecipe.Default);
        Assert.Equal([1.0, 2, 3, 4, 5], result.Table.Column(0).ToArray());
        Assert.Null(result.Columns[0].Winsorised);
    }

    [Fact]
    public void Apply_WinsorisingNotAllowed_TakesTheLogarithmOfTheOriginal()
    {
        var result = Treat.Apply(Table(["a"], [0, 1, 2, 3, 4, 100]), TreatRecipe.Default with { MaxWinsorised = 0 });
        Assert.Equal(Math.Log(101), result.Table[5, 0], 1e-12);
        Assert.Equal(0, result.Table[0, 0], 1e-12);
        Assert.Equal(Transform.LogShifted, result.Columns[0].Transform);
    }

    [Fact]
    public void Apply_WinsorisingLeavesNothing_ReturnsTheOriginal()
    {
        double[] values = [1, 1, 1, 1, 1, 1, 1, 1000];
        Assert.Equal(values, Treat.Apply(Table(["a"], values), TreatRecipe.Default).Table.Column(0).ToArray());
    }

    [Fact]
    public void Apply_NegativeNumberOfPoints_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Treat.Apply(Table(["a"], [1]), TreatRecipe.Default with { MaxWinsorised = -1 }));
}
