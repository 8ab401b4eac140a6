using System.CommandLine;

namespace Pleiades.Cli.Commands;

/// <summary>What scores would be otherwise, on a table of four units written for the test.</summary>
public sealed class ScoreDoubtCommandsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("doubt-").FullName;

    public ScoreDoubtCommandsTests()
    {
        File.WriteAllText(At("iData.csv"), "uCode,a,b\nu1,1,9\nu2,4,6\nu3,6,5\nu4,9,1\n");
        File.WriteAllText(At("iMeta.csv"), "Level,iCode,Parent,Weight,Direction,Type\n1,a,Index,3,1,Indicator\n1,b,Index,1,1,Indicator\n2,Index,NA,1,1,Aggregate\n");
        File.WriteAllText(At("turned.yaml"), "aggregate: {method: harmonic}\nnormalise: {lower: 1}\n");
        File.WriteAllText(At("factors.yaml"), "weights:\n  given: none\n  b first: {weights: {a: 1, b: 3}}\nscale:\n  min-max: none\n  same: {normalise: {lower: 0}}\n");
        File.WriteAllText(At("doubt.csv"), "uCode,iCode,value\nu1,a,1|9\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string At(string file) => Path.Combine(_folder, file);

    private (int Code, string[] Lines) Score(params string[] words)
    {
        using var output = new StringWriter();
        var root = Application.BuildRoot(TestShell.Over(output));
        var code = root.Parse(["score", words[0], "--data", At("iData.csv"), "--meta", At("iMeta.csv"), "--format", "csv", .. words[1..]])
            .Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        return (code, output.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n'));
    }

    [Fact]
    public void Uncertainty_TwoContradictingValues_GiveTheirTwoScores()
    {
        var (code, lines) = Score("uncertainty", "--doubt", At("doubt.csv"), "--draws", "500", "--top", "1");
        Assert.Equal(0, code);
        Assert.StartsWith("uCode,uName,Rank,Score,Low,Median,High,RankLow,RankMedian,RankHigh,Best,Worst,Top1,", lines[0], StringComparison.Ordinal);
        Assert.Equal(5, lines.Length);
        Assert.Contains(lines, l => l.StartsWith("u1,,4,25,25,", StringComparison.Ordinal) && l.Contains(",100,", StringComparison.Ordinal));
    }

    [Fact]
    public void Uncertainty_SameSeed_PrintsTheSame() => Assert.Equal(
        Score("uncertainty", "--grade", "C", "--concentration", "20", "--draws", "200").Lines, Score("uncertainty", "--grade", "C", "--concentration", "20", "--draws", "200").Lines);

    [Fact]
    public void Sensitivity_OnlyFactorThatMoves_HasEverything()
    {
        var (code, lines) = Score("sensitivity", "--factors", At("factors.yaml"));
        Assert.Equal(0, code);
        Assert.Equal(["Factor,First,FirstLow,FirstHigh,Total,TotalLow,TotalHigh", "weights,1,1,1,1,1,1", "scale,0,0,0,0,0,0"], lines);
    }

    [Fact]
    public void Sensitivity_Units_SayWhatDecidesInWords() => Assert.Contains(
        Score("sensitivity", "--factors", At("factors.yaml"), "--units").Lines,
        l => l.Contains("The rank of u4 depends most on weights: 100% of its variation by itself, 100% together with others.", StringComparison.Ordinal));

    [Fact]
    public void Compare_AnotherRecipe_StandsBesideTheFirst()
    {
        var (code, lines) = Score("compare", "--variant", At("turned.yaml"));
        Assert.Equal((0, 5), (code, lines.Length));
        Assert.Equal("uCode,uName,nominal_score,nominal_rank,turned_score,turned_rank,turned_shift", lines[0]);
        Assert.StartsWith("u4,,75,1,", lines[1], StringComparison.Ordinal);
    }
}
