using System.CommandLine;
using Pleiades.Cli.Output;
using Pleiades.Evidence.Conflicts;
using Pleiades.Store;

namespace Pleiades.Cli.Commands;

/// <summary><c>evidence conflicts</c>: figures that cannot all be right as printed, side by side.</summary>
internal static class ConflictCommand
{
    private sealed record ConflictRow(Conflict Conflict, IReadOnlyList<FactRow> Facts);

    private static readonly IReadOnlyList<Column<ConflictRow>> Columns =
    [
        new("kind", r => FactColumns.Word(r.Conflict.Kind)),
        new("rule", r => r.Conflict.Rule),
        new("subject", r => r.Facts[0].Fact.Subject.Name),
        new("arithmetic", r => r.Conflict.Arithmetic),
        new("derived", r => r.Conflict.Derived is { } d ? new Dictionary<string, object?> { ["value"] = d.Value, ["unit"] = d.Unit, ["formula"] = d.Formula } : null) { InTable = false },
        new("facts", r => r.Facts.Select(f => f.Fact.Id.Value).ToList(), r => string.Join("\n", r.Facts.Select(Line))),
        new("illustrative", r => r.Facts.Any(f => f.Fact.Illustrative) ? true : null) { InTable = false },
        new("quotations", r => r.Facts.Select(f => f.Fact.Citation.Quotation).ToList()) { InTable = false },
    ];

    public static Command Build(Shell shell)
    {
        var (workspace, format) = (Common.Workspace(), Common.Format());
        var command = new Command("conflicts", "Contradictions between sources, figures whose arithmetic does not come out, figures without their reference") { workspace, format };
        command.SetAction(r =>
        {
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time, StoreAccess.ReadOnly);
            var catalogue = CatalogueInUse.OfWorkspace(r.GetRequiredValue(workspace));
            var files = store.Documents().ToDictionary(d => d.Id, d => d.Name);
            var facts = store.Facts(new FactQuery());
            var byId = facts.ToDictionary(f => f.Fact.Id, f => new FactRow(f.Fact, files[f.Fact.Citation.Document], catalogue, f.Standing));
            var conflicts = ConflictFinder.Find([.. facts.Select(f => f.Fact)], catalogue);
            Listing.Write(shell, r.GetValue(format), conflicts.Select(c => new ConflictRow(c, [.. c.Facts.Select(id => byId[id])])), Columns);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Line(FactRow row) =>
        $"{row.Fact.Id} {row.IndicatorName} {FigureText.Of(row.Fact.Value, row.Catalogue)} {row.Fact.Period?.ToShortString()} ({row.File}{(row.Fact.Illustrative ? ", 示例 illustrative" : "")})";
}
