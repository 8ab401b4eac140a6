namespace Pleiades.Evidence.English;

/// <summary>What a lexeme is.</summary>
internal enum LexemeKind
{
    /// <summary>Letters, as in <c>exports</c>, <c>'s</c>, <c>Q3</c>, <c>R&amp;D</c>.</summary>
    Word,

    /// <summary>Digits with commas of thousands and a point.</summary>
    Number,

    /// <summary>Any other sign but a blank.</summary>
    Sign,
}

/// <summary>A word, number or sign of an English text.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters in lower case, with straight apostrophes.</param>
internal readonly record struct Lexeme(int Start, int End, LexemeKind Kind, string Text);
