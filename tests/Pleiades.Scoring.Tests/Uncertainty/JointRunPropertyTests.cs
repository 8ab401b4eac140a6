using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Tests.Sensitivity;
using Pleiades.Scoring.Uncertainty;

namespace Pleiades.Scoring.Tests.Uncertainty;

/// <summary>Nothing depends on cores, on the order of rows or columns, or on the unit of an indicator.</summary>
public sealed class JointRunPropertyTests
{
    private static readonly CompositeRecipe Recipe = CompositeRecipe.Default with { Impute = new ImputeRecipe { Method = ImputeMethod.RowMeanInParent } };

    private static readonly UncertaintyRecipe How = UncertaintyRecipe.Default with
    {
        Draws = 300,
        WeightConcentration = 20,
        Factors = [SensitivityFixture.Filling],
    };

    /// <summary>Every third cell carries doubt, the same wherever the cell stands.</summary>
    private static UncertainData Doubtful(CompositeData data, double factor = 1)
    {
        var table = data.Indicators;
        var laws = Enumerable.Range(0, table.Rows * table.Columns.Length).Select(i => (Row: i % table.Rows, Column: i / table.Rows)).Select(c =>
        {
            var (value, key) = (table[c.Row, c.Column], table.Subjects[c.Row].Value[^1] + table.Columns[c.Column][^1]);
            var scale = table.Columns[c.Column] == "i1" ? factor : 1;
            return double.IsNaN(value) || key % 3 != 0 ? null : CellLaw.Uniform(value - (0.25 * scale), value + (0.25 * scale));
        });
        return new UncertainData(data).With([.. laws]);
    }

    private static JointResult Run(UncertainData data, UncertaintyRecipe how) => JointRun.Run(data, Recipe, how, TestContext.Current.CancellationToken);

    [Fact]
    public void Run_OneCoreOrMany_GivesTheSameBits()
    {
        var data = Doubtful(SensitivityFixture.Data());
        var (one, many) = (Run(data, How with { Cores = 1 }), Run(data, How));
        Assert.All(one.Nodes.Zip(many.Nodes), p => Assert.Equal(p.First.Units, p.Second.Units));
        Assert.Equal(one.Nodes[^1].Scores(3).ToArray(), many.Nodes[^1].Scores(3).ToArray());
    }

    [Fact]
    public void Run_SameSeed_GivesTheSameBitsAndAnotherSeedOthers()
    {
        var data = Doubtful(SensitivityFixture.Data());
        Assert.Equal(Run(data, How).Nodes[0].Units, Run(data, How).Nodes[0].Units);
        Assert.NotEqual(Run(data, How).Nodes[0].Units, Run(data, How with { Seed = 2 }).Nodes[0].Units);
    }

    [Fact]
    public void Run_UnitsInAnotherOrder_GivesEachTheSameBits()
    {
        int[] order = [7, 0, 11, 3, 5, 1, 9, 2, 10, 4, 8, 6];
        var (plain, turned) = (Run(Doubtful(SensitivityFixture.Data()), How), Run(Doubtful(SensitivityFixture.Data(order)), How));
        Assert.All(plain.Nodes.Zip(turned.Nodes), p => Assert.Equal(order.Select(u => p.First.Units[u]), p.Second.Units));
        Assert.Equal(plain.Nodes[^1].Beats(7, 3), turned.Nodes[^1].Beats(0, 3));
    }

    [Fact]
    public void Run_ColumnsInAnotherOrder_GivesTheSameBits()
    {
        var data = SensitivityFixture.Data();
        int[] order = [4, 2, 0, 5, 1, 3];
        var turned = new ScoreTable(data.Indicators.Subjects, [.. order.Select(c => $"i{c}")], [.. order.SelectMany(c => data.Indicators.Column(c).ToArray())]);
        var (plain, other) = (Run(Doubtful(data), How), Run(Doubtful(data with { Indicators = turned }), How));
        Assert.All(plain.Nodes.Zip(other.Nodes), p => Assert.Equal(p.First.Units, p.Second.Units));
    }

    [Fact]
    public void Run_RescaledIndicator_LeavesRanks()
    {
        var data = SensitivityFixture.Data();
        double[] values = [.. Enumerable.Range(0, 6).SelectMany(c => data.Indicators.Column(c).ToArray().Select(v => c == 1 ? 1024 * v : v))];
        var scaled = data with { Indicators = new ScoreTable(data.Indicators.Subjects, data.Indicators.Columns, values) };
        var (plain, other) = (Run(Doubtful(data), How), Run(Doubtful(scaled, 1024), How));
        Assert.All(Enumerable.Range(0, 12), u => Assert.Equal(plain.Nodes[^1].Ranks(u).ToArray(), other.Nodes[^1].Ranks(u).ToArray()));
    }
}
