using System.Text;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.Tests.Pages;

/// <summary>What is left out as a repeat, and what only looks like one.</summary>
public sealed class RepeatsTests
{
    private const string Trades = "分行业看，38个大类行业中有21个实现增长，增长面为55.3%。电子信息产业增加值增长15.4%，绿色食品产业增长7.9%，石油化工产业下降3.2%。";
    private const string Other = "白水县的渔港扩建工程在春天动工，码头总长将达到一千二百米，来年秋天完工。";

    [Theory]
    [InlineData("一月份全市用电量增长2.1%，工业用电量增长1.2%。", "二月份全市用电量增长2.1%，工业用电量增长1.2%。")]
    [InlineData("德安县实现财政收入20亿元，增长5%。", "永修县实现财政收入20亿元，增长5%。\n湖口县实现财政收入20亿元，增长5%。\n彭泽县实现财政收入20亿元，增长5%。")]
    [InlineData("全年全市对东盟进口额120亿元，增长3%，占全市进口的三成左右。", "全年全市对东盟出口额120亿元，增长3%，占全市进口的三成左右。")]
    [InlineData("2018年，东区建成标准厂房20万平方米，引进企业35家。", "2018年，西区建成标准厂房20万平方米，引进企业35家。")]
    [InlineData("青石的棉纺织品出口比上年增长5.1", "青石的棉纺织品出口比上年增长5.2")]
    [InlineData("甲市增长3%，乙市增长3%，丙市增长3%，丁市增长3%。", "戊市增长3%，己市增长3%。")]
    public void Read_ParallelLines_AreAllKept(string first, string second)
    {
        var (_, page) = Read($"各地消息\n\n{Other}\n\n{first}\n{second}");
        Assert.Empty(page.Dropped);
    }

    [Fact]
    public void Read_ParagraphReadTwiceWithThreeSlips_IsLeftOutOnce()
    {
        var slips = Trades.Replace("实现", "实观", StringComparison.Ordinal).Replace("电子", "电于", StringComparison.Ordinal).Replace("绿色", "录色", StringComparison.Ordinal);
        var (document, page) = Read($"工业稳步恢复\n\n{Trades}\n\n{Other}\n\n{slips}");
        var dropped = Assert.Single(page.Dropped);
        Assert.Equal(("column_reread", slips), (dropped.Kind, Text(document, Assert.Single(dropped.Repeats))));
    }

    [Fact]
    public void Read_PhraseRepeatedInsideAParagraph_StandsOnceAndTheParagraphGoesOn()
    {
        const string phrase = "订单一天比一天多，";
        var (document, page) = Read($"工业稳步恢复\n\n{Trades}\n\n走进车间，{string.Concat(Enumerable.Repeat(phrase, 40))}工人三班轮换，产量增长12%。\n\n{Other}");
        var loop = Assert.Single(page.Dropped);
        Assert.Equal(("generation_loop", 39, phrase), (loop.Kind, loop.Repeats.Length, Text(document, loop.First)));
        Assert.Contains("走进车间，" + phrase, Texts(document, page));
        Assert.Contains("工人三班轮换，产量增长12%。", Texts(document, page));
    }

    [Fact]
    public void Read_LoopUpToTheEnd_KeepsThePlaceOfTheParagraph()
    {
        var (document, page) = Read($"工业稳步恢复\n\n{Trades}\n\n走进车间，{string.Concat(Enumerable.Repeat("订单一天比一天多，", 40))}\n\n{Other}");
        Assert.Equal([Trades, "走进车间，订单一天比一天多，", Other], Texts(document, page));
    }

    [Theory]
    [InlineData("加油！加油！加油！观众席上的喊声没有停过，比赛打了两个小时。")]
    [InlineData("比分先后是 12 12 12 12 12 12 12 12 12 12 12 12，裁判吹响了哨子。")]
    [InlineData("目录…………………………………………………………………………第3页，正文从这里开始。")]
    public void Read_CriesFiguresAndDots_AreNoLoop(string paragraph)
    {
        var (_, page) = Read($"工业稳步恢复\n\n{Trades}\n\n{paragraph}");
        Assert.Empty(page.Dropped);
    }

    [Fact]
    public void Read_JumpMarkerAtTheHeadOfAParagraph_IsTheMarkerOfTheStory()
    {
        var (document, page) = Read($"青石日报 2020年8月14日 星期五 第03版\n\n（上接第一版）{Trades}\n{Other}");
        var article = Assert.Single(page.Articles);
        Assert.Equal(("（上接第一版）", Trades), (Text(document, article.JumpMarker!.Value), Text(document, article.Body[0])));
    }

    [Fact]
    public void Read_MastheadOfAnotherDay_IsToldAndAnotherEditionIsNot()
    {
        var (_, page) = Read($"青石日报 2020年8月14日 星期五 第03版\n\n{Trades}\n\n青石日报 2020年8月14日 星期五 第04版\n\n{Other}\n\n青石日报 2020年8月15日 星期六 第01版\n\n白水的渔港完工。");
        var issue = Assert.Single(page.Issues);
        Assert.Equal("masthead", issue.Code);
        Assert.Contains("2020-08-15", issue.Message, StringComparison.Ordinal);
    }

    private static (SourceDocument Document, Page Page) Read(string text)
    {
        var document = DocumentReader.Read(Encoding.UTF8.GetBytes(text), "page.txt").Value!;
        return (document, PageReader.Read(document));
    }

    private static string[] Texts(SourceDocument document, Page page) => [.. page.Articles.SelectMany(article => article.Body).OrderBy(span => span.Start).Select(span => Text(document, span))];

    private static string Text(SourceDocument document, TextSpan span) => document.Text[span.Start..span.End];
}
