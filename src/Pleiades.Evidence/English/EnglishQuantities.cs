using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.English;

/// <summary>Finds the quantities of English text, as <see cref="QuantityReader"/> does those of Chinese.</summary>
/// <remarks>
/// One pass, linear in the length of the text. Never a quantity: years and dates, ordinals that count events, model and version numbers (5G, C919, Phase 2),
/// clock times, vague counts (dozens, hundreds of), amounts in brackets that say the amount before them in another currency.
/// </remarks>
internal sealed class EnglishQuantities(EnglishText text, UnitLexicon lexicon)
{
    private readonly EnglishUnits _units = new(lexicon);
    private readonly ImmutableArray<QuantityMention>.Builder _found = ImmutableArray.CreateBuilder<QuantityMention>();
    private int _floor;

    /// <summary>The quantities in the order of their places; they do not overlap.</summary>
    /// <param name="times">The time expressions of the text; a number inside one is none.</param>
    public ImmutableArray<QuantityMention> Read(ImmutableArray<Times.TimeMention> times)
    {
        var time = 0;
        for (var at = 0; at < text.Count;)
        {
            while (time < times.Length && times[time].End <= text[at].Start) time++;
            var inside = time < times.Length && times[time].Start <= text[at].Start;
            at = inside ? at + 1 : Step(at);
            _floor = inside ? at : _floor;
        }

        return _found.DrainToImmutable();
    }

    private int Step(int at)
    {
        if (EnglishRanks.At(text, at) is { } rank) return Add(rank.Mention, rank.Next);
        if (EnglishMultiples.At(text, at) is { } multiple) return Add(multiple.Mention, multiple.Next);
        return EnglishNumeral.At(text, at) is { } number ? Number(number) : at + 1;
    }

    private int Number(EnglishNumeral number)
    {
        if (EnglishNotQuantities.IsNone(text, number)) return number.Next;
        var before = number.HasDigits ? _units.Before(text, number.First) : null;
        if (before is { First: var first } && first < _floor) before = null;
        var range = EnglishRanges.Behind(text, number);
        var (upper, next) = range is { } r ? (r.Value, r.Next) : ((decimal?)null, number.Next);
        if (range is { Low: var low }) number = number with { Value = low };
        var unit = number.IsFraction ? (Unit.Percent, next) : before is { } money ? (money.Unit, next) : _units.Behind(text, next);
        if (unit is null && !EnglishNotQuantities.MayCount(text, number, next)) return next;
        var (known, end) = unit ?? (EnglishUnits.Uncounted(text, number.First, next), next);
        if (before is not null && _units.Behind(text, end) is { Unit.Dimension: Dimension.Money } again) end = again.Next;
        var (bound, start) = EnglishBounds.Before(text, before?.First ?? number.First);
        if (start < _floor) (bound, start) = (Bound.Exactly, before?.First ?? number.First);
        var (tail, last) = EnglishBounds.Behind(text, end);
        var mention = new QuantityMention(text[start].Start, text[last - 1].End, new Quantity(number.Value, known, bound == Bound.Exactly ? tail : bound), QuantityForm.Level)
        {
            NumberStart = text[before?.First ?? number.First].Start,
            NumberEnd = text[end - 1].End,
            RangeEnd = upper,
        };
        if (EnglishNotQuantities.IsConversion(text, start, last, mention, _found)) return last;
        return Add(Listed(EnglishGrowth.Of(text, mention, (_floor, start, last)), start), last);
    }

    /// <summary>rose 5.2 percent and 6.3 percent: what the first of a list is, the others are.</summary>
    private QuantityMention Listed(QuantityMention mention, int start)
    {
        if (_found.Count == 0 || mention.Form != QuantityForm.Level || _found[^1] is not { Form: QuantityForm.Change } before || before.Value.Unit != mention.Value.Unit) return mention;
        for (var i = text.At(before.End); i < start; i++)
            if (text[i].Text is not ("," or "and")) return mention;
        var value = before.Direction == QuantityDirection.Down ? mention.Value with { Value = -mention.Value.Value } : mention.Value;
        return mention with { Form = QuantityForm.Change, Direction = before.Direction, Base = before.Base, Value = value };
    }

    private int Add(QuantityMention mention, int next)
    {
        _found.Add(mention);
        _floor = next;
        return next;
    }
}
