using Pleiades.Evidence.Pages;
using Pleiades.Evidence.Quantities;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Facts;

/// <summary>Finds the numbers, times and cues of a paragraph.</summary>
internal static class ParagraphReader
{
    /// <summary>Reads a paragraph; its names are filled in later, when the whole article is known.</summary>
    /// <param name="source">The text.</param>
    /// <param name="isHeading">Whether it is a heading.</param>
    /// <param name="context">The article.</param>
    public static Paragraph Read(OffsetText source, bool isHeading, ArticleContext context)
    {
        var plain = new PlainText(source.Text);
        var times = new List<TimeMark>();
        foreach (var mention in TimeReader.Read(source.Text, context.Date))
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
            Cues = CueLexicon.Default.Find(plain.Text),
        };
        foreach (var mention in QuantityReader.Read(source.Text, context.Catalogue.Units)) AddQuantity(paragraph, mention);
        return paragraph;
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
