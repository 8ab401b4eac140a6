using System.Collections.Immutable;

namespace Pleiades.Evidence.Pages;

/// <summary>A page taken apart: its articles and what was left out of them.</summary>
/// <param name="Articles">Stories, photos and advertisements in the order of the text.</param>
/// <param name="Dropped">Repeats left out, with the reason.</param>
/// <param name="Issues">What the splitter could not settle.</param>
public sealed record Page(ImmutableArray<Article> Articles, ImmutableArray<DroppedText> Dropped, ImmutableArray<Issue> Issues);
