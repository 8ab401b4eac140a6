using Pleiades.Workbench.Files;

namespace Pleiades.Workbench.Tests.Files;

public sealed class ReadingOrderTests
{
    /// <summary>Two columns of one word each, broken inside it at every line end, and mixed line by line.</summary>
    private const string InOrder = "产业集群\n产业集群\n业集\n群产\n业集\n群产\n业集\n群产\n业集\n群产\n业集\n群产\n";
    private const string Mixed = "产业集群\n集\n产\n集\n产\n集\n产\n集\n产\n集\n产\n集\n产\n";

    [Fact]
    public void Better_SecondReadsOn_TakesTheSecond() => Assert.Equal(InOrder + "\f", ReadingOrder.Better(Mixed + "\f", InOrder + "\f"));

    [Fact]
    public void Better_FirstReadsOn_KeepsTheFirst() => Assert.Equal(InOrder + "\f", ReadingOrder.Better(InOrder + "\f", Mixed + "\f"));

    [Fact]
    public void Better_EachPageForItself_KeepsThePageBreaks() =>
        Assert.Equal(InOrder + "\f" + InOrder + "\f", ReadingOrder.Better(InOrder + "\f" + Mixed + "\f", Mixed + "\f" + InOrder + "\f"));

    [Fact]
    public void Better_OtherNumberOfPages_KeepsTheFirst() => Assert.Equal(Mixed + "\f", ReadingOrder.Better(Mixed + "\f", InOrder));

    [Fact]
    public void Better_TooFewLines_KeepsTheFirst() => Assert.Equal("集\n产\f", ReadingOrder.Better("集\n产\f", "产\n业集\f"));

    [Fact]
    public void Continuity_OneOfTwoJoinsKnown_IsAHalf() =>
        Assert.Equal((0.5, 2), ReadingOrder.Continuity("产\n业\n产", new HashSet<(char, char)> { ('产', '业') }));

    [Fact]
    public void Continuity_NoChineseLineEnd_IsNaN() => Assert.Equal((double.NaN, 0), ReadingOrder.Continuity("one\ntwo", new HashSet<(char, char)>()));
}
