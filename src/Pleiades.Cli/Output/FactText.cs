using System.Globalization;
using Pleiades.Catalog;
using Pleiades.Workbench;

namespace Pleiades.Cli.Output;

/// <summary>The fields of a fact in words with what stands behind them: names with their identifiers, the figure with the exact number.</summary>
internal static class FactText
{
    public static string Subject(Fact fact) => $"{fact.Subject.Name}  ({FactColumns.Word(fact.Subject.Type)}, {fact.Subject.Id})";

    public static string Indicator(Fact fact, Catalogue catalogue) => $"{catalogue.IndicatorName(fact.Indicator).Zh}  ({fact.Indicator}, {FactColumns.Word(fact.Kind)})";

    public static string Value(Fact fact, Catalogue catalogue)
    {
        var exact = fact.Value.Value.ToString("0.############################", CultureInfo.InvariantCulture);
        return $"{FigureText.Of(fact.Value, catalogue)}  ({fact.Value.Bound.Symbol()} {exact} {fact.Value.Unit.Canonical}{(fact.Base.Length > 0 ? $", against {fact.Base}" : "")})";
    }

    /// <summary>The period and how it is known.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="none">What stands where there is none.</param>
    public static string Period(Fact fact, string none) => fact.Period is { } period ? $"{period.ToShortString()}  ({FactColumns.Word(fact.PeriodBasis)})" : none;
}
