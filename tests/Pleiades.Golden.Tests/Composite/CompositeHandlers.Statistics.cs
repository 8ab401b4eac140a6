using Pleiades.Scoring.Statistics;
using Pleiades.Scoring.Tables;
using static Pleiades.Golden.Tests.Composite.CompositeCase;

namespace Pleiades.Golden.Tests.Composite;

/// <content>Descriptions, correlations, reliability.</content>
internal static partial class CompositeHandlers
{
    private static readonly Dictionary<string, CorrelationKind> Kinds = new()
    {
        ["pearson"] = CorrelationKind.Pearson,
        ["spearman"] = CorrelationKind.Spearman,
        ["kendall"] = CorrelationKind.Kendall,
    };

    private static void RegisterStatistics(GoldenRunner runner)
    {
        runner.Table(Topic, "statistics", "describe", Described);
        foreach (var (name, kind) in Kinds) runner.Table(Topic, "correlation", name, e => Matrix(Prepared(e), (x, y) => Correlation.Of(x, y, kind)));
        runner.Table(Topic, "correlation", "pearson_pvalues", e => Matrix(Prepared(e), Correlation.PValue));
        runner.Table(Topic, "correlation", "with_ancestors", WithAncestors);
        runner.Table(Topic, "correlation", "with_denominators", WithDenominators);
        runner.Table(Topic, "correlation", "flags", Flags);
        runner.Table(Topic, "reliability", "cronbach_alpha", Alpha);
    }

    private delegate double PairMeasure(ReadOnlySpan<double> left, ReadOnlySpan<double> right);

    private static GoldenTable Matrix(ScoreTable table, PairMeasure measure)
    {
        var golden = new GoldenTable(["iCode", .. table.Columns]);
        for (var i = 0; i < table.Columns.Length; i++)
        {
            var row = new GoldenCell[table.Columns.Length + 1];
            row[0] = table.Columns[i];
            for (var j = 0; j < table.Columns.Length; j++) row[j + 1] = measure(table.Column(i), table.Column(j));
            golden.Add(row);
        }

        return golden;
    }

    private static GoldenTable Described(TableEntry entry)
    {
        var (table, p) = (Prepared(entry), entry.Parameters);
        var golden = new GoldenTable(
        [
            "iCode", "Min", "Max", "Mean", "Median", "Std", "Skew", "Kurt", "N.Avail", "N.NonZero", "N.Unique", "N.Same", "Frc.Avail",
            "Frc.NonZero", "Frc.Unique", "Frc.Same", "Flag.Avail", "Flag.NonZero", "Flag.Unique", "Flag.SkewKurt",
        ]);
        for (var c = 0; c < table.Columns.Length; c++)
        {
            var s = ColumnStatistics.Of(table.Column(c));
            GoldenCell shape = double.IsNaN(s.Skewness) || double.IsNaN(s.Kurtosis) ? GoldenCell.Missing
                : Math.Abs(s.Skewness) > Number(p, "skew_threshold") && s.Kurtosis > Number(p, "kurt_threshold") ? "OUT" : "ok";
            golden.Add(
                table.Columns[c], s.Min, s.Max, s.Mean, s.Median, s.StandardDeviation, s.Skewness, s.Kurtosis, s.Available, s.NonZero, s.Unique,
                s.Same, s.AvailableShare, s.NonZeroShare, s.UniqueShare, s.SameShare, Low(s.AvailableShare, Number(p, "flag_availability_below")),
                Low(s.NonZeroShare, Number(p, "flag_nonzero_below")), Low(s.UniqueShare, Number(p, "flag_unique_below")), shape);
        }

        return golden;
    }

    private static GoldenCell Low(double share, double least) => double.IsNaN(share) ? GoldenCell.Missing : share < least ? "LOW" : "ok";

    private static GoldenTable WithAncestors(TableEntry entry)
    {
        var (model, table) = (Of(entry).Model, Of(entry).Nodes(entry.Input));
        var (level, kind) = ((int)Number(entry.Parameters, "level"), Kinds[Text(entry.Parameters, "kind")]);
        var golden = new GoldenTable(["ParentLevel", "iCode", "Correlation"]);
        for (var above = level + 1; above <= model.Levels; above++)
        {
            foreach (var node in Enumerable.Range(0, model.Nodes.Length).Where(i => model.Nodes[i].Level == level))
            {
                var (item, ancestor) = (table.Find(model.Nodes[node].Code), table.Find(model.Nodes[model.Ancestor(node, above)].Code));
                golden.Add($"Level_{above}", model.Nodes[node].Code, Correlation.Of(table.Column(item), table.Column(ancestor), kind));
            }
        }

        return golden;
    }

    private static GoldenTable WithDenominators(TableEntry entry)
    {
        var composite = Of(entry);
        var table = Prepared(entry);
        var denominators = composite.Columns(entry.With["denominators"], c => composite.Model.DenominatorColumns.Contains(c)).For(table.Subjects);
        var golden = new GoldenTable(["Ind", "Denom", "Corr"]);
        for (var i = 0; i < table.Columns.Length; i++)
        {
            for (var d = 0; d < denominators.Columns.Length; d++)
            {
                var correlation = Correlation.Of(table.Column(i), denominators.Column(d), Kinds[Text(entry.Parameters, "kind")]);
                if (correlation is not 0) golden.Add(table.Columns[i], denominators.Columns[d], correlation);
            }
        }

        return golden;
    }

    private static GoldenTable Flags(TableEntry entry)
    {
        var (model, table, p) = (Of(entry).Model, Prepared(entry), entry.Parameters);
        var golden = new GoldenTable(["Group", "Ind1", "Ind2", "Corr"]);
        for (var i = 0; i < table.Columns.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (one, two) = (Group(i), Group(j));
                var correlation = Correlation.Of(table.Column(i), table.Column(j), Kinds[Text(p, "kind")]);
                var flagged = Text(p, "side") == "above" ? correlation > Number(p, "threshold") : correlation < Number(p, "threshold");
                if (one == two && flagged) golden.Add(model.Nodes[one].Code, table.Columns[i], table.Columns[j], correlation);
            }
        }

        return golden;

        int Group(int column) => model.Ancestor(model.Find(table.Columns[column]), (int)Number(p, "within_level"));
    }

    private static GoldenTable Alpha(TableEntry entry)
    {
        var (composite, model) = (Of(entry), Of(entry).Model);
        var golden = new GoldenTable(["Group", "GroupLevel", "ItemLevel", "Data", "Alpha"]);
        foreach (var data in entry.Parameters.GetProperty("data").EnumerateObject())
        {
            var aggregated = data.Name == "Aggregated";
            var (level, table) = (aggregated ? 2 : 1, composite.Nodes(data.Value.GetString()!));
            foreach (var group in model.Aggregates.Where(a => model.Nodes[a].Level > level))
            {
                int[] items = [.. model.Descendants(group, level).Select(i => table.Find(model.Nodes[i].Code))];
                golden.Add(
                    model.Nodes[group].Code, aggregated ? GoldenCell.Missing : model.Nodes[group].Level, level, data.Name, Reliability.CronbachAlpha(table, items));
            }
        }

        return golden;
    }
}
