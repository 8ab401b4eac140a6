using System.Collections.Immutable;

namespace Pleiades.Store;

/// <summary>Which facts are wanted. Conditions add up; the default is every fact that is neither rejected nor superseded.</summary>
public sealed record FactQuery
{
    /// <summary>Subjects, any of them; empty for all. Default: empty.</summary>
    public ImmutableArray<SubjectId> SubjectIds { get; init; } = [];

    /// <summary>Text that the subject's name or identifier contains, letter case of A–Z ignored; empty for all. Default: empty.</summary>
    public string SubjectText { get; init; } = "";

    /// <summary>The indicator; null for all. Default: null.</summary>
    public IndicatorId? Indicator { get; init; }

    /// <summary>What the page claims about the number; null for all. Default: null.</summary>
    public FactStatus? Status { get; init; }

    /// <summary>Only facts whose period lies wholly inside; null for all, those without a period included. Default: null.</summary>
    public Period? Period { get; init; }

    /// <summary>The document; null for all. Default: null.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>Whether rejected facts are wanted too. Default: false.</summary>
    public bool IncludeRejected { get; init; }

    /// <summary>Whether superseded facts are wanted too. Default: false.</summary>
    public bool IncludeSuperseded { get; init; }

    /// <summary>Largest number of facts; null for no limit. Default: null.</summary>
    public int? Limit { get; init; }

    /// <summary>Number of facts to pass over first. Default: 0.</summary>
    public int Offset { get; init; }
}
