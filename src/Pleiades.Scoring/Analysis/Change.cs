using System.Collections.Immutable;
using Pleiades.Scoring.Composites;

namespace Pleiades.Scoring.Analysis;

/// <summary>Takes the change of a score between two times apart.</summary>
public static class Change
{
    /// <summary>The change of a subject's index, or of another node's score.</summary>
    /// <param name="before">Data and choices of the earlier time; the weights are those of the data's model.</param>
    /// <param name="after">Data and choices of the later time.</param>
    /// <param name="subject">The subject; in both data.</param>
    /// <param name="node">Code of the node; null for the index. In both models.</param>
    /// <param name="stop">Checked in every build.</param>
    /// <remarks>
    /// The score is built for each of the eight mixtures of own row, other rows and method of the two times. Each part is the mean of what its
    /// replacement changes over the six orders in which the three can be replaced (Shapley 1953), so that no order is preferred and the parts add
    /// up to the change. In a mixture the rows are those of the time of the others, the subject in its place; an indicator that a time does not
    /// have is missing there. Missing (NaN): a mixture without a score is named in an issue and the parts are NaN. Cost: eight builds.
    /// </remarks>
    /// <exception cref="ArgumentException">The subject is not in the data of both times, or the node not in both models.</exception>
    public static ChangeDecomposition Of(
        (CompositeData Data, CompositeRecipe Recipe) before, (CompositeData Data, CompositeRecipe Recipe) after, SubjectId subject, string? node = null, CancellationToken stop = default)
    {
        (CompositeData Data, CompositeRecipe Recipe)[] times = [before, after];
        foreach (var (data, recipe) in times)
        {
            ArgumentNullException.ThrowIfNull(data);
            ArgumentNullException.ThrowIfNull(recipe);
            if (data.Indicators.Subjects.IndexOf(subject) < 0) throw new ArgumentException($"'{subject}' is not in the data of both times.", nameof(subject));
            if (node is not null && data.Model.Find(node) < 0) throw new ArgumentException($"'{node}' is not in both models.", nameof(node));
        }

        var (scores, issues) = (new double[8], ImmutableArray.CreateBuilder<Issue>());
        for (var mixture = 0; mixture < 8; mixture++)
        {
            var (own, others, method) = (mixture & 1, (mixture >> 1) & 1, (mixture >> 2) & 1);
            var model = times[method].Data.Model;
            var data = own == others && others == method ? times[own].Data : Mixture.Of(times[own].Data, times[others].Data, model, subject);
            scores[mixture] = Score(data, times[method].Recipe, subject, node ?? model.Nodes[model.Root].Code, stop);
            if (double.IsNaN(scores[mixture])) issues.Add(new Issue("mixture", $"no score with own data {When(own)}, others {When(others)}, method {When(method)}", subject.Value));
        }

        return new ChangeDecomposition(subject, scores[0], scores[7])
        {
            OwnData = Part(scores, 1, 2, 4),
            Peers = Part(scores, 2, 1, 4),
            Method = Part(scores, 4, 1, 2),
            Issues = issues.ToImmutable(),
        };
    }

    private static string When(int time) => time == 0 ? "before" : "after";

    /// <summary>The Shapley value of one of three factors: a third, a sixth, a sixth, a third of what its replacement changes beside none, either, both of the others.</summary>
    private static double Part(double[] scores, int factor, int one, int other) =>
        ((2 * (scores[factor] - scores[0])) + (scores[factor | one] - scores[one]) + (scores[factor | other] - scores[other])
            + (2 * (scores[7] - scores[one | other]))) / 6;

    private static double Score(CompositeData data, CompositeRecipe recipe, SubjectId subject, string node, CancellationToken stop)
    {
        var scores = Composite.Build(data, recipe, stop).Scores;
        return scores.Subjects.IndexOf(subject) is var row and >= 0 && scores.Find(node) is var column and >= 0 ? scores[row, column] : double.NaN;
    }
}
