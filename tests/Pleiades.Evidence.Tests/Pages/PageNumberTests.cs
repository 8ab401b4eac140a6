using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.Tests.Pages;

public sealed class PageNumberTests
{
    [Theory]
    [InlineData("03", "3")]
    [InlineData("Ａ０３", "A3")]
    [InlineData("三", "3")]
    [InlineData("十二", "12")]
    [InlineData("二十", "20")]
    public void Normal_AnySpelling_IsOne(string words, string number) => Assert.Equal(number, PageNumber.Normal(words));

    [Theory]
    [InlineData("青石日报　2023年3月2日　星期四　第3版\n机床之城", "3")]
    [InlineData("青石日报\n2023年3月2日 星期四 A03 要闻\n机床之城", "A3")]
    [InlineData("２０２３年３月２日　星期四　第二版\n机床之城", "2")]
    [InlineData("第5版\n机床之城", "5")]
    [InlineData("青石日报　2023年3月2日　星期四　今日8版\n机床之城", "")]
    [InlineData("机床之城\n三版图纸都已画好，第3版最好。", "")]
    public void OfPage_Masthead_NamesIt(string text, string number) => Assert.Equal(number, PageNumber.OfPage(text));
}
