using Pleiades.Catalog;
using Pleiades.Evidence.Facts;

namespace Pleiades.Evidence.Tests.Facts;

public sealed class CueFilesTests
{
    /// <summary>Named by their unit and the words around it, by rule, not by a wording of their own.</summary>
    private static readonly string[] ByRule =
    [
        "growth_change_pp", "growth_contribution_pp", "growth_contribution_rate", "growth_gap_pp", "growth_premium_vs_national", "level_change_pp",
        "pmi_change_pp", "share_change_pp", "level_gap_pp", "output_area",
    ];

    [Fact]
    public void Cues_EveryIndicatorOfTheReferenceVocabulary_HasAWordingOrARule()
    {
        var covered = CueLexicon.Default.Cues.SelectMany(c => c.Family.Members).Concat(ByRule).ToHashSet();

        Assert.DoesNotContain(Catalogue.BuiltIn.Indicators.All, i => !covered.Contains(i.Id.Value));
    }

    [Fact]
    public void Cues_EveryMember_IsInTheVocabulary() =>
        Assert.All(CueLexicon.Default.Cues.SelectMany(c => c.Family.Members).Distinct(), id => Assert.True(Catalogue.BuiltIn.Indicators.TryFind(id, out _), id));

    [Fact]
    public void Cues_NoWord_IsEmpty() => Assert.All(CueLexicon.Default.Cues, c => Assert.NotEmpty(c.Word));
}
