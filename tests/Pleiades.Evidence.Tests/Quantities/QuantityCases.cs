using System.Globalization;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.Tests.Quantities;

/// <summary>Writes the mentions of a sentence in one line, so that a table of sentences can be compared by eye.</summary>
internal static class QuantityCases
{
    /// <summary>Certainty from which a mention counts as asserted.</summary>
    private const double Asserted = 0.5;

    /// <summary>Mentions as <c>&gt;1500 count</c> in canonical units, joined by semicolons.</summary>
    public static string Values(string text) => string.Join("; ", Sure(text).Select(Value));

    /// <summary>Mentions with form and base: <c>=250 percent Change yoy</c>.</summary>
    public static string Forms(string text) => string.Join("; ", Sure(text).Select(m => $"{Value(m)} {m.Form} {m.Base}".TrimEnd()));

    /// <summary>Mentions with base, and with the form only where it is a change or a multiple: <c>=250 percent change yoy</c>.</summary>
    public static string Short(string text) => string.Join("; ", Sure(text).Select(m => $"{Value(m)}{Form(m.Form)} {m.Base}".TrimEnd()));

    /// <summary>The quoted spans.</summary>
    public static string Spans(string text) => string.Join("; ", Sure(text).Select(m => text[m.Start..m.End]));

    private static IEnumerable<QuantityMention> Sure(string text) => QuantityReader.BuiltIn.Read(text).Where(m => m.Certainty >= Asserted);

    private static string Form(QuantityForm form) => form switch { QuantityForm.Change => " change", QuantityForm.Multiple => " multiple", _ => "" };

    private static string Value(QuantityMention mention)
    {
        var canonical = mention.Value.InCanonical()!.Value;
        var upper = mention.RangeEnd is { } end ? ".." + Number(end * mention.Value.Unit.Scale) : "";
        return $"{canonical.Bound.Symbol()}{Number(canonical.Value)}{upper} {canonical.Unit.Canonical}";
    }

    private static string Number(decimal value) => Math.Round(value, 6).ToString("0.######", CultureInfo.InvariantCulture);
}
