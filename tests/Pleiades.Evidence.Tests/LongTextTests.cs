using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests;

/// <summary>A text longer than any page: read in stretches, cited as one.</summary>
public sealed class LongTextTests
{
    private static readonly string Text = string.Concat(Enumerable.Range(1, 4000).Select(i =>
        $"　　{2000 + (i % 25)}年，第{i}个样本的长沙市工业增加值为{i}.5亿元，\ud83d\ude00比上年增长{i % 30}.{i % 10}%。今年以来生产平稳，企业订单饱满，车间里一片繁忙景象。\n\n"));

    private static readonly ReadOptions Options = ReadOptions.Default with { Issued = new DateOnly(2025, 3, 1), Publisher = "样报" };

    [Fact]
    public void Read_LongerThanAStretch_CitesThroughTheWholeText()
    {
        var reading = EvidenceReader.Read(Encoding.UTF8.GetBytes(Text), "long.txt", Options, Catalogue.BuiltIn).Value!;
        var points = new CodePoints(reading.Document.Text);

        Assert.True(reading.Facts.Length > 4000);
        Assert.Equal(reading.Articles.Length, reading.Articles.Select(a => a.Id).Distinct().Count());
        Assert.All(reading.Facts, f => Assert.Equal(f.Citation.Quotation, Text[points.ToUnit(f.Citation.Sentence.Start)..points.ToUnit(f.Citation.Sentence.End)]));
    }

    [Theory]
    [InlineData("2022年株洲市出口额156.25亿元，增长12.4%，", 57)]
    [InlineData("123456.78、", 0)]
    [InlineData("12345678.9 ", 0)]
    public void Read_OneLineWithoutSentences_IsCutOutsideNumbersAndTellsOfNoBreak(string phrase, int facts)
    {
        var text = string.Concat(Enumerable.Repeat(phrase, 5 * 64 * 1024 / phrase.Length));
        var reading = EvidenceReader.Read(Encoding.UTF8.GetBytes(text), "line.txt", Options, Catalogue.BuiltIn).Value!;

        Assert.DoesNotContain(reading.Facts, f => f.Value.Value is not (15_625_000_000m or 12.4m));
        Assert.Equal(facts > 0, reading.Facts.Length > 0);
        Assert.True(reading.Issues.Length <= 1, string.Join('\n', reading.Issues));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    public void ReadLong_OfAStream_GivesTheFactsOfTheWhole(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var coding = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. coding.GetPreamble(), .. coding.GetBytes(Text)];
        var whole = EvidenceReader.Read(bytes, "long.txt", Options, Catalogue.BuiltIn).Value!;

        var stretches = EvidenceReader.ReadLong(new MemoryStream(bytes), "long.txt", Options, Catalogue.BuiltIn)!.ToArray();

        Assert.True(stretches.Length > 3);
        Assert.All(stretches, s => Assert.Equal(whole.Document.Id, s.Value!.Document.Id));
        Assert.Subset(stretches.SelectMany(s => s.Value!.Facts).Select(f => f.Id).ToHashSet(), whole.Facts.Select(f => f.Id).ToHashSet());
    }

    [Fact]
    public void ReadLong_OfATable_IsLeftToTheWayThatReadsItWhole() =>
        Assert.Null(EvidenceReader.ReadLong(new MemoryStream(Encoding.UTF8.GetBytes("地区,产值\n长沙,12\n")), "t.csv", Options, Catalogue.BuiltIn));

    [Fact]
    public void ReadLong_WithAWrongByte_NamesItAndKeepsWhatStandsBefore()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Text), 0xFF, .. Encoding.UTF8.GetBytes(Text)];

        var last = EvidenceReader.ReadLong(new MemoryStream(bytes), "long.txt", Options, Catalogue.BuiltIn)!.Last();

        Assert.Contains("0xFF", Assert.Single(last.Issues).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadLong_WithAWrongByte_GivesAllFactsBeforeItAndItsOffset()
    {
        var before = Encoding.UTF8.GetBytes(Text);
        var whole = EvidenceReader.Read(before, "long.txt", Options, Catalogue.BuiltIn).Value!;

        var stretches = EvidenceReader.ReadLong(new MemoryStream([.. before, 0xFF, .. before]), "long.txt", Options, Catalogue.BuiltIn)!.ToArray();

        Assert.Equal($"byte {before.Length}", Assert.Single(stretches[^1].Issues).Place);
        Assert.Equal(whole.Facts.Select(f => f.Citation.Span).Max(), stretches[..^1].SelectMany(s => s.Value!.Facts).Select(f => f.Citation.Span).Max());
    }
}
