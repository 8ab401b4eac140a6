namespace Pleiades.Rules;

/// <summary>Holds the solution to the table of projects in STYLE.md §1. A new edge is a design decision: change the table first, alone.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Core"] = [],
        ["Catalog"] = ["Core"],
        ["Evidence"] = ["Core", "Catalog"],
        ["Scoring"] = ["Core"],
        ["Store"] = ["Core", "Catalog", "Evidence"],
        ["Reports"] = ["Core", "Scoring"],
        ["Workbench"] = ["Core", "Catalog", "Evidence", "Scoring", "Store", "Reports"],
        ["Cli"] = ["Workbench"],
    };

    private static readonly Dictionary<string, string[]> Packages = new()
    {
        ["Core"] = ["System.Numerics.Tensors"],
        ["Scoring"] = [],
    };

    public static TheoryData<string> Projects => [.. Repository.SourceProjects.Select(Repository.ShortName)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_AreInTheTable(string name)
    {
        var project = Repository.SourceProjects.Single(p => Repository.ShortName(p) == name);
        var references = Repository.References(project, "ProjectReference").Select(r => Repository.ShortName(r.Replace('\\', '/')));
        Assert.Contains(name, Allowed.Keys);
        Assert.Empty(references.Except(Allowed[name]));
    }

    [Theory]
    [InlineData("Core")]
    [InlineData("Scoring")]
    public void PureProject_Packages_AreNoneButTheNamedOnes(string name)
    {
        var project = Repository.SourceProjects.Single(p => Repository.ShortName(p) == name);
        Assert.Empty(Repository.References(project, "PackageReference").Except(Packages[name]));
    }

    [Fact]
    public void Solution_SourceAndTestProjects_AreAllInIt()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "Pleiades.slnx"));
        Assert.All(Repository.Files(".csproj").Where(p => !p.Contains("/bench/", StringComparison.Ordinal)),
            p => Assert.Contains(Path.GetRelativePath(Repository.Root, p).Replace('\\', '/'), solution, StringComparison.Ordinal));
    }

    [Fact]
    public void Versions_PackageReferences_StandOnlyInTheCentralFile() => Assert.All(
        Repository.Files(".csproj"), p => Assert.DoesNotContain("Version=\"", File.ReadAllText(p), StringComparison.Ordinal));
}
