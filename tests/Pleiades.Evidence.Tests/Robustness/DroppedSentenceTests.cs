using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Robustness;

/// <summary>
/// A sentence taken out of a page takes with it only the facts that rest on it: those it cites, and those whose subject, period or whole (其中…) it gave.
/// All others keep value, unit, indicator and base, their subject where their own sentence names it, their period where their own sentence dates it.
/// </summary>
/// <remarks>Sentences with a dateline are left in: they are what tells one story from the next.</remarks>
public sealed class DroppedSentenceTests
{
    /// <summary>One sentence in so many is taken out; the long proof takes out more.</summary>
    private static readonly int s_every = Mixtures.Documents >= 10_000 ? 3 : 11;

    private sealed record Page(string Name, DateOnly? Issued, string Text, IReadOnlyList<Fact> Facts);

    [Fact]
    public void Read_WithoutOneSentence_KeepsWhatDoesNotRestOnIt()
    {
        var pages = Mixtures.Pages.Select(p => (p.Name, Reading: Mixtures.Reading(p.Bytes, p.Name)!))
            .Where(p => p.Reading.Document.Format is DocumentFormat.Text or DocumentFormat.Markdown)
            .Select(p => new Page(p.Name, p.Reading.Document.Issued, p.Reading.Document.Text, p.Reading.Facts));

        var faults = pages.SelectMany(p => Sentences(p.Text).Where((_, i) => i % s_every == 0).Select(s => (Page: p, Sentence: s)))
            .AsParallel().WithDegreeOfParallelism(2).SelectMany(x => Faults(x.Page, x.Sentence)).Take(10).ToArray();

        Assert.True(faults.Length == 0, string.Join(Environment.NewLine, faults));
    }

    private static IEnumerable<string> Faults(Page page, (int Start, int End) sentence)
    {
        var points = new CodePoints(page.Text);
        var dropped = points.Span(sentence.Start, sentence.End);
        var words = page.Text[sentence.Start..sentence.End];
        var left = Mixtures.Read(page.Text.Remove(sentence.Start, sentence.End - sentence.Start), page.Issued)?.Facts ?? [];
        return page.Facts.Where(f => !f.Citation.Sentence.Overlaps(dropped) && !Rests(f)).Where(f => !left.Any(l => IsSame(f, l)))
            .Select(f => $"{page.Name}: without '{words}' no {f.Subject.Name} {f.Indicator} {f.Value} {f.Period} of '{f.Citation.Quotation}'");
    }

    /// <summary>Whether another sentence gave the fact its subject, or the whole of which it is a part: its own neither names the one nor is free of 其中 at its head.</summary>
    private static bool Rests(Fact fact) =>
        fact.Citation.Quotation.StartsWith("其中", StringComparison.Ordinal) || !fact.Citation.Quotation.Contains(fact.Subject.Name, StringComparison.Ordinal);

    private static bool IsSame(Fact before, Fact after) =>
        before.Indicator == after.Indicator && before.Value == after.Value && before.Base == after.Base && before.Subject.Id == after.Subject.Id
        && (before.Citation.PeriodWords is null || before.PeriodBasis != PeriodBasis.Explicit || before.Period == after.Period)
        && (before.Citation.Quotation.Contains(after.Citation.Quotation, StringComparison.Ordinal) || after.Citation.Quotation.Contains(before.Citation.Quotation, StringComparison.Ordinal));

    private static IEnumerable<(int Start, int End)> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('。' or '！' or '？' or '\n')) continue;
            if (text[i] != '\n' && !text.AsSpan(start, i - start).ContainsAny("讯电版")) yield return (start, i + 1);
            start = i + 1;
        }
    }
}
