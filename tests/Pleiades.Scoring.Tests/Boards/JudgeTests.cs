using Pleiades.Scoring.Boards;

namespace Pleiades.Scoring.Tests.Boards;

public sealed class JudgeTests
{
    [Theory]
    [InlineData(85, 81, 90, Board.Strong)]
    [InlineData(60, 50, 79, Board.Weak)]
    [InlineData(85, 70, 90, Board.Undecided)]
    [InlineData(80, 80, 80, Board.Undecided)]
    [InlineData(double.NaN, double.NaN, double.NaN, Board.Undecided)]
    public void Judge_IntervalAgainstBenchmark80_IsDecidedOnlyWhenWhollyOnOneSide(double value, double low, double high, Board expected) =>
        Assert.Equal(expected, Board.Judge(new Estimate(value, low, high), 80));

    [Theory]
    [InlineData(61, 70, Board.Strong)]
    [InlineData(30, 39, Board.Weak)]
    [InlineData(30, 41, Board.Undecided)]
    [InlineData(59, 70, Board.Undecided)]
    public void Judge_IntervalAgainstInterval40To60_IsDecidedOnlyWhenApart(double low, double high, Board expected) =>
        Assert.Equal(expected, Board.Judge(new Estimate(low, low, high), new Estimate(50, 40, 60)));
}
