namespace Pleiades.Evidence.Conflicts;

/// <summary>A printed share against its part and its whole, and shares that no whole can have.</summary>
internal static class ShareChecks
{
    /// <summary>Points that rounding of the printed figures does not explain already.</summary>
    private const double Tolerance = 0.1;

    /// <summary>Shares that do not come out.</summary>
    /// <param name="facts">Facts of status actual, in order.</param>
    /// <param name="levels">The levels among them.</param>
    public static IEnumerable<Conflict> Find(IReadOnlyList<Fact> facts, LevelBook levels)
    {
        var identities = Identities.Of("share").ToLookup(i => i.Result, StringComparer.Ordinal);
        foreach (var share in facts)
        {
            if (share.Kind != IndicatorKind.Share || share.Value.Unit.Canonical != "percent") continue;
            if (share.Value.Value is < 0 or > 100)
                yield return Conflicts.Of(ConflictKind.Reference, "share_out_of_range", [share], $"{share.Value.Value:0.####} % ∉ [0, 100]");
            foreach (var identity in identities[share.Indicator.Value])
            {
                if (Check(share, identity, levels) is { } conflict) yield return conflict;
            }
        }
    }

    /// <summary>Where a level is printed more than once, a share that any two of them give is right.</summary>
    private static Conflict? Check(Fact share, Identity identity, LevelBook levels)
    {
        if (share.Period is not { } period || Owner(share, identity.Place) is not { } owner) return null;
        Conflict? doubt = null;
        var wholes = levels.Of(owner, identity.Whole, period).Where(w => w.Value.Value > 0).ToLookup(w => w.Value.Unit.Canonical, StringComparer.Ordinal);
        foreach (var part in levels.Of(share.Subject.Id.Value, identity.Part, period, share.Scope))
        {
            foreach (var whole in wholes[part.Value.Unit.Canonical])
            {
                if (part.Id == whole.Id) continue;
                if (Fits(share, part, whole)) return null;
                var derived = new DerivedValue((double)(part.Value.Value / whole.Value.Value) * 100, "percent", $"{Conflicts.Figure(part.Value)} / {Conflicts.Figure(whole.Value)}");
                doubt ??= Conflicts.Sum("share_against_levels", [part, whole, share], derived, share.Value);
            }
        }

        return doubt;
    }

    private static string? Owner(Fact share, WholePlace place) => place switch
    {
        WholePlace.Parent => Places.Parent(share.Subject.Id.Value),
        WholePlace.Country => Places.Country,
        WholePlace.Unscoped when share.Scope.Length == 0 => null,
        _ => share.Subject.Id.Value,
    };

    private static bool Fits(Fact share, Fact part, Fact whole)
    {
        var (a, b, said) = (Interval.Rounded(part.Value), Interval.Rounded(whole.Value), Interval.Rounded(share.Value));
        if (b.Low <= 0) return true;
        var computed = new Interval((a.Low / b.High * 100) - Tolerance, (a.High / b.Low * 100) + Tolerance);
        return computed.Meets(said);
    }
}
