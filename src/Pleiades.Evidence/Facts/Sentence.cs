namespace Pleiades.Evidence.Facts;

/// <summary>One sentence of a paragraph and what was found in it.</summary>
internal sealed class Sentence
{
    /// <summary>Takes a sentence out of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="start">First character of the plain form.</param>
    /// <param name="end">Behind the last character.</param>
    public Sentence(Paragraph paragraph, int start, int end)
    {
        (Paragraph, Start, End) = (paragraph, start, end);
        Quantities = paragraph.Quantities.Where(m => m.Start >= start && m.Start < end && !InName(paragraph, m)).ToArray();
        Times = paragraph.Times.Where(m => m.Start >= start && m.Start < end).ToArray();
        Subjects = paragraph.Subjects.Where(m => m.Start >= start && m.Start < end).ToArray();
        Cues = paragraph.Cues.Where(m => m.Start >= start && m.Start < end).ToArray();
    }

    private static bool InName(Paragraph paragraph, QuantityMark mark) =>
        paragraph.Subjects.Exists(s => s.Start <= mark.Start && mark.End <= s.End && s.Distance < 2
            && !(s.Subject.Type == SubjectType.Project && paragraph.Text.AsSpan(s.Start, mark.Start - s.Start).EndsWith("年产", StringComparison.Ordinal)));

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

    /// <summary>The cues.</summary>
    public CueHit[] Cues { get; }

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

    /// <summary>Where the clause of a place ends.</summary>
    /// <param name="place">A place in the sentence.</param>
    public int ClauseEnd(int place) => Math.Max(place, Math.Min(End, Paragraph.Clauses.End(place)));

    /// <summary>Number of clause boundaries between two places.</summary>
    /// <param name="from">First place.</param>
    /// <param name="to">Last place.</param>
    public int Boundaries(int from, int to) => Paragraph.Clauses.Between(from, to);
}
