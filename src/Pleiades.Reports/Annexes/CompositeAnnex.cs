using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Pleiades.Reports.Languages;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Ranking;
using Pleiades.Scoring.Weighting;

namespace Pleiades.Reports.Annexes;

/// <summary>The method annex of a composite indicator: each step in words and formula, what it did to the data, and all choices.</summary>
public static class CompositeAnnex
{
    /// <summary>Makes the annex.</summary>
    /// <param name="data">What the indicator was built from.</param>
    /// <param name="steps">What was built.</param>
    /// <param name="source">Where the data came from and what ran.</param>
    /// <param name="language">The language of its words.</param>
    public static Annex Of(CompositeData data, CompositeSteps steps, AnnexSource source, Language language)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(source);
        return new Composer(data, steps, source, Phrasebook.Of(language)).Compose();
    }

    /// <summary>Key of the sentence of a choice: <c>annex.impute.group_mean</c>.</summary>
    internal static string Key(string step, Enum choice) => $"annex.{step}.{JsonNamingPolicy.SnakeCaseLower.ConvertName(choice.ToString())}";

    private sealed class Composer(CompositeData data, CompositeSteps steps, AnnexSource source, Phrasebook words)
    {
        private readonly ImmutableArray<AnnexBlock>.Builder _blocks = ImmutableArray.CreateBuilder<AnnexBlock>();

        internal Annex Compose()
        {
            var index = steps.Model.Nodes[steps.Model.Root];
            Basis();
            Tree();
            Denomination();
            if (steps.Recipe.Order == StepOrder.ScreenFirst) Screening();
            Imputation();
            if (steps.Recipe.Order == StepOrder.ImputeFirst) Screening();
            Treatment();
            Normalisation();
            Aggregation();
            Result();
            Doubts();
            Heading("annex.recipe.title");
            Say("annex.recipe.lead");
            _blocks.Add(new AnnexBlock.Verbatim(source.Recipe));
            return new Annex(words.Language, words.With("annex.title", Name(index)), _blocks.ToImmutable());
        }

        private void Basis()
        {
            Say("annex.basis", source.Data, source.Time.Length > 0 ? words.With("annex.basis.time", source.Time) : "", Text(data.Indicators.Rows), Text(data.Indicators.Columns.Length), Text(steps.Model.Levels));
            Say("annex.basis.again", source.Fingerprint, source.Program);
        }

        private void Tree()
        {
            Heading("annex.tree.title");
            Say("annex.tree.lead");
            var effective = Weights.Effective(steps.Model);
            Grid("annex.tree.columns", Enumerable.Range(0, steps.Model.Nodes.Length).OrderByDescending(at => steps.Model.Nodes[at].Level).Select(at => (ImmutableArray<string>)
            [
                steps.Model.Nodes[at].Code, steps.Model.Nodes[at].Name, Text(steps.Model.Nodes[at].Level), steps.Model.Nodes[at].Parent ?? "",
                Text(steps.Model.Nodes[at].Weight), Percent(effective[at]), steps.Model.Nodes[at].Level > 1 ? "" : words[Key("direction", steps.Model.Nodes[at].Direction)],
            ]));
        }

        private void Denomination()
        {
            Heading("annex.denominate.title");
            var divided = data.Indicators.Columns.Where(c => !data.Indicators.Column(data.Indicators.Find(c)).SequenceEqual(steps.Denominated.Column(steps.Denominated.Find(c)))).ToList();
            if (divided.Count == 0) Say("annex.denominate.none");
            else Say("annex.denominate.some", string.Join(words["list.separator"], divided));
        }

        private void Screening()
        {
            Heading("annex.screen.title");
            if (steps.Screened is not { } screened || steps.Recipe.Screen is not { } recipe)
            {
                Say("annex.screen.none");
                return;
            }

            Say(Key("screen", recipe.Rule), Percent(recipe.MinAvailability), Percent(recipe.MinNonZero));
            var gone = screened.Units.Where(u => !u.Included).ToList();
            Say(gone.Count == 0 ? "annex.screen.kept" : "annex.screen.left", Text(gone.Count), Text(screened.Units.Length));
            if (gone.Count > 0) Grid("annex.screen.columns", gone.Select(u => (ImmutableArray<string>)[u.Subject.Value, Percent(u.Availability.Available), Percent(u.Availability.NonZero)]));
        }

        private void Imputation()
        {
            Heading("annex.impute.title");
            if (steps.Imputed is not { } imputed || steps.Recipe.Impute is not { } recipe)
            {
                Say("annex.impute.none");
                return;
            }

            Say(Key("impute", recipe.Method), steps.Recipe.ImputeGroup ?? "");
            Say("annex.impute.did", Text(imputed.Filled.Length), Text(imputed.Left.Length), Percent((double)imputed.Filled.Length / Math.Max(1, imputed.Table.Rows * imputed.Table.Columns.Length)));
            if (imputed.Filled.Length > 0)
                Grid("annex.impute.columns", imputed.Filled.GroupBy(c => c.Column).Select(g => (ImmutableArray<string>)[imputed.Table.Columns[g.Key], Text(g.Count()), Percent((double)g.Count() / imputed.Table.Rows)]));
        }

        private void Treatment()
        {
            Heading("annex.treat.title");
            if (steps.Treated is not { } treated || steps.Recipe.Treat is not { } recipe)
            {
                Say("annex.treat.none");
                return;
            }

            Say("annex.treat.rule", Text(recipe.SkewThreshold), Text(recipe.KurtosisThreshold), Text(recipe.MaxWinsorised));
            Say(Key("transform", recipe.Transform));
            var changed = treated.Columns.Where(c => c.Winsorised is > 0 || c.AfterTransform is not null).ToList();
            if (changed.Count == 0) Say("annex.treat.unchanged");
            else
                Grid("annex.treat.columns", changed.Select(c => (ImmutableArray<string>)
                [
                    c.Column, Short(c.Before.Skewness), Short(c.Before.Kurtosis), c.AfterTransform is null ? Text(c.Winsorised ?? 0) : "", c.AfterTransform is null ? "" : words[$"{Key("transform", c.Transform)}.short"],
                    Short((c.AfterTransform ?? c.AfterWinsorising ?? c.Before).Skewness), Short((c.AfterTransform ?? c.AfterWinsorising ?? c.Before).Kurtosis),
                ]));
        }

        private void Normalisation()
        {
            var recipe = steps.Recipe.Normalise;
            Heading("annex.normalise.title");
            Say("annex.normalise.direction");
            Say(Key("normalise", recipe.Method), Text(recipe.Lower), Text(recipe.Upper), Text(recipe.Mean), Text(recipe.Deviation), recipe.Reference == default ? words["annex.normalise.first"] : recipe.Reference.Value);
            Formula($"{Key("normalise", recipe.Method)}.formula");
        }

        private void Aggregation()
        {
            var recipe = steps.Recipe.Aggregate;
            Heading("annex.aggregate.title");
            Say("annex.aggregate.lead");
            foreach (var group in steps.Model.Aggregates.Select(a => steps.Model.Nodes[a]).GroupBy(n => recipe.RuleFor(n.Code, n.Level).Method!.Value))
            {
                Say(Key("aggregate", group.Key), string.Join(words["list.separator"], group.Select(n => n.Code)), Text(group.Select(n => recipe.RuleFor(n.Code, n.Level).Power!.Value).First()));
                Formula($"{Key("aggregate", group.Key)}.formula");
            }

            if (recipe.MinChildren > 0) Say("annex.aggregate.children", Percent(recipe.MinChildren));
        }

        private void Result()
        {
            var top = steps.Scores.Columns.Length - 1;
            var ranks = new double[steps.Scores.Rows];
            Ranks.Descending(steps.Scores.Column(top), TieRule.Smallest, ranks);
            var names = data.Names.IsEmpty ? null : data.Indicators.Subjects.Zip(data.Names).ToDictionary(p => p.First, p => p.Second);
            Heading("annex.result.title");
            var unscored = ranks.Count(double.IsNaN);
            Say(unscored == 0 ? "annex.result.all" : "annex.result.some", Text(ranks.Length - unscored), Text(unscored));
            Grid("annex.result.columns", Enumerable.Range(0, ranks.Length).Where(r => !double.IsNaN(ranks[r])).OrderBy(r => ranks[r]).ThenBy(r => steps.Scores.Subjects[r]).Select(r => (ImmutableArray<string>)
                [Text(ranks[r]), steps.Scores.Subjects[r].Value, names?[steps.Scores.Subjects[r]] ?? "", Short(steps.Scores[r, top])]));
        }

        private void Doubts()
        {
            var issues = DataCheck.Of(data).Concat(steps.Issues).ToList();
            Heading("annex.doubts.title");
            if (issues.Count == 0) Say("annex.doubts.none");
            else
            {
                Say("annex.doubts.some", Text(issues.Count));
                Grid("annex.doubts.columns", issues.Select(i => (ImmutableArray<string>)[i.Place, Remark(i)]));
            }
        }

        /// <summary>Messages are English with the figures of the case; Chinese readers get the sentence of the code.</summary>
        private string Remark(Issue issue) => words.Language == Language.English
            ? issue.Message
            : words.Find($"annex.issue.{JsonNamingPolicy.SnakeCaseLower.ConvertName(issue.Code)}") ?? issue.Message;

        private static string Name(CompositeNode node) => node.Name.Length > 0 ? node.Name : node.Code;

        private void Heading(string key) => _blocks.Add(new AnnexBlock.Heading(words[key]));

        private void Say(string key, params ReadOnlySpan<string> fillings)
        {
            var text = words[key];
            for (var i = 0; i < fillings.Length; i++) text = text.Replace($"{{{i}}}", fillings[i], StringComparison.Ordinal);
            _blocks.Add(new AnnexBlock.Paragraph(text));
        }

        private void Formula(string key)
        {
            if (words.Find(key) is { } formula) _blocks.Add(new AnnexBlock.Formula(formula));
        }

        private void Grid(string key, IEnumerable<ImmutableArray<string>> rows) => _blocks.Add(new AnnexBlock.Grid([.. words[key].Split('|')], [.. rows]));

        private static string Text(double number) => double.IsNaN(number) ? "" : number.ToString("#,##0.####", CultureInfo.InvariantCulture);

        private static string Short(double number) => double.IsNaN(number) ? "" : number.ToString("0.00", CultureInfo.InvariantCulture);

        private static string Percent(double share) => double.IsNaN(share) ? "" : share.ToString("0.##%", CultureInfo.InvariantCulture);
    }
}
