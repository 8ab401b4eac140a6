using System.CommandLine;
using System.Globalization;
using Pleiades.Catalog;
using Pleiades.Cli.Output;
using Pleiades.Reports;
using Pleiades.Reports.Languages;
using Pleiades.Scoring.Boards;
using Pleiades.Scoring.Uncertainty;
using Pleiades.Store;
using Pleiades.Workbench.Benchmarks;

namespace Pleiades.Cli.Commands;

/// <summary><c>score boards</c>.</summary>
internal static class ScoreCommands
{
    private sealed record BoardRow(string Cluster, string Code, string Name, BoardEntry Entry, string Unit, EvidenceCell? Cell)
    {
        /// <summary>What the draws gave; null when nothing was drawn.</summary>
        public UnitUncertainty? Drawn { get; init; }

        /// <summary>Probability of standing first.</summary>
        public double? First { get; init; }
    }

    private static readonly IReadOnlyList<Column<BoardRow>> Columns =
    [
        new("cluster", r => r.Cluster) { InTable = false },
        new("code", r => r.Code) { InTable = false },
        new("level", r => r.Entry.Level) { InTable = false },
        new("name", r => r.Name, r => r.Entry.Level == 1 ? $"  {r.Name}" : r.Name),
        new("raw", r => r.Entry.Raw.Value, r => r.Cell?.Shown is { } q ? FigureText.Of(q) : ""),
        new("unit", r => r.Entry.Raw.IsMissing ? null : r.Unit) { InTable = false },
        new("raw_low", r => r.Entry.Raw.Low) { InTable = false },
        new("raw_high", r => r.Entry.Raw.High) { InTable = false },
        new("period", r => r.Cell?.Period?.ToShortString()),
        new("score", r => r.Entry.Score.Value, r => FigureText.Of(r.Entry.Score)) { IsNumber = true },
        new("score_low", r => r.Entry.Score.Low) { InTable = false },
        new("score_high", r => r.Entry.Score.High) { InTable = false },
        new("coverage", r => r.Entry.Coverage, r => r.Entry.Level > 1 && !double.IsNaN(r.Entry.Coverage) ? r.Entry.Coverage.ToString("0%", CultureInfo.InvariantCulture) : "") { IsNumber = true },
        new("board", r => FactColumns.Word(r.Entry.Verdict)),
        new("reason", r => FactColumns.Word(r.Entry.Reason.Code), r => Figures.Reason(r.Entry.Reason, Language.English)),
        new("best_peer", r => Against(r, Comparator.BestPeer)) { InTable = false },
        new("peer_median", r => Against(r, Comparator.PeerMedian)) { InTable = false },
        new("own_past", r => Against(r, Comparator.OwnPast)) { InTable = false },
        new("rank_best", r => r.Entry.Rank?.Best) { InTable = false },
        new("rank_worst", r => r.Entry.Rank?.Worst) { InTable = false },
        new("drawn_low", r => r.Drawn?.Low) { InTable = false },
        new("drawn_high", r => r.Drawn?.High) { InTable = false },
        new("p_world_class", r => r.Drawn?.AtWorldClass) { InTable = false },
        new("p_above_peer_median", r => r.Drawn?.AbovePeerMedian) { InTable = false },
        new("p_first", r => r.First) { InTable = false },
        new("decides", r => Deciding(r).Take(3).ToList(), r => r.Entry.Level > 1 ? Deciding(r).FirstOrDefault() ?? "" : ""),
        new("facts", r => r.Cell?.Facts.Select(f => f.Fact.Id.Value).ToList()) { InTable = false },
        new("proxy", r => r.Cell?.Proxy?.Zh) { InTable = false },
        new("illustrative", r => r.Cell?.Illustrative == true ? true : null, r => r.Cell?.Illustrative == true ? "示例" : ""),
    ];

    /// <summary>What evidence would decide an undecided board: what could do so alone, else what narrows it most.</summary>
    private static IEnumerable<string> Deciding(BoardRow row) => row.Entry.Verdict == Board.Undecided
        ? row.Entry.Needs.OrderByDescending(n => n.CouldDecide).Select(n => n.Indicator)
        : [];

    private static string? Against(BoardRow row, Comparator comparator) =>
        row.Entry.Comparators.FirstOrDefault(c => c.Comparator == comparator) is { } verdict ? FactColumns.Word(verdict.Verdict) : null;

    public static Command Build(Shell shell)
    {
        var command = new Command("score", "Composite indicators: build, check, judge clusters against a framework");
        command.Subcommands.Add(ScoreRunCommand.Run(shell));
        command.Subcommands.Add(ScoreRunCommand.Check(shell));
        command.Subcommands.Add(ScoreWeightsCommand.Build(shell));
        command.Subcommands.Add(ScoreUnitCommands.Explain(shell));
        command.Subcommands.Add(ScoreUnitCommands.Lift(shell));
        command.Subcommands.Add(ScoreUnitCommands.Change(shell));
        command.Subcommands.Add(ScoreDoubtCommands.Compare(shell));
        command.Subcommands.Add(ScoreDoubtCommands.Uncertainty(shell));
        command.Subcommands.Add(ScoreDoubtCommands.Sensitivity(shell));
        command.Subcommands.Add(Boards(shell));
        return command;
    }

    private static Command Boards(Shell shell)
    {
        var (workspace, cluster, framework, format) = (Common.Workspace(), Common.Cluster(), Common.Framework(), Common.Format());
        var peers = new Option<bool>("--peers") { Description = "List the boards of the other clusters too" };
        var draws = new Option<int>("--draws") { Description = "Draw every figure from what its facts allow, so many times: how likely a score reaches world class, beats the middle of the peers, stands first; in csv, json and jsonl" };
        var command = new Command("boards", "Strong, weak and undecided boards of a cluster, each score with its interval") { workspace, cluster, framework, peers, draws, format };
        command.SetAction((r, stop) =>
        {
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time);
            var benchmark = Run(store, CatalogueInUse.OfWorkspace(r.GetRequiredValue(workspace)), r.GetRequiredValue(cluster), r.GetRequiredValue(framework));
            var drawn = r.GetValue(draws) is var times and > 0 ? CompositeOptions.Fitting(() => benchmark.Draw(times, 1, stop)) : null;
            var rows = benchmark.Clusters.Where((_, at) => at == 0 || r.GetValue(peers)).SelectMany(c => Rows(benchmark, c).Select(row => Drawn(row, drawn, benchmark.Clusters.IndexOf(c))));
            Listing.Write(shell, r.GetValue(format), rows, Columns);
            shell.Err.WriteLine($"Framework {benchmark.Framework.Id} {benchmark.Framework.Version}, benchmark {benchmark.Scores.Recipe.Benchmark:0} of 100, {benchmark.Clusters.Length - 1} peers, result {store.SaveResult(benchmark.Result)}, inputs {benchmark.Result.Fingerprint[..12]}");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    /// <summary>Runs the benchmark of a cluster on the facts of a workspace.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="catalogue">Its catalogue.</param>
    /// <param name="cluster">Identifier or name.</param>
    /// <param name="framework">Identifier.</param>
    /// <exception cref="UseException">No such cluster or framework.</exception>
    public static ClusterBenchmark Run(WorkspaceStore store, Catalogue catalogue, string cluster, string framework) =>
        ClusterBenchmark.Run(store, catalogue, Cluster(store, catalogue, cluster), Framework(catalogue, framework));

    private static Framework Framework(Catalogue catalogue, string id) => catalogue.FindFramework(id)
        ?? throw new UseException($"--framework {id}: no such framework; there are {string.Join(", ", catalogue.Frameworks.Select(f => f.Id))}");

    private static Subject Cluster(WorkspaceStore store, Catalogue catalogue, string text) => ClusterChoice.Find(store, catalogue, text) switch
    {
        { Value: { } subject } => subject,
        var none => throw new UseException($"--cluster {text}: {none.Issues[0].Message}"),
    };

    private static BoardRow Drawn(BoardRow row, JointResult? drawn, int cluster) =>
        drawn?.Find(row.Code) is { } node ? row with { Drawn = node.Units[cluster], First = node.Top(cluster, 1) } : row;

    private static IEnumerable<BoardRow> Rows(ClusterBenchmark benchmark, Subject cluster)
    {
        var boards = benchmark.Scores.Subjects.Single(s => s.Subject == cluster.Id);
        yield return new BoardRow(cluster.Name, boards.Index.Code, benchmark.Framework.Name.Zh, boards.Index, "", null);
        foreach (var dimension in benchmark.Framework.Dimensions)
        {
            yield return new BoardRow(cluster.Name, dimension.Id, dimension.Name.Zh, boards[dimension.Id], "", null);
            foreach (var indicator in dimension.Indicators)
                yield return new BoardRow(cluster.Name, indicator.Id, indicator.Name.Zh, boards[indicator.Id], indicator.Unit, benchmark.Cell(cluster.Id, indicator.Id));
        }
    }
}
