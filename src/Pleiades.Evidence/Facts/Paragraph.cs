using Pleiades.Evidence.English;
using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.Facts;

/// <summary>A paragraph or heading with everything found in it, in places of its plain form.</summary>
internal sealed class Paragraph
{
    private ClauseMap? _clauses;

    /// <summary>The normalised text with its offsets.</summary>
    public required OffsetText Source { get; init; }

    /// <summary>The plain form.</summary>
    public required PlainText Plain { get; init; }

    /// <summary>The words of an English paragraph; null when it is Chinese.</summary>
    public EnglishText? English { get; init; }

    /// <summary>Whether it is a kicker, headline or subhead.</summary>
    public bool IsHeading { get; init; }

    /// <summary>The numbers, in order.</summary>
    public required List<QuantityMark> Quantities { get; init; }

    /// <summary>The time expressions, in order.</summary>
    public required List<TimeMark> Times { get; init; }

    /// <summary>The names, in order; filled in the second pass over the article.</summary>
    public List<SubjectMark> Subjects { get; init; } = [];

    /// <summary>Its clauses.</summary>
    public ClauseMap Clauses => _clauses ??= new ClauseMap(Text);

    /// <summary>The plain form as text.</summary>
    public string Text => Plain.Text;

    /// <summary>Adds names; of two that overlap the longer stays.</summary>
    /// <param name="found">The names; looked through before the first is added.</param>
    public void Add(IEnumerable<SubjectMark> found)
    {
        var marks = found.ToArray();
        if (marks.Length == 0) return;
        foreach (var mark in marks)
        {
            if (Subjects.Exists(m => m.Start < mark.End && mark.Start < m.End && m.End - m.Start >= mark.End - mark.Start)) continue;
            Subjects.RemoveAll(m => m.Start < mark.End && mark.Start < m.End);
            Subjects.Add(mark);
        }

        Subjects.Sort((a, b) => a.Start.CompareTo(b.Start));
    }
}
