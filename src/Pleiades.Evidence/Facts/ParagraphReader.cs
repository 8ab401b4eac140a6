using Pleiades.Evidence.English;
using Pleiades.Evidence.Facts.Periods;
using Pleiades.Evidence.Pages;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.Facts;

/// <summary>Finds the numbers and times of a paragraph.</summary>
internal static class ParagraphReader
{
    /// <summary>Reads a paragraph; its names are filled in later, when the whole article is known.</summary>
    /// <param name="source">The text.</param>
    /// <param name="isHeading">Whether it is a heading.</param>
    /// <param name="context">The article.</param>
    public static Paragraph Read(OffsetText source, bool isHeading, ArticleContext context)
    {
        if (EnglishScript.Is(source.Text)) return EnglishParagraph.Read(source, isHeading, context);
        var plain = new PlainText(source.Text);
        var times = new List<TimeMark>();
        foreach (var mention in IssueTimes.Read(source.Text, context))
        {
            var (start, end) = (plain.FromOriginal(mention.Start), plain.FromOriginal(mention.End));
            if (end > start) times.Add(new TimeMark(start, end, mention));
        }

        var paragraph = new Paragraph
        {
            Source = source,
            Plain = plain,
            IsHeading = isHeading,
            Times = times,
            Quantities = [],
        };
        QuantityMention? before = null;
        foreach (var mention in context.View.Quantities.Read(source.Text))
        {
            var read = Listed(source.Text, before, mention);
            AddQuantity(paragraph, read);
            before = read;
        }

        return paragraph;
    }

    /// <summary>增长8.1%、9.4%和7.6%: what the first of a list is, the others are.</summary>
    private static QuantityMention Listed(string text, QuantityMention? before, QuantityMention mention)
    {
        if (before is not { Form: QuantityForm.Change } || mention.Form != QuantityForm.Level || before.Value.Unit != mention.Value.Unit) return mention;
        var gap = text.AsSpan(before.End, Math.Max(0, mention.Start - before.End));
        return gap is "、" or "和" or "与" or "及" or "," or "，" ? mention with { Form = QuantityForm.Change, Base = before.Base } : mention;
    }

    private static void AddQuantity(Paragraph paragraph, QuantityMention mention)
    {
        if (mention.Value.InCanonical() is not { } value) return;
        var (start, end) = (paragraph.Plain.FromOriginal(mention.Start), paragraph.Plain.FromOriginal(mention.End));
        if (end <= start) return;
        var mark = new QuantityMark(start, end, value, mention);
        if (paragraph.Times.Exists(t => t.Start < end && start < t.End && mention.Form != QuantityForm.Duration)) return;
        if (!NonFacts.Is(paragraph, mark, paragraph.Source.Text, mention.Start, mention.End)) paragraph.Quantities.Add(mark);
    }
}
