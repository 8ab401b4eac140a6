using System.Globalization;
using Pleiades.Reports.Languages;

namespace Pleiades.Reports;

public static partial class Figures
{
    private const int Decimals = 4, PercentDecimals = 2;
    private const decimal TenThousand = 1e4m, HundredMillion = 1e8m, Million = 1e6m, Billion = 1e9m, Trillion = 1e12m;

    private static string Amount(decimal value, Unit unit, string measureWord, Phrasebook words)
    {
        var (digits, scale) = Scaled(value, unit, words);
        var name = measureWord.Length > 0 && words.Language == Language.Chinese ? measureWord : UnitName(value, unit, words);
        return words.Language == Language.English ? InEnglish(digits, scale, name) : digits + scale + name;
    }

    private static string InEnglish(string digits, string scale, string name)
    {
        var number = scale.Length == 0 ? digits : $"{digits} {scale}";
        return name.Length == 0 || name == "%" ? number + name : $"{number} {name}";
    }

    private static string UnitName(decimal value, Unit unit, Phrasebook words) =>
        (value == 1 ? words.Find($"unit.{unit.Canonical}.one") : null) ?? words.Find($"unit.{unit.Canonical}") ?? unit.Canonical ?? "";

    /// <summary>The counting word a page used (家, 项, 台), where it is one and carries no scale.</summary>
    private static string MeasureWord(Unit unit) =>
        unit is { Dimension: Dimension.Count, Canonical: "count", Scale: 1 } && unit.Symbol != unit.Canonical ? unit.Symbol : "";

    private static (string Digits, string Scale) Scaled(decimal value, Unit unit, Phrasebook words)
    {
        var magnitude = Math.Abs(value);
        if (unit.Dimension is Dimension.Percent or Dimension.Points) return (Digits(value, PercentDecimals), "");
        if (unit.Dimension is Dimension.Times or Dimension.Compound or Dimension.None)
            return (Digits(value, Decimals), "");
        foreach (var (factor, key) in words.Language == Language.English ? EnglishScales(unit) : ChineseScales)
        {
            if (magnitude < factor) continue;
            var scaled = value / factor;
            if (unit.Dimension != Dimension.Money && decimal.Round(scaled, 2) != scaled) continue;
            return (Digits(scaled, Decimals), words[key]);
        }

        return (Digits(value, Decimals), "");
    }

    private static readonly (decimal Factor, string Key)[] ChineseScales =
        [(Trillion, "scale.trillion"), (HundredMillion, "scale.hundredmillion"), (TenThousand, "scale.tenthousand")];

    private static readonly (decimal Factor, string Key)[] MoneyScales =
        [(Trillion, "scale.trillion"), (Billion, "scale.billion"), (Million, "scale.million")];

    private static (decimal Factor, string Key)[] EnglishScales(Unit unit) => unit.Dimension == Dimension.Money ? MoneyScales : [];

    private static string Digits(decimal value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var text = Math.Abs(rounded) >= TenThousand
            ? rounded.ToString("#,##0.####", CultureInfo.InvariantCulture)
            : rounded.ToString("0.####", CultureInfo.InvariantCulture);
        return Signed(text);
    }

    private static string Ordinal(decimal place)
    {
        var ending = (place % 100, place % 10) switch
        {
            ( >= 11 and <= 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
        return Digits(place, 0) + ending;
    }

    private static string Whole(double value) => Signed(value.ToString("0", CultureInfo.InvariantCulture));

    private static string Signed(string digits) => digits.Replace('-', '−');
}
