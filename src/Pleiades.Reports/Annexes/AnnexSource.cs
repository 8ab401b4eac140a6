namespace Pleiades.Reports.Annexes;

/// <summary>What a composite indicator was made from and by.</summary>
public sealed record AnnexSource
{
    /// <summary>Name of the data, as the user knows it: a file.</summary>
    public required string Data { get; init; }

    /// <summary>Point in time; empty when the data have none.</summary>
    public string Time { get; init; } = "";

    /// <summary>Fingerprint of the inputs.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Program { get; init; }

    /// <summary>Every choice of the recipe, as text that can be run again.</summary>
    public required string Recipe { get; init; }
}
