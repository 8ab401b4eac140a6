using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>The answer to "whose name is this?": exact, likely, ambiguous or none; never a silent guess.</summary>
public abstract record NameMatch
{
    private NameMatch()
    {
    }

    /// <summary>The subject when the match is exact, else null.</summary>
    public SubjectEntry? ExactSubject => (this as Exact)?.Subject;

    /// <summary>All subjects that may be meant, best first; empty for <see cref="None"/>.</summary>
    public abstract ImmutableArray<NameCandidate> Candidates { get; }

    /// <summary>The name is registered for one subject only.</summary>
    /// <param name="Subject">The subject.</param>
    /// <param name="Form">In which form the name stands.</param>
    public sealed record Exact(SubjectEntry Subject, NameForm Form) : NameMatch
    {
        /// <inheritdoc/>
        public override ImmutableArray<NameCandidate> Candidates => [new NameCandidate(Subject, 1)];
    }

    /// <summary>The name is not registered, but resembles one subject clearly more than any other. A person should confirm it.</summary>
    /// <param name="Candidate">The subject, with score and reason.</param>
    public sealed record Likely(NameCandidate Candidate) : NameMatch
    {
        /// <inheritdoc/>
        public override ImmutableArray<NameCandidate> Candidates => [Candidate];
    }

    /// <summary>Several subjects have this name or resemble it as well.</summary>
    /// <param name="Subjects">The candidates, best first, equal scores in the order of identifiers; at least two.</param>
    public sealed record Ambiguous(ImmutableArray<NameCandidate> Subjects) : NameMatch
    {
        /// <inheritdoc/>
        public override ImmutableArray<NameCandidate> Candidates => Subjects;
    }

    /// <summary>The register holds nothing like it.</summary>
    public sealed record None : NameMatch
    {
        /// <summary>The answer.</summary>
        public static None Instance { get; } = new();

        /// <inheritdoc/>
        public override ImmutableArray<NameCandidate> Candidates => [];
    }
}
