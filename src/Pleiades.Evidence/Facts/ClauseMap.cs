using System.Buffers;

namespace Pleiades.Evidence.Facts;

/// <summary>Where the clauses of a text begin and end: looked up, not searched for, as every cue of a sentence asks of every number.</summary>
/// <remarks>Built in O(length); every answer costs O(1).</remarks>
internal sealed class ClauseMap
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，：（）—。；！？\n…");

    /// <summary>For each place the number of marks before it.</summary>
    private readonly int[] _before;

    /// <summary>The places of the marks.</summary>
    private readonly List<int> _marks = [];

    /// <summary>Looks through a text.</summary>
    /// <param name="text">The text.</param>
    public ClauseMap(string text)
    {
        _before = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            if (Marks.Contains(text[i]) && !IsRange(text, i)) _marks.Add(i);
            _before[i + 1] = _marks.Count;
        }
    }

    /// <summary>The dash in 1—6月 parts no clauses.</summary>
    private static bool IsRange(string text, int at) =>
        text[at] == '—' && at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    /// <summary>Number of boundaries from one place up to another; 0 when they cross.</summary>
    /// <param name="from">First place.</param>
    /// <param name="to">Behind the last place.</param>
    public int Between(int from, int to) => from >= to ? 0 : _before[to] - _before[from];

    /// <summary>Behind the last mark before a place; 0 when there is none.</summary>
    /// <param name="place">The place.</param>
    public int Start(int place) => _before[place] is > 0 and var count ? _marks[count - 1] + 1 : 0;

    /// <summary>The first mark at or behind a place; the largest integer when there is none.</summary>
    /// <param name="place">The place.</param>
    public int End(int place) => _before[place] is var count && count < _marks.Count ? _marks[count] : int.MaxValue;
}
