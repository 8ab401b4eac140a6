using System.Collections.Immutable;
using Pleiades.Reports.Languages;

namespace Pleiades.Reports.Annexes;

/// <summary>A method annex: how figures were made, from what ran and not from what was planned.</summary>
/// <param name="Language">The language of its words.</param>
/// <param name="Title">The title.</param>
/// <param name="Blocks">What it holds, in order.</param>
public sealed record Annex(Language Language, string Title, ImmutableArray<AnnexBlock> Blocks);
