using System.Globalization;
using System.Text.RegularExpressions;
using Pleiades.Catalog;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Workbench.Reviewing;

/// <summary>Understands the fields of a fact as a person writes them, and answers names that are almost right with those that exist.</summary>
/// <param name="catalogue">Names, units and indicators.</param>
public sealed partial class FactFields(Catalogue catalogue)
{
    private const int Suggestions = 5;
    private static readonly string[] s_bases = ["yoy", "mom", "qoq", "cagr", "year_start", "national", "provincial", "municipal"];
    private readonly QuantityReader _quantities = new(catalogue.Units);

    /// <summary>A subject: its identifier, one exact name, or <c>type:name</c> for one that the register does not hold.</summary>
    /// <param name="text">What was written.</param>
    public FieldAnswer<Subject> Subject(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        if (catalogue.Subjects.Find(new SubjectId(text)) is { } exact) return FieldAnswer<Subject>.Of(exact.ToSubject());
        var match = catalogue.Names.Match(text);
        if (match.ExactSubject is { } named) return FieldAnswer<Subject>.Of(named.ToSubject());
        if (Unregistered(text) is { } made) return FieldAnswer<Subject>.Of(made);
        var near = match.Candidates.Take(Suggestions).Select(c => new FieldChoice(c.Subject.Id.Value, c.Subject.Name.Zh)).ToList();
        if (near.Count == 0) near = [.. Holding(text)];
        var problem = match is NameMatch.Ambiguous ? "several subjects go by this name" : "no subject of the catalog is called so";
        return FieldAnswer<Subject>.Not($"{problem}; a subject outside the catalog is written with its type, as in enterprise:某某公司", near);
    }

    /// <summary>An indicator: its identifier or its name.</summary>
    /// <param name="text">What was written.</param>
    public FieldAnswer<Indicator> Indicator(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        if (catalogue.Indicators.TryFind(text, out var exact)) return FieldAnswer<Indicator>.Of(exact);
        var all = catalogue.Indicators.All;
        var named = all.Where(i => i.Name.Zh == text || string.Equals(i.Name.En, text, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named is [var only]) return FieldAnswer<Indicator>.Of(only);
        var byWord = all.SelectMany(i => new[] { (Word: i.Id.Value, Of: i), (Word: i.Name.Zh, Of: i), (Word: i.Name.En, Of: i) }).Where(p => p.Word.Length > 0).ToLookup(p => p.Word, p => p.Of);
        var near = named.Concat(Near.Of(text, byWord.Select(g => g.Key), Suggestions * 2).SelectMany(w => byWord[w])).DistinctBy(i => i.Id).Take(Suggestions);
        return FieldAnswer<Indicator>.Not("no such indicator", near.Select(i => new FieldChoice(i.Id.Value, i.Name.Zh)));
    }

    /// <summary>A value with its unit (<c>1500亿元</c>, <c>&gt;8.1%</c>, <c>超过1500亿元</c>), or a number alone in the unit of the value it replaces.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="before">The value it replaces: gives the unit, and the bound where none is written (<c>=</c> writes "exactly").</param>
    public FieldAnswer<Quantity> Value(string text, Quantity before)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        if (Signed().Match(text) is { Success: true } match
            && decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            var bound = match.Groups["bound"].Value is { Length: > 0 } sign ? Bounds.Parse(sign) ?? before.Bound : before.Bound;
            var word = match.Groups["unit"].Value;
            var unit = word.Length == 0 ? before.Unit : UnitCalled(word);
            if (unit is null) return FieldAnswer<Quantity>.Not($"'{word}' is no unit; write one as on pages, as in 亿元, %, 家, or leave it out for {before.Unit.Canonical}");
            if (new Quantity(number, unit.Value, bound).InCanonical() is { } canonical) return FieldAnswer<Quantity>.Of(canonical);
        }

        if (_quantities.Read(text) is [var one] && one.Start == 0 && one.End == text.Length && one.Value.InCanonical() is { } read) return FieldAnswer<Quantity>.Of(read);
        return FieldAnswer<Quantity>.Not($"a number in {before.Unit.Canonical} is expected, as in 150000000000, or one with its unit, as in 1500亿元 or >8.1%");
    }

    /// <summary>A period; <c>none</c> for none.</summary>
    /// <param name="text">What was written.</param>
    public static FieldAnswer<Period?> Period(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Trim() == "none") return FieldAnswer<Period?>.Of(null);
        return Pleiades.Period.TryParse(text.Trim(), out var period) ? FieldAnswer<Period?>.Of(period)
            : FieldAnswer<Period?>.Not("a year, half, quarter, month, day or ISO interval is expected, as in 2022, 2022-H1, 2022-Q3, 2022-06 or 2022-01-01/2023-06-30, or 'none'");
    }

    /// <summary>What a growth or ratio is measured against: one of the words of the files, or a year; <c>none</c> for nothing.</summary>
    /// <param name="text">What was written.</param>
    public static FieldAnswer<string> Base(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim().ToLowerInvariant();
        if (text == "none") return FieldAnswer<string>.Of("");
        return s_bases.Contains(text) || (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2200)
            ? FieldAnswer<string>.Of(text)
            : FieldAnswer<string>.Not($"one of {string.Join(", ", s_bases)}, a year as in 2019, or 'none' is expected");
    }

    /// <summary>A status by its word in files or the beginning of it.</summary>
    /// <param name="text">What was written.</param>
    public static FieldAnswer<FactStatus> Status(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = Enum.GetValues<FactStatus>().Where(s => text.Trim().Length > 0 && s.ToString().StartsWith(text.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        return found is [var only] ? FieldAnswer<FactStatus>.Of(only)
            : FieldAnswer<FactStatus>.Not($"one of {string.Join(", ", Enum.GetNames<FactStatus>().Select(n => n.ToLowerInvariant()))} is expected, or its first letters");
    }

    /// <summary>A fact with another indicator, whose kind and domain it takes.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="indicator">The indicator.</param>
    public static Fact With(Fact fact, Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(indicator);
        return fact with { Indicator = indicator.Id, Kind = indicator.Kind, Domain = indicator.Domain };
    }

    /// <summary>A fact with another period, said by a person and so no longer inferred from the page.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="period">The period; null for none.</param>
    public static Fact With(Fact fact, Period? period)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact with { Period = period, PeriodBasis = period is null ? PeriodBasis.None : PeriodBasis.Explicit };
    }

    /// <summary>What does not fit together in a fact; empty when all does.</summary>
    /// <param name="fact">The fact.</param>
    public string Doubt(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (fact.Base.Length > 0 && fact.Kind is IndicatorKind.Flow or IndicatorKind.Stock or IndicatorKind.Count or IndicatorKind.Rank)
            return $"a {fact.Kind.ToString().ToLowerInvariant()} is measured against nothing, and the base is {fact.Base}: correct the base (none) or the indicator";
        return catalogue.Indicators.Find(fact.Indicator) is { } indicator && !indicator.Accepts(fact.Value.Unit)
            ? $"{indicator.Name.Zh} ({indicator.Id}) is kept in {string.Join(" or ", indicator.Units)}, and the value is in {fact.Value.Unit.Canonical}: correct the value or the indicator"
            : "";
    }

    private static Subject? Unregistered(string text)
    {
        var at = text.IndexOf(':', StringComparison.Ordinal);
        if (at <= 0 || at == text.Length - 1 || !Enum.TryParse<SubjectType>(text[..at], ignoreCase: true, out var type) || type == SubjectType.Unknown) return null;
        var name = text[(at + 1)..].Trim();
        return name.Length == 0 ? null : new Subject(SubjectIds.Unregistered(type, name), name, type);
    }

    private IEnumerable<FieldChoice> Holding(string text) => text.Length < 2 ? [] : catalogue.Subjects.All
        .Where(s => s.Name.Zh.Contains(text, StringComparison.Ordinal) || s.Name.En.Contains(text, StringComparison.OrdinalIgnoreCase) || s.Aliases.Any(a => a.Contains(text, StringComparison.Ordinal)))
        .OrderBy(s => s.Name.Zh.Length).ThenBy(s => s.Id).Take(Suggestions).Select(s => new FieldChoice(s.Id.Value, s.Name.Zh));

    private Unit? UnitCalled(string word) => catalogue.Units.Find(word) ?? catalogue.Units.UnitOf(word);

    [GeneratedRegex(@"^(?<bound>>=|<=|>|<|~|=)?\s*(?<number>[-+]?[0-9][0-9,]*(\.[0-9]+)?)\s*(?<unit>\S.*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Signed();
}
