using System.Globalization;
using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Facts;

/// <summary>One plain sentence for each indicator of the vocabulary, in the words that statistical offices and newspapers use.</summary>
public sealed class VocabularyTests
{
    public static TheoryData<string, string, string, string> Rows =>
        [.. CaseFiles.Rows("vocabulary.csv").Select(r => (r[0], r[1], r[2], r[3]))];

    [Fact]
    public void Sentences_TogetherNameTheWholeVocabulary() => Assert.Equal(
        Catalogue.BuiltIn.Indicators.All.Select(i => i.Id.Value).Order(StringComparer.Ordinal),
        CaseFiles.Rows("vocabulary.csv").Select(r => r[0]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_UsualWording_GivesTheIndicator(string indicator, string value, string unit, string sentence)
    {
        var page = $"浙江日报　2025年2月20日　星期四　第2版\n\n各项事业稳步推进\n\n浙江日报2月19日讯（记者 李明）记者从有关部门了解到，各项工作有序推进。\n\n{sentence}\n";

        var facts = EvidenceReader.Read(Encoding.UTF8.GetBytes(page), "page.txt", ReadOptions.Default, Catalogue.BuiltIn).Value!.Facts;

        Assert.Contains(facts, f => f.Indicator.Value == indicator && f.Value.Value == decimal.Parse(value, CultureInfo.InvariantCulture) && f.Value.Unit.Canonical == unit);
    }
}
