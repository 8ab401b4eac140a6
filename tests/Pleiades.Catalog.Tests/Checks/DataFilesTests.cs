using System.Text.RegularExpressions;

namespace Pleiades.Catalog.Tests.Checks;

/// <summary>What data/README.md says of the columns of a file is what the check holds.</summary>
public sealed partial class DataFilesTests
{
    public static TheoryData<string> Files => [.. DataFiles.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Guide_Columns_AreThoseOfTheCheck(string name)
    {
        var guide = Row().Matches(Guide()).Single(m => m.Groups["file"].Value == name).Groups["columns"].Value;
        var expected = DataFiles.Find(name)!.Columns.Select(c => c.Required ? $"**{c.Name}**" : c.Name);

        Assert.Equal(string.Join(", ", expected), Remark().Replace(guide.Split(": ")[0], "").Trim());
    }

    [Fact]
    public void BuiltIn_Tables_AreAllKnownToTheCheck() =>
        Assert.All(CatalogueSources.BuiltIn().Names.Where(n => n.EndsWith(".csv", StringComparison.Ordinal)), n => Assert.NotNull(DataFiles.Find(n)));

    private static string Guide()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Pleiades.slnx"))) folder = folder.Parent!;
        var text = File.ReadAllText(Path.Combine(folder.FullName, "data", "README.md"));
        return text[text.IndexOf("## Files of your own", StringComparison.Ordinal)..];
    }

    [GeneratedRegex(@"^\| `(?<file>[a-z/.-]+)` \| (?<columns>.+) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();

    [GeneratedRegex(@" \([^)]*\)")]
    private static partial Regex Remark();
}
