using System.Globalization;
using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Facts;

/// <summary>
/// Sentences of our own with all the facts they state, and none besides: subject, indicator, value and unit, read by hand. Names of places and papers
/// are real, figures and most firms invented.
/// </summary>
public sealed class SentencesTests
{
    public static TheoryData<string, string, string> Rows =>
        [.. CaseFiles.Lines("sentences.csv").Select(l => l.Split(',', 3)).Select(r => (r[0], r[1], r[2]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_GivesItsFactsAndNoOthers(string publisher, string expected, string sentence)
    {
        var page = $"{publisher}　2025年2月20日　星期四　第2版\n\n各项事业稳步推进\n\n{publisher}2月19日讯（记者 李明）记者从有关部门了解到，各项工作有序推进。\n\n{sentence}\n";

        var facts = EvidenceReader.Read(Encoding.UTF8.GetBytes(page), "page.txt", ReadOptions.Default, Catalogue.BuiltIn).Value!.Facts;

        Assert.Equal(
            expected.Split(';', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            facts.Select(Written).Order(StringComparer.Ordinal));
    }

    private static string Written(Fact fact) => string.Create(
        CultureInfo.InvariantCulture, $"{fact.Subject.Name} {fact.Indicator.Value} {fact.Value.Value:0.####} {fact.Value.Unit.Canonical}");
}
