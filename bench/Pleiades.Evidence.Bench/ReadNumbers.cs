using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Pleiades.Evidence.Quantities;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Bench;

/// <summary>
/// Quantities and times in a million bytes of page text, so that a mean of 50 ms is 20 MB/s; the baseline is a compiled pattern that only finds
/// digits with what may be a unit behind them, and says nothing of their meaning.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public partial class ReadNumbers
{
    private static readonly DateOnly s_issued = new(2024, 1, 18);
    private string _text = "";

    [GlobalSetup]
    public void Setup() => _text = PageText.Of(1_000_000);

    [Benchmark(Baseline = true)]
    public int Pattern() => Numbers().Count(_text);

    [Benchmark]
    public int Quantities() => QuantityReader.BuiltIn.Read(_text).Length;

    [Benchmark]
    public int Times() => TimeReader.Read(_text, s_issued).Length;

    [Benchmark]
    public int Both() => Quantities() + Times();

    [GeneratedRegex(@"(?:超过?|突破|近|约|逾)?(?:\d[\d,]*(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+)(?:多|余)?[万亿]{0,2}(?:元|美元|%|个百分点|倍|家|个|项|人|吨|亩|公里|平方米|年|月|日)", RegexOptions.Compiled | RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
