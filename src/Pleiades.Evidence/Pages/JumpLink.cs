using System.Collections.Immutable;

namespace Pleiades.Evidence.Pages;

/// <summary>The other half of a story that runs over two pages.</summary>
/// <param name="Document">File name of the document in which it stands.</param>
/// <param name="Article">Identifier of the article there.</param>
/// <param name="Headline">Its headline; empty when it has none.</param>
/// <param name="Reason">What the two jump lines have in common.</param>
public sealed record JumpLink(string Document, string Article, string Headline, string Reason)
{
    /// <summary>Kicker, headline and subheads of the first half, as printed; empty for the second.</summary>
    internal ImmutableArray<string> Headings { get; init; } = [];

    /// <summary>Dateline of the first half, as printed; empty when it has none.</summary>
    internal string Dateline { get; init; } = "";
}
