using System.CommandLine;
using System.Globalization;
using Pleiades.Catalog;
using Pleiades.Cli.Output;
using Pleiades.Store;
using Pleiades.Workbench.Benchmarks;

namespace Pleiades.Cli.Commands;

/// <summary><c>frameworks list|show|check|compare</c>: by what clusters are judged, as data with versions.</summary>
internal static class FrameworkCommands
{
    private static readonly IReadOnlyList<Column<Framework>> ListColumns =
    [
        new("framework", f => f.Id),
        new("version", f => f.Version),
        new("dated", f => f.Dated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        new("status", f => f.Status),
        new("name", f => f.Name.Zh),
        new("name_en", f => f.Name.En) { InTable = false },
        new("dimensions", f => f.Dimensions.Length) { IsNumber = true },
        new("indicators", f => f.Indicators.Count()) { IsNumber = true },
        new("scored", f => f.Indicators.Count(i => i.IsScored)) { IsNumber = true },
        new("fingerprint", f => f.Fingerprint) { InTable = false },
    ];

    private static readonly IReadOnlyList<Column<(FrameworkDimension Dimension, FrameworkIndicator? Indicator)>> ShowColumns =
    [
        new("code", r => r.Indicator?.Id ?? r.Dimension.Id, r => r.Indicator is null ? r.Dimension.Id : $"  {r.Indicator.Id}"),
        new("name", r => (r.Indicator?.Name ?? r.Dimension.Name).Zh),
        new("name_en", r => (r.Indicator?.Name ?? r.Dimension.Name).En) { InTable = false },
        new("dimension", r => r.Indicator is null ? null : r.Dimension.Id) { InTable = false },
        new("weight", r => r.Indicator?.Weight ?? r.Dimension.Weight) { IsNumber = true },
        new("direction", r => r.Indicator?.Direction) { IsNumber = true },
        new("unit", r => r.Indicator?.Unit),
        new("floor", r => r.Indicator?.Goalposts?.Floor) { IsNumber = true },
        new("world_class", r => r.Indicator?.Goalposts?.WorldClass) { IsNumber = true },
        new("confidence", r => r.Indicator?.Goalposts?.Confidence is { } confidence ? FactColumns.Word(confidence) : null),
        new("source", r => r.Indicator?.Goalposts?.Source.Zh) { InTable = false },
        new("from", r => r.Indicator?.Sources.Select(s => s.Over is null ? s.Indicator.Value : $"{s.Indicator}/{s.Over}").ToList()) { InTable = false },
        new("needs", r => r.Indicator?.Needs?.Zh) { InTable = false },
    ];

    private static readonly IReadOnlyList<Column<FrameworkChange>> ChangeColumns =
    [
        new("what", c => FactColumns.Word(c.Kind)),
        new("code", c => c.Code),
        new("from", c => c.From),
        new("to", c => c.To),
    ];

    private static readonly IReadOnlyList<Column<Issue>> FindingColumns = [new("place", i => i.Place), new("code", i => i.Code) { InTable = false }, new("message", i => i.Message)];

    public static Command Build(Shell shell)
    {
        var command = new Command("frameworks", "By what clusters are judged: list, show, check, compare versions");
        command.Subcommands.Add(List(shell));
        command.Subcommands.Add(Show(shell));
        command.Subcommands.Add(Check(shell));
        command.Subcommands.Add(Compare(shell));
        return command;
    }

    private static Command List(Shell shell)
    {
        var (catalogue, format) = (Common.Catalogue(), Common.Format());
        var command = new Command("list", "Every framework and version there is") { catalogue, format };
        command.SetAction(r =>
        {
            Listing.Write(shell, r.GetValue(format), CatalogueInUse.Of(shell, r.GetValue(catalogue), null).Frameworks, ListColumns);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show(Shell shell)
    {
        var (id, catalogue, format) = (Id("framework", "Identifier for the newest version, or identifier@version"), Common.Catalogue(), Common.Format());
        var command = new Command("show", "Dimensions and indicators of a framework: weights, directions, goalposts with their sources, and what supplies each") { id, catalogue, format };
        command.SetAction(r =>
        {
            var framework = Find(CatalogueInUse.Of(shell, r.GetValue(catalogue), null), r.GetRequiredValue(id));
            var rows = framework.Dimensions.SelectMany(d => d.Indicators.Select(i => (d, (FrameworkIndicator?)i)).Prepend((d, null)));
            Listing.Write(shell, r.GetValue(format), rows, ShowColumns);
            shell.Err.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{framework.Key} of {framework.Dated:yyyy-MM-dd} ({framework.Status}): {framework.Name.Zh} / {framework.Name.En}; {framework.Summary?.Zh} A dimension is scored when {framework.MinimumCoverage:0%} of its weight is known; facts of the last {framework.WindowYears} years count"));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Check(Shell shell)
    {
        var files = Common.Paths();
        var format = Common.Format();
        var command = new Command("check", "Explain each mistake in framework files by file, line and column, and tell when one changes a known version; exit code 1 when there is one") { files, format };
        command.SetAction(r =>
        {
            var checks = r.GetRequiredValue(files).Select(f => (File: f, Reading: FrameworkFiles.Check(f, Catalogue.BuiltIn))).ToList();
            Listing.Write(shell, r.GetValue(format), checks.SelectMany(c => c.Reading.Issues), FindingColumns);
            foreach (var (file, reading) in checks)
            {
                shell.Err.WriteLine(reading.Value is { } framework
                    ? $"{file}: {framework.Key}, {framework.Dimensions.Length} dimensions, {framework.Indicators.Count()} indicators"
                    : $"{file}: cannot be used");
            }

            return checks.All(c => c.Reading.Issues.IsEmpty) ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    private static Command Compare(Shell shell)
    {
        var (from, to) = (Id("from", "The earlier version, as identifier@version"), Id("to", "The later version"));
        var (catalogue, format) = (Common.Catalogue(), Common.Format());
        var workspace = new Option<string>("--workspace", "-w") { Description = "Workspace whose facts are scored under both, so that what the change alone did is told" };
        var cluster = new Option<string>("--cluster", "-c") { Description = "Cluster to score" };
        var command = new Command("compare", "What differs between two versions, and whether scores under them may be compared: the same, only by a bridge, or not") { from, to, catalogue, workspace, cluster, format };
        command.SetAction(r =>
        {
            var names = CatalogueInUse.Of(shell, r.GetValue(catalogue), r.GetValue(workspace));
            var comparison = FrameworkComparison.Of(Find(names, r.GetRequiredValue(from)), Find(names, r.GetRequiredValue(to)));
            if (r.GetValue(workspace) is { } folder) Bridge(shell, folder, names, r.GetValue(cluster), comparison, r.GetValue(format));
            else Listing.Write(shell, r.GetValue(format), comparison.Changes, ChangeColumns);
            shell.Err.WriteLine(Verdict(comparison));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Bridge(Shell shell, string workspace, Catalogue catalogue, string? cluster, FrameworkComparison comparison, ListingFormat? format)
    {
        if (cluster is null) throw new UseException("--workspace needs --cluster, the cluster to score under both");
        if (comparison.Comparability == Comparability.Refused) throw new UseException(Verdict(comparison));
        using var store = WorkspaceStore.Open(workspace, shell.Time);
        var subject = ClusterChoice.Find(store, catalogue, cluster).Value ?? throw new UseException($"--cluster {cluster}: no such cluster");
        Listing.Write(shell, format, FrameworkBridge.Of(store, catalogue, subject, comparison), BridgeColumns);
    }

    private static readonly IReadOnlyList<Column<BridgeRow>> BridgeColumns =
    [
        new("code", r => r.Code),
        new("name", r => r.Name.Zh),
        new("from", r => r.From.Value, r => FigureText.Of(r.From)) { IsNumber = true },
        new("from_low", r => r.From.Low) { InTable = false },
        new("from_high", r => r.From.High) { InTable = false },
        new("to", r => r.To.Value, r => FigureText.Of(r.To)) { IsNumber = true },
        new("to_low", r => r.To.Low) { InTable = false },
        new("to_high", r => r.To.High) { InTable = false },
        new("by_framework", r => r.ByFramework, r => double.IsNaN(r.ByFramework) ? "" : r.ByFramework.ToString("+0.0;-0.0;0", CultureInfo.InvariantCulture)) { IsNumber = true },
    ];

    private static string Verdict(FrameworkComparison comparison)
    {
        var share = string.Create(CultureInfo.InvariantCulture, $"{comparison.CommonOfFrom:0%} of the weight of {comparison.From.Key} and {comparison.CommonOfTo:0%} of {comparison.To.Key} are defined alike");
        return comparison.Comparability switch
        {
            Comparability.Same => $"{comparison.From.Key} and {comparison.To.Key} score alike: results may be compared",
            Comparability.Bridged => $"{share}: compare results only by a bridge, the same facts scored under both",
            _ => string.Create(CultureInfo.InvariantCulture, $"{share}, less than {FrameworkComparison.LeastCommon:0%}: results under the two must not be compared"),
        };
    }

    private static Argument<string> Id(string name, string description) => new(name) { Description = description };

    private static Framework Find(Catalogue catalogue, string id) => catalogue.FindFramework(id)
        ?? throw new UseException($"{id}: no such framework; there are {string.Join(", ", catalogue.Frameworks.Select(f => f.Key))}");
}
