using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>A framework for judging clusters: dimensions of indicators, with the values that count as world-class.</summary>
public sealed record Framework
{
    /// <summary>Identifier, as in <c>world-class-clusters</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Version of its content.</summary>
    public required string Version { get; init; }

    /// <summary>Identifier and version, as in <c>world-class-clusters@0.1.0</c>: what a result was made under.</summary>
    public string Key => $"{Id}@{Version}";

    /// <summary>Day from which this version holds.</summary>
    public required DateOnly Dated { get; init; }

    /// <summary>Standing, as in <c>proposal</c> or <c>official</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Name.</summary>
    public required Wording Name { get; init; }

    /// <summary>What it is, in a sentence or two; null when not given.</summary>
    public Wording? Summary { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Wording Source { get; init; }

    /// <summary>Smallest share of a dimension's scored weight that must have a value for the dimension to be scored; fraction 0..1.</summary>
    public required double MinimumCoverage { get; init; }

    /// <summary>Where the minimum coverage comes from; null when not given.</summary>
    public Wording? MinimumCoverageSource { get; init; }

    /// <summary>How old a fact may be, in years before the day of judgement; the latest fact inside the window counts. Default 3.</summary>
    public double WindowYears { get; init; } = 3;

    /// <summary>The dimensions, in the order of the file.</summary>
    public required ImmutableArray<FrameworkDimension> Dimensions { get; init; }

    /// <summary>Fingerprint of the text it was read from.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>What is wrong when this version is already known with other content; null when nothing is.</summary>
    /// <param name="known">The framework known by the same identifier and version; null for none.</param>
    /// <param name="place">The file of this one.</param>
    public Issue? ClashWith(Framework? known, string place) => known is null || known.Fingerprint == Fingerprint
        ? null
        : new Issue("version", $"version {Version} of '{Id}' is known with other content; a change is a new version, so give it another 'version' and 'dated'", place);

    /// <summary>All indicators, in the order of the file.</summary>
    public IEnumerable<FrameworkIndicator> Indicators => Dimensions.SelectMany(d => d.Indicators);
}
