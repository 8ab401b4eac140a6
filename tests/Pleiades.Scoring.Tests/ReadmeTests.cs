using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Treatment;

namespace Pleiades.Scoring.Tests;

/// <summary>The example of the package's README, line for line, on the sample data.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Readme_Example_IsTheCodeBelow()
    {
        var readme = Trimmed(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")).Split("```csharp\n")[1].Split("```")[0]);
        Assert.InRange(readme.Length, 1, 10);
        var source = Trimmed(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ReadmeTests.cs")));
        var start = Array.IndexOf(source, readme[0]);
        Assert.Equal(readme, source[start..(start + readme.Length)]);
    }

    [Fact]
    public void Readme_Example_PrintsAScoreForEachUnit()
    {
        Directory.SetCurrentDirectory(AppContext.BaseDirectory);
        var console = new Written();
        Example(console);
        Assert.Equal(15, console.Lines.Count);
        Assert.All(console.Lines, line => Assert.Matches("^[a-z]+ [0-9]+\\.[0-9]$", line));
    }

#pragma warning disable xUnit1051, CA2000, IDE0017 // The example is shown as a user would write it.
    private static void Example(Written Console)
    {
        var model = IndicatorMeta.Read(new StreamReader("iMeta.csv")).Value!;
        var table = TextTable.ReadCsv(new StreamReader("iData.csv")).Value!;
        var data = IndicatorData.Read(table, model).Value![^1].Data;
        var scale = NormaliseRecipe.Default with { Lower = 1, Upper = 100 };
        var recipe = CompositeRecipe.Default with { Treat = TreatRecipe.Default, Normalise = scale };
        var steps = Composite.Build(data, recipe);
        for (var r = 0; r < steps.Scores.Rows; r++)
            Console.WriteLine($"{steps.Scores.Subjects[r]} {steps.Scores[r, steps.Scores.Find("Index")]:0.0}");
    }
#pragma warning restore xUnit1051, CA2000, IDE0017

    private static string[] Trimmed(string text) => [.. text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];

    private sealed class Written
    {
        internal List<string> Lines { get; } = [];

        internal void WriteLine(string line) => Lines.Add(line);
    }
}
