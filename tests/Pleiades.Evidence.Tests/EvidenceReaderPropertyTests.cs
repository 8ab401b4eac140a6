using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests;

/// <summary>What holds for any bytes whatever: the reader ends, no offset lies outside the text, every quotation is the text at its span.</summary>
public sealed class EvidenceReaderPropertyTests
{
    private const int Documents = 10_000;

    private static readonly string[] Pieces =
    [
        "去年，全市规模以上工业增加值增长8.4%，增速居全省首位。", "力争到2025年，集群产值突破2000亿元。", "本报讯（记者 某某）", "下转第3版", "▲图为生产车间。",
        "出口额、进口额分别达107亿元、36.5亿元，分别增长26.8%和下降3.1个百分点。", "三百九十九家", "增长2.5倍", "翻一番", "１２３４", "十", "百分之", "亿", "〇", "、", "（", "“", "”", "\n\n", "\n", "　　", "\r\n",
        "\ud83d\ude00", "\ud800", "\0", "\u200b", "长沙市", "三一集团", "1-9月", "2023年2月30日", "第一", "近", "以上", "第500强", "Sany exports rose 7.2 percent to $3.1bn in 2023. ", "aaaa", "%%%%", "-", "——",
    ];

    [Fact]
    public void Read_AnyMixture_EndsWithEveryCitationInPlace()
    {
        var faults = Enumerable.Range(0, Documents).AsParallel().WithDegreeOfParallelism(2).Select(Fault).Where(f => f is not null).Take(5).ToArray();

        Assert.Empty(faults);
    }

    [Fact]
    public void Read_OneThreadOrTwo_GivesTheSameFacts()
    {
        var texts = Enumerable.Range(0, 300).Select(Mixture).ToArray();
        var alone = texts.Select(Facts).ToArray();

        Assert.Equal(alone, texts.Reverse().AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(Facts).Reverse().ToArray());
    }

    [Theory]
    [InlineData("一")]
    [InlineData("7")]
    [InlineData("百分之")]
    [InlineData("、")]
    [InlineData("增长")]
    [InlineData("长沙市")]
    [InlineData("a\n")]
    [InlineData("\n\n　　")]
    public void Read_OneThingTwoHundredThousandTimes_Ends(string thing) =>
        Assert.NotNull(Read(new StringBuilder().Insert(0, "去年产值10亿元。").Insert(8, thing, 200_000 / thing.Length).ToString()));

    /// <summary>A description of what is wrong with the reading of a mixture; null when nothing is.</summary>
    private static string? Fault(int seed)
    {
        var text = Mixture(seed);
        if (Read(text) is not { } reading) return null;
        var points = new CodePoints(reading.Document.Text);
        var wrong = reading.Facts.FirstOrDefault(f => Cited(reading.Document.Text, points, f.Citation.Sentence) != f.Citation.Quotation
            || f.Also.Append(f.Citation.Span).Any(s => s.Start < 0 || s.End > points.Count || s.Length <= 0));
        return wrong is null ? null : $"seed {seed}: {wrong.Citation.Span} '{wrong.Citation.Quotation}'";
    }

    private static string Cited(string text, CodePoints points, TextSpan span) => text[points.ToUnit(span.Start)..points.ToUnit(span.End)];

    private static string Facts(string text) => Read(text) is { } reading ? string.Join(',', reading.Facts.Select(f => f.Id.Value)) : "";

    private static DocumentReading? Read(string text) =>
        EvidenceReader.Read(Encoding.UTF8.GetBytes(text), "mixture.txt", ReadOptions.Default with { Issued = new DateOnly(2023, 2, 18) }, Catalogue.BuiltIn).Value;

    private static string Mixture(int seed)
    {
        var random = new SeededRandom((ulong)seed);
        var text = new StringBuilder();
        for (var left = 1 + (int)(random.NextDouble() * 40); left > 0; left--)
        {
            var piece = Pieces[(int)(random.NextDouble() * Pieces.Length)];
            var cut = random.NextDouble() < 0.2 ? (int)(random.NextDouble() * piece.Length) : 0;
            text.Append(piece.AsSpan(cut));
        }

        return text.ToString();
    }
}
