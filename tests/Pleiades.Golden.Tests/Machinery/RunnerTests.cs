namespace Pleiades.Golden.Tests.Machinery;

public sealed class RunnerTests
{
    [Theory]
    [InlineData("{\"schema\": \"something/9\", \"topic\": \"t\", \"kind\": \"k\"}", "golden t/k: 1 cases, 0 values, 0 differ, 1 not understood")]
    [InlineData("this is no JSON", "golden unknown/unknown: 1 cases, 0 values, 0 differ, 1 not understood")]
    public void Run_CaseItCannotRead_IsCounted(string description, string line)
    {
        using var folder = new CaseFolder().With("x/case.json", description);
        Assert.Equal(line, Assert.Single(new GoldenRunner().Run(folder.Root)).Line);
    }

    [Fact]
    public void Run_CaseInOneFile_IsFoundByItsEnding()
    {
        using var folder = new CaseFolder().With("x/more_cases.json", "{\"schema\": \"pleiades-case-tables/1\", \"topic\": \"t\", \"kind\": \"k\", \"tolerance\": {}}");
        var runner = new GoldenRunner();
        runner.File("t", "k", file => file.Compare("one", "value", 2, 2));
        Assert.Equal("golden t/k: 1 cases, 1 values, 0 differ, 0 not understood", Assert.Single(runner.Run(folder.Root)).Line);
    }

    [Fact]
    public void Run_TwoFoldersOfOneKind_AreOneLine()
    {
        using var folder = CaseFolder.Table("id,x\na,1\n");
        folder.With("area/second/case.json", File.ReadAllText(Path.Combine(folder.Root, "area/new/case.json"))).With("area/second/t.csv", "id,x\na,1\n");
        Assert.Equal("golden area/sort: 2 cases, 2 values, 0 differ, 0 not understood", folder.Run(_ => CaseFolder.Computed(("a", 1))).Line);
    }

    [Fact]
    public void Write_ReportFile_ReceivesTheLinesAppended()
    {
        using var folder = CaseFolder.Table("id,x\na,1\n");
        var report = Path.Combine(folder.Root, "report.txt");
        var tallies = new GoldenRunner().Run(folder.Root);
        GoldenReport.Write(tallies, CaseFolder.Nowhere, report);
        GoldenReport.Write(tallies, CaseFolder.Nowhere, report);
        Assert.Equal([tallies[0].Line, tallies[0].Line], File.ReadAllLines(report));
    }

    [Fact]
    public void Find_FolderAboveWithoutReference_GivesNull()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable(ReferenceFolder.Variable) is not null, "Find_FolderAboveWithoutReference_GivesNull was not run: PLEIADES_REFERENCE is set.");
        using var folder = new CaseFolder();
        Assert.Null(ReferenceFolder.Find(folder.Root));
    }

    [Fact]
    public void Find_ReferenceBesideAnAncestor_IsFound()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable(ReferenceFolder.Variable) is not null, "Find_ReferenceBesideAnAncestor_IsFound was not run: PLEIADES_REFERENCE is set.");
        using var folder = new CaseFolder().With("shared/reference/readme", "").With("checkout/tests/bin/readme", "");
        Assert.Equal(Path.Combine(folder.Root, "shared", "reference"), ReferenceFolder.Find(Path.Combine(folder.Root, "checkout", "tests", "bin")));
    }
}
