using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Pleiades.Reports.Dossiers;
using Pleiades.Reports.Languages;

namespace Pleiades.Reports.Tests.Dossiers;

public sealed partial class DossierPageTests
{
    public static TheoryData<Language> Languages => new(Language.Chinese, Language.English);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Write_EveryFigure_OpensAMarkInsideAPage(Language language)
    {
        var page = Page(SampleDossier.Make(), language);
        var figures = page.QuerySelectorAll("a.figure, .further a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.True(figures.Count > 40, $"{figures.Count} figures");
        Assert.All(figures, href => Assert.NotNull(page.QuerySelector($".page mark[id='{href[1..]}']")));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Write_EveryInnerLink_HasItsTarget(Language language)
    {
        var page = Page(SampleDossier.Make(), language);
        var links = page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).Distinct().ToList();
        Assert.All(links, href => Assert.StartsWith("#", href, StringComparison.Ordinal));
        Assert.All(links, href => Assert.NotNull(page.GetElementById(href[1..])));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Write_EveryIdentifier_StandsOnce(Language language)
    {
        var ids = Page(SampleDossier.Make(), language).QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Write_DigitsThatStandTwiceInTheSentence_MarksTheCitedOnes()
    {
        var fact = SampleDossier.Output2024.Fact;
        var four = fact.Citation.Sentence.Start + fact.Citation.Quotation.IndexOf("4年", StringComparison.Ordinal);
        var cited = fact with { Citation = new Citation(fact.Citation.Document, new TextSpan(four, four + 1), fact.Citation.Quotation) { Sentence = fact.Citation.Sentence, Article = "a1" } };
        var dossier = SampleDossier.Make();
        dossier = dossier with { Groups = [.. dossier.Groups.Select(g => g with { Facts = [.. g.Facts.Select(f => f.Fact.Id == fact.Id ? f with { Fact = cited } : f)] })] };
        var marked = Page(dossier, Language.Chinese).GetElementById("fact-" + fact.Id.Value)!.QuerySelector(".sentence strong")!;
        Assert.Equal("4", marked.TextContent);
        Assert.EndsWith("202", marked.PreviousSibling!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Tables_AreLeftOutOnPaper()
    {
        Assert.Equal(["peers.csv"], Page(SampleDossier.Make(), Language.English).QuerySelectorAll(".document.sheet h3").Select(h => h.FirstChild!.TextContent.Trim()));
    }

    [Fact]
    public void Write_SeriesInEnglish_IsHeadedWithACapital()
    {
        var headings = Page(SampleDossier.Make(), Language.English).QuerySelectorAll(".multiple h3").Select(h => h.FirstChild!.TextContent.Trim());
        Assert.All(headings, h => Assert.True(char.IsUpper(h[0]), h));
    }

    [Fact]
    public void Write_SeriesOfAStock_IsOneRun()
    {
        using var data = System.Text.Json.JsonDocument.Parse(Page(SampleDossier.Make(), Language.English).GetElementById("data-series-1")!.TextContent);
        Assert.All(data.RootElement.GetProperty("points").EnumerateArray(), p => Assert.Equal("", p.GetProperty("run").GetString()));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Write_EveryChart_HasItsTableAndItsData(Language language)
    {
        var page = Page(SampleDossier.Make(), language);
        var charts = page.QuerySelectorAll("[data-chart]");
        Assert.Equal(4, charts.Length);
        Assert.All(charts, c => Assert.IsType<IHtmlTableElement>(page.GetElementById(c.GetAttribute("data-table")!), exactMatch: false));
        Assert.All(charts, c => Assert.Equal("application/json", page.GetElementById(c.GetAttribute("data-chart")!)!.GetAttribute("type")));
        Assert.All(charts, c => Assert.NotEqual("", c.GetAttribute("aria-label")));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Write_Page_AsksForNothingFromOutside(Language language)
    {
        var page = Page(SampleDossier.Make(), language);
        Assert.Empty(page.QuerySelectorAll("[src], link, iframe, object, embed, form, base, img"));
        Assert.DoesNotContain(page.QuerySelectorAll("style"), s => External().IsMatch(s.TextContent));
        Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Write_Structure_HasLandmarksHeadingsAndTableHeaders(Language language)
    {
        var page = Page(SampleDossier.Make(), language);
        Assert.Equal(language.Tag(), page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotNull(page.QuerySelector("header"));
        Assert.NotNull(page.QuerySelector("nav[aria-label]"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.NotNull(page.QuerySelector("footer"));
        Assert.All(page.QuerySelectorAll("table"), t => Assert.NotEmpty(t.QuerySelectorAll("thead th[scope=col]")));
        Assert.All(page.QuerySelectorAll("tbody tr"), r => Assert.NotNull(r.QuerySelector("th[scope=row]")));
        Assert.All(page.QuerySelectorAll("section"), s => Assert.NotNull(page.GetElementById(s.GetAttribute("aria-labelledby")!)));
    }

    [Fact]
    public void Write_MarkupInAPageText_ShowsAsText()
    {
        var sample = SampleDossier.Make();
        var hostile = sample with
        {
            Cluster = sample.Cluster with { Name = new("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>") },
            Documents = sample.Documents.SetItem(0, sample.Documents[0] with { Publisher = "<script>alert(2)</script>" }),
        };
        var page = Page(hostile, Language.Chinese);
        Assert.Equal("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("<b>锻长板</b> & 补短板", page.QuerySelector(".page")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("img, .page b"));
        Assert.DoesNotContain(page.QuerySelectorAll("script"), s => s.TextContent.StartsWith("alert", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_ScriptEndInAName_DoesNotEndTheChartData()
    {
        var sample = SampleDossier.Make();
        var hostile = sample with { Peers = sample.Peers.SetItem(1, sample.Peers[1] with { Name = new("</script><script>alert(1)</script>", "x") }) };
        var page = Page(hostile, Language.Chinese);
        Assert.Contains("alert(1)", page.GetElementById("data-peers")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(6, page.QuerySelectorAll("script").Length);
    }

    [Fact]
    public void Write_EveryMark_HoldsTheNumberAsPrintedInsideItsSentence()
    {
        var page = Page(SampleDossier.Make(), Language.Chinese);
        Assert.Equal("超400亿元", page.GetElementById(SampleDossier.Exports.Fact.Id.Value)!.TextContent);
        var sentence = page.GetElementById(SampleDossier.Markets2024.Fact.Id.Value)!.Closest(".cited")!;
        Assert.Equal(SampleDossier.Markets2024.Fact.Citation.Quotation, sentence.TextContent);
    }

    [Fact]
    public void Write_PageText_IsUnchanged()
    {
        var page = Page(SampleDossier.Make(), Language.English);
        Assert.Equal([SamplePages.January, SamplePages.November, SamplePages.Table], page.QuerySelectorAll(".page").Select(p => p.TextContent));
        Assert.Equal(2, page.QuerySelectorAll(".page del").Length);
    }

    [Fact]
    public void Write_TwoFactsAtOneSpan_KeepsBothMarksAndOneLink()
    {
        var sample = SampleDossier.Make();
        var twin = SampleDossier.Top2024 with { Fact = SampleDossier.Top2024.Fact with { Id = new FactId("F-twin") } };
        var page = Page(sample with { Groups = sample.Groups.Add(new("more", new("更多", "More"), [twin])) }, Language.Chinese);
        Assert.NotNull(page.QuerySelector("mark#F-twin"));
        Assert.NotNull(page.QuerySelector($"mark[id='{SampleDossier.Top2024.Fact.Id.Value}']"));
        Assert.Empty(page.QuerySelectorAll("mark a a"));
        Assert.Equal(SamplePages.November, page.QuerySelectorAll(".page")[1].TextContent);
    }

    [Fact]
    public void Write_TextOutsideTheBasicPlane_IsMarkedByCodePoints()
    {
        const string text = "𠮷野集群有5家企业。";
        var id = DocumentId.Of("x"u8);
        var fact = SampleDossier.Top2024.Fact with { Id = new FactId("F-a"), Citation = new Citation(id, new TextSpan(5, 7), text) { Sentence = new TextSpan(0, 10) } };
        var page = Page(
            Bare() with { Documents = [new DossierDocument { Id = id, Name = "a.txt", Text = text }], Groups = [new("g", new("组", "Group"), [SampleDossier.Top2024 with { Fact = fact }])] },
            Language.Chinese);
        Assert.Equal("5家", page.QuerySelector("mark")!.TextContent);
    }

    [Fact]
    public void Write_SameDossierTwice_GivesTheSameText() =>
        Assert.Equal(Html(SampleDossier.Make(), Language.Chinese), Html(SampleDossier.Make(), Language.Chinese));

    [Fact]
    public void Write_BareDossier_SaysWhatIsMissingAndCarriesNoScript()
    {
        var page = Page(Bare(), Language.English);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Contains("no figure", page.QuerySelector(".key")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".banner"));
    }

    [Fact]
    public void Write_FigureWithoutItsFact_IsRefused()
    {
        var sample = SampleDossier.Make();
        var broken = sample with { Headlines = [sample.Headlines[0] with { Facts = [new FactId("F-none")] }] };
        Assert.Contains("F-none", Assert.Throws<ArgumentException>(() => Html(broken, Language.Chinese)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_FigureResting_OnNoFact_IsRefused()
    {
        var sample = SampleDossier.Make();
        var broken = sample with { Headlines = [sample.Headlines[0] with { Facts = [] }] };
        Assert.Throws<ArgumentException>(() => Html(broken, Language.Chinese));
    }

    [Fact]
    public void Write_FactWithoutItsDocument_IsRefused()
    {
        var sample = SampleDossier.Make();
        Assert.Throws<ArgumentException>(() => Html(sample with { Documents = sample.Documents.RemoveAt(0) }, Language.Chinese));
    }

    [Fact]
    public void Write_InventedFigures_AreMarkedEachAndOnTheBanner()
    {
        var page = Page(SampleDossier.Make(), Language.English);
        Assert.Contains("示例 / illustrative", page.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
        var row = page.GetElementById("fact-" + SampleDossier.PeerMarkets.Fact.Id.Value)!;
        Assert.NotNull(row.QuerySelector(".illustrative"));
        Assert.Null(page.GetElementById("fact-" + SampleDossier.Exports.Fact.Id.Value)!.QuerySelector(".illustrative"));
        Assert.Equal(2, page.QuerySelectorAll("#table-peers .illustrative").Length);
        Assert.Contains("Lakeside cranes\\n示例 / illustrative", page.GetElementById("data-peers")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Enterprises\\n示例 / illustrative", page.GetElementById("data-boards")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Enterprises", "Overall"], page.QuerySelectorAll("#table-boards th:has(.illustrative)").Select(th => th.FirstChild!.TextContent.Trim()));
    }

    [Fact]
    public void Write_EnglishPage_MarksChineseTextAsChinese()
    {
        var page = Page(SampleDossier.Make(), Language.English);
        Assert.All(page.QuerySelectorAll("q, .page"), e => Assert.Equal("zh-CN", e.GetAttribute("lang")));
        Assert.All(page.QuerySelectorAll(".source"), e => Assert.NotNull(e.QuerySelector("span[lang=zh-CN]")));
    }

    [Fact]
    public void Write_PillarWithoutFigures_NamesItsIndicatorsInOneLine()
    {
        var pillar = Page(SampleDossier.Make(), Language.English).GetElementById("pillar-governance")!;
        Assert.Null(pillar.QuerySelector("table"));
        Assert.Contains("Days to solve a problem", pillar.QuerySelector(".without")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_FiguresOfSeveralDocuments_AgreeOnlyWhenTheySayTheSame()
    {
        var sample = SampleDossier.Make();
        var differing = sample.Headlines[2] with { Facts = [SampleDossier.Bases2024.Fact.Id, SampleDossier.Bases2023.Fact.Id], Documents = 2 };
        var tiles = Page(sample with { Headlines = [sample.Headlines[1], differing] }, Language.English).QuerySelectorAll(".tile");
        Assert.Contains("two documents agree", tiles[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("from two documents", tiles[1].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("agree", tiles[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_FigureOfAnInventedFact_IsMarkedEvenWhenNotSaid()
    {
        var sample = SampleDossier.Make();
        var page = Page(sample with { Headlines = [sample.Headlines[0] with { Facts = [SampleDossier.PeerMarkets.Fact.Id] }] }, Language.Chinese);
        Assert.NotNull(page.QuerySelector(".tile .illustrative"));
    }

    [Fact]
    public void Write_Size_StaysBelowOneAndAHalfMegabytes() =>
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(Html(SampleDossier.Make(), Language.Chinese)), 1, 1_500_000);

    [Theory]
    [InlineData(Language.Chinese, "sample.zh-CN.txt")]
    [InlineData(Language.English, "sample.en.txt")]
    public void Write_Words_AreAsApproved(Language language, string file) => Approval.Check(file, Words(Page(SampleDossier.Make(), language)));

    private static Dossier Bare()
    {
        var sample = SampleDossier.Make();
        return new Dossier { Cluster = sample.Cluster, Generated = sample.Generated, Method = sample.Method };
    }

    private static string Html(Dossier dossier, Language language)
    {
        using var writer = new StringWriter();
        DossierPage.Write(dossier, language, writer);
        return writer.ToString();
    }

    private static IHtmlDocument Page(Dossier dossier, Language language) => new HtmlParser().ParseDocument(Html(dossier, language));

    /// <summary>The words of the page, one block a line, without script and style.</summary>
    private static string Words(IHtmlDocument page)
    {
        var blocks = page.QuerySelectorAll("title, .kicker, h1, .second, .facts-of-cluster > div, .banner, .tile, .verdicts > div, h2, h3, .lead, tr, .without, p.agree, .note, .conflict > p, .sides li, .plain li, .pairs > div, .counts > div, .foot");
        return string.Join('\n', blocks.Select(b => Blanks().Replace(b.TextContent, " ").Trim())) + "\n";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"url\(|@import|https?:", RegexOptions.IgnoreCase)]
    private static partial Regex External();
}
