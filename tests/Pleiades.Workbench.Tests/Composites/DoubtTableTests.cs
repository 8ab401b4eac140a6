using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Uncertainty;

namespace Pleiades.Workbench.Composites;

public sealed class DoubtTableTests
{
    private static readonly UncertainData Data = new(new CompositeData(
        CompositeModel.Create([new() { Code = "a", Level = 1, Parent = "I" }, new() { Code = "I", Level = 2 }]).Value!,
        new ScoreTable([new("u"), new("v")], ["a"], [1, double.NaN])));

    [Theory]
    [InlineData("180", LawKind.Exact, 180)]
    [InlineData(">180", LawKind.OneSided, 180)]
    [InlineData("<=180", LawKind.OneSided, 180)]
    [InlineData("170..190", LawKind.Uniform, 180)]
    [InlineData("170..175..190", LawKind.Triangular, 175)]
    [InlineData("180±5", LawKind.Normal, 180)]
    [InlineData("180+-5", LawKind.Normal, 180)]
    [InlineData("-3..-1", LawKind.Uniform, -2)]
    [InlineData("180@C", LawKind.Normal, 180)]
    [InlineData("12|72", LawKind.Mixture, 12)]
    [InlineData("0.1*72|0.9*10..14", LawKind.Mixture, 72)]
    public void Law_EveryForm_IsRead(string text, LawKind kind, double nominal)
    {
        var law = DoubtTable.Law(text)!;
        Assert.Equal((kind, nominal), (law.Kind, law.Nominal));
    }

    [Theory]
    [InlineData("about 180")]
    [InlineData("180@F")]
    [InlineData("1..2..3..4")]
    [InlineData("")]
    [InlineData("x*3|4")]
    public void Law_OtherText_IsNone(string text) => Assert.Null(DoubtTable.Law(text));

    [Fact]
    public void Add_Rows_BecomeLawsOfTheirCells()
    {
        var table = TextTable.ReadCsv(new StringReader("uCode,iCode,value\nv,a,2..4\n"), "d.csv").Value!;
        Assert.Equal(LawKind.Uniform, DoubtTable.Add(table, Data).Value!.Laws[1]!.Kind);
    }

    [Fact]
    public void Add_RowsThatCannotBeRead_AreNamedWithTheirLine()
    {
        var table = TextTable.ReadCsv(new StringReader("uCode,iCode,value\nv,a,4..2\nw,a,1\nv,a,so\n"), "d.csv").Value!;
        Assert.Equal(["d.csv, line 2", "d.csv, line 3", "d.csv, line 4"], DoubtTable.Add(table, Data).Issues.Select(i => i.Place));
    }

    [Fact]
    public void Graded_ValuesWithoutALaw_GetThatOfTheGrade()
    {
        var graded = DoubtTable.Graded(Data, Grade.B);
        Assert.Equal(LawKind.Normal, graded.Laws[0]!.Kind);
        Assert.Null(graded.Laws[1]);
    }
}
