using System.Collections.Immutable;
using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>The state of one pass over one text.</summary>
internal sealed class QuantityScan(string text, UnitWords units)
{
    private readonly ImmutableArray<QuantityMention>.Builder _found = ImmutableArray.CreateBuilder<QuantityMention>();

    /// <summary>How many members of a list are looked at for their unit.</summary>
    private const int LongestList = 7;

    /// <summary>Numbers of a list that wait for the unit of its last member.</summary>
    private readonly List<NumberToken> _waiting = [];

    private QuantityMention? Last => _found.Count > 0 ? _found[^1] : null;

    private int Floor => _found.Count > 0 ? _found[^1].End : 0;

    public ImmutableArray<QuantityMention> Finish() => _found.DrainToImmutable();

    /// <summary>Reads what begins at a trigger character and returns where to go on.</summary>
    public int Step(int at)
    {
        var c = text[at];
        if (c is '数' or '几') return SkipVague(at);
        if (c is '第' or '首' or '前')
        {
            if (RankReader.Read(text, at, Last, out var next) is { } rank) Add(rank);
            return Math.Max(next, at + 1);
        }

        if (Arabic(c) < 0)
        {
            if (NotQuantities.Idiom(text, at) is > 0 and var idiom) return at + idiom;
            if (HalfAPoint(at) is { } half) return Add(half, units.Behind(text, half)!.Value, null);
            if (SpokenShares.Read(text, at) is { } share) return AddShare(share);
            if (!IsChineseNumeral(c)) return at + 1;
            if (NotQuantities.OneIsPartOfAWord(text, at)) return at + 1;
        }

        return Number(at);
    }

    private NumberToken? HalfAPoint(int at) =>
        text[at] == '半' && StartsAt(text, at + 1, "个百分点") ? new NumberToken(at, at + 1, 0.5m, 1, NumberStyle.Chinese) : null;

    // 几十, 数百, 几千万, 数十个: no quantity.
    private int SkipVague(int at)
    {
        var end = at + 1;
        while (end < text.Length && (Power(text[end]) > 0 || text[end] is '万' or '亿')) end++;
        return end > at + 1 ? end : at + 1;
    }

    private int Number(int at)
    {
        var latin = Arabic(text[at]) >= 0 && NotQuantities.FollowsLatin(text, at);
        var read = NumberScanner.Read(text, at, out var runEnd);
        if (read is not { } token) return runEnd;
        if (Vague(token)) return token.End;
        if (CalendarNumbers.End(text, token) is > 0 and var dateEnd) return dateEnd;
        if (NotQuantities.IsSerial(text, token)) return NotQuantities.CodeEnd(text, token.End);
        if (SpokenShares.Fraction(text, token) is { } fraction) return AddShare(fraction);
        var unit = units.Behind(text, token);
        if (latin && !LatinMayPrecede(token, unit)) return NotQuantities.CodeEnd(text, token.Start);
        if (Range(token, unit, out var end)) return end;
        if (unit is { Certainty: < 1 } && UnitOfList(token) is { } listed) unit = listed;
        if (unit is not { } found) return Unitless(token);
        if (IsUnitLabel(token, found.End)) return found.End;
        return Add(token, found, null);
    }

    // 4.1亿、2.7亿和1.9亿美元: a bare amount of a list has the unit that the last one bears.
    private FoundUnit? UnitOfList(NumberToken token)
    {
        var at = token.End;
        for (var i = 0; i < LongestList && IsListMark(At(text, at)); i++)
        {
            if (NumberScanner.Read(text, at + 1, out _) is not { Style: NumberStyle.Arabic } next || units.Behind(text, next) is not { } unit) return null;
            if (unit.Certainty >= 1) return next.Magnitude == token.Magnitude ? unit with { Unit = UnitWords.Rescale(unit.Unit, next, token, text), End = token.End } : null;
            at = next.End;
        }

        return null;
    }

    // 好几百, 若干百: and a numeral straight behind another numeral word.
    private bool Vague(NumberToken token) => token.Style is NumberStyle.Bare && At(text, token.Start - 1) is '几' or '数' or '好';

    // 产值（亿元）, 单位：万吨: the head of a table names its unit.
    private bool IsUnitLabel(NumberToken token, int end) => token.Style is NumberStyle.Bare
        && ((At(text, token.Start - 1) is '(' or '（' or '[' or '【' && At(text, end) is ')' or '）' or ']' or '】')
            || FirstBefore(text.AsSpan(0, token.Start), token.Start, ["单位：", "单位:"]) is not null);

    private static bool LatinMayPrecede(NumberToken token, FoundUnit? unit) =>
        unit is { } u && (token.Magnitude >= 1e4m || u.Unit.Dimension is Dimension.Money or Dimension.Percent or Dimension.Points);

    private int Unitless(NumberToken token)
    {
        if (IsLatin(At(text, token.End))) return NotQuantities.CodeEnd(text, token.End);
        if (token.Style is not NumberStyle.Arabic || !IsListMark(At(text, token.End)))
        {
            _waiting.Clear();
            return token.End;
        }

        if (_waiting.Count > 0 && !Joined(_waiting[^1].End, token.Start)) _waiting.Clear();
        if (_waiting.Count < 16) _waiting.Add(token);
        return token.End;
    }

    private bool Joined(int end, int start) => start - end is 1 or 2 && IsListMark(At(text, end)) && (start - end == 1 || text[end + 1] is ' ' or '超' or '近' or '约');

    /// <summary>A range such as 10—20家, 5%-8%, 三至五年; false when the number stands alone.</summary>
    private bool Range(NumberToken low, FoundUnit? lowUnit, out int end)
    {
        end = 0;
        if (lowUnit is { Certainty: < 0.5 }) lowUnit = null;
        var at = lowUnit?.End ?? low.End;
        var behind = at;
        if (low.Upper is not null) return false;
        if (At(text, at) is '至' or '到') behind++;
        else while (behind - at < 2 && IsDash(At(text, behind))) behind++;
        if (behind == at || MovesFrom(low.Start)) return false;
        if (Arabic(At(text, behind)) < 0 && !IsChineseNumeral(At(text, behind))) return false;
        if (NumberScanner.Read(text, behind, out _) is not { Style: not NumberStyle.Bare } high || units.Behind(text, high) is not { } unit) return false;
        if (CalendarNumbers.End(text, high) > 0) return false;
        if (lowUnit is { } own && own.Unit.Canonical != unit.Unit.Canonical) return false;
        var scale = lowUnit?.Unit.Scale ?? (low.Magnitude > 1 ? unit.Unit.Scale / high.Magnitude * low.Magnitude : unit.Unit.Scale);
        var lowValue = low.Value * scale / unit.Unit.Scale;
        if (lowValue >= high.Value) return false;
        var whole = low with { Value = lowValue, Upper = high.Value, End = high.End, Magnitude = high.Magnitude, MagnitudeStart = high.MagnitudeStart, MagnitudeLength = high.MagnitudeLength };
        end = Add(whole, unit, null);
        return true;
    }

    // 从15%上升到23.9% and 由5家增至8家 are two levels, not a range.
    private bool MovesFrom(int start)
    {
        var from = GrowthWords.ClauseStart(text, start, Math.Max(Floor, start - 10));
        return text.AsSpan(from, start - from).IndexOfAny("从由") >= 0;
    }

    private int Add(NumberToken token, FoundUnit unit, Bound? given)
    {
        var quantity = QuantityComposer.Compose(text, token, unit, given, Last, Floor);
        if (quantity is null) return token.End;
        if (AddWaiting(token, unit, quantity)) quantity = QuantityComposer.Compose(text, token, unit, given, Last, Floor) ?? quantity;
        Add(quantity);
        return quantity.End;
    }

    // 6.7、18.1和34.0个百分点: the unit of the last number belongs to all.
    private bool AddWaiting(NumberToken token, FoundUnit unit, QuantityMention shared)
    {
        var added = _waiting.Count > 0 && Joined(_waiting[^1].End, shared.Start) && token.Style is NumberStyle.Arabic;
        if (added)
        {
            foreach (var member in _waiting)
            {
                var own = UnitWords.Rescale(unit.Unit, token, member, text);
                var composed = QuantityComposer.Compose(text, member, unit with { Unit = own, End = member.End }, null, Last, Floor);
                if (composed is not null) Add(composed);
            }
        }

        _waiting.Clear();
        return added;
    }

    private int AddShare(SpokenShare share)
    {
        var mention = QuantityComposer.Compose(text, share, Last, Floor);
        Add(mention);
        return mention.End;
    }

    private void Add(QuantityMention mention)
    {
        var floor = Floor;
        if (mention.NumberStart < floor) return;
        _found.Add(mention.Start < floor ? mention with { Start = Math.Max(floor, mention.Start) } : mention);
    }
}
