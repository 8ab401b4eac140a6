using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts;

/// <summary>One sentence of a paragraph and what was found in it.</summary>
internal sealed class Sentence
{
    private CueHit[]? _cues;

    /// <summary>Takes a sentence out of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="start">First character of the plain form.</param>
    /// <param name="end">Behind the last character.</param>
    public Sentence(Paragraph paragraph, int start, int end)
    {
        (Paragraph, Start, End) = (paragraph, start, end);
        Quantities = Within(paragraph.Quantities, m => m.Start);
        if (Quantities.Length > 0) Quantities = Array.FindAll(Quantities, m => !InName(m));
        Times = Within(paragraph.Times, m => m.Start);
        Subjects = Within(paragraph.Subjects, m => m.Start);
    }

    /// <summary>The marks that begin in the sentence.</summary>
    private T[] Within<T>(List<T> marks, Func<T, int> startOf)
    {
        var first = Marks.FirstFrom(marks, Start, startOf);
        var behind = first;
        while (behind < marks.Count && startOf(marks[behind]) < End) behind++;
        return behind == first ? [] : marks.GetRange(first, behind - first).ToArray();
    }

    private bool InName(QuantityMark mark)
    {
        foreach (var s in Paragraph.Subjects)
        {
            if (s.Start > mark.Start) return false;
            if (mark.End <= s.End && s.Distance < 2
                && !(s.Subject.Type == SubjectType.Project && Paragraph.Text.AsSpan(s.Start, mark.Start - s.Start).EndsWith("年产", StringComparison.Ordinal))) return true;
        }

        return false;
    }

    /// <summary>The paragraph.</summary>
    public Paragraph Paragraph { get; }

    /// <summary>First character.</summary>
    public int Start { get; }

    /// <summary>Where the run of sentences divided by ； begins: an aim said at its head holds to its end.</summary>
    public int Lead { get; init; }

    /// <summary>Behind the last character.</summary>
    public int End { get; }

    /// <summary>The numbers.</summary>
    public QuantityMark[] Quantities { get; }

    /// <summary>The time expressions.</summary>
    public TimeMark[] Times { get; }

    /// <summary>The names.</summary>
    public SubjectMark[] Subjects { get; }

    /// <summary>The cues, looked for when they are first asked for: most sentences have no number.</summary>
    public CueHit[] Cues => _cues ??= [.. CueLexicon.Default.Find(Paragraph.Text, Start, End)];

    /// <summary>The whole sentence.</summary>
    public ReadOnlySpan<char> Text => Slice(Start, End);

    /// <summary>A stretch of the paragraph; empty when the ends cross.</summary>
    /// <param name="start">First character.</param>
    /// <param name="end">Behind the last character.</param>
    public ReadOnlySpan<char> Slice(int start, int end) =>
        start >= end ? [] : Paragraph.Text.AsSpan(start, end - start);

    /// <summary>Where the clause of a place begins.</summary>
    /// <param name="place">A place in the sentence.</param>
    public int ClauseStart(int place) => Math.Min(place, Math.Max(Start, Paragraph.Clauses.Start(place)));

    /// <summary>Where the words of a number begin: with its clause, or behind the number before it.</summary>
    /// <param name="index">Which number of the sentence.</param>
    public int OwnStart(int index) => Math.Max(ClauseStart(Quantities[index].Start), index == 0 ? Start : Quantities[index - 1].End);

    /// <summary>Where the clause of a place ends.</summary>
    /// <param name="place">A place in the sentence.</param>
    public int ClauseEnd(int place) => Math.Max(place, Math.Min(End, Paragraph.Clauses.End(place)));

    /// <summary>Number of clause boundaries between two places.</summary>
    /// <param name="from">First place.</param>
    /// <param name="to">Last place.</param>
    public int Boundaries(int from, int to) => Paragraph.Clauses.Between(from, to);
}
