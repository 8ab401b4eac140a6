using Pleiades.Catalog;
using Pleiades.Evidence.Checks;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Tests.Facts.Wording;

public sealed class CueFilesTests
{
    [Fact]
    public void Cues_EveryIndicatorOfTheReferenceVocabulary_HasAWordingOrARule()
    {
        var covered = CueLexicon.Default.Cues.SelectMany(c => c.Family.Members).Concat(CueCheck.ByRule).ToHashSet();

        Assert.DoesNotContain(Catalogue.BuiltIn.Indicators.All, i => !covered.Contains(i.Id.Value));
    }

    [Fact]
    public void Cues_EveryMember_IsInTheVocabulary() =>
        Assert.All(CueLexicon.Default.Cues.SelectMany(c => c.Family.Members).Distinct(), id => Assert.True(Catalogue.BuiltIn.Indicators.TryFind(id, out _), id));

    [Fact]
    public void Cues_NoWord_IsEmpty() => Assert.All(CueLexicon.Default.Cues, c => Assert.NotEmpty(c.Word));
}
