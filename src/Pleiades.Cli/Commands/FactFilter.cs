using System.CommandLine;
using Pleiades.Catalog;
using Pleiades.Store;
using Pleiades.Workbench.Reviewing;

namespace Pleiades.Cli.Commands;

/// <summary>The options that narrow a list of facts.</summary>
internal sealed class FactFilter
{
    private readonly Option<string> _subject = new("--subject", "-s") { Description = "Name or part of the name of the subject, or its identifier" };
    private readonly Option<string> _indicator = new("--indicator", "-i") { Description = "Identifier or name of the indicator" };
    private readonly Option<FactStatus?> _status = Common.Choice<FactStatus>("--status", "What the page claims about the number");
    private readonly Option<string> _period = new("--period") { Description = "Only periods inside this one: 2022, 2022-H1, 2022-01-01/2023-06-30" };
    private readonly Option<bool> _all = new("--all") { Description = "Rejected and superseded facts too" };
    private readonly Option<int?> _limit = new("--limit") { Description = "Largest number of facts" };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="withAll">Whether rejected and superseded facts can be asked for.</param>
    public void AddTo(Command command, bool withAll = true)
    {
        foreach (var option in (Option[])[_subject, _indicator, _status, _period, .. withAll ? (Option[])[_all] : [], _limit]) command.Options.Add(option);
    }

    public FactQuery Query(ParseResult result, Catalogue catalogue) => new()
    {
        SubjectText = result.GetValue(_subject) ?? "",
        Indicator = result.GetValue(_indicator) is { } indicator ? Told("--indicator", indicator, new FactFields(catalogue).Indicator(indicator))!.Id : null,
        Status = result.GetValue(_status),
        Period = PeriodOf(result.GetValue(_period)),
        IncludeRejected = result.GetValue(_all),
        IncludeSuperseded = result.GetValue(_all),
        Limit = result.GetValue(_limit) is { } limit ? limit > 0 ? limit : throw new UseException($"--limit {limit}: a number above 0 is expected") : null,
    };

    private static Period? PeriodOf(string? text) => text is null ? null : Told("--period", text, FactFields.Period(text));

    /// <summary>The value of an option, or the sentence that says what would be accepted.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="option">Name of the option.</param>
    /// <param name="text">What the user wrote.</param>
    /// <param name="answer">What became of it.</param>
    /// <exception cref="UseException">It was not accepted.</exception>
    public static T? Told<T>(string option, string text, FieldAnswer<T> answer) => answer.Accepted ? answer.Value
        : throw new UseException($"{option} {text}: {answer.Problem}{(answer.Choices.IsEmpty ? "" : $"; did you mean {string.Join(", ", answer.Choices.Select(c => $"{c.Id} ({c.Name})"))}?")}");
}
