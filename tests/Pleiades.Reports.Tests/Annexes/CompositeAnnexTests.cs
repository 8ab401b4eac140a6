using System.Collections.Immutable;
using Pleiades.Reports.Annexes;
using Pleiades.Reports.Languages;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Screening;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Treatment;

namespace Pleiades.Reports.Tests.Annexes;

public sealed class CompositeAnnexTests
{
    [Fact]
    public void Words_EveryChoiceOfEveryStep_HasASentence()
    {
        var words = Phrasebook.Of(Language.English);
        Assert.All(Keys(), key => Assert.NotNull(words.Find(key)));
    }

    [Theory]
    [InlineData(Language.Chinese, "填补1格")]
    [InlineData(Language.English, "1 cells were filled")]
    public void Of_SmallIndex_SaysWhatEachStepDid(Language language, string filled)
    {
        var text = Markdown(Annex(language, "i|1"));
        Assert.Contains(filled, text, StringComparison.Ordinal);
        Assert.Contains("S = exp(Σ w ln s / Σ w)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{0}", text, StringComparison.Ordinal);
        Assert.Contains("order: impute_first", text, StringComparison.Ordinal);
        Assert.Contains("fingerprint-1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_CodeWithABar_StaysInItsCell() => Assert.Contains("| i\\|1 |", Markdown(Annex(Language.English, "i|1")), StringComparison.Ordinal);

    [Fact]
    public void Html_CodeThatIsMarkup_IsShownAsText()
    {
        var writer = new StringWriter();
        AnnexHtml.Write(Annex(Language.English, "<script>alert(1)</script>"), writer);
        Assert.DoesNotContain("<script>alert", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", writer.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Keys() =>
    [
        .. Enum.GetValues<ImputeMethod>().Select(m => CompositeAnnex.Key("impute", m)),
        .. Enum.GetValues<ScreenRule>().Select(m => CompositeAnnex.Key("screen", m)),
        .. Enum.GetValues<Transform>().SelectMany(m => new[] { CompositeAnnex.Key("transform", m), CompositeAnnex.Key("transform", m) + ".short" }),
        .. Enum.GetValues<NormaliseMethod>().Select(m => CompositeAnnex.Key("normalise", m)),
        .. Enum.GetValues<AggregateMethod>().Select(m => CompositeAnnex.Key("aggregate", m)),
        .. Enum.GetValues<ColumnFlaw>().Where(f => f != ColumnFlaw.None).Select(m => CompositeAnnex.Key("issue", m)),
    ];

    private static Annex Annex(Language language, string code)
    {
        var model = CompositeModel.Create(
        [
            new CompositeNode { Code = code, Level = 1, Parent = "index" },
            new CompositeNode { Code = "b", Level = 1, Parent = "index", Direction = Direction.Less },
            new CompositeNode { Code = "index", Level = 2 },
        ]).Value!;
        ImmutableArray<SubjectId> subjects = [new("u1"), new("u2"), new("u3")];
        var data = new CompositeData(model, new ScoreTable(subjects, [code, "b"], [1, 2, double.NaN, 3, 2, 1]));
        var recipe = CompositeRecipe.Default with
        {
            Order = StepOrder.ImputeFirst,
            Impute = new ImputeRecipe { Method = ImputeMethod.Mean },
            Normalise = NormaliseRecipe.Default with { Lower = 1 },
            Aggregate = AggregateRecipe.Default with { Method = AggregateMethod.Geometric },
        };
        var source = new AnnexSource { Data = "data.csv", Fingerprint = "fingerprint-1", Program = "1", Recipe = "order: impute_first\n" };
        return CompositeAnnex.Of(data, Composite.Build(data, recipe, TestContext.Current.CancellationToken), source, language);
    }

    private static string Markdown(Annex annex)
    {
        var writer = new StringWriter();
        AnnexMarkdown.Write(annex, writer);
        return writer.ToString();
    }
}
