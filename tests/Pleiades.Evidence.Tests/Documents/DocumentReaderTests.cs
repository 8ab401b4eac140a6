using System.IO.Compression;
using System.Text;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Documents;

public sealed class DocumentReaderTests
{
    private const string Sentence = "青石市去年出口机床三千台，同比增长一成。\n";

    static DocumentReaderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Read_RichText_IsRefusedWithWhatToDo()
    {
        var issue = Assert.Single(DocumentReader.Read(Encoding.ASCII.GetBytes(@"{\rtf1\ansi\deff0 {\fonttbl} 8.3%}"), "page.txt").Issues);
        Assert.Contains("save it as .docx or text", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Utf8WithMark_KeepsAllCharactersButTheMark()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("　" + Sentence + "\r\n ")];
        var document = Document(bytes, "folder/page.txt");
        Assert.Equal("　" + Sentence + "\r\n ", document.Text);
        Assert.Equal(("page.txt", "utf-8", DocumentFormat.Text), (document.Name, document.Encoding, document.Format));
        Assert.Equal(DocumentId.Of(bytes), document.Id);
    }

    [Theory]
    [InlineData("utf-16", "utf-16le")]
    [InlineData("utf-16BE", "utf-16be")]
    public void Read_Utf16WithMark_IsDecoded(string encoding, string name)
    {
        var coder = Encoding.GetEncoding(encoding);
        var document = Document([.. coder.GetPreamble(), .. coder.GetBytes(Sentence)], "page.txt");
        Assert.Equal((Sentence, name), (document.Text, document.Encoding));
    }

    [Fact]
    public void Read_Utf16WithoutMark_IsKnownByItsZeroBytes()
    {
        var document = Document(new UnicodeEncoding(false, false).GetBytes(Sentence + "2023 total\n"), "page.txt");
        Assert.Equal("utf-16le", document.Encoding);
        Assert.StartsWith(Sentence, document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Gb18030_NamesTheByteThatIsNoUtf8()
    {
        var reading = DocumentReader.Read(Encoding.GetEncoding("gb18030").GetBytes("No. 1 " + Sentence), "page.txt");
        Assert.Equal("No. 1 " + Sentence, reading.Value!.Text);
        var issue = Assert.Single(reading.Issues);
        Assert.Equal(("encoding", "byte 0xC7 at offset 6 is no UTF-8; decoded as GB18030", "byte 6"), (issue.Code, issue.Message, issue.Place));
    }

    [Fact]
    public void Read_Utf8CutInsideACharacter_ReadsTheRestAndNamesTheOffset()
    {
        var reading = DocumentReader.Read(Encoding.UTF8.GetBytes("产值增长").AsMemory(0, 11), "page.txt");
        Assert.Equal("产值增", reading.Value!.Text);
        Assert.Contains("offset 9", Assert.Single(reading.Issues).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WrongByteInUtf8ThatIsNoGb18030_IsRefusedWithItsOffset()
    {
        var reading = DocumentReader.Read((byte[])[.. "plain words "u8, 0xFF, .. " and more"u8], "page.txt");
        Assert.Null(reading.Value);
        Assert.StartsWith("byte 0xFF at offset 12 is no UTF-8", Assert.Single(reading.Issues).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BinaryNamedText_IsRefusedWithTheByte()
    {
        var reading = DocumentReader.Read((byte[])[.. "twelve bytes"u8, 0x00, 0x01, 0x02, 0xFF], "page.txt");
        Assert.Null(reading.Value);
        Assert.Equal(new Issue("binary", "byte 0x00 at offset 12: not a text file", "byte 12"), Assert.Single(reading.Issues));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \n\t\n", "empty")]
    [InlineData("%PDF-1.7\n%binary", "needs-extraction")]
    public void Read_NothingToRead_SaysWhy(string content, string code)
    {
        var reading = DocumentReader.Read(Encoding.UTF8.GetBytes(content), "page.txt");
        Assert.Null(reading.Value);
        Assert.Equal(code, Assert.Single(reading.Issues).Code);
    }

    [Fact]
    public void Read_LargerThanTheLimit_IsRefused()
    {
        var reading = DocumentReader.Read(Encoding.UTF8.GetBytes(Sentence), "page.txt", new ReadOptions { MaxTextBytes = 10 });
        Assert.Equal("limit", Assert.Single(reading.Issues).Code);
    }

    [Fact]
    public void Read_Html_GivesWordsAsLinesWithoutScripts()
    {
        var document = Document(Encoding.UTF8.GetBytes(
            "<!DOCTYPE html><html><head><title>机床</title><style>p{}</style></head><body><h1>青石机床</h1><script>var x=1;</script>"
            + "<p>出口 <b>三千</b> 台。</p><table><tr><td>年</td><td>台</td></tr></table></body></html>"), "page.txt");
        Assert.Equal("青石机床\n\n出口 三千 台。\n\n年\t台", document.Text);
        Assert.Equal(DocumentFormat.Html, document.Format);
    }

    [Fact]
    public void Read_HtmlNestedTooDeep_IsRefused()
    {
        var html = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 5_000)) + "词";
        Assert.Equal("limit", Assert.Single(DocumentReader.Read(Encoding.UTF8.GetBytes(html), "page.html").Issues).Code);
    }

    [Theory]
    [InlineData("〔示例 illustrative〕\n\n青石市出口机床。", "page.txt")]
    [InlineData("# 〔示例 illustrative〕\n\n青石市出口机床。", "page.md")]
    [InlineData("<html><head><meta name=\"pleiades:illustrative\" content=\"true\"></head><body><p>青石市出口机床。</p></body></html>", "page.html")]
    public void Read_SampleMark_MakesTheDocumentIllustrative(string content, string name) =>
        Assert.True(Document(Encoding.UTF8.GetBytes(content), name).Illustrative);

    [Fact]
    public void Read_Datelines_GiveThePublisherAndTheNextDay()
    {
        var document = Document(Encoding.UTF8.GetBytes(
            "青石日报3月30日讯（记者 王一）2021年全市机床工作会议召开。\n\n青石日报3月31日讯（记者 李二）到2030年，建成十个园区。2020年出口三千台。"), "page.txt");
        Assert.Equal(("青石日报", new DateOnly(2021, 4, 1)), (document.Publisher, document.Issued));
        Assert.Contains("3月31日", document.IssuedBasis, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PastYearReportedAsCompleted_GivesTheYearAfter()
    {
        var document = Document(Encoding.UTF8.GetBytes("青石日报5月8日讯（记者 王一）2020年，全市出口三千台，今年有望更多。"), "page.txt");
        Assert.Equal(new DateOnly(2021, 5, 9), document.Issued);
    }

    [Theory]
    [InlineData("青石日报 2022年3月4日 星期五\n\n青石日报3月2日讯（记者 王一）出口三千台。", "page.txt")]
    [InlineData("青石日报　2022年3月4日　要闻　A1\n\n青石日报3月2日讯（记者 王一）出口三千台。", "page.txt")]
    [InlineData("青石日报3月2日讯（记者 王一）出口三千台。", "qs-2022-03-04.txt")]
    [InlineData("青石日报3月2日讯（记者 王一）出口三千台。", "20220304_b2.txt")]
    [InlineData("——2022年3月4日在青石市第九届人民代表大会第一次会议上\n政府工作报告\n2021年，出口三千台。", "page.txt")]
    [InlineData("2021年青石市统计公报　　青石市统计局　　2022年3月4日　　2021年，全市运行平稳，工业、外贸、投资都比上年有所增长。一、综合，全年出口机床三千台，比上年增长百分之五，其中出口东盟的占一半以上，进口略有下降。", "page.txt")]
    [InlineData("青石出口增长\n本报记者 王一\n昨日（3月3日），市商务局发布，今年前两月出口三千台。2021年，出口两万台。", "page.txt")]
    public void Read_MastheadOrFileName_GivesTheDay(string content, string name) =>
        Assert.Equal(new DateOnly(2022, 3, 4), Document(Encoding.UTF8.GetBytes(content), name).Issued);

    [Fact]
    public void Read_NoYearAnywhere_LeavesTheDayUnknown() =>
        Assert.Null(Document(Encoding.UTF8.GetBytes("青石日报3月2日讯（记者 王一）出口三千台。"), "page.txt").Issued);

    [Fact]
    public void Read_UserGivesPublisherAndDay_TheyCount()
    {
        var options = new ReadOptions { Publisher = "白水晚报", Issued = new DateOnly(2019, 1, 2) };
        var document = DocumentReader.Read(Encoding.UTF8.GetBytes("青石日报2022年3月2日讯（记者 王一）出口三千台。"), "page.txt", options).Value!;
        Assert.Equal(("白水晚报", new DateOnly(2019, 1, 2), "given by the user"), (document.Publisher, document.Issued, document.IssuedBasis));
    }

    [Fact]
    public void FromExtracted_FormFeeds_BreakPages()
    {
        var document = DocumentReader.FromExtracted("%PDF-1.7"u8.ToArray(), "a.pdf", DocumentFormat.Pdf, "𠮷一\n\f二页\n\f").Value!;
        Assert.Equal([4], document.PageBreaks.ToArray());
    }

    [Fact]
    public void Read_ZipBombNamedWorkbook_IsRefusedByItsDeclaredSize()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("xl/workbook.xml").Open().Dispose();
            using var part = archive.CreateEntry("xl/worksheets/sheet1.xml").Open();
            part.Write(new byte[8 * 1024 * 1024]);
        }

        var reading = DocumentReader.Read(stream.ToArray(), "a.xlsx");
        Assert.Null(reading.Value);
        Assert.Equal(("limit", "xl/worksheets/sheet1.xml"), (Assert.Single(reading.Issues).Code, reading.Issues[0].Place));
    }

    private static SourceDocument Document(byte[] bytes, string name) => DocumentReader.Read(bytes, name).Value!;
}
