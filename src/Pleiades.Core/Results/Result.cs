using System.Collections.Immutable;

namespace Pleiades;

/// <summary>What a measure gave, with all that is needed to make it again.</summary>
public sealed record Result
{
    /// <summary>The measure, as in <c>score.boards</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>The recipe as JSON text.</summary>
    public required string Recipe { get; init; }

    /// <summary>Fingerprint of the inputs: facts, framework, tables.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Version of the program that computed it.</summary>
    public required string Version { get; init; }

    /// <summary>Seed of the generator; 0 where no chance was used.</summary>
    public ulong Seed { get; init; }

    /// <summary>The estimates.</summary>
    public ImmutableArray<ResultRow> Rows { get; init; } = [];
}
