using System.Globalization;
using System.Text.RegularExpressions;
using Pleiades.Catalog;
using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.Tables;

/// <summary>Reads numbers, periods and words of single cells.</summary>
internal static partial class CellReader
{
    /// <summary>A number as a cell shows it.</summary>
    /// <param name="Value">The number.</param>
    /// <param name="Bound">The sign in front of it.</param>
    /// <param name="Unit">The words behind it; empty when there are none.</param>
    internal readonly record struct Figure(decimal Value, Bound Bound, string Unit);

    /// <summary>Whether a cell stands for "no figure": empty, a dash, an ellipsis.</summary>
    /// <param name="text">The cell.</param>
    internal static bool IsMissing(string text) => text is "" or "-" or "—" or "–" or "－" or "…" or "……" or "——" or "--";

    /// <summary>The number of a cell: digits with or without thousands separators, a bound in front, a unit behind; or Chinese numerals; null when it is none.</summary>
    /// <param name="cell">The cell.</param>
    internal static Figure? Number(SheetCell cell)
    {
        var text = string.Concat(cell.Text.Select(Width.Fold)).Trim();
        if (Figures().Match(text) is { Success: true } match)
        {
            var digits = string.Concat(match.Groups["n"].ValueSpan.ToString().Where(c => c is not (',' or '，' or ' ' or '\u2009')));
            digits = digits.Replace('−', '-').Replace('–', '-');
            if (decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Bounds.Parse(match.Groups["b"].Value) is { } bound)
                return new Figure(value, bound, match.Groups["u"].Value.Trim());
        }

        return Chinese().Match(text) is { Success: true } words && ChineseNumber(words.Groups["n"].Value) is { } number
            ? new Figure(number, Bound.Exactly, words.Groups["u"].Value.Trim())
            : null;
    }

    /// <summary>三百九十九, 一万二千: plain Chinese numerals; null for anything else.</summary>
    private static decimal? ChineseNumber(string text)
    {
        decimal total = 0, section = 0, digit = 0;
        foreach (var c in text)
        {
            var value = "零一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);
            if (c == '两') value = 2;
            if (value >= 0) digit = value;
            else if (c is '十' or '百' or '千')
            {
                section += (digit == 0 ? 1 : digit) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                digit = 0;
            }
            else
            {
                total = (total + section + digit) * (c == '万' ? 10_000m : 100_000_000m);
                (section, digit) = (0, 0);
            }
        }

        return total + section + digit;
    }

    /// <summary>The period of a cell: a date of the workbook, a year, the short forms of files, or 2024年上半年; null when it is none.</summary>
    /// <param name="cell">The cell.</param>
    internal static Period? Time(SheetCell cell)
    {
        if (cell.Day is { } day) return Period.Day(DateOnly.FromDateTime(day));
        var text = string.Concat(cell.Text.Select(Width.Fold)).Trim();
        if (Period.TryParse(text, out var period)) return period;
        if (Times().Match(text) is not { Success: true } match) return null;
        var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        if (match.Groups["d"].Success) return Day(year, Int(match, "m"), Int(match, "d"));
        if (match.Groups["to"].Success)
            return Int(match, "m") is >= 1 and var first && Int(match, "to") is <= 12 and var last && first <= last ? Period.Months(year, first, last) : null;
        if (match.Groups["m"].Success) return Int(match, "m") is >= 1 and <= 12 and var month ? Period.Month(year, month) : null;
        return match.Groups["w"].Value switch
        {
            "" or "度" or "全年" => Period.Year(year),
            "上半年" => Period.Half(year, 1),
            "下半年" => Period.Half(year, 2),
            "一季度" or "第一季度" => Period.Quarter(year, 1),
            "二季度" or "第二季度" => Period.Quarter(year, 2),
            "三季度" or "第三季度" => Period.Quarter(year, 3),
            "四季度" or "第四季度" => Period.Quarter(year, 4),
            "前三季度" => Period.Months(year, 1, 9),
            _ => Period.Day(new DateOnly(year, 12, 31)),
        };
    }

    private static int Int(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static Period? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Period.Day(new DateOnly(year, month, day)) : null;

    /// <summary>The status a cell names, in English or Chinese; null when it is none.</summary>
    /// <param name="text">The cell.</param>
    internal static FactStatus? Status(string text) => text.Trim().ToLowerInvariant() switch
    {
        "" or "actual" or "实际" or "实绩" => FactStatus.Actual,
        "estimate" or "预计" or "估计" or "初步" => FactStatus.Estimate,
        "planned" or "计划" or "规划" => FactStatus.Planned,
        "target" or "目标" => FactStatus.Target,
        _ => null,
    };

    /// <summary>Whether a cell says yes or no; null when it says neither.</summary>
    /// <param name="text">The cell.</param>
    internal static bool? Truth(string text) => text.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "1" or "是" or "y" => true,
        "" or "false" or "no" or "0" or "否" or "n" => false,
        _ => null,
    };

    /// <summary>The unit that words name: a unit word, or the code of a canonical unit; null when they name none.</summary>
    /// <param name="words">The words.</param>
    /// <param name="catalogue">The catalogue.</param>
    internal static Unit? Unit(string words, Catalogue catalogue) => catalogue.Units.Find(words) ?? catalogue.Units.UnitOf(words);

    [GeneratedRegex(@"^(?<b>>=|<=|[>≥<≤~≈=]?)\s*(?<n>[-+−–]?(?:\d{1,3}(?:[,， \u2009]\d{3})+|\d+)(?:\.\d+)?(?:[eE][-+]?\d+)?)\s*(?<u>[^\d\s]\S{0,11})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^(?<n>[零一二两三四五六七八九十百千万亿]+)(?<u>[^零一二两三四五六七八九十百千万亿\s]\S{0,7})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^(?<y>(?:19|20)\d\d)年(?:(?<m>\d{1,2})(?:[-—至~](?<to>\d{1,2}))?月(?:(?<d>\d{1,2})日)?|(?<w>度|全年|上半年|下半年|前三季度|第?[一二三四]季度|末|年末|底))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
