namespace Pleiades.Catalog;

/// <summary>Finds the longest of many words at a place of a text, whatever the width and case of its letters.</summary>
internal sealed class NameTrie
{
    private readonly Dictionary<long, int> _next = [];
    private readonly List<int> _value = [-1];
    private readonly bool[] _begins = new bool[char.MaxValue + 1];

    /// <summary>Enters a word and returns the value it carries; a word entered before keeps its value.</summary>
    /// <param name="word">The word; not empty.</param>
    /// <param name="value">The value of a new word; ≥ 0.</param>
    public int Add(string word, int value)
    {
        var node = 0;
        foreach (var raw in word) node = Step(node, TextFold.Fold(raw));
        _begins[TextFold.Fold(word[0])] = true;
        if (_value[node] < 0) _value[node] = value;
        return _value[node];
    }

    /// <summary>The longest word that starts here and does not end inside a Latin word; length 0 when there is none.</summary>
    public (int Length, int Value) Longest(ReadOnlySpan<char> text, int start)
    {
        if (!_begins[TextFold.Fold(text[start])]) return (0, -1);
        var (node, length, value) = (0, 0, -1);
        for (var i = start; i < text.Length; i++)
        {
            if (!_next.TryGetValue(Key(node, TextFold.Fold(text[i])), out node)) break;
            if (_value[node] >= 0 && !InsideLatinWord(text, i + 1)) (length, value) = (i + 1 - start, _value[node]);
        }

        return (length, value);
    }

    /// <summary>Whether the place stands between two characters of one Latin word or number.</summary>
    public static bool InsideLatinWord(ReadOnlySpan<char> text, int place) =>
        place > 0 && place < text.Length && TextFold.IsLatin(TextFold.Narrow(text[place - 1])) && TextFold.IsLatin(TextFold.Narrow(text[place]));

    private int Step(int node, char c)
    {
        if (_next.TryGetValue(Key(node, c), out var next)) return next;
        _value.Add(-1);
        return _next[Key(node, c)] = _value.Count - 1;
    }

    private static long Key(int node, char c) => ((long)node << 16) | c;
}
