using Pleiades.Evidence.Documents;

namespace Pleiades.Store;

/// <summary>A document of a workspace, without its content.</summary>
/// <param name="Id">SHA-256 of its bytes.</param>
/// <param name="Name">File name without folder.</param>
/// <param name="Path">Where it was read from.</param>
public sealed record StoredDocument(DocumentId Id, string Name, string Path)
{
    /// <summary>What the bytes are.</summary>
    public DocumentFormat Format { get; init; }

    /// <summary>Encoding of the bytes; empty where the format fixes it.</summary>
    public string Encoding { get; init; } = "";

    /// <summary>The publisher; empty when unknown.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Day of issue; null when unknown.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>Whether it is invented sample data and must be marked so wherever it is shown.</summary>
    public bool Illustrative { get; init; }

    /// <summary>When it was added, in universal time.</summary>
    public DateTimeOffset Added { get; init; }

    /// <summary>Who added it.</summary>
    public string AddedBy { get; init; } = "";

    /// <summary>Version of the program that read it.</summary>
    public string Program { get; init; } = "";

    /// <summary>Digest of the catalogue it was read with; empty for a document added before workspaces kept it.</summary>
    public string Catalogue { get; init; } = "";

    /// <summary>Size of the untouched file; bytes.</summary>
    public long Size { get; init; }

    /// <summary>Number of articles.</summary>
    public int Articles { get; init; }

    /// <summary>Number of repeats left out, each occurrence counted.</summary>
    public int Repeats { get; init; }

    /// <summary>Number of facts read from it, corrections not counted.</summary>
    public int Facts { get; init; }

    /// <summary>Number of issues noted while reading it.</summary>
    public int Issues { get; init; }
}
