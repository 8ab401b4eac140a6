using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Documents;

/// <summary>Word documents are written here part by part, as the format prescribes them.</summary>
public sealed class WordDocumentTests
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8"?>""";
    private const string Space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    [Theory]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>一、产业</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">出口 </w:t></w:r><w:r><w:t>三千台。</w:t></w:r></w:p>", "一、产业\n\n出口 三千台。")]
    [InlineData("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p><w:p/>", "甲\t乙\n丙")]
    [InlineData("<w:p><w:r><w:t>产值</w:t></w:r><w:ins><w:r><w:t>五</w:t></w:r></w:ins><w:del><w:r><w:delText>四</w:delText></w:r></w:del><w:r><w:t>亿元</w:t></w:r></w:p>", "产值五亿元")]
    [InlineData("<w:p><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>移来</w:t></w:r></w:moveTo></w:p>", "移来")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p><w:p><w:r><w:t>后半</w:t></w:r></w:p>", "前半后半")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>看得见</w:t></w:r></w:p>", "看得见")]
    [InlineData("<w:p><w:r><w:ruby><w:rt><w:r><w:t>qing</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>青</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", "青")]
    public void Read_Paragraphs_AreLinesWithChangesAccepted(string body, string expected) => Assert.Equal(expected, Document(body).Text);

    [Fact]
    public void Read_Table_WritesRowsWithTabsAndFlattensWhatStandsInACell() => Assert.Equal(
        "\t产值\n\n青石县\t3.5 亿元",
        Document("<w:tbl><w:tr>" + Cell("") + Cell("产值") + "</w:tr><w:tr>" + Cell("青石县")
            + "<w:tc><w:p><w:r><w:t>3.5</w:t></w:r></w:p><w:p><w:r><w:t>亿元</w:t></w:r></w:p></w:tc></w:tr></w:tbl>").Text);

    [Fact]
    public void Read_TextBox_FollowsItsParagraphOnce() => Assert.Equal(
        "正文在前\n\n框中文字",
        Document("<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + Line("框中文字")
            + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + Line("框中文字") + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
            + "<w:r><w:t>在前</w:t></w:r></w:p>").Text);

    [Fact]
    public void Read_Footnotes_FollowTheBodyWithoutTheirRules()
    {
        var bytes = OfficePackage.Of(
            ("word/document.xml", Body(Line("出口三千台。"))),
            ("word/footnotes.xml", $"{Head}<w:footnotes {Space}><w:footnote w:type=\"separator\" w:id=\"0\">{Line("线")}</w:footnote><w:footnote w:id=\"2\">{Line("不含配件。")}</w:footnote></w:footnotes>"));
        Assert.Equal("出口三千台。\n\n不含配件。", DocumentReader.Read(bytes, "a.txt").Value!.Text);
    }

    [Fact]
    public void Read_DeletedWordsAndComments_AreSaidToBeLeftOut()
    {
        var bytes = OfficePackage.Of(
            ("word/document.xml", Body("<w:p><w:del><w:r><w:delText>四</w:delText></w:r></w:del><w:r><w:t>五</w:t></w:r></w:p>")), ("word/comments.xml", "<c/>"));
        var issue = Assert.Single(DocumentReader.Read(bytes, "a.docx").Issues);
        Assert.Equal(("left-out", "left out of the Word document: 1 deleted or moved stretch, the comments"), (issue.Code, issue.Message));
    }

    [Fact]
    public void Read_NamedOtherwise_IsKnownByItsContentAndCitesItsWords()
    {
        var bytes = OfficePackage.Of(("word/document.xml", Body(Line("2024年，长沙市地区生产总值15268亿元。"))), ("docProps/core.xml", "<created>1999-01-01</created>"));
        var reading = EvidenceReader.Read(bytes, "a.txt", ReadOptions.Default, Catalogue.BuiltIn).Value!;
        var citation = Assert.Single(reading.Facts).Citation;
        Assert.Equal((DocumentFormat.Docx, (DateOnly?)null), (reading.Document.Format, reading.Document.Issued));
        Assert.Equal(citation.Quotation, reading.Document.Text[citation.Sentence.Start..citation.Sentence.End]);
    }

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w>&x;</w>", "format")]
    [InlineData("<w:document><w:p>", "format")]
    [InlineData("", "format")]
    [InlineData("<document/>", "empty")]
    public void Read_EntityDamageOrNoWords_IsRefused(string part, string code) =>
        Assert.Equal(code, Assert.Single(DocumentReader.Read(OfficePackage.Of(("word/document.xml", part)), "a.docx").Issues).Code);

    [Fact]
    public void Read_PartThatGrowsTooMuch_IsRefused() =>
        Assert.Equal("limit", Assert.Single(DocumentReader.Read(OfficePackage.Of(("word/document.xml", Body(new string(' ', 8_000_000)))), "a.docx").Issues).Code);

    [Fact]
    public void Read_ElementsNestedVeryDeep_CostNoStack() =>
        Assert.Equal("底", Document(string.Concat(Enumerable.Repeat("<w:sdt>", 20_000)) + Line("底") + string.Concat(Enumerable.Repeat("</w:sdt>", 20_000))).Text);

    private static SourceDocument Document(string body) => DocumentReader.Read(OfficePackage.Of(("word/document.xml", Body(body))), "a.docx").Value!;

    private static string Body(string body) => $"{Head}<w:document {Space}><w:body>{body}<w:sectPr/></w:body></w:document>";

    private static string Line(string words) => $"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>";

    private static string Cell(string words) => $"<w:tc>{Line(words)}</w:tc>";
}
