using System.Collections.Immutable;
using System.Globalization;
using Pleiades.Reports.Annexes;
using Pleiades.Reports.Languages;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Ranking;
using Pleiades.Scoring.Tables;

namespace Pleiades.Reports.Spreadsheets;

/// <summary>The workbook of a composite indicator, whose formulas compute the index again: change a value or a weight and the ranks follow.</summary>
/// <remarks>
/// Sheets: what it is, the tree, the raw values, the values as prepared (divided, filled, screened, treated), the scores, the index, the ranks. Scores and
/// index are formulas as far as the methods have one in a spreadsheet; the first sheet names the columns that are values.
/// </remarks>
public static class CompositeWorkbook
{
    private const string TreeName = "Tree", PreparedName = "Prepared", ScoresName = "Scores", IndexName = "Index";

    private static readonly ImmutableArray<string> TreeColumns = ["Code", "Name", "Level", "Parent", "Weight", "Direction"];

    /// <summary>Writes the workbook.</summary>
    /// <param name="data">What the indicator was built from.</param>
    /// <param name="steps">What was built.</param>
    /// <param name="source">Where the data came from and what ran.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="stream">Where to; must allow seeking, left open.</param>
    public static void Write(CompositeData data, CompositeSteps steps, AnnexSource source, Language language, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(source);
        var values = new List<string>();
        WorkbookSheet[] computed =
        [
            Tree(steps.Model),
            Values("Raw", data.Indicators),
            Values(PreparedName, steps.ToNormalise),
            Scores(steps, values),
            Index(steps, values),
            Ranked(steps),
        ];
        WorkbookWriter.Write([About(Phrasebook.Of(language), steps, source, values), .. computed], stream);
    }

    private static WorkbookSheet About(Phrasebook words, CompositeSteps steps, AnnexSource source, List<string> values)
    {
        var index = steps.Model.Nodes[steps.Model.Root];
        List<string> lines =
        [
            words.With("annex.title", index.Name.Length > 0 ? index.Name : index.Code),
            $"{source.Data} {source.Time}".TrimEnd(),
            words["annex.book.how"],
            words["annex.book.change"],
            words["annex.basis.again"].Replace("{0}", source.Fingerprint, StringComparison.Ordinal).Replace("{1}", source.Program, StringComparison.Ordinal),
        ];
        lines.Add(values.Count == 0 ? words["annex.book.all"] : words.With("annex.book.values", string.Join(words["list.separator"], values)));
        lines.AddRange(source.Recipe.TrimEnd().Split('\n'));
        return new WorkbookSheet("About", [.. lines.Select(l => new[] { Cell.Of(l) })]) { Frozen = (0, 0), Widths = [110] };
    }

    private static WorkbookSheet Tree(CompositeModel model) => new(TreeName,
    [
        [.. TreeColumns.Select(Cell.Of)],
        .. model.Nodes.Select(n => (Cell[])[Cell.Of(n.Code), Cell.Of(n.Name), Cell.Of(n.Level), Cell.Of(n.Parent ?? ""), Cell.Of(n.Weight), Cell.Of((int)n.Direction)]),
    ])
    { Widths = [16, 34, 8, 16, 10, 10] };

    private static WorkbookSheet Values(string name, ScoreTable table) => new(name,
    [
        Header(table.Columns),
        .. Rows(table, (r, c) => Cell.Of(table[r, c])),
    ]);

    private static WorkbookSheet Scores(CompositeSteps steps, List<string> values)
    {
        var (prepared, scores) = (steps.ToNormalise, steps.Normalised);
        var formulas = scores.Columns.Select(code =>
        {
            var (node, column) = (steps.Model.Nodes[steps.Model.Find(code)], prepared.Find(code));
            return column < 0 ? null : Of(node, column);
        }).ToArray();
        values.AddRange(scores.Columns.Where((_, c) => formulas[c] is null));
        return new WorkbookSheet(ScoresName, [Header(scores.Columns), .. Rows(scores, (r, c) => formulas[c]?.Invoke(r) is { } formula ? Cell.Computed(formula, scores[r, c]) : Cell.Of(scores[r, c]))]);

        Func<int, string>? Of(CompositeNode node, int column)
        {
            var range = $"{PreparedName}!{WorkbookSheet.Address(1, column + 1, true)}:{WorkbookSheet.Address(prepared.Rows, column + 1, true)}";
            string? At(int row) => IndicatorFormulas.Of(node, steps.Recipe.Normalise.For(node.Code), $"{PreparedName}!{WorkbookSheet.Address(row + 1, column + 1)}", range);
            return At(0) is null ? null : row => At(row)!;
        }
    }

    private static WorkbookSheet Index(CompositeSteps steps, List<string> values)
    {
        var model = steps.Model;
        ImmutableArray<int> nodes = [.. model.Aggregates.Reverse()];
        ImmutableArray<string> codes = [.. nodes.Select(n => model.Nodes[n].Code)];
        var formulas = new Func<int, string?>[nodes.Length];
        for (var at = 0; at < nodes.Length; at++)
        {
            var (node, rule) = (model.Nodes[nodes[at]], steps.Recipe.Aggregate.RuleFor(model.Nodes[nodes[at]].Code, model.Nodes[nodes[at]].Level));
            var children = model.Children(nodes[at]);
            formulas[at] = row => MeanFormulas.Of(rule, [.. children.Select(c => (Place(c, row), $"{TreeName}!$E${c + 2}", rule.Required.Contains(model.Nodes[c].Code)))]);
            if (formulas[at](0) is null) values.Add(node.Code);
        }

        return new WorkbookSheet(IndexName, [Header(codes), .. Rows(steps.Scores, codes.Length, (r, c) => Made(r, c))]);

        Cell Made(int row, int column)
        {
            var value = steps.Scores[row, steps.Scores.Find(codes[column])];
            return formulas[column](row) is { } formula ? Cell.Computed(formula, value) : Cell.Of(value);
        }

        string Place(int child, int row) => model.Nodes[child].Level == 1
            ? steps.Normalised.Find(model.Nodes[child].Code) is var c and >= 0 ? $"{ScoresName}!{WorkbookSheet.Address(row + 1, c + 1, false, true)}" : "\"\""
            : WorkbookSheet.Address(row + 1, codes.IndexOf(model.Nodes[child].Code) + 1, false, true);
    }

    private static WorkbookSheet Ranked(CompositeSteps steps)
    {
        ImmutableArray<string> codes = [.. steps.Model.Aggregates.Reverse().Select(n => steps.Model.Nodes[n].Code)];
        var ranks = codes.Select(code =>
        {
            var ranked = new double[steps.Scores.Rows];
            Ranks.Descending(steps.Scores.Column(steps.Scores.Find(code)), TieRule.Smallest, ranked);
            return ranked;
        }).ToArray();
        return new WorkbookSheet("Ranks", [Header(codes), .. Rows(steps.Scores, codes.Length, Rank)]);

        Cell Rank(int row, int column)
        {
            var cell = $"{IndexName}!{WorkbookSheet.Address(row + 1, column + 1)}";
            var range = $"{IndexName}!{WorkbookSheet.Address(1, column + 1, true)}:{WorkbookSheet.Address(steps.Scores.Rows, column + 1, true)}";
            return Cell.Computed(string.Create(CultureInfo.InvariantCulture, $"IF(ISNUMBER({cell}),RANK({cell},{range},0),\"\")"), ranks[column][row]);
        }
    }

    private static Cell[] Header(ImmutableArray<string> columns) => [Cell.Of("uCode"), .. columns.Select(Cell.Of)];

    private static IEnumerable<Cell[]> Rows(ScoreTable table, Func<int, int, Cell> cell) => Rows(table, table.Columns.Length, cell);

    private static IEnumerable<Cell[]> Rows(ScoreTable table, int columns, Func<int, int, Cell> cell) => Enumerable.Range(0, table.Rows)
        .Select(r => (Cell[])[Cell.Of(table.Subjects[r].Value), .. Enumerable.Range(0, columns).Select(c => cell(r, c))]);
}
