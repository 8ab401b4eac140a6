namespace Pleiades.Evidence.Conflicts;

/// <summary>
/// For facts of one definition: whether a fact speaks against one of another story. Two numbers in one story differ in what they count; two stories contradict each other.
/// </summary>
/// <remarks>Keeps the least high end and the greatest low end of the two extreme stories, so that a group of n facts costs O(n log n) at most.</remarks>
internal sealed class StoryEnds
{
    private readonly record struct End(string Story, double Value);

    private readonly (End First, End Second) _leastHigh;
    private readonly (End First, End Second) _mostLow;

    /// <summary>Looks through a group.</summary>
    /// <param name="facts">Facts of one definition.</param>
    public StoryEnds(IReadOnlyList<Fact> facts)
    {
        var stories = facts.GroupBy(Story, f => Interval.Printed(f.Value)).ToArray();
        _leastHigh = Two(stories.Select(s => new End(s.Key, s.Min(i => i.High))).OrderBy(e => e.Value));
        _mostLow = Two(stories.Select(s => new End(s.Key, s.Max(i => i.Low))).OrderByDescending(e => e.Value));
    }

    /// <summary>Whether another story has a number that does not meet this one.</summary>
    /// <param name="fact">A fact of the group.</param>
    public bool Contradict(Fact fact)
    {
        var (story, own) = (Story(fact), Interval.Printed(fact.Value));
        return Elsewhere(_leastHigh, story) is { } high && new Interval(high, high).Below(own)
            || (Elsewhere(_mostLow, story) is { } low && own.Below(new Interval(low, low)));
    }

    private static double? Elsewhere((End First, End Second) ends, string story)
    {
        var end = ends.First.Story != story ? ends.First : ends.Second;
        return end.Story is null ? null : end.Value;
    }

    private static (End First, End Second) Two(IEnumerable<End> ends)
    {
        var two = ends.Take(2).ToArray();
        return (two[0], two.Length > 1 ? two[1] : default);
    }

    private static string Story(Fact fact) => fact.Citation.Document.Value + "\n" + fact.Citation.Article;
}
