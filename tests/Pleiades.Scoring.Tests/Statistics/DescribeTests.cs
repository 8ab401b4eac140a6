using Pleiades.Scoring.Statistics;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Statistics;

public sealed class DescribeTests
{
    private const double Gone = double.NaN;

    public static TheoryData<double[], ColumnDoubts> Columns => new()
    {
        { [1, 2, 3, 4, 5, 6], ColumnDoubts.None },
        { [Gone, Gone, Gone, Gone, Gone, Gone], ColumnDoubts.Empty },
        { [1, 2, Gone, Gone, Gone, Gone], ColumnDoubts.Missing },
        { [7, 7, 7, 7, 7, 7], ColumnDoubts.Constant | ColumnDoubts.Equal | ColumnDoubts.FewDifferent },
        { [1e6, 1e6 + 1, 1e6 + 2, 1e6 + 3, 1e6 + 4, 1e6 + 5], ColumnDoubts.NearConstant },
        { [0, 0, 0, 0, 1, 2], ColumnDoubts.Zeros | ColumnDoubts.Equal },
        { [1, 2, 3, 4, 5, 1000], ColumnDoubts.Skewed | ColumnDoubts.Outliers },
    };

    [Theory]
    [MemberData(nameof(Columns))]
    public void Of_Column_IsDoubtedForWhatItIs(double[] column, ColumnDoubts doubts) =>
        Assert.Equal(doubts, Describe.Of(Table(["a"], column), DescribeRecipe.Default)[0].Doubts);

    [Fact]
    public void Of_Outlier_NamesTheSubject() =>
        Assert.Equal([new SubjectId("s6")], Describe.Of(Table(["a"], [1, 2, 3, 4, 5, 1000]), DescribeRecipe.Default)[0].Outliers);

    [Fact]
    public void Validate_ShareBeyondOne_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new DescribeRecipe { MaxSame = 1.1 }.Validate());
}
