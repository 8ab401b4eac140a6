using Pleiades.Scoring.Models;
using Pleiades.Scoring.Weighting;
using Pleiades.Workbench.Files;

namespace Pleiades.Workbench.Composites;

/// <summary>Weights as tables.</summary>
public static class WeightTables
{
    /// <summary>The weights of the tree beside others: each within its parent, and its share of the index.</summary>
    /// <param name="given">The tree as it came.</param>
    /// <param name="other">The tree with other weights.</param>
    public static CompositeTable Of(CompositeModel given, CompositeModel other)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(other);
        var (before, after) = (Weights.Effective(given), Weights.Effective(other));
        return new CompositeTable("weights", ["iCode", "iName", "level", "parent", "given", "weight", "given_share", "share"],
            [.. Enumerable.Range(0, given.Nodes.Length).OrderByDescending(i => given.Nodes[i].Level).Select(i => (object?[])
                [given.Nodes[i].Code, given.Nodes[i].Name, given.Nodes[i].Level, given.Nodes[i].Parent, Within(given, i), Within(other, i), before[i], after[i]])]);
    }

    /// <summary>Writes the weights of a tree as a named set that can be read again.</summary>
    /// <param name="path">The CSV file; an existing one is replaced.</param>
    /// <param name="name">Name of the set.</param>
    /// <param name="model">The tree.</param>
    /// <returns>Number of weights.</returns>
    public static int Save(string path, string name, CompositeModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var set = new CompositeTable(name, ["set", "code", "weight"], [.. model.Nodes.Where(n => n.Parent is not null).Select(n => (object?[])[name, n.Code, n.Weight])]);
        WholeFile.Write(path, set.WriteCsv);
        return set.Rows.Count;
    }

    /// <summary>The weight as a share of its siblings; NaN when all are zero.</summary>
    private static double Within(CompositeModel model, int node) => model.Nodes[node].Parent is { } parent
        ? model.Nodes[node].Weight / model.Children(model.Find(parent)).Sum(c => model.Nodes[c].Weight)
        : 1;
}
