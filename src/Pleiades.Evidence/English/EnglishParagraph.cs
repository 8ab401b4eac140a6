using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Evidence.Facts;
using Pleiades.Evidence.Pages;
using Pleiades.Evidence.Quantities;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.English;

/// <summary>Finds the numbers and times of an English paragraph.</summary>
internal static class EnglishParagraph
{
    /// <summary>The quantities and time expressions of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="units">The unit words.</param>
    /// <param name="issued">The day of issue; null when unknown.</param>
    public static (ImmutableArray<QuantityMention> Quantities, ImmutableArray<TimeMention> Times) Mentions(EnglishText text, UnitLexicon units, DateOnly? issued)
    {
        var times = EnglishTimes.Read(text, issued);
        return (new EnglishQuantities(text, units).Read(times), times);
    }

    /// <summary>Reads a paragraph; its names are filled in later, when the whole article is known.</summary>
    /// <param name="source">The text.</param>
    /// <param name="isHeading">Whether it is a heading.</param>
    /// <param name="context">The article.</param>
    public static Paragraph Read(OffsetText source, bool isHeading, ArticleContext context)
    {
        var text = new EnglishText(source.Text);
        var (quantities, times) = Mentions(text, context.Catalogue.Units, context.Date);
        return new Paragraph
        {
            Source = source,
            Plain = PlainText.AsWritten(source.Text),
            English = text,
            IsHeading = isHeading,
            Times = [.. times.Select(t => new TimeMark(t.Start, t.End, t))],
            Quantities = [.. quantities.Where(q => q.Certainty >= 0.5 && q.Value.InCanonical() is not null).Select(q => new QuantityMark(q.Start, q.End, q.Value.InCanonical()!.Value, q))],
        };
    }
}
