using System.Globalization;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.Tests.Quantities;

public sealed class QuantityReaderPropertyTests
{
    private const string Digits = "零一二三四五六七八九";

    [Fact]
    public void Read_NumbersInArabic_ReadBackExactly()
    {
        var random = new SeededRandom(11);
        for (var i = 0; i < 2000; i++)
        {
            var value = random.NextInt32(1_000_000_000) / 100m;
            Assert.Equal(value, Only($"产值{value.ToString(CultureInfo.InvariantCulture)}亿元。").Value.Value);
        }
    }

    [Fact]
    public void Read_NumbersInChinese_ReadBackExactly()
    {
        var random = new SeededRandom(12);
        for (var i = 0; i < 2000; i++)
        {
            var value = 11 + random.NextInt32(99_999_000);
            Assert.Equal(value, Only($"共计{Chinese(value)}件。").Value.InCanonical()!.Value.Value);
        }
    }

    [Fact]
    public void Read_OrdinaryTextAround_ChangesNothing()
    {
        const string sentence = "工业增加值比上年增长7.2%，新增企业2013家。";
        var alone = QuantityReader.BuiltIn.Read(sentence).Select(m => m.Value);
        var inside = QuantityReader.BuiltIn.Read("会议指出，要稳中求进。" + sentence + "记者从会上获悉。").Select(m => m.Value);
        Assert.Equal(alone, inside);
    }

    [Fact]
    public void Read_RandomMixtures_SpansAreInRangeOrderedAndDisjoint()
    {
        const string alphabet = "0123456789.,、-—%％万亿千百十一二三两第前首位个家年月日增长下降到至的了超近约多余以上百分点倍番人民币元美A/ \n。，“”";
        var random = new SeededRandom(13);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 1 + random.NextInt32(60)).Select(_ => alphabet[random.NextInt32(alphabet.Length)]));
            var end = 0;
            foreach (var mention in QuantityReader.BuiltIn.Read(text))
            {
                Assert.True(mention.Start >= end && mention.End <= text.Length && mention.Start < mention.End, text);
                Assert.True(mention.NumberStart >= mention.Start && mention.NumberEnd <= mention.End, text);
                end = mention.End;
            }
        }
    }

    [Theory]
    [InlineData("9")]
    [InlineData("一")]
    [InlineData("亿")]
    [InlineData("万亿")]
    [InlineData("分之")]
    [InlineData("三分之")]
    [InlineData("、")]
    [InlineData("1、")]
    [InlineData("1,")]
    [InlineData("123,")]
    [InlineData("1-")]
    [InlineData("1.")]
    [InlineData("1/")]
    [InlineData("a1")]
    [InlineData("第")]
    [InlineData("两个半")]
    [InlineData("增长1%、")]
    public void Read_AMillionOfOnePiece_EndsAndStaysInTheText(string piece)
    {
        Assert.InRange(LastEnd(piece, 250_000), 0, 250_000);
        Assert.InRange(LastEnd(piece, 1_000_000), 0, 1_000_000);
    }

    private static int LastEnd(string piece, int length) =>
        QuantityReader.BuiltIn.Read(string.Concat(Enumerable.Repeat(piece, length / piece.Length))).LastOrDefault()?.End ?? 0;

    private static QuantityMention Only(string text) => Assert.Single(QuantityReader.BuiltIn.Read(text));

    private static string Chinese(int value)
    {
        if (value >= 10_000) return Chinese(value / 10_000) + "万" + Rest(value % 10_000, 1000);
        return Section(value);
    }

    private static string Rest(int value, int smallest) => value == 0 ? "" : (value < smallest ? "零" : "") + Section(value);

    private static string Section(int value)
    {
        if (value >= 1000) return Digits[value / 1000] + "千" + Rest(value % 1000, 100);
        if (value >= 100) return Digits[value / 100] + "百" + Rest(value % 100, 10);
        if (value >= 10) return Digits[value / 10] + "十" + (value % 10 == 0 ? "" : Digits[value % 10].ToString());
        return Digits[value].ToString();
    }
}
