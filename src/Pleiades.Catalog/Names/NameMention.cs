using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>A registered name found in running text.</summary>
/// <param name="Start">Offset of its first UTF-16 unit in the text handed in.</param>
/// <param name="Length">Number of UTF-16 units.</param>
/// <param name="Form">In which form the name stands.</param>
/// <param name="Candidates">Whom it may mean, best first; one where the name is clear.</param>
public sealed record NameMention(int Start, int Length, NameForm Form, ImmutableArray<NameCandidate> Candidates)
{
    /// <summary>Offset behind its last UTF-16 unit.</summary>
    public int End => Start + Length;

    /// <summary>The subject where the name is clear; null where several share it.</summary>
    public SubjectEntry? Subject => Candidates is [var only] ? only.Subject : null;
}
