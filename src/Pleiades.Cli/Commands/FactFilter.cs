using System.CommandLine;
using Pleiades.Catalog;
using Pleiades.Store;

namespace Pleiades.Cli.Commands;

/// <summary>The options that narrow a list of facts.</summary>
internal sealed class FactFilter
{
    private const int Suggestions = 5;
    private readonly Option<string> _subject = new("--subject", "-s") { Description = "Name or part of the name of the subject, or its identifier" };
    private readonly Option<string> _indicator = new("--indicator", "-i") { Description = "Identifier or name of the indicator" };
    private readonly Option<FactStatus?> _status = Common.Choice<FactStatus>("--status", "What the page claims about the number");
    private readonly Option<string> _period = new("--period") { Description = "Only periods inside this one: 2022, 2022-H1, 2022-01-01/2023-06-30" };
    private readonly Option<bool> _all = new("--all") { Description = "Rejected and superseded facts too" };
    private readonly Option<int?> _limit = new("--limit") { Description = "Largest number of facts" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _subject, _indicator, _status, _period, _all, _limit }) command.Options.Add(option);
    }

    public FactQuery Query(ParseResult result) => new()
    {
        SubjectText = result.GetValue(_subject) ?? "",
        Indicator = Indicator(result.GetValue(_indicator)),
        Status = result.GetValue(_status),
        Period = Period(result.GetValue(_period)),
        IncludeRejected = result.GetValue(_all),
        IncludeSuperseded = result.GetValue(_all),
        Limit = result.GetValue(_limit) is { } limit ? limit > 0 ? limit : throw new UseException($"--limit {limit}: a number above 0 is expected") : null,
    };

    public static IndicatorId? Indicator(string? text)
    {
        if (text is null) return null;
        if (Catalogue.BuiltIn.Indicators.Contains(new IndicatorId(text))) return new IndicatorId(text);
        var all = Catalogue.BuiltIn.Indicators.All;
        var named = all.Where(i => i.Name.Zh == text || string.Equals(i.Name.En, text, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named is [var only]) return only.Id;
        var near = all.Where(i => text.Length > 1 && (i.Name.Zh.Contains(text, StringComparison.Ordinal) || i.Name.En.Contains(text, StringComparison.OrdinalIgnoreCase)));
        var choices = string.Join(", ", near.OrderBy(i => i.Name.Zh.Length).Take(Suggestions).Select(i => $"{i.Id} ({i.Name.Zh})"));
        throw new UseException($"--indicator {text}: no such indicator{(choices.Length > 0 ? $"; did you mean {choices}?" : "")}");
    }

    public static Period? Period(string? text) => text is null ? null
        : Pleiades.Period.TryParse(text, out var period) ? period
        : throw new UseException($"--period {text}: a year, half, quarter, month, day or ISO interval is expected, as in 2022, 2022-H1, 2022-06 or 2022-01-01/2023-06-30");
}
