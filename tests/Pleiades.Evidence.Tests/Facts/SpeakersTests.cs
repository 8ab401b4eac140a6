using System.Globalization;
using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Facts;

/// <summary>Whose claim a fact is: sentences of our own, with the speaker before the colon (nothing where the newspaper speaks) and the only fact behind it.</summary>
public sealed class SpeakersTests
{
    public static TheoryData<string, string> Rows => [.. CaseFiles.Lines("speakers.csv").Select(l => l.Split('|', 2)).Select(r => (r[0], r[1]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Claim_KeepsItsSpeaker(string expected, string text)
    {
        var page = $"安徽日报　2025年2月20日　星期四　第2版\n\n各项事业稳步推进\n\n本报讯（记者 李明）记者从有关部门了解到，各项工作有序推进。\n\n{text}\n";

        var facts = EvidenceReader.Read(Encoding.UTF8.GetBytes(page), "page.txt", ReadOptions.Default, Catalogue.BuiltIn).Value!.Facts;

        Assert.Equal(expected, Written(Assert.Single(facts)));
    }

    private static string Written(Fact fact) =>
        string.Create(CultureInfo.InvariantCulture, $"{fact.Speaker}:{fact.Subject.Name} {fact.Indicator.Value} {fact.Value.Value:0.####}");
}
