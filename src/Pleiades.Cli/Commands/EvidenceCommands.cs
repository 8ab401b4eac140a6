using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Pleiades.Catalog;
using Pleiades.Cli.Output;
using Pleiades.Evidence.Documents;
using Pleiades.Store;
using Pleiades.Workbench.Files;
using Pleiades.Workbench.Importing;

namespace Pleiades.Cli.Commands;

/// <summary><c>evidence read|articles|quantities|add|conflicts</c>.</summary>
internal static class EvidenceCommands
{
    public static Command Build(Shell shell)
    {
        var command = new Command("evidence", "Read pages and tables into facts with citations");
        command.Subcommands.Add(Stateless(shell, "read", "Read files and list their facts, without a workspace", ReadDepth.Facts, Facts));
        command.Subcommands.Add(Stateless(shell, "articles", "Take pages apart: articles, joins, and what was dropped and why", ReadDepth.Articles, EvidenceListings.Articles));
        command.Subcommands.Add(Stateless(shell, "quantities", "List every quantity and every time expression with its offsets", ReadDepth.Articles, EvidenceListings.Quantities));
        command.Subcommands.Add(Add(shell));
        command.Subcommands.Add(ConflictCommand.Build(shell));
        return command;
    }

    private static Command Stateless(Shell shell, string name, string description, ReadDepth depth, Action<Shell, ListingFormat?, IEnumerable<DocumentReading>, Catalogue> write)
    {
        var (paths, publisher, issued, map, format, data) = (Common.Paths(), Common.Publisher(), Common.Issued(), Common.Map(), Common.Format(), Common.Catalogue());
        var command = new Command(name, description) { paths, publisher, issued, map, data, format };
        command.SetAction((r, stop) =>
        {
            var options = Options(r.GetValue(publisher), r.GetValue(issued), r.GetValue(map));
            options = options with { Reading = options.Reading with { Depth = depth } };
            var catalogue = CatalogueInUse.Of(shell, r.GetValue(data), null);
            var (files, problems) = FileCollector.Collect(r.GetRequiredValue(paths));
            var refused = Tell(shell, problems);
            write(shell, r.GetValue(format), Readings(), catalogue);
            return Task.FromResult(refused ? ExitCode.Refused : ExitCode.Done);

            IEnumerable<DocumentReading> Readings()
            {
                using var bar = new ProgressBar(shell, "reading");
                var done = new HashSet<string>(StringComparer.Ordinal);
                foreach (var file in ReadFiles.ListAsync(files, options, catalogue, stop).ToBlockingEnumerable(stop))
                {
                    refused |= Tell(shell, file.Problems);
                    if (done.Add(file.Path)) bar.Report((done.Count, files.Length));
                    if (file.Reading is not null) yield return file.Reading;
                }
            }
        });
        return command;
    }

    private static void Facts(Shell shell, ListingFormat? format, IEnumerable<DocumentReading> readings, Catalogue catalogue) => Listing.Write(
        shell, format,
        readings.SelectMany(d => d.Facts.Select(f => new FactRow(f, d.Document.Name, catalogue, null))),
        FactColumns.All);

    private static Command Add(Shell shell)
    {
        var (paths, workspace, publisher, issued, map, data) = (Common.Paths(), Common.Workspace(), Common.Publisher(), Common.Issued(), Common.Map(), Common.Catalogue());
        var command = new Command("add", "Bring files into a workspace, each only once") { paths, workspace, publisher, issued, map, data };
        command.SetAction(async (r, stop) =>
        {
            var options = Options(r.GetValue(publisher), r.GetValue(issued), r.GetValue(map));
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time);
            var catalogue = CatalogueInUse.Of(shell, r.GetValue(data), r.GetRequiredValue(workspace));
            ImportSummary summary;
            using (var bar = new ProgressBar(shell, "importing"))
            {
                summary = await new ImportFiles(store, catalogue, shell.Time, shell.User)
                    .RunAsync(r.GetRequiredValue(paths), options, bar, stop).ConfigureAwait(false);
            }

            Tell(shell, summary.Problems);
            WriteSummary(shell, summary);
            return summary.SomethingRefused ? ExitCode.Refused : ExitCode.Done;
        });
        return command;
    }

    /// <summary>Says what an import did, on stderr.</summary>
    /// <param name="shell">Where to.</param>
    /// <param name="summary">What it did.</param>
    public static void WriteSummary(Shell shell, ImportSummary summary)
    {
        var refused = summary.Problems.Where(p => p.Refused).Select(p => p.Path).Distinct(StringComparer.Ordinal).Count();
        shell.Err.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{summary.Added} documents added, {summary.AlreadyThere} already there, {refused} refused in whole or part ({summary.Elapsed.TotalSeconds:0.0} s)"));
        if (summary.Added == 0) return;
        var byStatus = string.Join(", ", summary.FactsByStatus.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Value} {FactColumns.Word(p.Key)}")));
        shell.Err.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{summary.Articles} articles, {summary.Repeats} repeats dropped, {summary.Facts} facts{(byStatus.Length > 0 ? $" ({byStatus})" : "")}"));
    }

    private static bool Tell(Shell shell, ImmutableArray<FileProblem> problems)
    {
        foreach (var problem in problems) shell.Err.WriteLine(problem.Refused ? $"refused: {problem}" : $"note: {problem}");
        return problems.Any(p => p.Refused);
    }

    private static ImportOptions Options(string? publisher, DateOnly? issued, string? map)
    {
        var options = new ImportOptions(ReadOptions.Default with { Publisher = publisher ?? "", Issued = issued });
        if (map is null) return options;
        if (!File.Exists(map)) throw new UseException($"{map}: no such file; --map takes a table map (YAML)");
        var reading = FileReader.ReadMap(map);
        return reading.Succeeded
            ? options with { Map = reading.Value }
            : throw new UseException(string.Join("; ", reading.Issues.Select(i => $"{map}, {i.Place}: {i.Message}")));
    }
}
