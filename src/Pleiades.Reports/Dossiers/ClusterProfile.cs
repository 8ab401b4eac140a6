namespace Pleiades.Reports.Dossiers;

/// <summary>Who the dossier is about.</summary>
public sealed record ClusterProfile
{
    /// <summary>The cluster's identifier, as in <c>changsha-construction-machinery</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required Wording Name { get; init; }

    /// <summary>The city or region it is at home in; null when unknown.</summary>
    public Wording? HomeRegion { get; init; }

    /// <summary>The province; null when unknown.</summary>
    public Wording? Province { get; init; }

    /// <summary>The industrial chain or sector; null when unknown.</summary>
    public Wording? Chain { get; init; }

    /// <summary>The round of the national designation, as in <c>R1-R2</c>; empty when not designated.</summary>
    public string Wave { get; init; } = "";

    /// <summary>The year of the designation; null when not designated.</summary>
    public int? Designated { get; init; }
}
