using System.CommandLine;
using System.Globalization;
using Pleiades.Catalog;
using Pleiades.Store;

namespace Pleiades.Cli.Commands;

/// <summary><c>facts edit</c>: a corrected fact supersedes the one that was read; both stay.</summary>
internal static class FactEdit
{
    public static Command Build(Shell shell)
    {
        var (id, workspace) = (FactShow.Id(), Common.Workspace());
        var value = new Option<string>("--value") { Description = "The number in the canonical unit, as in 150000000000" };
        var bound = new Option<string>("--bound") { Description = "= > >= < <= or ~" };
        var subject = new Option<string>("--subject") { Description = "Identifier or exact name of the subject" };
        var indicator = new Option<string>("--indicator") { Description = "Identifier or name of the indicator" };
        var period = new Option<string>("--period") { Description = "2022, 2022-H1, 2022-06, 2022-01-01/2023-06-30" };
        var status = Common.Choice<FactStatus>("--status", "What the page claims about the number");
        var scope = new Option<string>("--scope") { Description = "What narrows the subject" };
        var why = new Option<string>("--why") { Description = "The reason, kept with the decision", Required = true };
        var command = new Command("edit", "Correct a fact: the corrected one supersedes it, and both are kept") { id, workspace, value, bound, subject, indicator, period, status, scope, why };
        command.SetAction(r =>
        {
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time);
            var read = FactShow.Find(store, r.GetRequiredValue(id)).Fact;
            var corrected = read with
            {
                Value = Value(read, r.GetValue(value), r.GetValue(bound)),
                Subject = Subject(r.GetValue(subject)) ?? read.Subject,
                Indicator = FactFilter.Indicator(r.GetValue(indicator)) ?? read.Indicator,
                Period = FactFilter.Period(r.GetValue(period)) ?? read.Period,
                Status = r.GetValue(status) ?? read.Status,
                Scope = r.GetValue(scope) ?? read.Scope,
                Confidence = 1,
            };
            if (corrected with { Confidence = read.Confidence } == read) throw new UseException("nothing to correct: give at least one of --value, --bound, --subject, --indicator, --period, --status, --scope");
            var next = store.Decide(read.Id, FactVerdict.Correct, corrected, shell.User, r.GetRequiredValue(why));
            shell.Err.WriteLine($"{next} supersedes {read.Id}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Quantity Value(Fact read, string? value, string? bound)
    {
        var number = value is null ? read.Value.Value
            : decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var parsed) ? parsed
            : throw new UseException($"--value {value}: a number in {read.Value.Unit.Canonical} is expected, as in 150000000000");
        var sign = bound is null ? read.Value.Bound : Bounds.Parse(bound) ?? throw new UseException($"--bound {bound}: one of = > >= < <= ~ is expected");
        return new Quantity(number, read.Value.Unit, sign);
    }

    private static Subject? Subject(string? text)
    {
        if (text is null) return null;
        var subject = Catalogue.BuiltIn.Subjects.Find(new SubjectId(text)) ?? Catalogue.BuiltIn.Names.Match(text).ExactSubject;
        return subject?.ToSubject() ?? throw new UseException($"--subject {text}: neither an identifier nor one exact name of the catalog");
    }
}
