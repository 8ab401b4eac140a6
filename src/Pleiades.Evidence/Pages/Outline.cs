namespace Pleiades.Evidence.Pages;

/// <summary>Some paragraphs of a draft with the headings that stand over them, ready to be asked where a story may end.</summary>
internal sealed class Outline
{
    private readonly int _from;
    private readonly int[] _first;
    private readonly TopicShift _shift;

    /// <summary>Lays out a stretch of a draft; a headline and every group of subheads count as a paragraph each, as far as there is room.</summary>
    /// <param name="text">The untouched text.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="from">First paragraph.</param>
    /// <param name="to">Behind the last one; at most <see cref="TopicShift.Most"/> − 1 paragraphs behind the first.</param>
    /// <param name="over">For paragraphs under subheads, where those stand.</param>
    internal Outline(string text, Draft draft, int from, int to, Dictionary<int, (int Start, int End)> over)
    {
        _from = from;
        _first = new int[to - from + 1];
        var room = TopicShift.Most - (to - from);
        var units = new List<(int Start, int End)>(TopicShift.Most);
        if (from == 0 && draft.Headings.Count > 0 && room-- > 0) units.Add((draft.Headings[0].Start, draft.Headings[^1].End));
        for (var k = from; k < to; k++)
        {
            _first[k - from] = k == from ? 0 : units.Count;
            if (over.TryGetValue(k, out var heading) && room-- > 0) units.Add(heading);
            units.Add(draft.Body[k].Words);
        }

        _first[to - from] = units.Count;
        _shift = new TopicShift(text, units);
    }

    /// <summary>What speaks for a new story at a paragraph (<see cref="TopicShift.Evidence"/>).</summary>
    /// <param name="story">First paragraph of the story before.</param>
    /// <param name="at">The paragraph.</param>
    /// <param name="end">Behind the last paragraph of what would be the new story.</param>
    internal double Evidence(int story, int at, int end) => _shift.Evidence(_first[story - _from], _first[at - _from], _first[end - _from]);
}
