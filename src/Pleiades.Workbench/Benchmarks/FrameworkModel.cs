using Pleiades.Catalog;
using Pleiades.Scoring.Models;

namespace Pleiades.Workbench.Benchmarks;

/// <summary>A framework as the tree of a composite indicator.</summary>
public static class FrameworkModel
{
    /// <summary>Code of the index above the dimensions.</summary>
    public const string Index = "index";

    /// <summary>The tree: indicators, dimensions, index.</summary>
    /// <param name="framework">The framework.</param>
    public static CompositeModel Of(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var nodes = framework.Dimensions.SelectMany(d => d.Indicators.Select(i => new CompositeNode
        {
            Code = i.Id,
            Name = i.Name.Zh,
            Level = 1,
            Parent = d.Id,
            Weight = i.Weight,
            Direction = (Direction)i.Direction,
            Goalposts = i.Goalposts is { } posts ? new Scoring.Models.Goalposts(posts.Floor, posts.WorldClass) : null,
        }).Append(new CompositeNode { Code = d.Id, Name = d.Name.Zh, Level = 2, Parent = Index, Weight = d.Weight }))
            .Append(new CompositeNode { Code = Index, Name = framework.Name.Zh, Level = 3 });
        var model = CompositeModel.Create(nodes);
        return model.Value ?? throw new InvalidOperationException($"Framework {framework.Id} {framework.Version}: {model.Issues[0].Place} {model.Issues[0].Message}");
    }
}
