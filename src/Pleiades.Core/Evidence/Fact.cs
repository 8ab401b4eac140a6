using System.Collections.Immutable;

namespace Pleiades;

/// <summary>What a page asserts: a subject, an indicator and a number, with the sentence it came from.</summary>
public sealed record Fact
{
    /// <summary>Identifier derived from the content.</summary>
    public required FactId Id { get; init; }

    /// <summary>What it speaks of.</summary>
    public required Subject Subject { get; init; }

    /// <summary>What was counted or measured.</summary>
    public required IndicatorId Indicator { get; init; }

    /// <summary>The number in the canonical unit, with its bound.</summary>
    public required Quantity Value { get; init; }

    /// <summary>Where it stands.</summary>
    public required Citation Citation { get; init; }

    /// <summary>How the indicator behaves.</summary>
    public IndicatorKind Kind { get; init; }

    /// <summary>What a growth or ratio is measured against: <c>yoy</c>, <c>cagr</c>, <c>mom</c>, <c>national</c>, a year; empty for a level.</summary>
    public string Base { get; init; } = "";

    /// <summary>The period; null when the page gives none.</summary>
    public Period? Period { get; init; }

    /// <summary>How the period is known.</summary>
    public PeriodBasis PeriodBasis { get; init; }

    /// <summary>What narrows the subject: product, partner, class of firms, list; empty when nothing does.</summary>
    public string Scope { get; init; } = "";

    /// <summary>Who says it, in the words of the page, when the claim is a speaker's; empty when the newspaper says it itself.</summary>
    public string Speaker { get; init; } = "";

    /// <summary>Actual, estimate, planned or target.</summary>
    public FactStatus Status { get; init; }

    /// <summary>Domain of the indicator, as in <c>trade</c>; empty when unknown.</summary>
    public string Domain { get; init; } = "";

    /// <summary>Share of facts read this way that are right; fraction 0..1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Further mentions of the same fact in the same document.</summary>
    public ImmutableArray<TextSpan> Also { get; init; } = [];

    /// <summary>Whether the source is invented sample data and must be marked so wherever it is shown.</summary>
    public bool Illustrative { get; init; }

    /// <summary>Whether its words were recognised in a picture; see <see cref="SecondSource"/>.</summary>
    public bool Scanned { get; init; }
}
