using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Store;
using Pleiades.Workbench.Files;
using Pleiades.Workbench.Tests.Files;

namespace Pleiades.Workbench.Importing;

/// <summary>PDFs and pictures, from their bytes to facts, with the real programs.</summary>
public sealed class ScanTests : IDisposable
{
    private const string Sentence = "2024年，长沙市地区生产总值15268亿元。";
    private readonly string _folder = Directory.CreateTempSubdirectory("pleiades-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Read_PdfWithText_CitesThePage()
    {
        NeedsProgram.OrSkip("pdftotext");
        var reading = await ReadAsync("a.pdf", SmallPdf.Of("第一页没有数字。", Sentence));
        var fact = Assert.Single(reading.Reading!.Facts);
        Assert.Equal((2, 15268m * 100_000_000, false), (fact.Citation.Page!.Value, fact.Value.Value, fact.Scanned));
        Assert.Equal(Sentence, fact.Citation.Quotation);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public async Task Read_PdfWithAPageOfPictures_NamesThePage()
    {
        NeedsProgram.OrSkip("pdftotext");
        var reading = await ReadAsync("a.pdf", SmallPdf.Of(Sentence, "", Sentence));
        Assert.EndsWith("1 of its 3 pages hold no text and were not read, as when they are pictures: 2", Assert.Single(reading.Problems).Issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_LockedPdf_SaysSo()
    {
        NeedsProgram.OrSkip("pdftotext");
        Assert.Equal("pdf-locked", Assert.Single((await ReadAsync("a.pdf", SmallPdf.Locked())).Problems).Issue.Code);
    }

    [Fact]
    public async Task Read_DamagedPdf_IsRefused()
    {
        NeedsProgram.OrSkip("pdftotext");
        var problem = Assert.Single((await ReadAsync("a.pdf", Encoding.ASCII.GetBytes("%PDF-1.4\nnothing of the kind\n"))).Problems);
        Assert.Equal(("pdf", true), (problem.Issue.Code, problem.Refused));
    }

    [Fact]
    public async Task Read_PdfWithoutTextOrPicture_SaysThatNothingWasRecognised()
    {
        NeedsProgram.ChineseOrSkip();
        Assert.Equal("scan-empty", Assert.Single((await ReadAsync("a.pdf", SmallPdf.Of("", ""))).Problems).Issue.Code);
        Assert.Empty(Directory.GetDirectories(Path.GetTempPath(), "pleiades-scan-*"));
    }

    [Fact]
    public async Task Read_PictureOfAPage_MarksItsFactsAndTheWorkspaceKeepsTheMark()
    {
        NeedsProgram.ChineseOrSkip();
        var reading = await ReadAsync("page.txt", await PictureAsync(SmallPdf.Of(Sentence)));
        var fact = Assert.Single(reading.Reading!.Facts);
        Assert.Equal((15268m * 100_000_000, true, DocumentFormat.Scan), (fact.Value.Value, fact.Scanned, reading.Reading.Document.Format));
        Assert.InRange(fact.Confidence, 0, 0.6);
        Assert.Equal("scanned", Assert.Single(reading.Problems).Issue.Code);
        using var store = WorkspaceStore.Create(Path.Combine(_folder, "w"), TimeProvider.System);
        store.Import(reading.Reading, reading.Bytes, reading.Path, "test");
        Assert.True(Assert.Single(store.Facts(new FactQuery())).Fact.Scanned);
        Assert.Empty(store.Check(null, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0, 1, 2 })]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 1, 2 })]
    [InlineData(new byte[] { 0x49, 0x49, 0x2A, 0, 1, 2, 3 })]
    public async Task Read_DamagedPicture_IsRefused(byte[] bytes)
    {
        NeedsProgram.ChineseOrSkip();
        Assert.Equal("scan", Assert.Single((await ReadAsync("page.png", bytes)).Problems).Issue.Code);
    }

    [Theory]
    [InlineData("长 沙 市 2024 年 增 长 7.2 %", "长沙市2024年增长7.2 %")]
    [InlineData("15 268", "15 268")]
    [InlineData("GDP growth  甲   乙", "GDP growth  甲   乙")]
    public void Close_BlanksInsideChinese_AreTakenOutAndNoNumbersJoined(string recognised, string expected) =>
        Assert.Equal(expected, ChineseSpacing.Close(recognised));

    private async Task<byte[]> PictureAsync(byte[] pdf)
    {
        var file = Path.Combine(_folder, "source.pdf");
        await File.WriteAllBytesAsync(file, pdf, TestContext.Current.CancellationToken);
        await new ExternalProgram("pdftoppm", TimeSpan.FromMinutes(1), 1000).RunAsync(
            ["-singlefile", "-gray", "-png", "-scale-to", "2500", file, Path.Combine(_folder, "picture")], TestContext.Current.CancellationToken);
        return await File.ReadAllBytesAsync(Path.Combine(_folder, "picture.png"), TestContext.Current.CancellationToken);
    }

    private async Task<FileReading> ReadAsync(string name, byte[] bytes)
    {
        var file = Path.Combine(_folder, name);
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        return await new FileReader(Catalogue.BuiltIn, ImportOptions.Default).ReadAsync(file, TestContext.Current.CancellationToken);
    }
}
