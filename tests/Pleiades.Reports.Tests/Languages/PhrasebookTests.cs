using System.Text.RegularExpressions;
using Pleiades.Reports.Languages;

namespace Pleiades.Reports.Tests.Languages;

public sealed partial class PhrasebookTests
{
    private static readonly Phrasebook Chinese = Phrasebook.Of(Language.Chinese);
    private static readonly Phrasebook English = Phrasebook.Of(Language.English);

    [Fact]
    public void Keys_OfBothLanguages_AreTheSame() => Assert.Equal(Chinese.Keys.Order(StringComparer.Ordinal), English.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Phrases_OfBothLanguages_AreNeverEmpty()
    {
        // English has no counting word for things.
        Assert.Equal(["unit.count"], English.Keys.Where(k => string.IsNullOrWhiteSpace(English[k])));
        Assert.DoesNotContain(Chinese.Keys, k => string.IsNullOrWhiteSpace(Chinese[k]));
    }

    [Fact]
    public void Phrases_OfBothLanguages_HaveTheSameBlanks() =>
        Assert.DoesNotContain(Chinese.Keys, k => !Blanks(Chinese[k]).SequenceEqual(Blanks(English[k])));

    [Fact]
    public void English_HasNoChineseCharacter() => Assert.DoesNotContain(English.Keys, k => English[k].Any(c => c is >= '\u4e00' and <= '\u9fff'));

    [Fact]
    public void Indexer_UnknownKey_NamesIt() => Assert.Contains("no.such", Assert.Throws<ArgumentException>(() => Chinese["no.such"]).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh", Language.Chinese)]
    [InlineData("ZH-cn", Language.Chinese)]
    [InlineData("en", Language.English)]
    public void Parse_KnownTag_IsItsLanguage(string tag, Language expected) => Assert.Equal(expected, LanguageNames.Parse(tag));

    [Fact]
    public void Parse_UnknownTag_IsNull() => Assert.Null(LanguageNames.Parse("fr"));

    [Fact]
    public void In_NoEnglish_FallsBackToChinese() => Assert.Equal("长沙", new Wording("长沙", "").In(Language.English));

    private static IEnumerable<string> Blanks(string phrase) => Blank().Matches(phrase).Select(m => m.Value).Order(StringComparer.Ordinal).Distinct();

    [GeneratedRegex(@"\{[\w:]+\}")]
    private static partial Regex Blank();
}
