using Pleiades.Catalog;
using Pleiades.Scoring.Composites;

namespace Pleiades.Workbench.Composites;

public sealed class ScoreFolderTests : IDisposable
{
    private const string Meta = "Level,iCode,Parent,Direction,Weight,Type\n1,a,I,1,1,Indicator\n1,b,I,-1,3,Indicator\n2,I,NA,1,1,Aggregate\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("pleiades-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Write_SmallIndex_HasEveryStepInFiles()
    {
        var input = Read("uCode,a,b\nx,0,8\ny,10,NA\nz,5,4\n", Meta);
        var recipe = RecipeFile.Read("r", "impute: {method: mean}").Value!.Composite;
        var steps = Composite.Build(input.Years[0].Data, recipe, TestContext.Current.CancellationToken);
        var files = ScoreFolder.Write(Path.Combine(_folder, "out"), input, input.Years[0], steps, TestContext.Current.CancellationToken);

        Assert.All(["00_raw.csv", "01_denominated.csv", "02_screened.csv", "03_imputed.csv", "04_treated.csv", "05_normalised.csv", "06_aggregated.csv", "recipe.yaml", "run.json"],
            name => Assert.Contains(name, files));
        Assert.Equal("uCode,a,b\nx,0,8\ny,10,NA\nz,5,4\n", Out("00_raw.csv"));
        Assert.Equal("uCode,a,b\nx,0,8\ny,10,6\nz,5,4\n", Out("03_imputed.csv"));
        Assert.Equal("uCode,a,b,I\nx,0,0,0\ny,100,50,62.5\nz,50,100,87.5\n", Out("06_aggregated.csv"));
        Assert.Equal("uCode,uName,Rank,I,a,b\nz,NA,1,87.5,50,100\ny,NA,2,62.5,100,50\nx,NA,3,0,0,0\n", Out("scores.csv"));
        Assert.Equal("uCode,iCode,value\ny,b,6\n", Out("imputed_cells.csv"));
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder, "out"), "*.part"));
    }

    [Fact]
    public void Read_FilesThatAreNot_SayWhich()
    {
        var reading = CompositeFiles.Read(Path.Combine(_folder, "none.csv"), Path.Combine(_folder, "no.csv"), Catalogue.BuiltIn);
        Assert.False(reading.Succeeded);
        Assert.Contains("none.csv", reading.Issues[0].Place, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CsvWithoutATree_SaysHowToNameOne()
    {
        File.WriteAllText(Path.Combine(_folder, "d.csv"), "uCode,a\nx,1\n");
        Assert.Contains("--meta", Assert.Single(CompositeFiles.Read(Path.Combine(_folder, "d.csv"), null, Catalogue.BuiltIn).Issues).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Framework_IsATreeToo()
    {
        File.WriteAllText(Path.Combine(_folder, "d.csv"), "uCode,real_growth\nx,5\n");
        var framework = Path.Combine(_folder, "f.yaml");
        using (var stream = File.Create(framework)) typeof(Catalogue).Assembly.GetManifestResourceStream(
            typeof(Catalogue).Assembly.GetManifestResourceNames().First(n => n.EndsWith("world-class-clusters.yaml", StringComparison.Ordinal)))!.CopyTo(stream);
        Assert.Equal(3, CompositeFiles.Read(Path.Combine(_folder, "d.csv"), framework, Catalogue.BuiltIn).Value!.Model.Levels);
    }

    private CompositeInput Read(string data, string meta)
    {
        File.WriteAllText(Path.Combine(_folder, "d.csv"), data);
        File.WriteAllText(Path.Combine(_folder, "m.csv"), meta);
        return CompositeFiles.Read(Path.Combine(_folder, "d.csv"), Path.Combine(_folder, "m.csv"), Catalogue.BuiltIn).Value!;
    }

    private string Out(string name) => File.ReadAllText(Path.Combine(_folder, "out", name));
}
