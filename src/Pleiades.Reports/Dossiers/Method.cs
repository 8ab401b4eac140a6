using System.Collections.Immutable;

namespace Pleiades.Reports.Dossiers;

/// <summary>What actually ran.</summary>
public sealed record Method
{
    /// <summary>Version of the program that wrote the dossier.</summary>
    public required string Program { get; init; }

    /// <summary>The results shown: measure, recipe, fingerprint of the inputs, version and seed of each.</summary>
    public ImmutableArray<Result> Results { get; init; } = [];

    /// <summary>Counts: documents, articles, repeats dropped, facts and so on.</summary>
    public ImmutableArray<MethodCount> Counts { get; init; } = [];

    /// <summary>What the reader must keep in mind, in sentences of the language files.</summary>
    public ImmutableArray<Reason> Limits { get; init; } = [];
}
