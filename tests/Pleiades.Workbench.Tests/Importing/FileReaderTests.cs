using Pleiades.Catalog;

namespace Pleiades.Workbench.Importing;

public sealed class FileReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pleiades-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Read_PageWithoutAFact_IsReadAndSaysSo()
    {
        var reading = await ReadAsync("The cluster reported an output value of 224 billion yuan in 2024.");
        Assert.NotNull(reading.Reading);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("no-facts", false), (problem.Issue.Code, problem.Refused));
    }

    /// <summary>A missing catalogue stands for any fault of the program.</summary>
    [Fact]
    public async Task Read_TheProgramFails_TheFileIsRefusedAndTheFaultNamed()
    {
        var reading = await ReadAsync("2024年，长沙市地区生产总值15268亿元。", null!);

        Assert.Null(reading.Reading);
        Assert.Equal(("fault", true), (Assert.Single(reading.Problems).Issue.Code, reading.Problems[0].Refused));
    }

    [Fact]
    public async Task Read_PageWithAFact_SaysNothing() => Assert.Empty((await ReadAsync("2024年，长沙市地区生产总值15268亿元。")).Problems);

    private Task<FileReading> ReadAsync(string text) => ReadAsync(text, Catalogue.BuiltIn);

    private async Task<FileReading> ReadAsync(string text, Catalogue catalogue)
    {
        var file = Path.Combine(_folder, "page.txt");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        return await new FileReader(catalogue, ImportOptions.Default).ReadAsync(file, TestContext.Current.CancellationToken);
    }
}
