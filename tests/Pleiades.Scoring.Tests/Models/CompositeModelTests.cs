using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tests.Boards;

namespace Pleiades.Scoring.Tests.Models;

public sealed class CompositeModelTests
{
    private static readonly CompositeNode Index = new() { Code = "I", Level = 2 };

    [Fact]
    public void Create_SoundTree_KnowsChildrenDescendantsAndAncestors()
    {
        var model = BoardFixture.Model();
        Assert.Equal(["a", "b"], model.Children(model.Find("P")).Select(i => model.Nodes[i].Code));
        Assert.Equal(["a", "b", "c", "d", "e"], model.Descendants(model.Root, 1).Select(i => model.Nodes[i].Code));
        Assert.Equal("Q", model.Nodes[model.Ancestor(model.Find("c"), 2)].Code);
        Assert.Equal((3, -1), (model.Levels, model.Find("zz")));
    }

    [Theory]
    [InlineData("twice", "code")]
    [InlineData("no such parent", "parent")]
    [InlineData("negative weight", "weight")]
    [InlineData("goalposts against direction", "goalposts")]
    [InlineData("goalposts without span", "goalposts")]
    [InlineData("two tops", "index")]
    public void Create_UnsoundTree_SaysWhatAndWhere(string fault, string code)
    {
        var sound = new CompositeNode { Code = "a", Level = 1, Parent = "I" };
        CompositeNode[] nodes = fault switch
        {
            "twice" => [sound, sound, Index],
            "no such parent" => [sound, sound with { Code = "b", Parent = "J" }, Index],
            "negative weight" => [sound with { Weight = -1 }, Index],
            "goalposts against direction" => [sound with { Direction = Direction.Less, Goalposts = new Goalposts(0, 1) }, Index],
            "goalposts without span" => [sound with { Goalposts = new Goalposts(3, 3) }, Index],
            _ => [sound, Index, sound with { Code = "b", Parent = "K" }, Index with { Code = "K" }],
        };
        var reading = CompositeModel.Create(nodes);
        Assert.False(reading.Succeeded);
        Assert.Contains(reading.Issues, issue => issue.Code == code && issue.Message.Length > 0);
    }

    [Fact]
    public void Create_Nothing_SaysSo() => Assert.Equal("empty", Assert.Single(CompositeModel.Create([]).Issues).Code);
}
