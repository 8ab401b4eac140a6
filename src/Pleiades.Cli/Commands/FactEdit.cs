using System.CommandLine;
using Pleiades.Store;
using Pleiades.Workbench.Reviewing;

namespace Pleiades.Cli.Commands;

/// <summary><c>facts edit</c>: a corrected fact supersedes the one that was read; both stay.</summary>
internal static class FactEdit
{
    public static Command Build(Shell shell)
    {
        var (id, workspace) = (FactShow.Id(), Common.Workspace());
        var value = new Option<string>("--value") { Description = "The number in the canonical unit, as in 150000000000, or with its unit, as in 1500亿元" };
        var bound = new Option<string>("--bound") { Description = "= > >= < <= or ~" };
        var subject = new Option<string>("--subject") { Description = "Identifier or exact name of the subject" };
        var indicator = new Option<string>("--indicator") { Description = "Identifier or name of the indicator" };
        var against = new Option<string>("--base") { Description = "What a growth or ratio is measured against: yoy, mom, qoq, cagr, year_start, national, provincial, municipal, a year, or none" };
        var period = new Option<string>("--period") { Description = "2022, 2022-H1, 2022-06, 2022-01-01/2023-06-30" };
        var status = Common.Choice<FactStatus>("--status", "What the page claims about the number");
        var scope = new Option<string>("--scope") { Description = "What narrows the subject" };
        var why = new Option<string>("--why") { Description = "The reason, kept with the decision", Required = true };
        var command = new Command("edit", "Correct a fact: the corrected one supersedes it, and both are kept") { id, workspace, value, bound, subject, indicator, against, period, status, scope, why };
        command.SetAction(r =>
        {
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time);
            var fields = new FactFields(CatalogueInUse.OfWorkspace(r.GetRequiredValue(workspace)));
            var read = FactShow.Find(store, r.GetRequiredValue(id)).Fact;
            var corrected = read with { Confidence = 1 };
            if (r.GetValue(indicator) is { } i) corrected = FactFields.With(corrected, FactFilter.Told("--indicator", i, fields.Indicator(i))!);
            if (r.GetValue(value) is { } v) corrected = corrected with { Value = FactFilter.Told("--value", v, fields.Value(v, corrected.Value)) };
            if (r.GetValue(bound) is { } b) corrected = corrected with { Value = corrected.Value with { Bound = Bounds.Parse(b) ?? throw new UseException($"--bound {b}: one of = > >= < <= ~ is expected") } };
            if (r.GetValue(subject) is { } s) corrected = corrected with { Subject = FactFilter.Told("--subject", s, fields.Subject(s))! };
            if (r.GetValue(against) is { } a) corrected = corrected with { Base = FactFilter.Told("--base", a, FactFields.Base(a))! };
            if (r.GetValue(period) is { } p) corrected = FactFields.With(corrected, FactFilter.Told("--period", p, FactFields.Period(p)));
            corrected = corrected with { Status = r.GetValue(status) ?? read.Status, Scope = r.GetValue(scope) ?? read.Scope };
            if (corrected with { Confidence = read.Confidence } == read) throw new UseException("nothing to correct: give at least one of --value, --bound, --subject, --indicator, --base, --period, --status, --scope");
            if ((r.GetValue(value) ?? r.GetValue(indicator) ?? r.GetValue(against)) is not null && fields.Doubt(corrected) is { Length: > 0 } doubt) throw new UseException(doubt);
            var next = store.Decide(read.Id, FactVerdict.Correct, corrected, shell.User, r.GetRequiredValue(why));
            shell.Err.WriteLine($"{next} supersedes {read.Id}");
            return ExitCode.Done;
        });
        return command;
    }
}
