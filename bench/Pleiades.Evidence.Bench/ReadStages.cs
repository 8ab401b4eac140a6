using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Facts;
using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.Bench;

/// <summary>
/// Each stage over the sample pages, read again and again up to a million bytes, so that a mean of 200 ms is 5 MB/s; the baseline is a pattern that finds
/// digits and what may be their unit. <see cref="Facts"/> reads numbers and times too; <see cref="Whole"/> is all stages from the bytes on.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public partial class ReadStages
{
    private const int Bytes = 1_000_000;
    private readonly List<byte[]> _pages = [];
    private readonly List<SourceDocument> _documents = [];
    private readonly List<ArticleText> _articles = [];
    private readonly List<SourceDocument> _of = [];

    [GlobalSetup]
    public void Setup()
    {
        var pages = PageText.Pages();
        for (int i = 0, size = 0; size < Bytes; size += pages[i++ % pages.Count].Length) _pages.Add(pages[i % pages.Count]);
        foreach (var page in _pages)
        {
            var document = DocumentReader.Read(page, "page.txt").Value!;
            _documents.Add(document);
            foreach (var article in PageReader.Read(document).Articles)
            {
                _articles.Add(ArticleTexts.Of(document, article));
                _of.Add(document);
            }
        }
    }

    [Benchmark(Baseline = true)]
    public int Pattern() => _documents.Sum(d => Numbers().Count(d.Text));

    [Benchmark]
    public int Document() => _pages.Sum(p => DocumentReader.Read(p, "page.txt").Value!.Text.Length);

    [Benchmark]
    public int Articles() => _documents.Sum(d => PageReader.Read(d).Articles.Length);

    [Benchmark]
    public int Facts() => _articles.Select((a, i) => FactReader.Read(_of[i], a, Catalogue.BuiltIn).Length).Sum();

    [Benchmark]
    public int Whole() => _pages.Sum(p => EvidenceReader.Read(p, "page.txt", ReadOptions.Default, Catalogue.BuiltIn).Value!.Facts.Length);

    [GeneratedRegex(@"(?:\d[\d,]*(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+)(?:多|余)?[万亿]{0,2}(?:元|美元|%|个百分点|倍|家|个|项|人|吨|亩|公里|平方米|年|月|日)", RegexOptions.Compiled | RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
