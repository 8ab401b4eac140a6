namespace Pleiades.Cli.Reviewing;

/// <summary>Where the keys of a review come from: a person at a terminal, or a script.</summary>
internal interface IReviewKeys
{
    /// <summary>The next key in lower case; null when there are no more (the script is at its end, the person leaves with Ctrl-C or Ctrl-D).</summary>
    char? Read();

    /// <summary>A line of text; null when the person thinks better of it (Esc).</summary>
    /// <param name="prompt">What is asked for.</param>
    string? ReadText(string prompt);
}
