using Pleiades.Evidence.Facts;

namespace Pleiades.Evidence.English;

/// <summary>A sentence of an English paragraph by its lexemes, with the wordings found in it.</summary>
internal sealed class EnglishSentence
{
    /// <summary>Takes a sentence.</summary>
    /// <param name="sentence">The sentence with its numbers, times and names.</param>
    /// <param name="text">The paragraph by its lexemes.</param>
    public EnglishSentence(Sentence sentence, EnglishText text)
    {
        (Marks, Text) = (sentence, text);
        (First, Next) = (text.At(sentence.Start), text.At(sentence.End));
        for (var i = First; i < Next; i++)
        {
            foreach (var (cue, next) in EnglishCue.All.At(text, i)) Cues.Add(new EnglishHit(i, next, cue));
        }
    }

    /// <summary>The numbers, times and names.</summary>
    public Sentence Marks { get; }

    /// <summary>The paragraph.</summary>
    public EnglishText Text { get; }

    /// <summary>First lexeme.</summary>
    public int First { get; }

    /// <summary>The lexeme behind the last.</summary>
    public int Next { get; }

    /// <summary>The wordings of indicators.</summary>
    public List<EnglishHit> Cues { get; } = [];

    /// <summary>First lexeme of a number.</summary>
    /// <param name="mark">The number.</param>
    public int FirstOf(QuantityMark mark) => Text.At(mark.Start);

    /// <summary>The lexeme behind a number.</summary>
    /// <param name="mark">The number.</param>
    public int NextOf(QuantityMark mark) => Text.At(mark.End);

    /// <summary>The lexeme behind the number before one; the sentence's first when there is none.</summary>
    /// <param name="index">Which number.</param>
    public int Floor(int index) => index == 0 ? First : NextOf(Marks.Quantities[index - 1]);

    /// <summary>Where the clause of a lexeme begins.</summary>
    /// <param name="at">The lexeme.</param>
    public int ClauseStart(int at)
    {
        while (at > First && !IsBoundary(at - 1)) at--;
        return at;
    }

    /// <summary>Behind the clause of a lexeme.</summary>
    /// <param name="at">The lexeme.</param>
    public int ClauseEnd(int at)
    {
        while (at < Next && !IsBoundary(at)) at++;
        return at;
    }

    /// <summary>Number of clause boundaries in a stretch.</summary>
    /// <param name="from">First lexeme.</param>
    /// <param name="to">Behind the last.</param>
    public int Boundaries(int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++) if (IsBoundary(i)) count++;
        return count;
    }

    /// <summary>Whether a word of a class stands in a stretch.</summary>
    /// <param name="from">First lexeme.</param>
    /// <param name="to">Behind the last.</param>
    /// <param name="role">The class.</param>
    public bool Any(int from, int to, string role) => EnglishWords.Any(Text, from, to, role);

    private bool IsBoundary(int at) => Text[at] is { Kind: LexemeKind.Sign, Text: "," or ";" or ":" or "(" or ")" or "–" or "—" } or { Text: "while" or "whereas" or "but" };
}
