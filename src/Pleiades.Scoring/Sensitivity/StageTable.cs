using System.Runtime.InteropServices;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>The different results of one step over many recipes.</summary>
internal sealed class StageTable
{
    private static readonly ScoreTable None = new([], [], []);

    private readonly Dictionary<(CompositeRecipe, int), int> _places = [];
    private readonly List<(CompositeRecipe Recipe, int Before)> _stages = [];
    private readonly List<List<int>> _members = [];
    private ScoreTable[] _tables = [];
    private string?[] _reasons = [];

    internal int Count => _stages.Count;

    internal ScoreTable this[int at] => _tables[at];

    /// <summary>Position of a result.</summary>
    /// <param name="key">The recipe with everything after this step at its default.</param>
    /// <param name="recipe">The recipe itself.</param>
    /// <param name="before">Position of the result it starts from.</param>
    internal int Enter(CompositeRecipe key, CompositeRecipe recipe, int before)
    {
        ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, (key, before), out var known);
        if (known) return at;
        at = _stages.Count;
        _stages.Add((recipe, before));
        _members.Add([]);
        return at;
    }

    internal CompositeRecipe Recipe(int at) => _stages[at].Recipe;

    internal int Before(int at) => _stages[at].Before;

    internal List<int> Members(int at) => _members[at];

    internal string? Reason(int at) => _reasons[at];

    /// <summary>Computes every result from the one it starts from; what is refused has a reason.</summary>
    internal void Compute(ParallelOptions options, Func<CompositeRecipe, ScoreTable, ScoreTable> step, Func<int, (ScoreTable Table, string? Reason)> before)
    {
        (_tables, _reasons) = (new ScoreTable[Count], new string?[Count]);
        Parallel.For(0, Count, options, at =>
        {
            var (table, reason) = before(_stages[at].Before);
            (_tables[at], _reasons[at]) = Guarded(() => step(_stages[at].Recipe, table), reason);
        });
    }

    /// <summary>A step that may be refused, because its recipe asks for what the data do not have.</summary>
    internal static (ScoreTable Table, string? Reason) Guarded(Func<ScoreTable> step, string? reason)
    {
        if (reason is not null) return (None, reason);
        try
        {
            return (step(), null);
        }
        catch (ArgumentException refused)
        {
            return (None, refused.Message);
        }
    }
}
