using System.Globalization;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Facts;

/// <summary>
/// Stories of our own (names of places and bodies are real, figures and people invented) of papers and kinds that no rule was made from, against
/// the facts that a reader takes from them. The shares are floors: raise them when the reader gets better.
/// </summary>
public sealed class StoriesTests
{
    private const double LeastMentions = 0.97;
    private const double LeastPrecision = 0.97;
    private const double LeastFull = 0.85;

    private static readonly string[][] Expected = CaseFiles.Rows(Path.Combine("stories", "expected.csv"));

    private static readonly Dictionary<string, Fact[]> Found = Directory.GetFiles(Path.Combine(CaseFiles.Folder, "stories"), "*.txt").ToDictionary(
        f => Path.GetFileName(f)[..2],
        f => EvidenceReader.Read(File.ReadAllBytes(f), Path.GetFileName(f), ReadOptions.Default, Catalogue.BuiltIn).Value!.Facts.ToArray());

    [Fact]
    public void Read_Stories_FindsTheNumbersThatAssertSomething()
    {
        var found = Expected.Count(row => Found[row[0]].Any(fact => Mentions(fact, row)));

        Assert.True(found >= LeastMentions * Expected.Length, Share(found, Expected.Length));
    }

    [Fact]
    public void Read_Stories_LeavesTheOtherNumbersAlone()
    {
        var facts = Found.SelectMany(p => p.Value.Select(fact => (Story: p.Key, Fact: fact))).ToArray();

        var right = facts.Count(f => Expected.Any(row => row[0] == f.Story && Mentions(f.Fact, row)));

        Assert.True(right >= LeastPrecision * facts.Length, Share(right, facts.Length));
    }

    [Fact]
    public void Read_Stories_NamesSubjectIndicatorAndPeriod()
    {
        var right = Expected.Count(row => Found[row[0]].Any(fact => IsFull(fact, row)));

        Assert.True(right >= LeastFull * Expected.Length, Share(right, Expected.Length));
    }

    private static bool Mentions(Fact fact, string[] row) =>
        fact.Value.Value == decimal.Parse(row[3], CultureInfo.InvariantCulture) && fact.Value.Unit.Canonical == row[4];

    private static bool IsFull(Fact fact, string[] row) => Mentions(fact, row) && fact.Subject.Name == row[1] && fact.Indicator.Value == row[2]
        && (row[5].Length == 0 || fact.Period?.ToString() == row[5]);

    private static string Share(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{part} of {whole}");
}
