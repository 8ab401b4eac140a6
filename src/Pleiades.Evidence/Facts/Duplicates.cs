using System.Collections.Immutable;

namespace Pleiades.Evidence.Facts;

/// <summary>Merges mentions of one fact inside a document: headline and body, a sentence said twice.</summary>
internal static class Duplicates
{
    /// <summary>One fact for each assertion, the fullest mention kept, the others in <see cref="Fact.Also"/>; in the order of their spans.</summary>
    /// <param name="facts">The facts, in reading order.</param>
    /// <param name="headings">Spans of the headings of the page.</param>
    public static ImmutableArray<Fact> Merge(IReadOnlyList<Fact> facts, Func<Fact, bool> headings)
    {
        var groups = new Dictionary<(IndicatorId, decimal, byte, string, string), List<Fact>>();
        var order = new List<List<Fact>>();
        foreach (var fact in facts)
        {
            var key = Key(fact);
            if (!groups.TryGetValue(key, out var group))
            {
                groups[key] = group = [];
                order.Add(group);
            }

            group.Add(fact);
        }

        return [.. order.SelectMany(group => group.Count == 1 ? group : Merged(group, headings)).OrderBy(f => f.Citation.Span).ThenBy(f => f.Id)];
    }

    /// <summary>Indicator, number as printed (5 is not 5.0), unit and article.</summary>
    private static (IndicatorId, decimal, byte, string, string) Key(Fact fact) =>
        (fact.Indicator, fact.Value.Value, fact.Value.Value.Scale, fact.Value.Unit.Canonical, fact.Citation.Article);

    /// <summary>The same number of the same indicator is the same fact unless both mentions name subject and period, and differently.</summary>
    private static List<Fact> Merged(List<Fact> group, Func<Fact, bool> heading)
    {
        var kept = new List<Fact>();
        foreach (var fact in group.OrderBy(f => heading(f) ? 1 : 0).ThenByDescending(f => f.Confidence).ThenBy(f => f.Citation.Span))
        {
            var at = kept.FindIndex(k => Same(k, fact, heading(fact)));
            if (at < 0) kept.Add(fact);
            else if (!kept[at].Citation.Span.Overlaps(fact.Citation.Span)) kept[at] = kept[at] with { Also = kept[at].Also.Add(fact.Citation.Span) };
        }

        return kept;
    }

    /// <summary>Within a paragraph nobody says a thing twice: two equal short figures this near to one another (in code points) are two facts, and short figures of points anywhere outside of headings.</summary>
    private const int Near = 120;

    /// <summary>Significant digits: 1038 has four, 20 one. The same long number of one indicator in one story is one fact.</summary>
    private static int Digits(decimal value)
    {
        var digits = Math.Abs(value).ToString(System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0');
        return digits.Length;
    }

    private static bool Same(Fact kept, Fact other, bool isHeading)
    {
        if (kept.Citation.Span == other.Citation.Span) return kept.Subject.Id == other.Subject.Id;
        if (isHeading) return true;
        if (Digits(kept.Value.Value) < 3 && (kept.Value.Unit.Dimension == Dimension.Points || Math.Abs(kept.Citation.Span.Start - other.Citation.Span.Start) < Near)) return false;
        if (kept.Subject.Id != other.Subject.Id) return Digits(kept.Value.Value) >= 3 && kept.Period == other.Period;
        return kept.Period == other.Period || kept.Period is null || other.Period is null
            || (kept.Kind is IndicatorKind.Stock or IndicatorKind.Count && Math.Abs(kept.Period.Value.End.DayNumber - other.Period.Value.End.DayNumber) <= 31);
    }
}
