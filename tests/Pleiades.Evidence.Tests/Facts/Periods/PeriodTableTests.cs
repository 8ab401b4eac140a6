using System.Globalization;
using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Facts.Periods;

/// <summary>Sentences of our own with the period of every figure, worked out by hand; a period is empty where nothing says when.</summary>
public sealed class PeriodTableTests(ITestOutputHelper output)
{
    public static TheoryData<string, string, string, string> Rows => [.. CaseTables.Rows("Facts", "periods.tsv").Select(r => (r[0], r[1], r[2], r[3]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentences_GiveEachFigureItsPeriod(string section, string issued, string text, string expected) =>
        Assert.Equal($"{section}: {expected}", $"{section}: {Periods(issued, text)}");

    [Fact]
    public void Sections_AreCounted()
    {
        var rows = CaseTables.Rows("Facts", "periods.tsv");
        output.WriteLine(CaseTables.Counts(rows, r => Periods(r[1], r[2]) == r[3]));
        Assert.True(rows.Length >= 80);
    }

    // The facts in the order of the text; a bar divides paragraphs.
    private static string Periods(string issued, string text)
    {
        var page = $"宿州日报　{Head(issued)}　第2版\n\n经济运行平稳\n\n记者从有关部门了解到，各项工作有序推进。\n\n{text.Replace("|", "\n\n", StringComparison.Ordinal)}\n";
        var facts = EvidenceReader.Read(Encoding.UTF8.GetBytes(page), "page.txt", ReadOptions.Default, Catalogue.BuiltIn).Value!.Facts;
        return string.Join("; ", facts.Select(f => $"{f.Indicator.Value}={f.Period}"));
    }

    private static string Head(string issued) =>
        DateOnly.ParseExact(issued, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);
}
