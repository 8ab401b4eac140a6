using BenchmarkDotNet.Attributes;
using Pleiades.Catalog;
using Pleiades.Evidence;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Pages;
using Pleiades.Evidence.Quantities;
using Pleiades.Evidence.Times;

namespace Pleiades.Workbench.Bench;

/// <summary>What one page costs, stage by stage; the baseline is decoding its bytes.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ReadPage
{
    private readonly byte[] _bytes = SamplePages.Page(3);
    private string _text = "";
    private SourceDocument _document = null!;

    [GlobalSetup]
    public void Setup()
    {
        _text = System.Text.Encoding.UTF8.GetString(_bytes);
        _document = DocumentReader.Read(_bytes, "page.txt").Value!;
        Whole();
    }

    [Benchmark(Baseline = true)]
    public int Decode() => System.Text.Encoding.UTF8.GetString(_bytes).Length;

    [Benchmark]
    public int Document() => DocumentReader.Read(_bytes, "page.txt").Value!.Text.Length;

    [Benchmark]
    public int Articles() => PageReader.Read(_document).Articles.Length;

    [Benchmark]
    public int Quantities() => QuantityReader.BuiltIn.Read(_text).Length;

    [Benchmark]
    public int Times() => TimeReader.Read(_text, new DateOnly(2024, 1, 18)).Length;

    [Benchmark]
    public int Whole() => EvidenceReader.Read(_bytes, "page.txt", ReadOptions.Default, Catalogue.BuiltIn).Value!.Facts.Length;
}
