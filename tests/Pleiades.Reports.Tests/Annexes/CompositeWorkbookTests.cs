using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;
using Pleiades.Reports.Annexes;
using Pleiades.Reports.Languages;
using Pleiades.Reports.Spreadsheets;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Reports.Tests.Annexes;

public sealed class CompositeWorkbookTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void Write_MeansAndMinMax_AreFormulasWithTheValuesOfTheIndex()
    {
        var book = Book(AggregateRecipe.Default);
        var score = Cell(book, "Scores", "B3");
        Assert.Equal("IF(ISNUMBER(Prepared!B3),IFERROR(0+(Prepared!B3-MIN(Prepared!B$2:B$4))/(MAX(Prepared!B$2:B$4)-MIN(Prepared!B$2:B$4))*(100-(0)),\"\"),\"\")", score.Formula);
        Assert.Equal("50", score.Value);
        Assert.Contains("MAX(Prepared!C$2:C$4))/(MIN(", Cell(book, "Scores", "C2").Formula, StringComparison.Ordinal);
        var index = Cell(book, "Index", "B2");
        Assert.Contains("IF(ISNUMBER(Scores!$C2),Tree!$E$3*Scores!$C2,0)", index.Formula, StringComparison.Ordinal);
        Assert.Equal("0", index.Value);
        Assert.Equal(("IF(ISNUMBER(Index!B4),RANK(Index!B4,Index!B$2:B$4,0),\"\")", "1"), Cell(book, "Ranks", "B4"));
        Assert.Contains("Every score is a formula.", book["About"].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_MethodWithoutAFormula_IsValuesAndSaidSo()
    {
        var book = Book(AggregateRecipe.Default with { Method = AggregateMethod.Copeland });
        Assert.Null(Cell(book, "Index", "B2").Formula);
        Assert.Contains("no formula in a spreadsheet: index", book["About"].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_GapInTheData_IsAnEmptyCell() => Assert.Equal((null, null), Cell(Book(AggregateRecipe.Default), "Prepared", "C4"));

    private static Dictionary<string, XElement> Book(AggregateRecipe aggregate)
    {
        var model = CompositeModel.Create(
        [
            new CompositeNode { Code = "a", Level = 1, Parent = "index" },
            new CompositeNode { Code = "b", Level = 1, Parent = "index", Direction = Direction.Less },
            new CompositeNode { Code = "index", Level = 2 },
        ]).Value!;
        ImmutableArray<SubjectId> subjects = [new("u1"), new("u2"), new("u3")];
        var data = new CompositeData(model, new ScoreTable(subjects, ["a", "b"], [1, 2, 3, 8, 4, double.NaN]));
        var steps = Composite.Build(data, CompositeRecipe.Default with { Aggregate = aggregate }, TestContext.Current.CancellationToken);
        using var stream = new MemoryStream();
        CompositeWorkbook.Write(data, steps, new AnnexSource { Data = "d", Fingerprint = "f", Program = "1", Recipe = "r" }, Language.English, stream);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        string[] names = ["About", "Tree", "Raw", "Prepared", "Scores", "Index", "Ranks"];
        var parts = archive.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).OrderBy(e => e.FullName, StringComparer.Ordinal).ToList();
        return names.Zip(parts, (name, part) => (name, XDocument.Load(part.Open()).Root!)).ToDictionary(p => p.name, p => p.Item2);
    }

    private static (string? Formula, string? Value) Cell(Dictionary<string, XElement> book, string sheet, string address)
    {
        var cell = book[sheet].Descendants(Main + "c").FirstOrDefault(c => c.Attribute("r")!.Value == address);
        return (cell?.Element(Main + "f")?.Value, cell?.Element(Main + "v")?.Value);
    }
}
