using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Tests.Composites;

public sealed class DataCheckTests
{
    private static readonly ImmutableArray<SubjectId> Subjects = [new("u1"), new("u2"), new("u3")];

    private static IEnumerable<string> Codes(params double[] a) => Issues(a).Select(i => $"{i.Code} {i.Place}");

    private static ImmutableArray<Issue> Issues(double[] a, double weight = 1, double[]? size = null)
    {
        var model = CompositeModel.Create(
        [
            new CompositeNode { Code = "a", Level = 1, Parent = "index", Goalposts = new Goalposts(0, 10), Weight = weight },
            new CompositeNode { Code = "b", Level = 1, Parent = "index", Weight = weight },
            new CompositeNode { Code = "index", Level = 2 },
        ]).Value!;
        return DataCheck.Of(new CompositeData(model, new ScoreTable(Subjects, ["a", "b"], [.. a, 1, 2, double.NaN]))
        {
            Denominators = size is null ? null : new ScoreTable(Subjects, ["size"], size),
            Groups = ImmutableDictionary<string, ImmutableArray<string?>>.Empty.Add("land", ["x", "x", "x"]),
        });
    }

    [Fact]
    public void Of_SoundData_IsEmpty() => Assert.Empty(Codes(1, 2, 3));

    [Fact]
    public void Of_Columns_NamesWhatGivesNoScore()
    {
        Assert.Equal(["empty_column a", "empty_unit u3"], Codes(double.NaN, double.NaN, double.NaN));
        Assert.Equal(["single_value a", "empty_unit u3"], Codes(1, double.NaN, double.NaN));
        Assert.Equal(["constant_column a"], Codes(4, 4, 4));
        Assert.Equal(["outside_goalposts a"], Codes(400, 500, 600));
    }

    [Fact]
    public void Of_ZeroWeights_AreNamed() => Assert.Equal("zero_weights", Assert.Single(Issues([1, 2, 3], 0)).Code);

    [Fact]
    public void Of_Denominators_AreNamedCellByCell() => Assert.Equal(
        ["u1, column size", "u2, column size", "u3, column size"], Issues([1, 2, 3], 1, [0, -1, double.NaN]).Select(i => i.Place));
}
