namespace Pleiades.Evidence.Facts;

/// <summary>分别: the members of one list belong, position by position, to the numbers of another; up to seven.</summary>
internal sealed class Enumerations
{
    private const int Most = 7;
    private readonly Dictionary<int, Subject> _subjects = [];
    private readonly Dictionary<int, IndicatorFamily> _families = [];

    /// <summary>Reads the lists of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    public Enumerations(Sentence sentence)
    {
        foreach (var word in WordLists.Default["respectively"])
        {
            var text = sentence.Text;
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0;)
            {
                Distribute(sentence, sentence.Start + at, sentence.Start + at + word.Length);
                var next = text[(at + 1)..].IndexOf(word, StringComparison.Ordinal);
                at = next < 0 ? -1 : at + 1 + next;
            }
        }
    }

    /// <summary>The subject of a number; null when no list says.</summary>
    /// <param name="index">Which number of the sentence.</param>
    public Subject? SubjectOf(int index) => _subjects.GetValueOrDefault(index);

    /// <summary>The indicator family of a number; null when no list says.</summary>
    /// <param name="index">Which number of the sentence.</param>
    public IndicatorFamily? FamilyOf(int index) => _families.GetValueOrDefault(index);

    private void Distribute(Sentence sentence, int place, int end)
    {
        var numbers = Numbers(sentence, end);
        if (numbers.Count is < 2 or > Most) return;
        var names = Names(sentence, place, numbers.Count);
        for (var i = 0; i < names.Count; i++) _subjects[numbers[i]] = names[i];
        if (names.Count > 0) return;
        var families = Families(sentence, place, numbers.Count);
        for (var i = 0; i < families.Count; i++) _families[numbers[i]] = families[i];
    }

    /// <summary>The numbers behind the word that stand in a list: 、 和 与 及 between them, and little else.</summary>
    private static List<int> Numbers(Sentence sentence, int from)
    {
        var list = new List<int>();
        for (var i = 0; i < sentence.Quantities.Length; i++)
        {
            var mark = sentence.Quantities[i];
            if (mark.Start < from) continue;
            var gap = sentence.Slice(list.Count == 0 ? from : sentence.Quantities[list[^1]].End, mark.Start);
            if (list.Count == 0 ? gap.Length > 12 : gap.Length > 4 || gap.IndexOfAny("、，和与及") < 0) break;
            list.Add(i);
        }

        return list;
    }

    /// <summary>The last names before the word, as many as there are numbers, standing in a list of their own.</summary>
    private static List<Subject> Names(Sentence sentence, int place, int count)
    {
        var marks = sentence.Subjects.Where(s => s.End <= place && s.Role != SubjectRole.Reference).TakeLast(count).ToArray();
        if (marks.Length < count) return [];
        for (var i = 1; i < marks.Length; i++)
        {
            var gap = sentence.Slice(marks[i - 1].End, marks[i].Start);
            if (gap.Length > 4 || (gap.IndexOfAny("、和与及，") < 0 && gap.Length > 0)) return [];
        }

        return [.. marks.Select(m => m.Subject)];
    }

    private static List<IndicatorFamily> Families(Sentence sentence, int place, int count)
    {
        var families = new List<IndicatorFamily>();
        foreach (var hit in sentence.Cues)
        {
            if (hit.End > place || hit.Cue.Side is CueSide.Behind or CueSide.Around) continue;
            if (sentence.Cues.Any(o => o.Start <= hit.Start && o.End >= hit.End && o.End - o.Start > hit.End - hit.Start)) continue;
            families.Remove(hit.Cue.Family);
            families.Add(hit.Cue.Family);
        }

        return families.Count < count ? [] : families[^count..];
    }
}
