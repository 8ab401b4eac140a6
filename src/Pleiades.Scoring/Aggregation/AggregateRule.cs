using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Pleiades.Scoring.Aggregation;

/// <summary>What one level or one node does differently from the rest; a choice that is null is taken from further out.</summary>
public sealed record AggregateRule
{
    /// <summary>The method. Default: as further out.</summary>
    public AggregateMethod? Method { get; init; }

    /// <summary>The power of the power mean; 0 is the geometric mean. Default: as further out.</summary>
    public double? Power { get; init; }

    /// <summary>Smallest share of children, unweighted, that must be there; fraction 0..1. Default: as further out.</summary>
    public double? MinChildren { get; init; }

    /// <summary>Codes of children without which there is no score, beside those named further out. Default: none.</summary>
    public ImmutableArray<string> Required { get; init; } = [];

    /// <summary>A rule that only names the method.</summary>
    /// <param name="method">The method.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The record with Method set is the named form")]
    public static implicit operator AggregateRule(AggregateMethod method) => new() { Method = method };

    /// <summary>Checks the choices.</summary>
    /// <param name="where">The level or node, for the message.</param>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    internal void Validate(string where)
    {
        if (Method is { } method && !Enum.IsDefined(method)) throw Outside(nameof(Method), method, $"One of the methods is expected for {where}.");
        if (Power is { } power && !double.IsFinite(power)) throw Outside(nameof(Power), power, $"A finite number is expected for {where}.");
        if (MinChildren is { } least && least is not (>= 0 and <= 1)) throw Outside(nameof(MinChildren), least, $"Between 0 and 1 is expected for {where}.");
    }

    private static ArgumentOutOfRangeException Outside(string choice, object value, string expected) => new(choice, value, expected);
}
