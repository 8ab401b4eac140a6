using System.Collections.Immutable;
using Pleiades.Workbench.Files;

namespace Pleiades.Workbench.Importing;

/// <summary>What an import did.</summary>
public sealed record ImportSummary
{
    /// <summary>Documents added.</summary>
    public int Added { get; init; }

    /// <summary>Documents that were in the workspace already.</summary>
    public int AlreadyThere { get; init; }

    /// <summary>Articles, photos and advertisements of the added documents.</summary>
    public int Articles { get; init; }

    /// <summary>Repeated stretches left out of the added documents.</summary>
    public int Repeats { get; init; }

    /// <summary>Facts of the added documents.</summary>
    public int Facts { get; init; }

    /// <summary>Facts of the added documents by status.</summary>
    public ImmutableSortedDictionary<FactStatus, int> FactsByStatus { get; init; } = ImmutableSortedDictionary<FactStatus, int>.Empty;

    /// <summary>What the user must know, in the order of the files.</summary>
    public ImmutableArray<FileProblem> Problems { get; init; } = [];

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Whether a file, or a part of one, was left out.</summary>
    public bool SomethingRefused => Problems.Any(p => p.Refused);

    /// <summary>Two imports as one.</summary>
    /// <param name="next">What was imported after this.</param>
    public ImportSummary And(ImportSummary next) => new()
    {
        Added = Added + next.Added,
        AlreadyThere = AlreadyThere + next.AlreadyThere,
        Articles = Articles + next.Articles,
        Repeats = Repeats + next.Repeats,
        Facts = Facts + next.Facts,
        FactsByStatus = Sum(FactsByStatus, next.FactsByStatus),
        Problems = Problems.AddRange(next.Problems),
        Elapsed = Elapsed + next.Elapsed,
    };

    private static ImmutableSortedDictionary<FactStatus, int> Sum(ImmutableSortedDictionary<FactStatus, int> a, ImmutableSortedDictionary<FactStatus, int> b) =>
        a.Concat(b).GroupBy(p => p.Key).ToImmutableSortedDictionary(g => g.Key, g => g.Sum(p => p.Value));
}
