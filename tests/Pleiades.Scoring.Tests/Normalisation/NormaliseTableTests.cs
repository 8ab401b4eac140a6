using Pleiades.Scoring.Normalisation;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Normalisation;

public sealed class NormaliseTableTests
{
    [Fact]
    public void Apply_ConstantColumn_NamesItAndLeavesTheOthers()
    {
        var result = NormaliseTable.Apply(Table(["a", "b"], [1, 1], [1, 3]), Flat(Node("a"), Node("b")), NormaliseRecipe.Default);
        Assert.Equal([0.0, 100], result.Table.Column(1).ToArray());
        Assert.Equal(("ZeroRange", "a"), (Assert.Single(result.Issues).Code, result.Issues[0].Place));
    }

    [Fact]
    public void Apply_NoGoalposts_SaysSo()
    {
        var result = NormaliseTable.Apply(Table(["a"], [1, 2]), Flat(Node("a")), new NormaliseRecipe { Method = NormaliseMethod.Goalposts });
        Assert.Equal("NoGoalposts", Assert.Single(result.Issues).Code);
    }

    [Fact]
    public void Apply_ReferenceNotThere_IsRefused() => Assert.Throws<ArgumentException>(() => NormaliseTable.Apply(
        Table(["a"], [1, 2]), Flat(Node("a")), new NormaliseRecipe { Method = NormaliseMethod.DistanceToReference, Reference = new("x") }));

    [Fact]
    public void Apply_UnknownColumn_IsRefused() =>
        Assert.Throws<ArgumentException>(() => NormaliseTable.Apply(Table(["z"], [1, 2]), Flat(Node("a")), NormaliseRecipe.Default));

    [Theory]
    [InlineData(100, 0)]
    [InlineData(0, 0)]
    public void Validate_ScaleWithoutWidth_IsRefused(double lower, double upper) =>
        Assert.Throws<ArgumentOutOfRangeException>(new NormaliseRecipe { Lower = lower, Upper = upper }.Validate);
}
