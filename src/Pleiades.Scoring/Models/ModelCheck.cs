using System.Collections.Immutable;
using System.Globalization;

namespace Pleiades.Scoring.Models;

/// <summary>Finds what keeps a list of nodes from being a sound tree.</summary>
internal static class ModelCheck
{
    internal static ImmutableArray<Issue> Issues(
        ImmutableArray<CompositeNode> nodes, ImmutableArray<string> denominators, Func<int, CompositeNode, string> place)
    {
        if (nodes.IsEmpty) return [new Issue("empty", "there is no node; at least one indicator and one index are needed")];
        var issues = ImmutableArray.CreateBuilder<Issue>();
        var byCode = new Dictionary<string, CompositeNode>(StringComparer.Ordinal);
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            if (string.IsNullOrWhiteSpace(node.Code)) issues.Add(new Issue("code", "the code is empty", place(i, node)));
            else if (!byCode.TryAdd(node.Code, node)) issues.Add(new Issue("code", "the code stands twice", place(i, node)));
        }

        var parents = nodes.Where(n => n.Parent is not null).Select(n => n.Parent!).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < nodes.Length; i++)
        {
            Numbers(nodes[i], place(i, nodes[i]), issues);
            Position(nodes[i], place(i, nodes[i]), byCode, parents, issues);
            if (nodes[i].Denominator is { } divisor && !denominators.IsEmpty && !denominators.Contains(divisor))
                issues.Add(new Issue("denominator", $"'{divisor}' is no denominator column", place(i, nodes[i])));
        }

        if (nodes.Count(n => n.Parent is null) is var tops && tops != 1)
            issues.Add(new Issue("index", $"{tops} nodes have no parent; exactly one, the index, is expected"));
        return issues.ToImmutable();
    }

    private static void Numbers(CompositeNode node, string place, ImmutableArray<Issue>.Builder issues)
    {
        if (!(double.IsFinite(node.Weight) && node.Weight >= 0))
            issues.Add(new Issue("weight", $"weight {Text(node.Weight)} is no finite number of at least 0", place));
        if (!Enum.IsDefined(node.Direction))
            issues.Add(new Issue("direction", "the direction is none of 1, 0 and -1", place));
        if (node.Goalposts is not { } posts) return;
        if (!(double.IsFinite(posts.Zero) && double.IsFinite(posts.Full) && Math.Abs(posts.Full - posts.Zero) > 0))
            issues.Add(new Issue("goalposts", $"goalposts {Text(posts.Zero)} and {Text(posts.Full)} span nothing", place));
        else if (node.Direction != Direction.Context && (posts.Full > posts.Zero) != (node.Direction == Direction.More))
            issues.Add(new Issue("goalposts", $"goalposts {Text(posts.Zero)} to {Text(posts.Full)} run against the direction", place));
        if (!(double.IsFinite(posts.Scale) && posts.Scale > 0))
            issues.Add(new Issue("goalposts", $"scale {Text(posts.Scale)} is no number above 0", place));
    }

    private static void Position(
        CompositeNode node, string place, Dictionary<string, CompositeNode> byCode, HashSet<string> parents, ImmutableArray<Issue>.Builder issues)
    {
        if (node.Level < 1) issues.Add(new Issue("level", $"level {node.Level} is below 1", place));
        if (node.Level > 1 && !parents.Contains(node.Code)) issues.Add(new Issue("children", "nothing belongs to it, yet its level is above 1", place));
        if (node.Parent is null)
        {
            if (node.Level == 1) issues.Add(new Issue("parent", "an indicator needs a parent", place));
            return;
        }

        if (!byCode.TryGetValue(node.Parent, out var parent))
            issues.Add(new Issue("parent", $"parent '{node.Parent}' does not exist", place));
        else if (parent.Level != node.Level + 1)
            issues.Add(new Issue("level", $"parent '{node.Parent}' is at level {parent.Level}; {node.Level + 1} is expected", place));
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
