using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Pleiades.Catalog;
using Pleiades.Scoring.Boards;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Uncertainty;
using Pleiades.Store;

namespace Pleiades.Workbench.Benchmarks;

/// <summary>A cluster and its peers measured against a framework, with the facts behind every cell.</summary>
public sealed class ClusterBenchmark
{
    /// <summary>Code of the index in results.</summary>
    public const string Index = FrameworkModel.Index;

    private readonly FrozenDictionary<(SubjectId, string), EvidenceCell> _cells;

    private readonly Panel _panel;

    private ClusterBenchmark(Framework framework, (ImmutableArray<Subject> Clusters, Panel Panel) measured, IEnumerable<(SubjectId Cluster, EvidenceCell Cell)> cells, BoardScores scores, Result result)
    {
        (Framework, Clusters, _panel, Scores, Result) = (framework, measured.Clusters, measured.Panel, scores, result);
        _cells = cells.ToFrozenDictionary(c => (c.Cluster, c.Cell.Indicator), c => c.Cell);
    }

    /// <summary>The framework.</summary>
    public Framework Framework { get; }

    /// <summary>The cluster first, then its peers in the order of their identifiers.</summary>
    public ImmutableArray<Subject> Clusters { get; }

    /// <summary>Scores and verdicts.</summary>
    public BoardScores Scores { get; }

    /// <summary>The result, ready to be saved.</summary>
    public Result Result { get; }

    /// <summary>What the facts say about one indicator of one cluster.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="indicator">Code of the framework's indicator.</param>
    public EvidenceCell Cell(SubjectId cluster, string indicator) => _cells[(cluster, indicator)];

    /// <summary>Draws every cell from what its facts allow (a bound, an interval, contradicting sources one at a time), many times, and says how likely each score and rank is.</summary>
    /// <param name="draws">Number of draws; &gt; 0.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="stop">Ends the work.</param>
    /// <remarks>An indicator without facts is left out of its dimension, where a board counts it as anything from 0 to 100: read the two side by side.</remarks>
    public JointResult Draw(int draws, ulong seed, CancellationToken stop = default)
    {
        var goalposts = CompositeRecipe.Default with { Normalise = NormaliseRecipe.Default with { Method = NormaliseMethod.Goalposts } };
        var recipe = UncertaintyRecipe.Default with { Draws = draws, Seed = seed, Benchmark = Scores.Recipe.Benchmark, Scope = NodeScope.All };
        return JointRun.Run(UncertainData.Of(FrameworkModel.Of(Framework), _panel), goalposts, recipe, stop);
    }

    /// <summary>Measures a cluster and, beside it, every other cluster of which the workspace knows enough to compare one dimension.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="catalogue">Names, units and regions.</param>
    /// <param name="home">The cluster.</param>
    /// <param name="framework">The framework.</param>
    public static ClusterBenchmark Run(WorkspaceStore store, Catalogue catalogue, Subject home, Framework framework)
    {
        var facts = store.Facts(new FactQuery());
        var asOf = AsOf(store, facts);
        var finder = new CellFinder(catalogue, facts, asOf);
        var indicators = framework.Indicators.ToImmutableArray();
        var others = facts.Select(f => f.Fact.Subject).Where(s => s.Type == SubjectType.Cluster && s.Id != home.Id).DistinctBy(s => s.Id).OrderBy(s => s.Id);
        var past = new CellFinder(catalogue, facts, asOf.AddYears(-1));
        var rows = new List<(Subject Cluster, ImmutableArray<EvidenceCell> Cells)>();
        foreach (var cluster in others.Prepend(home))
        {
            var found = indicators.Select(i => finder.Find(cluster.Id, i, framework.WindowYears)).ToImmutableArray();
            if (cluster == home || IsComparable(framework, found)) rows.Add((cluster, found));
        }

        var recipe = BoardRecipe.Default with { MinCoverage = framework.MinimumCoverage };
        var panel = BuildPanel(framework, indicators, rows);
        var scores = BoardScorer.Score(FrameworkModel.Of(framework), (panel, PastPanel(framework, indicators, rows, past)), recipe);
        var cells = rows.SelectMany(r => r.Cells.Select(c => (r.Cluster.Id, c)));
        return new ClusterBenchmark(framework, ([.. rows.Select(r => r.Cluster)], panel), cells, scores, ToResult(framework, recipe, asOf, panel, scores, rows));
    }

    /// <summary>
    /// The day the benchmark speaks of: the latest issue of a page, or the latest figure of a table without one. The clock has no say in a result.
    /// </summary>
    private static DateOnly AsOf(WorkspaceStore store, IReadOnlyList<StoredFact> facts)
    {
        var issued = store.Documents().ToDictionary(d => d.Id, d => d.Issued);
        var days = facts.Where(f => f.Fact.Status == FactStatus.Actual).Select(f => issued[f.Fact.Citation.Document] ?? f.Fact.Period?.End).OfType<DateOnly>();
        return days.DefaultIfEmpty(DateOnly.MinValue.AddYears(100)).Max();
    }

    /// <summary>Whether a cluster has facts enough to be compared in one dimension at least.</summary>
    private static bool IsComparable(Framework framework, ImmutableArray<EvidenceCell> cells)
    {
        var known = cells.Where(c => !c.Facts.IsEmpty).Select(c => c.Indicator).ToHashSet();
        return framework.Dimensions.Any(d => d.Indicators.Where(i => known.Contains(i.Id)).Sum(i => i.Weight)
            >= framework.MinimumCoverage * d.Indicators.Sum(i => i.Weight));
    }

    private static Panel BuildPanel(Framework framework, ImmutableArray<FrameworkIndicator> indicators, List<(Subject Cluster, ImmutableArray<EvidenceCell> Cells)> rows)
    {
        var cells = new Estimate[rows.Count * indicators.Length];
        for (var column = 0; column < indicators.Length; column++)
        {
            for (var row = 0; row < rows.Count; row++) cells[(column * rows.Count) + row] = rows[row].Cells[column].Estimate;
        }

        var inputs = rows.SelectMany(r => r.Cells.SelectMany(c => c.Facts.Select(f => f.Fact.Id.Value)).Prepend(r.Cluster.Id.Value)).Prepend(framework.Fingerprint);
        return new Panel([.. rows.Select(r => r.Cluster.Id)], [.. indicators.Select(i => i.Id)], cells, Fingerprint.Of([.. inputs]));
    }

    /// <summary>What was known a year before; a figure that is still the latest has no past.</summary>
    private static Panel PastPanel(Framework framework, ImmutableArray<FrameworkIndicator> indicators, List<(Subject Cluster, ImmutableArray<EvidenceCell> Cells)> rows, CellFinder past) =>
        BuildPanel(framework, indicators, [.. rows.Select(r => (r.Cluster, indicators.Select((indicator, at) => Earlier(past.Find(r.Cluster.Id, indicator, framework.WindowYears), r.Cells[at])).ToImmutableArray()))]);

    private static EvidenceCell Earlier(EvidenceCell then, EvidenceCell now) =>
        then.Period is { } before && now.Period is { } latest && before.End < latest.End ? then : new EvidenceCell(now.Indicator, Estimate.Missing("no_earlier_fact"));

    private static Result ToResult(
        Framework framework, BoardRecipe recipe, DateOnly asOf, Panel panel, BoardScores scores, List<(Subject Cluster, ImmutableArray<EvidenceCell> Cells)> rows)
    {
        var facts = rows.SelectMany(r => r.Cells.Select(c => (Key: (r.Cluster.Id, c.Indicator), c.Facts))).ToDictionary(c => c.Key, c => c.Facts);
        return new Result
        {
            Measure = "score.boards",
            Recipe = JsonSerializer.Serialize(new
            {
                framework = framework.Id,
                framework_version = framework.Version,
                window_years = framework.WindowYears,
                as_of = asOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                benchmark = recipe.Benchmark,
                minimum_coverage = recipe.MinCoverage,
                minimum_peers = recipe.MinPeers,
            }),
            Fingerprint = panel.Fingerprint,
            Version = ProgramVersion,
            Rows = [.. scores.Subjects.SelectMany(s => s.Entries.Select(e => new ResultRow(
                s.Subject, e.Code, e.Score, facts.TryGetValue((s.Subject, e.Code), out var cell) ? [.. cell.Select(f => f.Fact.Id)] : [])))],
        };
    }

    /// <summary>Version of the program, as saved with results.</summary>
    public static string ProgramVersion { get; } =
        typeof(ClusterBenchmark).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
