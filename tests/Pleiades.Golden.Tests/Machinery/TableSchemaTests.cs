using static Pleiades.Golden.Tests.Machinery.CaseFolder;

namespace Pleiades.Golden.Tests.Machinery;

public sealed class TableSchemaTests
{
    private const string TwoRows = "id,x\na,1\nb,NA\n";

    [Fact]
    public void Run_CaseNobodyHasSeen_IsFoundRunAndCounted()
    {
        using var folder = Table(TwoRows);
        Assert.Equal("golden area/sort: 1 cases, 2 values, 0 differ, 0 not understood", folder.Run(_ => Computed(("b", double.NaN), ("a", 1))).Line);
    }

    [Fact]
    public void Run_NoHandler_IsCountedAndNoFailure()
    {
        using var folder = Table(TwoRows);
        var tally = Assert.Single(new GoldenRunner().Run(folder.Root));
        Assert.Equal("golden area/sort: 1 cases, 0 values, 0 differ, 1 not understood", tally.Line);
        Assert.Equal("", GoldenReport.Failures([tally]));
    }

    [Fact]
    public void Run_NotNormative_IsNotCompared()
    {
        using var folder = Table(TwoRows, ", \"why\": \"defect\"").With("area/new/t.csv", TwoRows);
        File.WriteAllText(Path.Combine(folder.Root, "area/new/case.json"), File.ReadAllText(Path.Combine(folder.Root, "area/new/case.json")).Replace("\"normative\": true", "\"normative\": false", StringComparison.Ordinal));
        var tally = folder.Run(_ => Computed(("a", 99)));
        Assert.Equal((0, 0, 0, 1), (tally.Values, tally.Differ, tally.NotUnderstood, tally.NotNormative));
    }

    [Fact]
    public void Run_Difference_NamesFileKeyColumnGotAndWant()
    {
        using var folder = Table(TwoRows);
        Assert.Equal("area/new/t.csv [a] x: got 1.1, want 1", Assert.Single(folder.Run(_ => Computed(("a", 1.1), ("b", double.NaN))).Differences));
    }

    [Theory]
    [InlineData(1.0000000009, 0)]
    [InlineData(1.0000000011, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    public void Run_RelativeTolerance_IsHeldToTheLetter(double got, int differ)
    {
        using var folder = Table(TwoRows);
        Assert.Equal(differ, folder.Run(_ => Computed(("a", got), ("b", double.NaN))).Differ);
    }

    [Theory]
    [InlineData("id,x\na,1\nb,NaN\n", 0)]
    [InlineData("id,x\na,1\nb,\n", 0)]
    [InlineData("id,x\na,1\nb,0\n", 1)]
    [InlineData("id,x\na,1\nb,TRUE\n", 1)]
    public void Run_MissingPattern_IsComparedExactly(string csv, int differ)
    {
        using var folder = Table(csv);
        Assert.Equal(differ, folder.Run(_ => Computed(("a", 1), ("b", double.NaN))).Differ);
    }

    [Fact]
    public void Run_TextsAndBooleans_AreComparedExactly()
    {
        using var folder = Table("id,x\na,TRUE\nb,Low\nc,010\n");
        Assert.Equal(0, folder.Run(_ => Computed(("a", true), ("b", "Low"), ("c", "010"))).Differ);
        Assert.Equal(3, folder.Run(_ => Computed(("a", false), ("b", "low"), ("c", "10"))).Differ);
    }

    [Fact]
    public void Run_MissingRowAndColumn_Differ()
    {
        using var folder = Table("id,x,y\na,1,2\nb,3,4\n");
        Assert.Equal(3, folder.Run(_ => Computed(("a", 1))).Differ);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(", \"rows\": \"listed\"", 0)]
    public void Run_ExtraRow_IsAllowedOnlyWhereListed(string more, int differ)
    {
        using var folder = Table("id,x\na,1\n", more);
        Assert.Equal(differ, folder.Run(_ => Computed(("a", 1), ("b", 2))).Differ);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(", \"rows\": \"ordered\"", 2)]
    public void Run_OtherOrder_CountsOnlyWhereOrdered(string more, int differ)
    {
        using var folder = Table("id,x\na,1\nb,2\n", more);
        Assert.Equal(differ, folder.Run(_ => Computed(("b", 2), ("a", 1))).Differ);
    }

    [Fact]
    public void Run_UnorderedPair_MayBeSwapped()
    {
        using var folder = Table("id,other,x\na,b,1\n", ", \"rows\": \"unordered_pair\"");
        var description = Path.Combine(folder.Root, "area/new/case.json");
        File.WriteAllText(description, File.ReadAllText(description).Replace("[\"id\"]", "[\"id\", \"other\"]", StringComparison.Ordinal));
        var swapped = new GoldenTable(["id", "other", "x"]);
        swapped.Add("b", "a", 1);
        Assert.Equal((1, 0), (folder.Run(_ => swapped).Values, folder.Run(_ => swapped).Differ));
    }

    [Theory]
    [InlineData("{\"columns\": [\"x\"], \"why\": \"w\"}", 0)]
    [InlineData("{\"rows\": [\"a\"], \"why\": \"w\"}", 1)]
    [InlineData("{\"rows\": [[\"a\"]], \"columns\": [\"x\"], \"why\": \"w\"}", 1)]
    public void Run_Except_LeavesOutWhatItNames(string exception, int values)
    {
        using var folder = Table(TwoRows, $", \"except\": [{exception}]");
        var tally = folder.Run(_ => Computed(("a", 99), ("b", double.NaN)));
        Assert.Equal((values, 0), (tally.Values, tally.Differ));
    }

    [Fact]
    public void Run_ExceptedRow_MayBeAbsent()
    {
        using var folder = Table(TwoRows, ", \"except\": [{\"rows\": [\"a\"], \"columns\": [\"x\"], \"why\": \"w\"}]");
        Assert.Equal(0, folder.Run(_ => Computed(("b", double.NaN))).Differ);
    }

    [Theory]
    [InlineData("skip", 2, 0)]
    [InlineData("exact", 2, 1)]
    public void Run_RuleOfAColumn_ReplacesTheRuleOfTheTable(string rule, int values, int differ)
    {
        using var folder = Table(TwoRows, $", \"columns\": {{\"x\": \"{rule}\"}}");
        var tally = folder.Run(_ => Computed(("a", 1.0000000001), ("b", double.NaN)));
        Assert.Equal((values, differ), (tally.Values, tally.Differ));
    }

    [Fact]
    public void Run_SignFree_TurnsWholeGroups()
    {
        using var folder = Table("id,x\na,0.6\nb,-0.8\n", ", \"columns\": {\"x\": \"loading\"}");
        Assert.Equal(0, folder.Run(_ => Computed(("a", -0.6), ("b", 0.8))).Differ);
        Assert.Equal(1, folder.Run(_ => Computed(("a", 0.6), ("b", 0.8))).Differ);
    }

    [Fact]
    public void Run_ToleranceOfUnknownShape_IsNotUnderstood()
    {
        using var folder = Table(TwoRows, ", \"columns\": {\"x\": \"odd\"}");
        Assert.Equal(1, folder.Run(_ => Computed(("a", 1), ("b", double.NaN))).NotUnderstood);
    }

    [Fact]
    public void Run_HandlerThatThrows_IsADifferenceWithItsPlace()
    {
        using var folder = Table(TwoRows);
        Assert.Equal("area/new/t.csv: InvalidOperationException: broken", Assert.Single(folder.Run(_ => throw new InvalidOperationException("broken")).Differences));
    }
}
