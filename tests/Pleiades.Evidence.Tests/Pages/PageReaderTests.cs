using System.Text;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.Tests.Pages;

public sealed class PageReaderTests
{
    private const string First = "青石市的机床厂去年共有二百三十家，比前年多了十五家，工人超过四万名。";
    private const string Second = "白水县的渔港扩建工程在春天动工，码头总长将达到一千二百米。";
    private const string Third = "云台山的茶园今年遇上倒春寒，采摘推迟了半个月，茶农并不着急。";

    [Fact]
    public void Read_HeadlineAndDateline_BeginAnArticleEach()
    {
        var (document, page) = Read($"机床之城再扩容\n\n青石日报3月2日讯（记者 王一 通讯员 李二）{First}\n\n{Third}\n\n渔港扩建 春天动工\n\n青石日报3月2日讯（记者 赵三）{Second}");
        Assert.Equal(["机床之城再扩容", "渔港扩建 春天动工"], page.Articles.Select(article => article.Headline));
        Assert.Equal([First, Third], Texts(document, page.Articles[0].Body));
        Assert.Equal(("青石日报3月2日讯", "记者 王一 通讯员 李二"), (Text(document, page.Articles[0].Dateline), Text(document, page.Articles[0].Byline)));
    }

    [Fact]
    public void Read_KickerHeadlineBylineSubhead_AreToldApart()
    {
        var (document, page) = Read($"新春走基层\n\n机床之城再扩容，工人缺口怎么补\n\n青石日报全媒体记者 王一\n通讯员 李二\n\n{First}\n\n订单从哪里来\n\n{Third}");
        var article = Assert.Single(page.Articles);
        Assert.Equal("青石日报全媒体记者 王一\n通讯员 李二", Text(document, article.Byline));
        Assert.Equal(["订单从哪里来"], Texts(document, article.Subheads));
        Assert.Equal([First, Third], Texts(document, article.Body));
    }

    [Fact]
    public void Read_LoopOfBlocksCutAtTheEnd_KeepsTheFirstOccurrence()
    {
        var loop = $"{First}\n\n{Second}\n\n{Third}\n\n";
        var (document, page) = Read($"机床之城再扩容\n\n{loop}{loop}{loop}{First[..14]}");
        Assert.Equal([First, Second, Third], Texts(document, Assert.Single(page.Articles).Body));
        Assert.Equal(7, page.Dropped.Sum(dropped => dropped.Repeats.Length));
        Assert.All(page.Dropped, dropped => Assert.Equal("generation_loop", dropped.Kind));
    }

    [Fact]
    public void Read_ColumnReadTwiceWithADifferingLetter_IsLeftOutOnce()
    {
        var slip = Second.Replace('港', '巷');
        var (document, page) = Read($"机床之城再扩容\n\n{First}\n\n{Second}{Third}\n\n白水也有新消息\n\n青石日报3月2日讯（记者 王一）{Third}\n\n{slip}{Third}");
        Assert.DoesNotContain(page.Articles.SelectMany(article => Texts(document, article.Body)), text => text.StartsWith(slip, StringComparison.Ordinal));
        Assert.Equal("column_reread", Assert.Single(page.Dropped).Kind);
    }

    [Fact]
    public void Read_ParagraphsThatDifferInAFigure_AreBothKept()
    {
        const string other = "青石市的机床厂去年共有二百五十家，比前年多了十五家，工人超过四万名。";
        var (_, page) = Read($"机床之城再扩容\n\n{First}\n\n{other}");
        Assert.Empty(page.Dropped);
    }

    [Fact]
    public void Read_SubheadThatReturns_IsKept()
    {
        var (_, page) = Read($"两地消息\n\n本周要闻摘编\n\n{First}\n\n本周要闻摘编\n\n{Second}");
        Assert.Empty(page.Dropped);
    }

    [Fact]
    public void Read_SentenceQuotedInAnotherParagraph_IsKept()
    {
        var (_, page) = Read($"机床之城再扩容\n\n{Third}{First}{Second}\n\n图为车间。{First}王一 摄");
        Assert.Empty(page.Dropped);
    }

    [Fact]
    public void Read_SentenceCutAtTheBlock_IsJoined()
    {
        var (document, page) = Read($"机床之城再扩容\n\n{Second}\n\n青石市的机床厂去年共有二百三十家，比前年多了十五家，产品卖到东\n\n南亚和中东的二十多个国家。\n\n{Third}");
        var join = Assert.Single(Assert.Single(page.Articles).Joins);
        Assert.Equal("南亚和中东的二十多个国家。", Text(document, join.After));
        Assert.StartsWith("青石市的机床厂去年共有二百三十家，比前年多了十五家，产品卖到东南亚和中东", ArticleTexts.Of(document, page.Articles[0]).Paragraphs[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ColumnReadBeforeItsStory_GoesWhereItsSentenceBegan()
    {
        var (document, page) = Read(
            $"渔港扩建动工\n\n青石日报3月2日讯（记者 王一）{Second}\n\n床行业协会的统计说明，订单已经排到了年底。\n\n机床之城再扩容\n\n"
            + $"青石日报3月2日讯（记者 李二）{First}机床行业销路很好。据青石市机");
        Assert.Equal([Second], Texts(document, page.Articles[0].Body));
        Assert.Equal("床行业协会的统计说明，订单已经排到了年底。", Texts(document, page.Articles[1].Body)[^1]);
    }

    [Fact]
    public void Read_LinesWithTelephoneAndSlogans_AreAnAdvertisement()
    {
        var (document, page) = Read($"机床之城再扩容\n\n青石日报3月2日讯（记者 王一）{First}\n\n\n\n云台春茶\n\n高山品质 零添加\n\n扫码进店\n\n13800001234\n\n地址：青石市茶街1号");
        Assert.Equal([ArticleKind.Article, ArticleKind.Ad], page.Articles.Select(article => article.Kind));
        Assert.Equal(5, page.Articles[1].Body.Length);
        Assert.Equal([First], Texts(document, page.Articles[0].Body));
    }

    [Fact]
    public void Read_HeadingProseAndPhotographer_AreAPhoto()
    {
        var (document, page) = Read($"机床之城再扩容\n\n青石日报3月2日讯（记者 王一）{First}\n\n\n\n采茶时节\n\n{Third}\n\n王一 摄");
        var photo = page.Articles[1];
        Assert.Equal((ArticleKind.Photo, "采茶时节"), (photo.Kind, photo.Headline));
        Assert.Equal([Third], Texts(document, photo.Body));
    }

    [Fact]
    public void Read_CaptionInsideASentence_DoesNotBreakIt()
    {
        var (document, page) = Read($"机床之城再扩容\n\n“我们不光卖新机床，还\n\n\n\n图为青石机床厂的装配车间。王一 摄\n\n替老机床换上新的控制系统。”厂长赵三说。\n\n{Third}");
        var article = Assert.Single(page.Articles);
        Assert.Single(article.Joins);
        Assert.Equal(["图为青石机床厂的装配车间。王一 摄"], Texts(document, article.Captions));
    }

    [Fact]
    public void Read_JumpMarkers_AreFound()
    {
        var (document, page) = Read($"机床之城再扩容\n\n◀(上接1版①)\n\n{First}\n\n渔港扩建动工\n\n青石日报3月2日讯（记者 王一）{Second}（下转4版）\n\n{Third}");
        Assert.Equal(["◀(上接1版①)", "（下转4版）", ""], page.Articles.Select(article => Text(document, article.JumpMarker)));
        Assert.Equal([[First], [Second], [Third]], page.Articles.Select(article => Texts(document, article.Body)));
    }

    [Fact]
    public void Read_OneLineWithIdeographicBlanks_IsCutIntoParagraphs()
    {
        var (document, page) = Read($"机床之城再扩容　　{First}　　订单从哪里来　　{Third}");
        Assert.Equal([First, Third], Texts(document, Assert.Single(page.Articles).Body));
    }

    [Fact]
    public void Read_BrokenOffAtTheEnd_IsAnIssueWithItsPlace()
    {
        var text = $"机床之城再扩容\n\n{First}\n\n青石市还将在明年春天动工兴建第三座机床工业园，占地面积约";
        var (_, page) = Read(text);
        Assert.Equal($"offset {text.Length}", Assert.Single(page.Issues).Place);
    }

    [Fact]
    public void Read_EveryLetter_StandsInSomeArticleOrAmongTheRepeats()
    {
        var (document, page) = Read($"新春走基层\n\n机床之城\n\n青石日报3月2日讯（记者 王一）{First}\n\n订单从哪里来\n\n{Second}\n\n{First}\n\n王一 摄\n\n（新华社青石3月2日电）\n\n{Third}");
        var kept = new bool[document.Text.Length];
        foreach (var span in page.Articles.SelectMany(Spans).Concat(page.Dropped.SelectMany(dropped => dropped.Repeats)))
            for (var i = span.Start; i < span.End; i++) kept[i] = true;
        var lost = document.Text.Where((c, i) => !kept[i] && !char.IsWhiteSpace(c) && c is not ('（' or '）'));
        Assert.Equal("", string.Concat(lost));
    }

    private static IEnumerable<TextSpan> Spans(Article article) =>
        article.Body.Concat(article.Subheads).Concat(article.Captions)
            .Concat(new[] { article.Title, article.Kicker, article.Byline, article.Dateline, article.JumpMarker }.OfType<TextSpan>());

    private static (SourceDocument Document, Page Page) Read(string text)
    {
        var document = DocumentReader.Read(Encoding.UTF8.GetBytes(text), "page.txt").Value!;
        return (document, PageReader.Read(document));
    }

    private static string[] Texts(SourceDocument document, IEnumerable<TextSpan> spans) => [.. spans.Select(span => Text(document, span))];

    private static string Text(SourceDocument document, TextSpan? span) => span is { } at ? document.Text[at.Start..at.End] : "";
}
