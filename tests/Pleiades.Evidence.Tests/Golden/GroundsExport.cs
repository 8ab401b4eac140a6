using System.Text.Json;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Facts;
using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.Tests.Golden;

/// <summary>Writes what the facts of some pages rest on, for <c>bench/confidence/fit.py</c> to fit the weights of <see cref="Confidence"/>.</summary>
[Trait("Category", "Golden")]
public sealed class GroundsExport
{
    /// <summary>Set <c>PLEIADES_GROUNDS</c> to <c>FOLDER=OUT.jsonl</c>, several of them divided by <c>;</c>.</summary>
    [Fact]
    public void Grounds_OfThePagesOfAFolder_AreWritten()
    {
        var asked = Environment.GetEnvironmentVariable("PLEIADES_GROUNDS");
        Assert.SkipWhen(string.IsNullOrEmpty(asked), "no folder of pages was named in PLEIADES_GROUNDS");

        var written = asked!.Split(';').Select(a => a.Split('=')).Select(a => Write(a[0], a[1])).ToArray();

        Assert.All(written, lines => Assert.True(lines > 0));
    }

    private static int Write(string folder, string to)
    {
        var lines = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Lines).ToArray();
        File.WriteAllLines(to, lines);
        return lines.Length;
    }

    private static IEnumerable<string> Lines(string file)
    {
        var document = DocumentReader.Read(File.ReadAllBytes(file), Path.GetFileName(file), ReadOptions.Default).Value!;
        var grounds = new Dictionary<FactId, double[]>();
        var page = PageReader.Read(document);
        var facts = page.Articles.SelectMany(a => FactReader.Read(document, ArticleTexts.Of(document, a), Catalogue.BuiltIn, (f, g) => grounds[f.Id] = g.Features()));
        return DocumentDuplicates.Merge(facts).Where(f => grounds.ContainsKey(f.Id)).Select(f => JsonSerializer.Serialize(new { id = f.Id.Value, file = Path.GetFileName(file), features = grounds[f.Id] }, s_json));
    }

    private static readonly JsonSerializerOptions s_json = new() { NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict };
}
