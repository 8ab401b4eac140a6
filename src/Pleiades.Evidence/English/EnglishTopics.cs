using Pleiades.Evidence.Facts;
using Pleiades.Evidence.Facts.Indicators;

namespace Pleiades.Evidence.English;

/// <summary>Whom a number is said of: the name before its wording in the clause, else one behind it, else what was spoken of before.</summary>
internal sealed class EnglishTopics(ArticleContext context)
{
    private Subject? _last;
    private bool _spoken;
    private Subject? _story;

    /// <summary>A new paragraph begins: what it does not name is the story's.</summary>
    public void BeginParagraph() => (_last, _spoken) = (null, false);

    /// <summary>The subject of a number.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="reading">What it states.</param>
    /// <returns>The subject and how far it was fetched; null when none can be named.</returns>
    public (Subject Subject, int Distance)? Of(EnglishSentence sentence, QuantityMark mark, IndicatorReading reading)
    {
        var found = InSentence(sentence, mark, reading);
        if (found is { Subject.Name.Length: > 0 } named) (_last, _spoken) = (named.Subject, true);
        if (found is { Subject.Name: "" }) return null;
        if (found is { } first) _story ??= first.Subject;
        return found ?? ((_last ?? context.Headline ?? _story ?? context.Home?.ToSubject()) is { } carried ? (carried, 2) : null);
    }

    /// <summary>Keeps what a sentence spoke of that states no fact of a name in it.</summary>
    /// <param name="sentence">The sentence.</param>
    public void Passed(EnglishSentence sentence)
    {
        if (!_spoken && Array.Find(sentence.Marks.Subjects, IsNamed) is { } topic) _last = topic.Subject;
        _spoken = false;
    }

    private (Subject Subject, int Distance)? InSentence(EnglishSentence sentence, QuantityMark mark, IndicatorReading reading)
    {
        var text = sentence.Text;
        var cue = reading.CueStart >= sentence.Marks.Start && reading.CueStart < sentence.Marks.End ? text.At(reading.CueStart) : sentence.FirstOf(mark);
        var behindCue = reading.CueEnd > sentence.Marks.Start && reading.CueEnd <= sentence.Marks.End ? text.At(reading.CueEnd) : sentence.NextOf(mark);
        SubjectMark? best = null;
        var least = double.MaxValue;
        foreach (var subject in sentence.Marks.Subjects.Where(IsTopic))
        {
            var (first, next) = (text.At(subject.Start), text.At(subject.End));
            if (first <= cue && next >= behindCue) return (subject.Subject, Fetched(subject));
            var isPlace = text[first - 1].Text is "in" or "of" || (text.Is(first - 1, "the") && text[first - 2].Text is "in" or "of");
            var distance = next <= cue ? (cue - next) + (3 * sentence.Boundaries(next, cue)) + (isPlace && !text.Is(next, "'s") && first > sentence.First + 3 ? 10 : 0)
                : first >= behindCue ? 2 + (first - behindCue) + (8 * sentence.Boundaries(behindCue, first)) + (text[first - 1].Text is "in" or "of" or "the" ? 0 : 6)
                : 4;
            if (distance < least) (best, least) = (subject, distance);
        }

        if (best is null) return null;
        var pronoun = EnglishWords.Last(text, sentence.First, Math.Min(cue, sentence.FirstOf(mark)), "pronoun");
        if (pronoun >= 0 && (_last ?? context.Headline ?? _story) is { } meant && (text.At(best.Start) > cue || IsIn(text, best))) return (meant, 1);
        return (best.Subject, Math.Max(Fetched(best), least > 12 ? 1 : 0));
    }

    private static bool IsIn(EnglishText text, SubjectMark mark) => text[text.At(mark.Start) - 1].Text is "in" or "of";

    private static int Fetched(SubjectMark mark) => mark.Distance == 2 ? 1 : 0;

    private static bool IsTopic(SubjectMark mark) => mark.Role == SubjectRole.Topic;

    private static bool IsNamed(SubjectMark mark) => IsTopic(mark) && mark.Subject.Name.Length > 0;
}
