using System.Collections.Immutable;

namespace Pleiades.Store;

/// <summary>What a workspace holds.</summary>
public sealed record WorkspaceInfo
{
    /// <summary>The folder, as it was given.</summary>
    public required string Folder { get; init; }

    /// <summary>Version of the schema.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>Version of the program that made the workspace or last migrated it.</summary>
    public required string ProgramVersion { get; init; }

    /// <summary>When the workspace was made, in universal time.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>Number of documents.</summary>
    public long Documents { get; init; }

    /// <summary>Number of articles.</summary>
    public long Articles { get; init; }

    /// <summary>Number of repeats left out of articles, each occurrence counted.</summary>
    public long Repeats { get; init; }

    /// <summary>Number of facts, corrections and superseded ones included.</summary>
    public long Facts { get; init; }

    /// <summary>Number of facts for each status; superseded and rejected ones are left out.</summary>
    public ImmutableSortedDictionary<FactStatus, long> FactsByStatus { get; init; } = ImmutableSortedDictionary<FactStatus, long>.Empty;

    /// <summary>Number of facts for each standing.</summary>
    public ImmutableSortedDictionary<FactStanding, long> FactsByStanding { get; init; } = ImmutableSortedDictionary<FactStanding, long>.Empty;

    /// <summary>Number of saved results.</summary>
    public long Results { get; init; }

    /// <summary>Number of jobs that wait or are being done.</summary>
    public long OpenJobs { get; init; }

    /// <summary>Size of the database and its log on disk; bytes.</summary>
    public long SizeOnDisk { get; init; }
}
