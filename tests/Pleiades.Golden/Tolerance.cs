using System.Text.Json;

namespace Pleiades.Golden;

/// <summary>When two numbers count as equal.</summary>
public sealed record Tolerance
{
    /// <summary>Equal to the bit, but for the sign of zero.</summary>
    public static Tolerance Exact { get; } = new();

    /// <summary>Allowed share of the wanted number.</summary>
    public double Relative { get; init; }

    /// <summary>The wanted number counts as at least this large.</summary>
    public double Floor { get; init; }

    /// <summary>Allowed difference.</summary>
    public double Absolute { get; init; }

    /// <summary>Whether a group of numbers may have all signs turned.</summary>
    public bool SignFree { get; init; }

    /// <summary>Whether both columns are scaled to sum 1 first.</summary>
    public bool ScaledToOne { get; init; }

    /// <summary>Allowed excess over the wanted number, anything below being fine; null when not an upper limit.</summary>
    public double? AtMostAbove { get; init; }

    /// <summary>Allowed shortfall under the wanted number, anything above being fine; null when not a lower limit.</summary>
    public double? NotBelow { get; init; }

    /// <summary>Allowed relative excess over the wanted number; null when not an upper limit.</summary>
    public double? AtMostAboveRelative { get; init; }

    /// <summary>Anything below this is fine; NaN when there is no such limit.</summary>
    public double SolvedBelow { get; init; } = double.NaN;

    /// <summary>Reads a rule of either schema; null when it is of a shape not known.</summary>
    /// <param name="rule">The rule.</param>
    public static Tolerance? Parse(JsonElement rule)
    {
        if (rule.ValueKind != JsonValueKind.Object) return null;
        var tolerance = Exact;
        foreach (var part in rule.EnumerateObject())
        {
            if (With(tolerance, part) is not { } next) return null;
            tolerance = next;
        }

        return tolerance;
    }

    /// <summary>Whether a number is as good as the wanted one. Both missing is equal; one missing is not.</summary>
    /// <param name="got">The number computed.</param>
    /// <param name="want">The number wanted.</param>
    public bool Accepts(double got, double want)
    {
        if (double.IsNaN(got) || double.IsNaN(want)) return double.IsNaN(got) && double.IsNaN(want);
        if (got == want || got < SolvedBelow) return true;
        if (AtMostAbove is { } excess) return got <= want + excess;
        if (AtMostAboveRelative is { } share) return got <= want * (1 + share);
        if (NotBelow is { } shortfall) return got >= want - shortfall;
        if (double.IsInfinity(got) || double.IsInfinity(want)) return false;
        return Math.Abs(got - want) <= Math.Max(Absolute, Relative * Math.Max(Floor, Math.Abs(want)));
    }

    private static Tolerance? With(Tolerance so, JsonProperty part) => part.Name switch
    {
        "relative" or "rel" => so with { Relative = part.Value.GetDouble() },
        "floor" => so with { Floor = part.Value.GetDouble() },
        "absolute" or "abs" => so with { Absolute = part.Value.GetDouble() },
        "equal" or "exact" => so,
        "sign" => so with { SignFree = true },
        "after" => so with { ScaledToOne = true },
        "at_most_above" or "not_above" => so with { AtMostAbove = part.Value.GetDouble() },
        "not_above_rel" => so with { AtMostAboveRelative = part.Value.GetDouble() },
        "not_below" => so with { NotBelow = part.Value.GetDouble() },
        "solved_below" => so with { SolvedBelow = part.Value.GetDouble() },
        "weights" => so,
        "decimals" => so with { Absolute = 0.5 * Math.Pow(10, -part.Value.GetDouble()) * (1 + 1e-9) },
        _ => null,
    };
}
