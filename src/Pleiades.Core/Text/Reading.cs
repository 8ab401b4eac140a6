using System.Collections.Immutable;

namespace Pleiades;

/// <summary>What was read, with what is doubtful about it.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
/// <param name="Value">The value, or null when nothing could be read; then at least one issue says why.</param>
/// <param name="Issues">Doubts in the order of their places; empty when there are none.</param>
public sealed record Reading<T>(T? Value, ImmutableArray<Issue> Issues) where T : class
{
    /// <summary>Whether a value was read.</summary>
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Value is not null;
}
