using System.Globalization;
using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Facts;

/// <summary>
/// What a number is said of when its own clause does not name it, or names a firm or project that no register holds: short stories of our own, each with all its facts (subject, indicator, value), read by
/// hand. A slash parts paragraphs. Names of places and papers are real, figures and firms invented.
/// </summary>
public sealed class TopicsTests
{
    public static TheoryData<string, string, string, string> Rows =>
        [.. CaseFiles.Lines("topics.csv").Concat(CaseFiles.Lines("firms.csv")).Select(l => l.Split('|', 4)).Select(r => (r[0], r[1], r[2], r[3]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Story_GivesEachNumberItsSubject(string publisher, string headline, string expected, string text) =>
        Assert.Equal(
            expected.Split(';', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            Read(publisher, headline, text).Select(Written).Order(StringComparer.Ordinal));

    private static System.Collections.Immutable.ImmutableArray<Fact> Read(string publisher, string headline, string text)
    {
        var page = $"{publisher}　2025年2月20日　星期四　第2版\n\n{headline}\n\n本报讯（记者 李明）{text.Replace("/", "\n\n", StringComparison.Ordinal)}\n";
        return EvidenceReader.Read(Encoding.UTF8.GetBytes(page), "page.txt", ReadOptions.Default, Catalogue.BuiltIn).Value!.Facts;
    }

    private static string Written(Fact fact) =>
        string.Create(CultureInfo.InvariantCulture, $"{fact.Subject.Name} {fact.Indicator.Value} {fact.Value.Value:0.####}");
}
