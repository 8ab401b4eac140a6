using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.English;

/// <summary>Numbers given to a list by "respectively": exports and imports rose 5 percent and 6 percent, respectively.</summary>
internal sealed class EnglishLists
{
    private const int Most = 7;
    private readonly EnglishSentence _sentence;
    private readonly int _first;
    private readonly int _count;

    /// <summary>Looks for a list in a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    public EnglishLists(EnglishSentence sentence)
    {
        _sentence = sentence;
        var at = EnglishWords.Last(sentence.Text, sentence.First, sentence.Next, "respectively");
        if (at < 0) return;
        var marks = sentence.Marks.Quantities;
        var last = Array.FindLastIndex(marks, q => sentence.NextOf(q) <= at);
        if (last < 1) return;
        var first = last;
        while (first > 0 && last - first < Most && marks[first - 1].Value.Unit == marks[first].Value.Unit && AreListed(sentence.NextOf(marks[first - 1]), sentence.FirstOf(marks[first]))) first--;
        if (first < last) (_first, _count) = (first, last - first + 1);
    }

    /// <summary>The wording that a number belongs to; null when no list of wordings fits.</summary>
    /// <param name="index">Which number.</param>
    public EnglishHit? CueOf(int index)
    {
        if (index < _first || index >= _first + _count) return null;
        var limit = _sentence.FirstOf(_sentence.Marks.Quantities[_first]);
        var hits = _sentence.Cues.Where(h => h.Next <= limit && h.Cue.Side != CueSide.Behind).GroupBy(h => h.First).Select(g => g.Last()).ToList();
        for (var start = hits.Count - _count; start >= 0; start--)
        {
            var run = hits.GetRange(start, _count);
            if (Enumerable.Range(1, _count - 1).All(k => AreListed(run[k - 1].Next, run[k].First))) return run[index - _first];
        }

        return null;
    }

    /// <summary>The name that a number belongs to; null when no list of names fits.</summary>
    /// <param name="index">Which number.</param>
    public Subject? SubjectOf(int index)
    {
        if (index < _first || index >= _first + _count) return null;
        var names = _sentence.Marks.Subjects.Where(s => s.End <= _sentence.Marks.Quantities[_first].Start).ToList();
        for (var start = names.Count - _count; start >= 0; start--)
        {
            var run = names.GetRange(start, _count);
            if (Enumerable.Range(1, _count - 1).All(k => AreListed(_sentence.Text.At(run[k - 1].End), _sentence.Text.At(run[k].Start)))) return run[index - _first].Subject;
        }

        return null;
    }

    private bool AreListed(int from, int to)
    {
        if (to - from is < 1 or > 4) return false;
        for (var i = from; i < to; i++)
        {
            if (_sentence.Text[i].Text is not ("," or "and" or "'s" or "the" or "to" or "by")) return false;
        }

        return true;
    }
}
