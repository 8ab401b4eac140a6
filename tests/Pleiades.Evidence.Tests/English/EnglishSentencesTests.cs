using System.Globalization;
using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Quantities;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Tests.English;

/// <summary>English sentences of our own with all that is to be read in them, and nothing besides. Names of places and firms are real, figures invented.</summary>
public sealed class EnglishSentencesTests
{
    private static readonly DateOnly Issued = new(2024, 7, 15);

    public static TheoryData<string, string> Quantities => Cases("quantities.tsv");

    public static TheoryData<string, string> Times => Cases("times.tsv");

    public static TheoryData<string, string> Facts => Cases("facts.tsv");

    [Theory]
    [MemberData(nameof(Quantities))]
    public void ReadQuantities_Sentence_GivesTheseAndNoOthers(string expected, string sentence) =>
        Assert.Equal(expected, string.Join(';', QuantityReader.BuiltIn.Read(sentence).Where(q => q.Form != QuantityForm.Duration || expected.Contains("duration", StringComparison.Ordinal)).Select(Written)));

    [Theory]
    [MemberData(nameof(Times))]
    public void ReadTimes_Sentence_GivesTheseAndNoOthers(string expected, string sentence) =>
        Assert.Equal(expected, string.Join(';', TimeReader.Read(sentence, Issued).Select(Written)));

    [Theory]
    [MemberData(nameof(Facts))]
    public void ReadFacts_Sentence_GivesTheseAndNoOthers(string expected, string sentence)
    {
        var page = $"July 15, 2024\n\nThe state of the works\n\n{sentence}\n";

        var facts = EvidenceReader.Read(Encoding.UTF8.GetBytes(page), "page.txt", ReadOptions.Default, Catalogue.BuiltIn).Value!.Facts;

        Assert.Equal(expected.Split(';', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), facts.Select(Written).Order(StringComparer.Ordinal));
    }

    private static TheoryData<string, string> Cases(string file) => [.. CaseTables.Rows("English", file).Select(r => (r[1], r[2]))];

    private static string Written(QuantityMention mention)
    {
        var value = mention.Value.InCanonical()!.Value;
        var form = mention.Form == QuantityForm.Level || mention.Form == QuantityForm.Rank ? "" : " " + mention.Form.ToString().ToLowerInvariant();
        var direction = mention.Form == QuantityForm.Change ? " " + mention.Direction.ToString().ToLowerInvariant() : "";
        var range = mention.RangeEnd is { } end ? string.Create(CultureInfo.InvariantCulture, $" to {end:0.####}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{value.Value:0.####} {value.Unit.Canonical}{(value.Bound == Bound.Exactly ? "" : " " + value.Bound.Symbol())}{form}{direction}{range}");
    }

    private static string Written(TimeMention mention) =>
        (mention.Period?.ToString() ?? "-") + (mention.Role == TimeRole.When ? "" : " " + mention.Role.ToString().ToLowerInvariant());

    private static string Written(Fact fact) => string.Create(
        CultureInfo.InvariantCulture, $"{fact.Subject.Name} {fact.Indicator.Value} {fact.Value.Value:0.####} {fact.Value.Unit.Canonical} {fact.Period?.ToString() ?? "-"} {fact.Status.ToString().ToLowerInvariant()}");
}
