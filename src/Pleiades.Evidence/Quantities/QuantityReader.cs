using System.Buffers;
using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Evidence.English;

namespace Pleiades.Evidence.Quantities;

/// <summary>Finds the quantities of Chinese text, and of English: numbers with unit, bound, form, direction and base.</summary>
/// <remarks>
/// One pass from left to right, linear in the length of the text: every look to the side has a fixed width. Never a quantity: years, dates and hours,
/// model, telephone and serial numbers, addresses, editions and sessions, idioms and names with numerals, vague counts (几十, 数百).
/// Safe for concurrent use.
/// </remarks>
public sealed class QuantityReader
{
    private static readonly Lazy<QuantityReader> s_builtIn = new(() => new QuantityReader(Catalogue.BuiltIn.Units));

    /// <summary>The characters a quantity can begin with; all others are passed over in blocks.</summary>
    private static readonly SearchValues<char> s_triggers =
        SearchValues.Create("0123456789０１２３４５６７８９零〇○一二两三四五六七八九十百千万亿第首前翻减折半双数几");

    private readonly UnitLexicon _lexicon;
    private readonly UnitWords _units;

    /// <summary>A reader that knows the units of a catalogue.</summary>
    /// <param name="units">The unit words.</param>
    public QuantityReader(UnitLexicon units)
    {
        ArgumentNullException.ThrowIfNull(units);
        (_lexicon, _units) = (units, new UnitWords(units));
    }

    /// <summary>A reader with the units of the built-in catalogue.</summary>
    public static QuantityReader BuiltIn => s_builtIn.Value;

    /// <summary>The quantities of a text in the order of their places; they do not overlap.</summary>
    /// <param name="text">The text; full-width digits and signs are understood as they stand.</param>
    public ImmutableArray<QuantityMention> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (EnglishScript.Is(text)) return EnglishParagraph.Mentions(new EnglishText(text), _lexicon, null).Quantities;
        var scan = new QuantityScan(text, _units);
        for (var at = 0; at < text.Length;)
        {
            var skip = text.AsSpan(at).IndexOfAny(s_triggers);
            if (skip < 0) break;
            at = scan.Step(at + skip);
        }

        return scan.Finish();
    }
}
