using System.Globalization;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>A word with which names end that no register holds.</summary>
/// <param name="Word">The word.</param>
/// <param name="Type">What such names name.</param>
/// <param name="Least">Least number of letters before it.</param>
internal sealed record EntityTail(string Word, SubjectType Type, int Least);

/// <summary>The words of <c>data/cues/entity-tails.csv</c>, sought all at once.</summary>
internal sealed class EntityTails
{
    private readonly EntityTail[] _tails;
    private readonly WordTrie _words;
    private readonly List<int>?[] _tailsAt;

    /// <summary>Takes rows of type, words and least number of letters; rows of another shape are left out.</summary>
    /// <param name="rows">The rows.</param>
    public EntityTails(IEnumerable<string[]> rows)
    {
        _tails =
        [
            .. rows.Where(r => r.Length > 2 && Enum.TryParse<SubjectType>(r[0], ignoreCase: true, out _) && int.TryParse(r[2], NumberStyles.None, CultureInfo.InvariantCulture, out _))
                .SelectMany(r => CueFile.Words(r[1]).Select(w => new EntityTail(w, Enum.Parse<SubjectType>(r[0], ignoreCase: true), int.Parse(r[2], CultureInfo.InvariantCulture)))),
        ];
        _words = new WordTrie(_tails.Select(t => t.Word));
        _tailsAt = new List<int>?[_words.Count];
        for (var i = 0; i < _tails.Length; i++) (_tailsAt[_words.NodeOf(_tails[i].Word)] ??= []).Add(i);
    }

    /// <summary>Where the words stand, in the order of the file and, for each word, of the text.</summary>
    /// <param name="text">The text.</param>
    public (int At, EntityTail Tail)[] Find(string text)
    {
        var found = new List<(int Tail, int At)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (_words.MayBegin(text, at)) AddAt(text, at, found);
        }

        found.Sort();
        return [.. found.Select(f => (f.At, _tails[f.Tail]))];
    }

    private void AddAt(string text, int at, List<(int Tail, int At)> found)
    {
        for (int i = at, node = 0; i < text.Length; i++)
        {
            node = _words.Next(node, text[i]);
            if (node == 0) return;
            foreach (var tail in _tailsAt[node] ?? []) found.Add((tail, at));
        }
    }
}
