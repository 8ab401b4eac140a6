using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Conflicts;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Robustness;

/// <summary>What holds for any bytes whatever: the reader ends, no offset lies outside the text, every quotation is the text at its span, and the same bytes say the same.</summary>
public sealed class AnyInputTests
{
    [Fact]
    public void Read_AnyMixture_EndsWithEveryCitationInPlace()
    {
        var faults = Enumerable.Range(0, Mixtures.Documents).AsParallel().WithDegreeOfParallelism(2).Select(Fault).Where(f => f is not null).Take(5).ToArray();

        Assert.True(faults.Length == 0, string.Join(Environment.NewLine, faults));
    }

    [Fact]
    public void Read_OneThreadOrTwo_GivesTheSameFacts()
    {
        var texts = Enumerable.Range(0, 300).Select(Mixtures.Text).ToArray();
        var alone = texts.Select(t => Said(Mixtures.Read(t))).ToArray();

        Assert.Equal(alone, texts.Reverse().AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(t => Said(Mixtures.Read(t))).Reverse().ToArray());
    }

    [Fact]
    public void Read_FilesInAnyOrder_GivesTheSameFacts()
    {
        var forward = Mixtures.Pages.ToDictionary(p => p.Name, p => Said(Mixtures.Reading(p.Bytes, p.Name)));

        Assert.Equal(forward, Mixtures.Pages.Reverse().AsParallel().WithDegreeOfParallelism(2).Select(p => (p.Name, Said: Said(Mixtures.Reading(p.Bytes, p.Name)))).ToDictionary(p => p.Name, p => p.Said));
    }

    [Theory]
    [InlineData("一")]
    [InlineData("7")]
    [InlineData("百分之")]
    [InlineData("、")]
    [InlineData("增长")]
    [InlineData("长沙市")]
    [InlineData("a\n")]
    [InlineData("\n\n　　")]
    public void Read_OneThingTwoHundredThousandTimes_Ends(string thing) =>
        Assert.NotNull(Mixtures.Read(new StringBuilder().Insert(0, "去年产值10亿元。").Insert(8, thing, 200_000 / thing.Length).ToString()));

    [Fact]
    public void Read_AnyBytes_GivesADocumentOrAReason()
    {
        var silent = Enumerable.Range(0, Mixtures.Documents / 4).Where(seed => EvidenceReader.Read(Noise(seed), "noise.txt", ReadOptions.Default, Catalogue.BuiltIn) is { Value: null, Issues.IsEmpty: true });

        Assert.Empty(silent);
    }

    /// <summary>A description of what is wrong with the reading of a mixture; null when nothing is.</summary>
    private static string? Fault(int seed)
    {
        if (Mixtures.Read(Mixtures.Text(seed)) is not { } reading) return null;
        var text = reading.Document.Text;
        var points = new CodePoints(text);
        var wrong = reading.Facts.FirstOrDefault(f => !IsCited(f, text, points));
        if (wrong is not null) return $"seed {seed}: {wrong.Citation.Span} '{wrong.Citation.Quotation}'";
        var spans = reading.Articles.SelectMany(a => a.Body).Concat(reading.Dropped.SelectMany(d => d.Repeats.Append(d.First)));
        if (spans.Where(s => !IsInside(s, points)).Select(s => s.ToString()).FirstOrDefault() is { } outside) return $"seed {seed}: a piece of an article or of what was left out at {outside} of {points.Count}";
        return ConflictFinder.Find(reading.Facts).SelectMany(c => c.Facts).All(reading.Facts.Select(f => f.Id).ToHashSet().Contains) ? null : $"seed {seed}: a conflict of facts that are none";
    }

    private static bool IsCited(Fact fact, string text, CodePoints points)
    {
        var at = fact.Citation.Sentence;
        return fact.Also.Append(at).Append(fact.Citation.Span).Append(fact.Citation.PeriodWords ?? at).All(s => IsInside(s, points))
            && at.Contains(fact.Citation.Span)
            && text[points.ToUnit(at.Start)..points.ToUnit(at.End)] == fact.Citation.Quotation
            && fact.Confidence is > 0 and < 1;
    }

    private static bool IsInside(TextSpan span, CodePoints points) => span is { Start: >= 0, Length: > 0 } && span.End <= points.Count;

    private static string Said(DocumentReading? reading) => reading is null ? "" : string.Join('\n', reading.Facts.Select(f => $"{f with { Also = [] }} {string.Join(' ', f.Also)}"));

    /// <summary>Bytes of chance: in turn of any value, of the lead bytes of the encodings of Chinese, and of a text with some bytes struck.</summary>
    private static byte[] Noise(int seed)
    {
        var random = new SeededRandom((ulong)seed);
        var text = Encoding.UTF8.GetBytes(Mixtures.Text(seed));
        return (seed % 3) switch
        {
            0 => [.. Enumerable.Range(0, 400).Select(_ => (byte)random.NextInt32(256))],
            1 => [.. Enumerable.Range(0, 400).Select(_ => (byte)(0x81 + random.NextInt32(0x7E)))],
            _ => [.. text.Select(b => random.NextDouble() < 0.01 ? (byte)random.NextInt32(256) : b)],
        };
    }
}
