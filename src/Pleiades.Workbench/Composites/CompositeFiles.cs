using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Tables;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Panels;
using Pleiades.Scoring.Sensitivity;
using Pleiades.Scoring.Tables;
using Pleiades.Workbench.Benchmarks;
using Pleiades.Workbench.Files;

namespace Pleiades.Workbench.Composites;

/// <summary>Reads the files of a composite indicator: data, tree, recipe.</summary>
public static class CompositeFiles
{
    /// <summary>Reads data and tree.</summary>
    /// <param name="data">A .csv or .xlsx in the shape of COINr's iData; of a workbook the sheet iData, or the first.</param>
    /// <param name="meta">
    /// A .csv or .xlsx in the shape of iMeta, or the .yaml of a framework; null when the workbook of the data has a sheet iMeta.
    /// </param>
    /// <param name="catalogue">The vocabulary that a framework refers to.</param>
    /// <returns>The input with doubts about single cells, or null and what is wrong; the place names file and line.</returns>
    public static Reading<CompositeInput> Read(string data, string? meta, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var issues = new List<Issue>();
        if (meta is null && !data.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)) issues.Add(new Issue("meta", "no tree is named; --meta FILE names it, or the data are a workbook with a sheet iMeta", data));
        if (issues.Count > 0 || WholeFile.Read(data, issues) is not { } bytes) return Refused(issues);
        var metaBytes = meta is null || meta == data ? bytes : WholeFile.Read(meta, issues);
        if (metaBytes is null || Model(meta ?? data, metaBytes, catalogue, issues) is not { } model) return Refused(issues);
        if (Table(data, bytes, "iData", issues) is not { } table) return Refused(issues);
        var years = IndicatorData.Read(table, model);
        issues.AddRange(years.Issues);
        return years.Value is { } read
            ? new Reading<CompositeInput>(new CompositeInput(model, read, Fingerprint.Of(Hash(bytes), Hash(metaBytes))) { Name = Path.GetFileName(data) }, [.. issues])
            : Refused(issues);
    }

    /// <summary>Reads a recipe.</summary>
    /// <param name="path">The YAML file; null for the default recipe.</param>
    /// <returns>The recipe, or null and every fault; the place names file and line.</returns>
    public static Reading<PanelRecipe> Recipe(string? path)
    {
        if (path is null) return new Reading<PanelRecipe>(PanelRecipe.Default, []);
        var issues = new List<Issue>();
        return WholeFile.Read(path, issues) is { } bytes
            ? RecipeFile.Read(Path.GetFileName(path), Encoding.UTF8.GetString(bytes))
            : new Reading<PanelRecipe>(null, [.. issues]);
    }

    /// <summary>Reads what is varied.</summary>
    /// <param name="path">The YAML file; null for <see cref="FactorFile.Default"/>.</param>
    /// <param name="model">The tree whose weights are changed.</param>
    /// <param name="nominal">The recipe that is changed.</param>
    /// <returns>The factors, or null and every fault; the place names file and line.</returns>
    public static Reading<IReadOnlyList<Factor>> Factors(string? path, CompositeModel model, CompositeRecipe nominal)
    {
        if (path is null) return new Reading<IReadOnlyList<Factor>>(FactorFile.Default(model, nominal), []);
        var issues = new List<Issue>();
        return WholeFile.Read(path, issues) is { } bytes
            ? FactorFile.Read(Path.GetFileName(path), Encoding.UTF8.GetString(bytes), model, nominal)
            : new Reading<IReadOnlyList<Factor>>(null, [.. issues]);
    }

    /// <summary>Reads one table of a file.</summary>
    /// <param name="path">A .csv or .xlsx.</param>
    /// <param name="sheet">The sheet of a workbook; the first where there is no such sheet.</param>
    /// <returns>The table with rows that do not fit listed, or null and the reason.</returns>
    public static Reading<TextTable> Table(string path, string sheet)
    {
        var issues = new List<Issue>();
        var table = WholeFile.Read(path, issues) is { } bytes ? Table(path, bytes, sheet, issues) : null;
        return new Reading<TextTable>(table, [.. issues]);
    }

    private static Reading<CompositeInput> Refused(List<Issue> issues) => new(null, [.. issues]);

    private static CompositeModel? Model(string path, byte[] bytes, Catalogue catalogue, List<Issue> issues)
    {
        if (Path.GetExtension(path).ToUpperInvariant() is ".YAML" or ".YML")
        {
            var framework = new FrameworkReader(catalogue.Indicators, catalogue.Units).Read(Path.GetFileName(path), new StringReader(Encoding.UTF8.GetString(bytes)));
            issues.AddRange(framework.Issues);
            return framework.Value is { } board ? FrameworkModel.Of(board) : null;
        }

        if (Table(path, bytes, "iMeta", issues) is not { } table) return null;
        var model = IndicatorMeta.Read(table);
        issues.AddRange(model.Issues);
        return model.Value;
    }

    private static TextTable? Table(string path, byte[] bytes, string sheet, List<Issue> issues)
    {
        var name = Path.GetFileName(path);
        var sheets = SheetTables.Read(bytes, name);
        issues.AddRange(sheets.Issues.Select(i => i with { Place = i.Place.Length > 0 ? $"{name}, {i.Place}" : name }));
        if (sheets.Value is not { Count: > 0 } found) return null;
        var chosen = found.FirstOrDefault(s => s.Name.Equals(sheet, StringComparison.OrdinalIgnoreCase)) ?? found[0];
        var place = found.Count > 1 ? $"{name}, sheet {chosen.Name}" : name;
        var width = chosen.Rows.Length > 0 ? chosen.Rows[0].Cells.Length : 0;
        var table = TextTable.Of(place, chosen.Rows.Select(r => new TextRow(r.Number, Filled(r.Cells, width, path))));
        issues.AddRange(table.Issues);
        return table.Value;
    }

    /// <summary>A workbook ends its rows at the last cell written, so that a short row there is one with empty cells behind.</summary>
    private static ImmutableArray<string> Filled(ImmutableArray<string> cells, int width, string path) =>
        cells.Length < width && Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase)
            ? [.. cells, .. Enumerable.Repeat("", width - cells.Length)]
            : cells;

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
