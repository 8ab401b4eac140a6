using System.Text;
using Pleiades.Catalog;

namespace Pleiades.Workbench.Cataloguing;

public sealed class CatalogueFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pleiades-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void CheckBuiltIn_DataOfTheProgram_HasNoMistake() => Assert.DoesNotContain(CatalogueFolder.CheckBuiltIn(), f => !CatalogueCheck.IsRemark(f));

    [Fact]
    public void Lay_GoodFiles_AddToTheCatalogueAndSayWhat()
    {
        Write("firms.csv", "id,name_zh\nsome-firm,某某机器人公司\n");
        Write("notes.txt", "not a data file");
        var laid = CatalogueFolder.Lay(_folder, Catalogue.BuiltIn);

        Assert.NotNull(laid.Catalogue!.Subjects.Find(new SubjectId("enterprise:some-firm")));
        Assert.Equal(["firms.csv adds 1, replaces 0"], laid.Effects);
        Assert.Empty(laid.Mistakes);
    }

    [Fact]
    public void Lay_OneMistake_RefusesTheWholeFolder()
    {
        Write("firms.csv", "id,name_zh\nsome-firm,某某机器人公司\n");
        Write("cues/indicators.csv", "concept,words,side,needs,not\nexprots,外销,L,,\n");
        var laid = CatalogueFolder.Lay(_folder, Catalogue.BuiltIn);

        Assert.Null(laid.Catalogue);
        Assert.Equal("cues/indicators.csv, line 2", Assert.Single(laid.Mistakes).Place);
    }

    [Fact]
    public void Check_TextThatIsNotUtf8_NamesTheLine()
    {
        File.WriteAllBytes(Path.Combine(_folder, "firms.csv"), [.. Encoding.UTF8.GetBytes("id,name_zh\nsome-firm,某某公司\n"), 0xBB, 0xFA, 0x0A]);
        var finding = Assert.Single(CatalogueFolder.Check(_folder, Catalogue.BuiltIn));

        Assert.Equal("firms.csv, line 3", finding.Place);
        Assert.Contains("UTF-8", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Utf16_IsNamed()
    {
        File.WriteAllText(Path.Combine(_folder, "firms.csv"), "id,name_zh\n", Encoding.Unicode);
        Assert.Contains("UTF-16", Assert.Single(CatalogueFolder.Check(_folder, Catalogue.BuiltIn)).Message, StringComparison.Ordinal);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
