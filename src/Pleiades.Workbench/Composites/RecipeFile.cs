using System.Text;
using Pleiades.Catalog;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Panels;

namespace Pleiades.Workbench.Composites;

/// <summary>Reads and writes the recipe of a composite indicator as YAML.</summary>
/// <remarks>
/// The keys are the properties of <see cref="CompositeRecipe"/> and of the recipes of its steps in lower case with underscores, the words
/// of choices likewise: <c>normalise: {method: z_score, mean: 10, deviation: 2}</c>. A key left out keeps its default; a step that is not
/// written, or written as <c>none</c>, is left out. What concerns several years stands under <c>panel</c>: <c>panel: {fill: latest, scope: all_years}</c>.
/// </remarks>
public static class RecipeFile
{
    private const string PanelKey = "panel", Composite = "composite";

    /// <summary>Reads a recipe.</summary>
    /// <param name="name">Name of the text, for the places of issues.</param>
    /// <param name="text">The YAML text; an empty one is the default recipe.</param>
    /// <returns>The recipe, or null and every fault with line and column.</returns>
    public static Reading<PanelRecipe> Read(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text)) return new Reading<PanelRecipe>(PanelRecipe.Default, []);
        var issues = new List<Issue>();
        if (YamlMap.Open(name, text, issues) is not { } map) return new Reading<PanelRecipe>(null, [.. issues]);
        if (map.Map(PanelKey) is { } nested && nested.Has(Composite))
            nested.ComplainAt(Composite, "key", $"'{Composite}' does not stand under '{PanelKey}': the choices of the steps stand at the top; under it are fill, most_steps_back, scope");
        var panel = map.Has(PanelKey) && map.Map(PanelKey) is { } inner ? (PanelRecipe)RecipeFields.Read(inner, PanelRecipe.Default, Composite) : PanelRecipe.Default;
        var recipe = panel with { Composite = (CompositeRecipe)RecipeFields.Read(map, CompositeRecipe.Default, PanelKey) };
        if (issues.Count == 0 && Flaw(recipe) is { } flaw) issues.Add(new Issue("recipe", flaw, name));
        return new Reading<PanelRecipe>(issues.Count == 0 ? recipe : null, [.. issues]);
    }

    /// <summary>Writes every choice of a recipe, defaults included, so that it can be read again.</summary>
    /// <param name="recipe">The recipe.</param>
    public static string Write(CompositeRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        var text = new StringBuilder();
        foreach (var line in RecipeFields.Lines(recipe, 0)) text.Append(line).Append('\n');
        return text.ToString();
    }

    private static string? Flaw(PanelRecipe recipe)
    {
        try
        {
            recipe.Validate();
            return null;
        }
        catch (ArgumentException flaw)
        {
            return flaw.Message.ReplaceLineEndings(" ");
        }
    }
}
