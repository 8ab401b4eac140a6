using System.Globalization;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Facts;

/// <summary>The sample pages of the repository against the key made by reading them.</summary>
public sealed class SamplePagesTests
{
    private const double LeastRecall = 0.9;

    [Fact]
    public void Read_SamplePages_FindsWhatTheKeyHolds()
    {
        var examples = Examples();
        var rows = File.ReadLines(Path.Combine(examples, "press-key", "expected.csv")).Skip(1).Select(Fields).ToArray();
        var facts = Directory.GetFiles(Path.Combine(examples, "press")).ToDictionary(
            f => Path.GetFileName(f), f => EvidenceReader.Read(File.ReadAllBytes(f), Path.GetFileName(f), ReadOptions.Default, Catalogue.BuiltIn).Value!.Facts);
        var key = rows.Where(r => r[^1] == "vocabulary" && r[^3] == "1").ToArray();

        var found = key.Count(r => facts[r[0]].Any(f => f.Indicator.Value == r[4] && f.Value.Value == decimal.Parse(r[5], CultureInfo.InvariantCulture)));

        Assert.True(found >= LeastRecall * key.Length, string.Create(CultureInfo.InvariantCulture, $"{found} of {key.Length} facts of the key"));
    }

    private static string Examples()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "examples", "press-key"))) folder = folder.Parent;
        return Path.Combine(folder.FullName, "examples");
    }

    private static string[] Fields(string line)
    {
        var parser = new CsvHelper.CsvParser(new StringReader(line), CultureInfo.InvariantCulture);
        parser.Read();
        return parser.Record!;
    }
}
