using System.Buffers;
using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>An industry inside a region: 电子信息制造业规模突破4000亿元 speaks of the region's industry, not of the region.</summary>
internal static class IndustrySubject
{
    private const string Stops = "，。；：、（）！？—…\n的是在与和及其中等";
    private static readonly SearchValues<char> StopSet = SearchValues.Create(Stops);
    private const string Compounds = "链集园投占增项带基政协平人工转升创强大";
    private const int Longest = 14;
    private const int Shortest = 3;

    private static readonly WordLists Words = WordLists.Default;

    /// <summary>The trade that is named before the cue or, for growth, between the cue and the number; null when there is none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="reading">What it states.</param>
    /// <param name="owner">The subject the industry lies in.</param>
    public static string? Trade(Sentence sentence, QuantityMark mark, IndicatorReading reading, Subject owner)
    {
        if (!(SubjectIds.IsRegion(owner.Type) || owner.Type == SubjectType.Park) || reading.Family is null) return null;
        if (reading.CueEnd <= mark.Start && Division(sentence.Slice(sentence.ClauseStart(reading.CueStart), CueTrade(sentence, reading))) is { } division) return division;
        var name = reading.CueEnd <= mark.Start ? NounBefore(sentence, reading.CueStart, CueTrade(sentence, reading)) : default;
        if (name.IsEmpty || !IsIndustry(name, reading)) name = reading.Inherited ? Between(sentence, mark, reading) : default;
        if (name.IsEmpty || !IsIndustry(name, reading)) name = reading.Inherited ? default : ClauseBefore(sentence, reading);
        if (name.IsEmpty || !IsIndustry(name, reading)) name = BehindOwner(sentence, mark, owner);
        if (name.IsEmpty) name = AtHead(sentence, mark, reading);
        if (name.IsEmpty || (!IsIndustry(name, reading) && !Words.EndsWith(name, "industry_noun")) || (owner.Type == SubjectType.Park && IsSector(name, reading))) return null;
        return name.ToString();
    }

    /// <summary>The industry of a region under its full name: region, trade and 产业 where the trade does not end in 业; 行业 and the 工业 of a trade (石化工业) are 产业.</summary>
    /// <param name="owner">The region.</param>
    /// <param name="trade">The trade as written.</param>
    public static Subject Of(Subject owner, ReadOnlySpan<char> trade)
    {
        if (trade.EndsWith("行业", StringComparison.Ordinal) || IsIndustryOf(trade)) trade = trade[..^2];
        var full = owner.Name + trade.ToString() + (Words.EndsWith(trade, "final_noun") ? "" : "产业");
        return new Subject(SubjectIds.Unregistered(SubjectType.Industry, full), full, SubjectType.Industry);
    }

    /// <summary>石化工业, but neither 农产品加工业 nor 手工业, 轻工业 and 重工业.</summary>
    private static bool IsIndustryOf(ReadOnlySpan<char> trade) =>
        trade.EndsWith("工业", StringComparison.Ordinal) && trade.Length > Shortest && trade[^3] is not ('加' or '手' or '轻' or '重');

    /// <summary>The trade in an industry's name: what is left of it without its region.</summary>
    /// <param name="industry">The subject of a fact.</param>
    /// <param name="last">The fact before it, whose region an industry of the same run shares.</param>
    public static string TradeOf(Subject industry, FactDraft? last)
    {
        if (industry.Type != SubjectType.Industry) return "";
        var shared = last is { Trade.Length: > 0 } ? last.Subject.Name.Length - last.Trade.Length : 0;
        var end = shared > 0 && industry.Name.AsSpan().StartsWith(last!.Subject.Name.AsSpan(0, shared), StringComparison.Ordinal) ? shared : industry.Name.AsSpan().IndexOfAny("省市县区国") + 1;
        return industry.Name[end..];
    }

    /// <summary>食品制造业利润增长9.7%，纺织业下降1.8%: the next industry of a run that one indicator is said of; null when no other is named.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="last">The fact before it.</param>
    public static string? Next(Sentence sentence, QuantityMark mark, FactDraft last)
    {
        if (last.Subject.Type != SubjectType.Industry || last.Trade.Length == 0) return null;
        var own = sentence.Slice(Math.Max(last.Mark.End, sentence.ClauseStart(mark.Start)), mark.Start).Trim("，、和");
        if (NextProduct(sentence, own, last) is { } product) return product;
        if (own.StartsWith("其中", StringComparison.Ordinal) && Words.Has(last.Reading.Indicator, "product_indicator") && last.Reading.Family?.Concept != "chain_enterprises" && own.Length is > 3 and <= 10 && own[2..].IndexOfAny(StopSet) < 0 && !Words.Any(own, "no_product"))
            return own[2..].ToString();
        if (Division(own) is { } division) return division;
        if (IsSector(WithoutGrowth(own), last.Reading)) return WithoutGrowth(own).ToString();
        var end = own.LastIndexOf('业') + 1;
        if (end < Shortest || end > Longest || own.Length - end > 4) return null;
        var name = own[..end];
        if (Words.Any(name, "whole_economy") || Words.Any(name, "no_industry") || !(Words.EndsWith(name, "industry_noun") || IsTrade(name))) return null;
        return name.ToString();
    }

    /// <summary>规上工业增加值增长9.1%，其中食品饮料产业增长12.4%: the industry of a region that is a part of what was said of the region; null when none is named.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="last">The fact before it.</param>
    public static string? PartOf(Sentence sentence, QuantityMark mark, FactDraft last)
    {
        if (!SubjectIds.IsRegion(last.Subject.Type)) return null;
        var own = sentence.Slice(Math.Max(last.Mark.End, sentence.ClauseStart(mark.Start)), mark.Start).Trim("，、；");
        if (own.StartsWith("其中", StringComparison.Ordinal)) own = own[2..].TrimStart('，');
        own = WithoutGrowth(own);
        var isName = own.Length is > Shortest and <= Longest && own.IndexOfAny(StopSet) < 0 && own.IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0;
        return IsSector(own, last.Reading) || (isName && Words.EndsWith(own, "industry_noun") && IsPlain(own)) ? own.ToString() : null;
    }

    /// <summary>冶金下降2.7%, 电子增加值增长8.1%: statistics name the large sectors without 业.</summary>
    private static bool IsSector(ReadOnlySpan<char> name, IndicatorReading reading) =>
        name.Length > 1 && Words.StartsWith(reading.Indicator, "sector_indicator") && Words.Has(name.ToString(), "sector_noun");

    private static ReadOnlySpan<char> WithoutGrowth(ReadOnlySpan<char> words)
    {
        foreach (var verb in Words["growth"])
        {
            if (words.EndsWith(verb, StringComparison.Ordinal)) words = words[..^verb.Length];
        }

        return words;
    }

    /// <summary>Whether a noun is the name of a single trade, neither the whole economy nor a sort of industries.</summary>
    /// <param name="name">A noun.</param>
    public static bool IsPlain(ReadOnlySpan<char> name) =>
        !Words.Any(name, "whole_economy") && !Words.Any(name, "no_industry") && !Words.Any(name, "no_trade") && (name.EndsWith("产业", StringComparison.Ordinal) || name.EndsWith("行业", StringComparison.Ordinal) || IsTrade(name));

    /// <summary>工业机器人产量增长35.2%，新能源汽车增长1.1倍: behind the product of one industry stands that of the next.</summary>
    private static string? NextProduct(Sentence sentence, ReadOnlySpan<char> own, FactDraft last)
    {
        const int shortest = 3, longest = 8;
        if (!Words.Has(last.Reading.Indicator, "product_indicator") || !last.Trade.EndsWith("产业", StringComparison.Ordinal) || sentence.Text.Contains(last.Trade, StringComparison.Ordinal)) return null;
        own = WithoutGrowth(own);
        var isName = own.Length is >= shortest and <= longest && own.IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0 && own.IndexOfAny(StopSet) < 0;
        return isName && !Words.Any(own, "no_product") && !Words.Any(own, "farm_product") && !Words.Any(own, "compare") && !Words.Any(own, "growth_noun") ? own.ToString() : null;
    }

    /// <summary>计算机、通信和其他电子设备制造业: the official name of a division of industry, which has marks and 和 in it, before a verb at most.</summary>
    private static string? Division(ReadOnlySpan<char> words)
    {
        const int longestVerb = 4;
        foreach (var name in Words["industry_division"])
        {
            var at = words.LastIndexOf(name, StringComparison.Ordinal);
            if (at >= 0 && words.Length - at - name.Length <= longestVerb) return name;
        }

        return null;
    }

    private static bool IsIndustry(ReadOnlySpan<char> name, IndicatorReading reading)
    {
        if (IsSector(name, reading)) return true;
        var ofProduct = Words.Has(reading.Indicator, "product_indicator");
        if (name.Length < (ofProduct ? 2 : Shortest) || name.Length > Longest || Words.Any(name, "whole_economy") || Words.Any(name, "no_industry")) return false;
        if (Words.EndsWith(name, "industry_noun") || IsTrade(name)) return true;
        return ofProduct && !Words.Any(name, "farm_product") && !Words.Any(name, "no_product");
    }

    /// <summary>纺织业, 采矿业 and 石化工业 are trades; 工业 alone is the whole.</summary>
    private static bool IsTrade(ReadOnlySpan<char> name) =>
        name[^1] == '业' && (name[^2] == '工' ? name.Length > Shortest : name[^2] is not ('企' or '农' or '行' or '事' or '专' or '毕' or '开'));

    /// <summary>德阳市装备制造业前三季度实现产值…: the industry stands right behind the region that the sentence speaks of.</summary>
    private static ReadOnlySpan<char> BehindOwner(Sentence sentence, QuantityMark mark, Subject owner)
    {
        var place = Array.FindLast(sentence.Subjects, s => s.End <= mark.Start && s.Role == SubjectRole.Topic);
        if (place is null || place.Subject.Id != owner.Id || sentence.Boundaries(place.End, mark.Start) > 1) return [];
        var rest = sentence.Slice(place.End, Math.Min(mark.Start, sentence.ClauseEnd(place.End)));
        foreach (var tail in (ReadOnlySpan<string>)["产业", "制造业", "行业"])
        {
            var at = rest.IndexOf(tail, StringComparison.Ordinal);
            if (at is < 2 or > Longest) continue;
            var name = rest[..(at + tail.Length)];
            var next = rest[name.Length..];
            if (name.IndexOfAny(StopSet) < 0 && !Words.Any(name, "whole_economy") && !Words.Any(name, "no_trade") && (next.IsEmpty || !Compounds.Contains(next[0], StringComparison.Ordinal))) return name;
        }

        return [];
    }

    /// <summary>铜产业因价格回升，前8个月收入4260亿元: the sentence begins with an industry and names nothing else before its first number.</summary>
    private static ReadOnlySpan<char> AtHead(Sentence sentence, QuantityMark mark, IndicatorReading reading)
    {
        if (reading.Inherited || Words.StartsWith(reading.Indicator, "region_indicator") || mark != sentence.Quantities[0] || Array.Exists(sentence.Subjects, s => s.Start < mark.Start)) return [];
        var start = sentence.Start;
        foreach (var time in sentence.Times) start = time.Start == start ? time.End : start;
        var clause = sentence.Slice(start, Math.Min(mark.Start, sentence.ClauseEnd(start))).TrimStart('，');
        foreach (var tail in (ReadOnlySpan<string>)["产业", "制造业", "行业"])
        {
            var at = clause.IndexOf(tail, StringComparison.Ordinal);
            if (at is < 1 or > Longest) continue;
            var name = clause[..(at + tail.Length)];
            var next = clause[name.Length..];
            var isTrade = name.IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0 && name.IndexOfAny(StopSet) < 0 && !Words.Any(name[..at], "no_trade") && !Words.Any(name, "no_industry") && !Words.Any(name, "whole_economy");
            if (isTrade && (next.IsEmpty || !Compounds.Contains(next[0], StringComparison.Ordinal))) return name;
        }

        return [];
    }

    /// <summary>Behind the part of a wording that belongs to an industry's name (制造业 in 制造业增加值); the beginning of the wording where none does.</summary>
    private static int CueTrade(Sentence sentence, IndicatorReading reading)
    {
        var at = reading.Family?.Concept == "ind_va" ? sentence.Slice(reading.CueStart, reading.CueEnd).IndexOf("业增加值", StringComparison.Ordinal) : -1;
        return reading.CueStart + at + 1;
    }

    /// <summary>增长最猛的是化工产业，增加值61亿元: the industry that the clause before speaks of.</summary>
    private static ReadOnlySpan<char> ClauseBefore(Sentence sentence, IndicatorReading reading)
    {
        var end = sentence.ClauseStart(reading.CueStart);
        if (reading.CueStart - end > 4 || end - 1 <= sentence.Start) return [];
        var clause = sentence.Slice(sentence.ClauseStart(end - 1), end - 1);
        var verb = clause.IndexOf('是');
        var name = verb < 0 ? [] : verb >= Shortest && clause[verb - 1] == '业' ? clause[..verb] : clause[(verb + 1)..];
        return name.Length is >= Shortest and <= Longest && Words.EndsWith(name, "industry_noun") && name.IndexOfAny(StopSet) < 0 ? name : [];
    }

    private static ReadOnlySpan<char> NounBefore(Sentence sentence, int cue, int end)
    {
        var text = sentence.Paragraph.Text;
        var start = cue;
        while (start > sentence.Start && !Stops.Contains(text[start - 1], StringComparison.Ordinal)) start--;
        if (start > sentence.Start && text[start - 1] is '及' or '和' && Words.EndsWith(OfScale(sentence.Slice(start, end)), "industry_noun")) start = Joined(sentence, start);
        foreach (var subject in sentence.Subjects) start = subject.End <= cue ? Math.Max(start, subject.End) : start;
        foreach (var time in sentence.Times) start = time.End <= cue ? Math.Max(start, time.End) : start;
        foreach (var number in sentence.Quantities) start = number.End <= cue ? Math.Max(start, number.End) : start;
        var noun = WithoutDeixis(sentence.Slice(start, end)).TrimStart("年全市省");
        foreach (var lead in Words["noun_lead"])
        {
            if (Words.StartsWith(noun, "noun_whole")) break;
            if (noun.StartsWith(lead, StringComparison.Ordinal)) noun = noun[lead.Length..];
        }

        noun = OfScale(noun);
        var verb = Words.LastEnd(noun, "has_verb");
        if (verb > 0) noun = noun[verb..];
        foreach (var tail in Words["noun_tail"])
        {
            if (noun.Length > tail.Length + 1 && noun.EndsWith(tail, StringComparison.Ordinal)) noun = noun[..^tail.Length];
        }

        return noun.EndsWith("项目", StringComparison.Ordinal) ? noun[..^2] : noun;
    }

    /// <summary>规模以上医药制造业企业, 建材规模以上企业: what is counted of a trade's firms of size is the trade's.</summary>
    private static ReadOnlySpan<char> OfScale(ReadOnlySpan<char> noun)
    {
        foreach (var scale in (ReadOnlySpan<string>)["规模以上企业", "规上企业"])
        {
            if (noun.EndsWith(scale, StringComparison.Ordinal) && (Words.Has(noun[..^scale.Length].ToString(), "sector_noun") || IsNamedTrade(noun[..^scale.Length]))) return noun[..^scale.Length];
        }

        var end = noun.LastIndexOf("业企业", StringComparison.Ordinal);
        var trade = end > 1 ? noun[..(end + 1)] : noun;
        foreach (var scale in (ReadOnlySpan<string>)["规模以上", "规上"])
        {
            if (trade.StartsWith(scale, StringComparison.Ordinal) && trade.Length > scale.Length + Shortest && trade[^1] == '业') return trade[scale.Length..];
        }

        return end > Shortest && !trade.EndsWith("工业", StringComparison.Ordinal) ? trade : noun;
    }

    /// <summary>化工行业, 建材工业: of 制造业 the firms are often told apart from the whole.</summary>
    private static bool IsNamedTrade(ReadOnlySpan<char> name) =>
        name.Length > Shortest && (name.EndsWith("行业", StringComparison.Ordinal) || name.EndsWith("产业", StringComparison.Ordinal) || name.EndsWith("工业", StringComparison.Ordinal)) && IsPlain(name);

    /// <summary>汽车及零部件产业, 石油和化工行业: where the first half of a name begins that 及 or 和 joins; the second half alone when no trade stands before it.</summary>
    private static int Joined(Sentence sentence, int second)
    {
        const int longest = 6;
        var text = sentence.Paragraph.Text;
        var start = second - 1;
        while (start > sentence.Start && !Stops.Contains(text[start - 1], StringComparison.Ordinal)) start--;
        foreach (var subject in sentence.Subjects) start = subject.End < second ? Math.Max(start, subject.End) : start;
        return second - 1 - start is >= 2 and <= longest && text[second - 2] != '业' ? start : second;
    }

    /// <summary>全县电池企业 where the page does not say which county: the word for it is no part of the trade.</summary>
    private static ReadOnlySpan<char> WithoutDeixis(ReadOnlySpan<char> noun) =>
        noun.Length > 2 && "全本该我".Contains(noun[0], StringComparison.Ordinal) && "省市县区州盟旗镇乡村".Contains(noun[1], StringComparison.Ordinal) ? noun[2..] : noun;

    private static ReadOnlySpan<char> Between(Sentence sentence, QuantityMark mark, IndicatorReading reading)
    {
        var start = Math.Max(sentence.ClauseStart(mark.Start), reading.CueEnd);
        var noun = sentence.Slice(start, mark.Start);
        var end = noun.IndexOf("增", StringComparison.Ordinal);
        return end > 0 ? noun[..end] : [];
    }
}
