using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts;

/// <summary>分别: the members of one list belong, position by position, to the numbers of another; up to seven.</summary>
internal sealed class Enumerations
{
    private const int Most = 7;
    private readonly Sentence _sentence;
    private readonly Dictionary<int, Subject> _subjects = [];
    private readonly Dictionary<int, IndicatorFamily> _families = [];
    private readonly Dictionary<int, ListItem> _items = [];
    private readonly Dictionary<int, int> _sources = [];
    private IReadOnlyList<ListItem> _last = [];

    private Enumerations(Sentence sentence)
    {
        _sentence = sentence;
        var text = sentence.Text;
        for (var i = 0; i < text.Length; i++)
        {
            foreach (var word in WordLists.Default["respectively"])
            {
                if (text[i..].StartsWith(word, StringComparison.Ordinal)) Distribute(sentence.Start + i, sentence.Start + i + word.Length);
            }
        }
    }

    /// <summary>The lists of a sentence; null when it has no word for them.</summary>
    /// <param name="sentence">The sentence.</param>
    public static Enumerations? Of(Sentence sentence) => WordLists.Default.Any(sentence.Text, "respectively") ? new Enumerations(sentence) : null;

    /// <summary>The subject of a number; null when no list says.</summary>
    /// <param name="index">Which number of the sentence.</param>
    public Subject? SubjectOf(int index) => _subjects.GetValueOrDefault(index);

    /// <summary>The indicator family of a number; null when no list says.</summary>
    /// <param name="index">Which number of the sentence.</param>
    public IndicatorFamily? FamilyOf(int index) => _families.GetValueOrDefault(index);

    /// <summary>The product, trade or unregistered firm that a number belongs to; null when no list says.</summary>
    /// <param name="index">Which number of the sentence.</param>
    public ListItem? ItemOf(int index) => _items.GetValueOrDefault(index);

    /// <summary>The earlier number that this one goes on with (产值20亿元、利润3亿元，分别增长5%和8%); null when no list says.</summary>
    /// <param name="index">Which number of the sentence.</param>
    public int? SourceOf(int index) => _sources.TryGetValue(index, out var source) ? source : null;

    /// <summary>The numbers right before the word, as many as follow it, none of them rates.</summary>
    private int[] Sources(List<int> numbers, int place)
    {
        const int longest = 12;
        var first = numbers[0] - numbers.Count;
        if (first < 0 || place - _sentence.Quantities[numbers[0] - 1].End > longest) return [];
        var sources = Enumerable.Range(first, numbers.Count).ToArray();
        var from = _sentence.Quantities[numbers[0] - 1].End;
        if (Array.Exists(_sentence.Cues, c => c.Start >= from && c.End <= place && c.Cue.Side is CueSide.Before or CueSide.Either)) return [];
        return Array.Exists(sources, s => _sentence.Quantities[s].Value.Unit.Dimension is Dimension.Percent or Dimension.Points) ? [] : sources;
    }

    /// <summary>南江区126亿元、西江区87亿元，分别增长4.8%和11.3%: the regions whose numbers stand right before the word, each behind its own name.</summary>
    private List<Subject> Carriers(List<int> numbers, int place)
    {
        var carriers = new List<Subject>();
        foreach (var source in Sources(numbers, place))
        {
            var from = source == 0 ? _sentence.Start : _sentence.Quantities[source - 1].End;
            var region = Array.FindLast(_sentence.Subjects, s => s.Start >= from && s.End <= _sentence.Quantities[source].Start && s.Role == SubjectRole.Topic);
            if (region is null || !Catalog.SubjectIds.IsRegion(region.Subject.Type) || carriers.Contains(region.Subject)) return [];
            carriers.Add(region.Subject);
        }

        return carriers;
    }

    private void Distribute(int place, int end)
    {
        var numbers = Numbers(end);
        if (numbers.Count is < 2 or > Most) return;
        if (GivePair(numbers, Pair(place))) return;
        if (Names(place, numbers.Count) is { Count: > 0 } names && Give(numbers, names, _subjects))
        {
            Follow(numbers, names);
            return;
        }

        if (Carriers(numbers, place) is { Count: > 0 } carriers)
        {
            Give(numbers, carriers, _subjects);
            Give(numbers, Sources(numbers, place), _sources);
            return;
        }

        if (Give(numbers, Families(place, numbers.Count), _families)) return;
        var items = ListItems.Before(_sentence, place, numbers.Count);
        if (items.Count == 0 && _last.Count == numbers.Count) items = _last;
        if (Give(numbers, items, _items)) _last = items;
        else Give(numbers, Sources(numbers, place), _sources);
    }

    /// <summary>城乡居民人均可支配收入分别…: the first number is the townspeople's, the second the country people's; 产销分别…: what was made, what was sold.</summary>
    private IndicatorFamily[] Pair(int place)
    {
        var clause = _sentence.Slice(_sentence.ClauseStart(place), place);
        if (WordLists.Default.Any(clause, "town_and_country") && clause.Contains("人均", StringComparison.Ordinal) && clause.Contains("收入", StringComparison.Ordinal))
            return [CueLexicon.FamilyOf("urban_income_pc"), CueLexicon.FamilyOf("rural_income_pc")];
        return WordLists.Default.Any(clause, "made_and_sold") ? [CueLexicon.FamilyOf("output_volume"), CueLexicon.FamilyOf("sales_volume")] : [];
    }

    /// <summary>The members of the pair, and the two growth rates behind them.</summary>
    private bool GivePair(List<int> numbers, IndicatorFamily[] pair)
    {
        if (numbers.Count != pair.Length) return false;
        Give(numbers, pair, _families);
        var next = Numbers(_sentence.Quantities[numbers[^1]].End);
        if (next.Count == pair.Length && _sentence.Quantities[next[0]].Value.Unit.Dimension == Dimension.Percent) Give(next, pair, _families);
        return true;
    }

    /// <summary>甲市、乙市产值分别为20亿元、30亿元，增长5%、8%: a further list of as many numbers, with no other name between, is told of the same places.</summary>
    private void Follow(List<int> numbers, List<Subject> names)
    {
        while (true)
        {
            var end = _sentence.Quantities[numbers[^1]].End;
            var next = Numbers(end);
            if (next.Count != names.Count || Array.Exists(_sentence.Subjects, s => s.Start >= end && s.End <= _sentence.Quantities[next[^1]].Start)) return;
            if (WordLists.Default.Any(_sentence.Slice(end, _sentence.Quantities[next[0]].Start), "respectively")) return;
            Give(next, names, _subjects);
            numbers = next;
        }
    }

    private static bool Give<T>(List<int> numbers, IReadOnlyList<T> members, Dictionary<int, T> into)
    {
        for (var i = 0; i < members.Count; i++) into[numbers[i]] = members[i];
        return members.Count > 0;
    }

    /// <summary>The numbers behind the word that stand in a list: 、 和 与 及 between them, and little else.</summary>
    private List<int> Numbers(int from)
    {
        var list = new List<int>();
        for (var i = 0; i < _sentence.Quantities.Length; i++)
        {
            var mark = _sentence.Quantities[i];
            if (mark.Start < from) continue;
            if (list.Count > 0 && mark.Value.Unit.Dimension != _sentence.Quantities[list[0]].Value.Unit.Dimension) break;
            var gap = _sentence.Slice(list.Count == 0 ? from : _sentence.Quantities[list[^1]].End, mark.Start);
            if (list.Count == 0 ? gap.Length > 12 : gap.Length > 4 || gap.IndexOfAny("、，和与及") < 0 || SharedNumbers.SaysEach(gap)) break;
            list.Add(i);
        }

        return list;
    }

    /// <summary>The last names before the word, as many as there are numbers, standing in a list of their own.</summary>
    private List<Subject> Names(int place, int count)
    {
        var marks = _sentence.Subjects.Where(s => s.End <= place && s.Role == SubjectRole.Topic).TakeLast(count).ToArray();
        if (WordLists.Default.Any(_sentence.Slice(_sentence.ClauseStart(place), place), "these_places")) return Earlier(place, count);
        if (marks.Length < count) return [];
        for (var i = 1; i < marks.Length; i++)
        {
            var gap = _sentence.Slice(marks[i - 1].End, marks[i].Start);
            if (gap.Length > 4 || (gap.IndexOfAny("、和与及，") < 0 && gap.Length > 0)) return [];
        }

        return [.. marks.Select(m => m.Subject)];
    }

    /// <summary>涿州、定兴、徐水…。三地实际利用外资分别为…: the regions that were named last, if they are as many and of one kind.</summary>
    private List<Subject> Earlier(int place, int count)
    {
        var before = _sentence.Paragraph.Subjects.Where(s => s.End <= place && s.Distance < 2 && Catalog.SubjectIds.IsRegion(s.Subject.Type)).TakeLast(count).ToArray();
        return before.Length == count && before.Select(m => m.Subject.Id).Distinct().Count() == count && Array.TrueForAll(before, m => m.Subject.Type == before[0].Subject.Type) ? [.. before.Select(m => m.Subject)] : [];
    }

    /// <summary>The last wordings before the word, in its own clause, as many as there are numbers.</summary>
    private List<IndicatorFamily> Families(int place, int count)
    {
        var families = new List<IndicatorFamily>();
        var last = -1;
        var clause = _sentence.ClauseStart(place);
        foreach (var hit in _sentence.Cues)
        {
            if (hit.Start < clause || hit.End > place || hit.Start < last || hit.Cue.Side is CueSide.Behind or CueSide.Around) continue;
            if (_sentence.Cues.Any(o => o.Start <= hit.Start && o.End >= hit.End && o.End - o.Start > hit.End - hit.Start)) continue;
            last = hit.End;
            families.Remove(hit.Cue.Family);
            families.Add(hit.Cue.Family);
        }

        return families.Count < count ? [] : families[^count..];
    }
}
