using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Tests.Times;

public sealed class TimeReaderPropertyTests
{
    private static readonly DateOnly s_issued = new(2024, 11, 7);

    [Fact]
    public void Read_EveryDayWritten_ReadsBack()
    {
        for (var day = new DateOnly(2019, 12, 1); day < new DateOnly(2021, 3, 1); day = day.AddDays(1))
        {
            var mention = Assert.Single(TimeReader.Read($"{day.Year}年{day.Month}月{day.Day}日，大会召开。", s_issued));
            Assert.Equal(Period.Day(day), mention.Period);
        }
    }

    [Fact]
    public void Read_RandomMixtures_SpansAreInRangeOrderedAndDisjoint()
    {
        const string alphabet = "0123456789年月日去今明前上下半季度截至到—-比较同期以来起底末初一二三十五四近过连续个天周正腊除夕春节国庆“”党的大当本，。\n";
        var random = new SeededRandom(21);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 1 + random.NextInt32(60)).Select(_ => alphabet[random.NextInt32(alphabet.Length)]));
            var end = 0;
            foreach (var mention in TimeReader.Read(text, s_issued))
            {
                Assert.True(mention.Start >= end && mention.End <= text.Length && mention.Start < mention.End, text);
                end = mention.End;
            }
        }
    }

    [Theory]
    [InlineData("9")]
    [InlineData("一")]
    [InlineData("年")]
    [InlineData("、")]
    [InlineData("1、")]
    [InlineData("123,")]
    [InlineData("1月")]
    [InlineData("1日")]
    [InlineData("去年")]
    [InlineData("截至")]
    [InlineData("三、四季度")]
    [InlineData("2022年")]
    [InlineData("2022、")]
    [InlineData("2022年1月至")]
    public void Read_AMillionOfOnePiece_EndsAndStaysInTheText(string piece)
    {
        Assert.InRange(LastEnd(piece, 250_000), 0, 250_000);
        Assert.InRange(LastEnd(piece, 1_000_000), 0, 1_000_000);
    }

    private static int LastEnd(string piece, int length) =>
        TimeReader.Read(string.Concat(Enumerable.Repeat(piece, length / piece.Length)), s_issued).LastOrDefault()?.End ?? 0;

    [Theory]
    [InlineData("正月初一", "2024-02-10")]
    [InlineData("除夕", "2024-02-09")]
    [InlineData("端午节", "2024-06-10")]
    [InlineData("中秋节", "2024-09-17")]
    [InlineData("元宵节", "2024-02-24")]
    public void Read_DatesOfTheChineseCalendar_AreThoseOfTheAlmanac(string words, string day) =>
        Assert.Equal(day, Assert.Single(TimeReader.Read(words + "，市场红火。", s_issued)).Period?.ToShortString());
}
