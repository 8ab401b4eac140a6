namespace Pleiades.Store;

/// <summary>A piece of work that is a saved row before it is a message.</summary>
/// <param name="Id">Number of the job in its workspace.</param>
/// <param name="Kind">What is to be done, as in <c>report.build</c>.</param>
/// <param name="Payload">The details as JSON text.</param>
public sealed record StoredJob(long Id, string Kind, string Payload)
{
    /// <summary>Name that no second job may bear, by which asking twice changes nothing; empty when it has none.</summary>
    public string Name { get; init; } = "";

    /// <summary>How far it is.</summary>
    public JobState State { get; init; }

    /// <summary>How often it was taken.</summary>
    public int Attempts { get; init; }

    /// <summary>Not before this moment, in universal time.</summary>
    public DateTimeOffset Due { get; init; }

    /// <summary>When it was asked for, in universal time.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>Who took it last; empty when nobody has.</summary>
    public string TakenBy { get; init; } = "";

    /// <summary>When it ended; null while it has not.</summary>
    public DateTimeOffset? Finished { get; init; }

    /// <summary>Why the last attempt failed; empty when none did.</summary>
    public string Error { get; init; } = "";
}
