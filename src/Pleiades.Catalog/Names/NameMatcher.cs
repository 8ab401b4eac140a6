using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>Tells whose name a name is.</summary>
/// <remarks>
/// Width, case, blanks and quotation marks do not count. Exact: a registered name, one that follows from it by a rule of the language, or one
/// behind the regions it lies in (湖南省长沙市). Likely: level word or legal form left off or changed, one or two wrong characters. A name
/// that fits several subjects is ambiguous even when one of them is larger (吉林: the province or the city).
/// </remarks>
public sealed class NameMatcher
{
    private const int LongestName = 200;
    private const double Margin = 0.08;

    private readonly SubjectRegister _register;
    private readonly NameIndex _index;
    private readonly Misspelling _misspelling;

    internal NameMatcher(SubjectRegister register, NameIndex index, Misspelling misspelling) =>
        (_register, _index, _misspelling) = (register, index, misspelling);

    /// <summary>Whom a name means.</summary>
    /// <param name="name">The name alone, without the sentence around it.</param>
    /// <param name="type">Only subjects of this type; null for all.</param>
    public NameMatch Match(string name, SubjectType? type = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = NameKey.Of(name);
        if (key.Length is 0 or > LongestName) return NameMatch.None.Instance;
        return Registered(_index.Find(key, type))
            ?? Qualified(key, type)
            ?? Answer(ByLevelWord(key, type))
            ?? Answer(ByLegalForm(key, type))
            ?? Answer(ByMisspelling(key, type))
            ?? NameMatch.None.Instance;
    }

    private static NameMatch? Registered(ImmutableArray<NameEntry> entries) => entries switch
    {
        [] => null,
        [{ Form: NameForm.Colloquial } shared] => new NameMatch.Likely(shared.ToCandidate()),
        [var only] => new NameMatch.Exact(only.Subject, only.Form),
        _ => new NameMatch.Ambiguous([.. entries.Select(e => e.ToCandidate())]),
    };

    // 湖南省长沙市, 长沙岳麓区: a name behind a region that holds it.
    private NameMatch? Qualified(string key, SubjectType? type)
    {
        var found = Behind(key, type).ToList();
        var places = found.Where(e => SubjectIds.IsRegion(e.Subject.Type) || e.Subject.Type == SubjectType.Park);
        return Registered(NameIndex.Best(places))
            ?? Answer(found.Select(e => new NameCandidate(e.Subject, 0.75, MatchReason.PlaceBeforeName, e.Text)));
    }

    private IEnumerable<NameEntry> Behind(string key, SubjectType? type)
    {
        for (var split = key.Length - 2; split >= 2; split--)
        {
            var outer = _index.Find(key[..split], null).Where(e => SubjectIds.IsRegion(e.Subject.Type)).ToList();
            if (outer.Count == 0) continue;
            var rest = key[split..];
            foreach (var entry in _index.Find(rest, type).AddRange(Behind(rest, type)))
            {
                if (outer.Any(o => o.Subject.Id != entry.Subject.Id && _register.IsWithin(entry.Subject.Id, o.Subject.Id))) yield return entry;
            }
        }
    }

    private IEnumerable<NameCandidate> ByLevelWord(string key, SubjectType? type)
    {
        var (stem, level) = NameForms.SplitRegion(key);
        var reason = level.Length == 0 ? MatchReason.LevelWordLeftOff : MatchReason.LevelWordDiffers;
        return _index.FindStem(stem)
            .Where(r => (type is null || r.Subject.Type == type) && CanBe(r.Subject.Type, level))
            .Select(r => new NameCandidate(r.Subject, level.Length == 0 ? 0.85 : 0.6, reason, r.Subject.Name.Zh));
    }

    // A county may have become a city or district, a writer may take an autonomous region for a province; more than that is another place.
    private static bool CanBe(SubjectType type, string level) => level switch
    {
        "" => true,
        "市" => type is SubjectType.City or SubjectType.County,
        "省" or "自治区" or "特别行政区" => type == SubjectType.Province,
        "州" or "自治州" or "地区" or "盟" => type == SubjectType.City,
        _ => type == SubjectType.County,
    };

    private IEnumerable<NameCandidate> ByLegalForm(string key, SubjectType? type)
    {
        if (type is not null and not SubjectType.Enterprise) yield break;
        foreach (var (core, score) in new[] { (NameForms.WithoutLegalForm(key), 0.85), (NameForms.Core(key), 0.8) }.Distinct())
        {
            if (core == key || core.Length < 2) continue;
            var entries = _index.Find(core, SubjectType.Enterprise);
            foreach (var entry in entries) yield return new NameCandidate(entry.Subject, score, MatchReason.LegalFormDiffers, entry.Text);
            if (entries.Length > 0) yield break;
        }
    }

    private IEnumerable<NameCandidate> ByMisspelling(string key, SubjectType? type)
    {
        foreach (var (other, entries) in _index.ByKey)
        {
            if (Math.Abs(other.Length - key.Length) > 2) continue;
            foreach (var entry in entries)
            {
                if (entry.Rank > 1 || (type is not null && entry.Subject.Type != type)) continue;
                var allowed = Math.Min(Misspelling.Allowed(key, entry.Subject.Type), Misspelling.Allowed(other, entry.Subject.Type));
                if (allowed > 0 && _misspelling.Distance(key, other, allowed) is { } distance && IsAlikeInCore(key, other, entry.Subject.Type))
                    yield return new NameCandidate(entry.Subject, 0.98 * (1 - (distance / Math.Max(key.Length, other.Length))), MatchReason.Misspelt, entry.Text);
            }
        }
    }

    /// <summary>某某科技有限公司 is not another firm misspelt: what the legal form adds to the length of a firm's name allows no further wrong letter.</summary>
    private bool IsAlikeInCore(string key, string other, SubjectType type)
    {
        if (type != SubjectType.Enterprise) return true;
        var (own, known) = (NameForms.WithoutLegalForm(key), NameForms.WithoutLegalForm(other));
        if (own == key) own = key[..Math.Min(key.Length, known.Length)];
        return own.Length > 0 && known.Length > 0 && _misspelling.Distance(own, known, Math.Min(Misspelling.Allowed(own, type), Misspelling.Allowed(known, type))) is not null;
    }

    private static NameMatch? Answer(IEnumerable<NameCandidate> found)
    {
        var best = found.GroupBy(c => c.Subject.Id).Select(g => g.MaxBy(c => c.Score)!)
            .OrderByDescending(c => c.Score).ThenBy(c => c.Subject.Id).ToImmutableArray();
        if (best.IsEmpty) return null;
        var near = best.Where(c => best[0].Score - c.Score < Margin).ToImmutableArray();
        return near is [var only] ? new NameMatch.Likely(only) : new NameMatch.Ambiguous(near);
    }
}
