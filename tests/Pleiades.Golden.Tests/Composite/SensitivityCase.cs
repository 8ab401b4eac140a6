using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Sensitivity;

namespace Pleiades.Golden.Tests.Composite;

/// <summary>The factors, the nominal run and the designs that sensitivity entries describe.</summary>
internal sealed class SensitivityCase
{
    private static readonly ConditionalWeakTable<GoldenCase, Dictionary<string, Replications>> Known = [];

    private readonly TableEntry _entry;
    private readonly TableEntry _described;
    private readonly CompositeCase _composite;

    /// <summary>An entry whose factors stand in it or in an entry it names.</summary>
    internal SensitivityCase(TableEntry entry, CompositeCase composite) => (_entry, _described, _composite) = (entry, Described(entry), composite);

    private JsonElement Parameters => _described.Parameters;

    /// <summary>The runs of the design file, or of every combination when there is none; computed once per case.</summary>
    internal Replications Run()
    {
        var design = _entry.With.GetValueOrDefault("design", "");
        var key = $"{_described.File} {design}";
        var known = Known.GetOrCreateValue(_entry.Case);
        if (known.TryGetValue(key, out var done)) return done;
        var plan = Plan();
        var runs = design.Length > 0 ? ReadDesign(design, plan) : Design.FullFactorial(plan.Levels);
        return known[key] = Replicate.Run(Data(), plan, runs);
    }

    /// <summary>The entry of a file.</summary>
    internal static TableEntry EntryOf(GoldenCase @case, string file) => @case.Json.GetProperty("files").EnumerateArray()
        .Select(e => TableEntry.Read(@case, e, pipeline: false)).First(e => e.File == file);

    /// <summary>Follows <c>same_as</c>, <c>same_factors_as</c> and inputs to the entry that lists the factors.</summary>
    internal static TableEntry Described(TableEntry entry)
    {
        while (!(entry.Parameters.TryGetProperty("factors", out var factors) && factors.ValueKind == JsonValueKind.Array))
        {
            var next = CompositeCase.Text(entry.Parameters, "same_as");
            if (next.Length == 0) next = CompositeCase.Text(entry.Parameters, "same_factors_as");
            entry = EntryOf(entry.Case, next.Length == 0 ? entry.Input : next);
        }

        return entry;
    }

    internal static ImmutableArray<string> FactorNames(TableEntry entry) =>
        [.. Described(entry).Parameters.GetProperty("factors").EnumerateArray().Select(f => f.GetProperty("name").GetString()!)];

    private CompositeData Data()
    {
        var indicators = _composite.Indicators(_described.Input);
        var groups = _entry.Case.Json.GetProperty("columns").GetProperty("groups").EnumerateArray().Select(g => g.GetString()!);
        return new CompositeData(_composite.Model, indicators)
        {
            Denominators = _composite.Columns(_composite.Input("data"), _composite.Model.DenominatorColumns.Contains),
            Groups = groups.ToImmutableDictionary(g => g, g => _composite.Groups(indicators, g), StringComparer.Ordinal),
        };
    }

    private FactorPlan Plan()
    {
        JsonElement[] factors = [.. Parameters.GetProperty("factors").EnumerateArray()];
        var nominal = Fixed(factors);
        var plan = new FactorPlan(nominal, [.. factors.Select(FactorOf)]) { Node = CompositeCase.Text(Parameters, "index") };
        foreach (var (factor, json) in plan.Factors.Zip(factors))
        {
            if (json.GetProperty("nominal") is { ValueKind: JsonValueKind.Number } number) nominal = factor.Alternatives[number.GetInt32() - 1].Change(nominal);
        }

        return plan with { Nominal = nominal };
    }

    /// <summary>The steps in the order given; what no factor varies stands in the step itself or in the main pipeline.</summary>
    private CompositeRecipe Fixed(JsonElement[] factors)
    {
        var recipe = CompositeRecipe.Default with { Denominate = false };
        var filled = false;
        foreach (var step in Parameters.GetProperty("order").EnumerateArray())
        {
            var name = step.GetProperty("step").GetString()!;
            if (name == "impute") filled = true;
            if (name == "screen") recipe = recipe with { Order = filled ? StepOrder.ImputeFirst : StepOrder.ScreenFirst };
            var said = step.TryGetProperty("method", out _) || step.TryGetProperty("parameters", out _);
            var varied = factors.Any(f => f.GetProperty("step").GetString() == name && f.TryGetProperty("alternatives", out _));
            var entry = said || varied ? step : OfPipeline(name) ?? step;
            if (said || !varied) recipe = Change(name, entry)(recipe);
        }

        return recipe;
    }

    private JsonElement? OfPipeline(string step) =>
        _entry.Case.Json.TryGetProperty("pipeline", out var pipeline)
            ? pipeline.EnumerateArray().Where(e => e.GetProperty("step").GetString() == step).Cast<JsonElement?>().FirstOrDefault()
            : null;

    private Factor FactorOf(JsonElement json)
    {
        var name = json.GetProperty("name").GetString()!;
        if (json.TryGetProperty("alternatives_file", out var file)) return new Factor(name, WeightSets(file.GetString()!));
        var step = json.GetProperty("step").GetString()!;
        return new Factor(name, [.. json.GetProperty("alternatives").EnumerateArray().Select((a, i) => new Alternative($"{i + 1}") { Change = Change(step, a) })]);
    }

    private ImmutableArray<Alternative> WeightSets(string file)
    {
        var csv = _entry.Case.Read(file);
        var (sets, codes, weights) = (csv.Texts("Alternative"), csv.Texts("iCode"), csv.Numbers("Weight"));
        var alternatives = ImmutableArray.CreateBuilder<Alternative>();
        foreach (var set in sets.Distinct(StringComparer.Ordinal).OrderBy(s => int.Parse(s, null)))
        {
            double[] all = [.. _composite.Model.Nodes.Select(n => n.Weight)];
            for (var r = 0; r < sets.Length; r++)
            {
                if (sets[r] == set && _composite.Model.Find(codes[r]) is var at and >= 0) all[at] = weights[r];
            }

            alternatives.Add(new Alternative(set) { Weights = [.. all] });
        }

        return alternatives.ToImmutable();
    }

    private Func<CompositeRecipe, CompositeRecipe> Change(string step, JsonElement json) =>
        CompositeHandlers.ChangeOf(step, TableEntry.Read(_entry.Case, json, pipeline: false));

    private Design ReadDesign(string file, FactorPlan plan)
    {
        var csv = _entry.Case.Read(file);
        double[][] columns = [.. plan.Factors.Select(f => csv.Numbers(f.Name))];
        return new Design(plan.Levels, [.. Enumerable.Range(0, csv.Rows.Count).SelectMany(r => columns.Select(c => (int)c[r] - 1))]);
    }
}
