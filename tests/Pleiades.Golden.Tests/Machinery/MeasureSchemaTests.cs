using static Pleiades.Golden.Tests.Machinery.CaseFolder;

namespace Pleiades.Golden.Tests.Machinery;

public sealed class MeasureSchemaTests
{
    [Theory]
    [InlineData("{\"rel\": 1e-12}", 10, 2, 0)]
    [InlineData("{\"rel\": 1e-12}", 10.1, 2, 2)]
    [InlineData("{\"abs\": 0.2}", 10.1, 2.1, 0)]
    [InlineData("{\"exact\": true}", 10, 2.1, 1)]
    [InlineData("{\"decimals\": 0}", 10.4, 2.4, 0)]
    [InlineData("{\"not_below\": 0}", 11, 3, 0)]
    [InlineData("{\"not_below\": 0}", 9, 3, 2)]
    [InlineData("{\"not_above\": 0.5}", 10.6, 2, 2)]
    [InlineData("{\"not_above_rel\": 0.1}", 10.9, 2.1, 0)]
    public void Run_ColumnSumAndPointer_AreComparedByTheirRule(string tolerance, double a, double second, int differ)
    {
        using var folder = Measure(tolerance);
        var tally = folder.Run(a, second);
        Assert.Equal((5, differ), (tally.Values, tally.Differ));
    }

    [Fact]
    public void Run_NoHandler_IsCounted()
    {
        using var folder = Measure("{\"exact\": true}");
        Assert.Equal("golden other/matrix: 1 cases, 0 values, 0 differ, 1 not understood", Assert.Single(new GoldenRunner().Run(folder.Root)).Line);
    }

    [Fact]
    public void Run_OutputWithoutAnswer_IsCounted()
    {
        using var folder = Measure("{\"exact\": true}");
        var runner = new GoldenRunner();
        runner.Measure("other", "m", _ => new Dictionary<string, MeasureAnswer>());
        Assert.Equal(1, Assert.Single(runner.Run(folder.Root)).NotUnderstood);
    }

    [Fact]
    public void Run_NotNormative_IsNotCompared()
    {
        using var folder = Measure("{\"exact\": true}", normative: false);
        Assert.Equal((0, 1), (folder.Run(99, 99).Values, folder.Run(99, 99).NotNormative));
    }
}
