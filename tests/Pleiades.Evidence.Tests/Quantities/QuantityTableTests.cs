namespace Pleiades.Evidence.Tests.Quantities;

/// <summary>One sentence for each way in which newspapers write numbers, and for each in which a numeral counts nothing.</summary>
public sealed class QuantityTableTests(ITestOutputHelper output)
{
    public static TheoryData<string, string, string> Rows => [.. CaseTables.Rows("Quantities", "quantities.tsv").Select(r => (r[0], r[1], r[2]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_GivesItsQuantities(string section, string sentence, string expected) =>
        Assert.Equal($"{section}: {expected}", $"{section}: {QuantityCases.Short(sentence)}");

    [Fact]
    public void Sections_AreCounted()
    {
        var rows = CaseTables.Rows("Quantities", "quantities.tsv");
        output.WriteLine(CaseTables.Counts(rows, r => QuantityCases.Short(r[1]) == r[2]));
        Assert.True(rows.Length >= 400);
    }
}
