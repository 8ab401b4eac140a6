using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>The subject of a number: the nearest name before it that the sentence speaks of, else what the article speaks of.</summary>
internal sealed class SubjectResolver
{
    private readonly ArticleContext _context;
    private readonly IndustryTopic _industries;

    /// <summary>Prepares the resolver.</summary>
    /// <param name="context">The article.</param>
    public SubjectResolver(ArticleContext context) => (_context, _industries) = (context, new IndustryTopic(context));

    /// <summary>The subject and how far it was fetched: 0 same clause, 1 same sentence, 2 from before.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="reading">What it states.</param>
    /// <param name="discourse">What the article speaks of.</param>
    /// <param name="last">The fact before it in the sentence; null when there is none.</param>
    public (Subject Subject, int Distance)? Resolve(Sentence sentence, QuantityMark mark, IndicatorReading reading, Discourse discourse, FactDraft? last)
    {
        if (Owner(sentence, mark, reading, discourse, last) is not { } owner) return null;
        var region = RegionOf(owner.Subject);
        if (reading.Inherited && last is not null && owner.Subject == last.Subject)
            return (Next(sentence, mark, last) ?? (IndustrySubject.PartOf(sentence, mark, last) is { } part ? _context.Industry(region, part) : owner.Subject), owner.Distance);
        if (ZonesOf(sentence, mark, owner.Subject) is { } zones) return (zones, owner.Distance);
        if (_industries.IsUndertaken(sentence, mark) || (reading.Indicator == "chain_enterprises" && IsSeat(owner.Subject))) return owner;
        if (MakerOf(sentence, reading, owner.Subject, region) is { } maker) return (maker, owner.Distance);
        if (IndustrySubject.Trade(sentence, mark, reading, region) is not { } trade || IsPartOf(owner.Subject, trade) || IsTabled(trade)) return owner;
        if (_context.View.IsRegion(trade)) return (CountyOf(region, trade) ?? owner.Subject, owner.Distance);
        return (StoryOf(region, trade) ?? _context.Industry(region, trade), owner.Distance);
    }

    /// <summary>大冶产量增长3%: what looks like a product is a county of the region under its short name; null when it is none of its own.</summary>
    private Subject? CountyOf(Subject region, string name)
    {
        if (region.Type == SubjectType.Province) return _context.View.CountyBehind(region.Id, name, 0)?.ToSubject();
        return _context.View.CountiesOf(region.Id).FirstOrDefault(c => CountyNames.ShortOf(c.Name.Zh) == name)?.ToSubject();
    }

    /// <summary>全市省级及以上园区总收入5000亿元: the zones of a grade are counted together.</summary>
    private static Subject? ZonesOf(Sentence sentence, QuantityMark mark, Subject region)
    {
        if (!Catalog.SubjectIds.IsRegion(region.Type)) return null;
        if (region.Type == SubjectType.Country) return ZonesOfNation(sentence, mark);
        var place = Array.FindLast(sentence.Subjects, s => s.End <= mark.Start && s.Subject.Id == region.Id);
        if (place is null) return null;
        var length = WordLists.Default.BeginningOf(sentence.Slice(place.End, mark.Start), "zones_of_grade");
        if (length <= 0) return null;
        var name = region.Name + sentence.Slice(place.End, place.End + length).ToString();
        return new Subject(Catalog.SubjectIds.Unregistered(SubjectType.Park, name), name, SubjectType.Park);
    }

    /// <summary>前三季度，国家级经开区实现工业增加值3.9万亿元，实际使用外资…: a sentence whose first clause begins with the zones of a grade speaks of them together; 全国共有国家级经开区219家 does not.</summary>
    private static Subject? ZonesOfNation(Sentence sentence, QuantityMark mark)
    {
        var words = sentence.Slice(sentence.Start, mark.Start);
        foreach (var time in sentence.Times)
        {
            if (time.End <= mark.Start && sentence.Slice(sentence.Start, time.Start).Trim("，“”今据").IsEmpty) words = sentence.Slice(time.End, mark.Start).TrimStart("，");
        }

        if (words.StartsWith("全国", StringComparison.Ordinal)) words = words[2..];
        var length = WordLists.Default.BeginningOf(words, "zones_of_nation");
        if (length <= 0 || length == words.Length || "名行方的数、，和与".Contains(words[length], StringComparison.Ordinal)) return null;
        var name = ParkNames.OfNation(words[..length].ToString());
        return new Subject(Catalog.SubjectIds.Unregistered(SubjectType.Park, name), name, SubjectType.Park);
    }

    /// <summary>水口镇有石材企业1300多家: what a zone or a town counts on its ground is its own.</summary>
    private static bool IsSeat(Subject owner) => owner.Type == SubjectType.Park || (owner.Type == SubjectType.County && WordLists.Default.EndsWith(owner.Name, "town_end"));

    /// <summary>石化产业增长6.1%…。十种有色金属产量339.6万吨: a product that the industry spoken of does not make is that of one the story named that does; null when there is none.</summary>
    private Subject? MakerOf(Sentence sentence, IndicatorReading reading, Subject owner, Subject region)
    {
        const string volume = "产量";
        var cue = sentence.Slice(reading.CueStart, reading.CueEnd);
        if (reading.Inherited || cue.Length <= volume.Length || !cue.EndsWith(volume, StringComparison.Ordinal) || !_context.Industries.TryGetValue(owner.Id, out var known)) return null;
        var product = cue[..^volume.Length].ToString();
        if (product is "总" or "年" or "月" or "累计" || known.Trade.Contains(product, StringComparison.Ordinal) || product.Contains(known.Trade, StringComparison.Ordinal) || TradeProducts.Makes(known.Trade, product)) return null;
        foreach (var (home, trade) in _context.Industries.Values)
        {
            if (home.Id == region.Id && TradeProducts.Makes(trade, product)) return _context.Industry(region, trade);
        }

        return null;
    }

    /// <summary>食品制造业利润增长9.7%，纺织业下降1.8%: the next industry of a run.</summary>
    private Subject? Next(Sentence sentence, QuantityMark mark, FactDraft last) =>
        CountyOf(sentence, mark, last) ?? (IndustrySubject.Next(sentence, mark, last) is { } trade ? _context.Industry(RegionOf(last.Subject), trade) : null);

    /// <summary>全市泵业产值192.5亿元，其中温岭138亿元: the part is the county's industry, or the county's own.</summary>
    private Subject? CountyOf(Sentence sentence, QuantityMark mark, FactDraft last)
    {
        var own = sentence.Slice(Math.Max(last.Mark.End, sentence.ClauseStart(mark.Start)), mark.Start).Trim("，、和");
        if (own.StartsWith("其中", StringComparison.Ordinal)) own = own[2..];
        if (own.Length is < 2 or > 4) return null;
        foreach (var county in _context.View.CountiesOf(RegionOf(last.Subject).Id))
        {
            if (own.SequenceEqual(CountyNames.ShortOf(county.Name.Zh)) || own.SequenceEqual(county.Name.Zh))
                return _context.Industries.TryGetValue(last.Subject.Id, out var known) ? _context.Industry(county.ToSubject(), known.Trade) : county.ToSubject();
        }

        return null;
    }

    /// <summary>A communiqué lists products of the region (钛材产量6万吨); it speaks of an industry where it says 业.</summary>
    private bool IsTabled(string trade) => _context.IsCommunique && !WordLists.Default.EndsWith(trade, "industry_noun");

    /// <summary>In a story of 马铃薯产业 the 种薯 makers are counted of it, and 铜材 of 铜产业 in any; a trade of its own ends in 业.</summary>
    private bool IsPartOf(Subject owner, string trade) =>
        owner.Type == SubjectType.Industry && !WordLists.Default.EndsWith(trade, "industry_noun") && _context.Industries.TryGetValue(owner.Id, out var known)
        && (TradeProducts.IsListed(known.Trade, trade) || (!IsKindOf(owner, trade) && (_context.Headline?.Id == owner.Id || TradeProducts.Makes(known.Trade, trade))));

    /// <summary>In a story of 自行车产业 the 电动自行车 are an industry of their own.</summary>
    private bool IsKindOf(Subject owner, string trade) =>
        _context.Industries.TryGetValue(owner.Id, out var known) && known.Trade.Length > 1 && trade.Length > known.Trade.Length && trade.EndsWith(known.Trade, StringComparison.Ordinal);

    /// <summary>In a story of 弯头管件产业 the county's 管件企业 are those of it, and 钛加工企业 those of 钛产业.</summary>
    private Subject? StoryOf(Subject region, string trade)
    {
        if (WordLists.Default.EndsWith(trade, "industry_noun") || trade.Length < 2) return null;
        return _context.IndustryNamed(region, trade) ?? (trade.EndsWith("加工", StringComparison.Ordinal) ? _context.IndustryOf(region, trade[..^2]) : null);
    }

    /// <summary>The region of an industry; any other subject itself.</summary>
    /// <param name="subject">The subject.</param>
    public Subject RegionOf(Subject subject) => _context.Industries.TryGetValue(subject.Id, out var industry) ? industry.Region : subject;

    /// <summary>The subject as named, before an industry inside a region is told from the region.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="reading">What it states.</param>
    /// <param name="discourse">What the article speaks of.</param>
    /// <param name="last">The fact before it in the sentence; null when there is none.</param>
    public (Subject Subject, int Distance)? Owner(Sentence sentence, QuantityMark mark, IndicatorReading reading, Discourse discourse, FactDraft? last)
    {
        if (_context.View.Nation is { } nation && WordLists.Default.Has(reading.Indicator, "nation_indicator")) return (nation, 1);
        var found = ProjectBehind(sentence, mark) ?? OriginOf(sentence, mark, reading) ?? EventOf(sentence, mark, reading) ?? Nearest(sentence, mark, reading);
        if (EventBefore(reading, found, discourse, last) is { } fair) return (fair, 2);
        var goesOn = reading.Inherited || WordLists.Default.StartsWith(reading.Indicator, "follows_fact");
        if (last is not null && (found is null || found.End <= last.Mark.Start) && goesOn) return (last.Subject, 1);
        if (_industries.Of(sentence, mark, reading, discourse, found, last) is { } industry) return (industry, 1);
        if (found is not null && !IsOfEvent(found, reading) && IsPassing(sentence, found, mark, last)) found = null;
        if (found is null)
        {
            var topic = discourse.Topic ?? _context.Headline ?? _context.Place ?? _context.Home?.ToSubject();
            if (topic is not null && _industries.IsOfRegion(sentence, mark)) topic = RegionOf(topic);
            return topic is null ? null : (Fitting(topic, reading), 2);
        }

        var distance = sentence.Boundaries(found.End, mark.Start) == 0 ? 0 : 1;
        var subject = distance > 0 && _industries.IsUndertaken(sentence, mark) ? RegionOf(found.Subject) : found.Subject;
        return (Fitting(subject, reading), distance);
    }

    /// <summary>What no industry has (农村居民收入, 地区生产总值) is its region's.</summary>
    private Subject Fitting(Subject subject, IndicatorReading reading)
    {
        if (WordLists.Default.StartsWith(reading.Indicator, "discipline_indicator")) return Discipline(RegionOf(subject));
        if (!_context.Industries.TryGetValue(subject.Id, out var industry)) return subject;
        return _industries.Suits(reading) ? subject : industry.Region;
    }

    /// <summary>全省共查处问题… in a story that names the region's 纪检监察机关 is their work.</summary>
    private Subject Discipline(Subject region)
    {
        foreach (var body in WordLists.Default["discipline_body"])
        {
            var name = region.Name + body;
            var id = Catalog.SubjectIds.Unregistered(SubjectType.Organisation, name);
            if (_context.Mentions.ContainsKey(id)) return new Subject(id, name, SubjectType.Organisation);
        }

        return region;
    }

    /// <summary>在…交易会上，680家企业同台竞技: who came to a fair is counted of the fair.</summary>
    private SubjectMark? EventOf(Sentence sentence, QuantityMark mark, IndicatorReading reading) =>
        DealOf(sentence, mark, reading) ?? (CountsEvent(reading)
            ? Array.FindLast(sentence.Subjects, s => s.Subject.Type == SubjectType.Event && s.End <= mark.Start && (s.Role == SubjectRole.Topic || sentence.Slice(s.End, mark.Start) is ['上', ..]))
            : null);

    /// <summary>某某交易会在…举行，现场成交5280万元: deals told in the sentence of a fair are the fair's, unless another name comes between.</summary>
    private static SubjectMark? DealOf(Sentence sentence, QuantityMark mark, IndicatorReading reading)
    {
        if (!WordLists.Default.Has(reading.Indicator, "event_indicator")) return null;
        var nearest = Array.FindLast(sentence.Subjects, s => s.End <= mark.Start && s.Role == SubjectRole.Topic);
        return nearest is { Subject.Type: SubjectType.Event } ? nearest : null;
    }

    /// <summary>招聘会在…举行。326家企业进场，提供岗位1.2万个: the fair that the sentences before spoke of; 我省共签约1062个项目 are the province's deals there.</summary>
    private Subject? EventBefore(IndicatorReading reading, SubjectMark? found, Discourse discourse, FactDraft? last)
    {
        var isDeal = WordLists.Default.Has(reading.Indicator, "event_indicator");
        if (found is { Distance: < 2 } || (isDeal && found is not null && found.Start >= (last?.Mark.End ?? 0) && Catalog.SubjectIds.IsRegion(found.Subject.Type))) return null;
        if (last is { Subject.Type: SubjectType.Event } && isDeal) return last.Subject;
        return CountsEvent(reading) ? discourse.Event : null;
    }

    /// <summary>总投资18亿元的风机总装项目: the size stands before the name.</summary>
    private static SubjectMark? ProjectBehind(Sentence sentence, QuantityMark mark) =>
        Array.Find(sentence.Subjects, s => s.Subject.Type == SubjectType.Project && s.Start == mark.End + 1 && sentence.Slice(mark.End, s.Start) is "的");

    /// <summary>来自新化县的1038名务工人员: the people are those of the place they come from.</summary>
    private static SubjectMark? OriginOf(Sentence sentence, QuantityMark mark, IndicatorReading reading) =>
        WordLists.Default.Has(reading.Indicator, "origin_indicator")
            ? Array.Find(sentence.Subjects, s => s.End + 1 == mark.Start && sentence.Slice(s.End, mark.Start) is "的" && sentence.Slice(sentence.Start, s.Start).EndsWith("来自", StringComparison.Ordinal))
            : null;

    /// <summary>Whether a name is that of a fair and the number what a fair has.</summary>
    private bool IsOfEvent(SubjectMark found, IndicatorReading reading) =>
        found.Subject.Type == SubjectType.Event && (WordLists.Default.Has(reading.Indicator, "event_indicator") || CountsEvent(reading));

    /// <summary>Whether an indicator is counted of fairs and meetings only; how many of them are planned is not.</summary>
    private bool CountsEvent(IndicatorReading reading) =>
        !WordLists.Default.Has(reading.Indicator, "plan_indicator") && _context.Catalogue.Indicators.Find(new IndicatorId(reading.Indicator))?.Domain == "event";

    private static SubjectMark? Nearest(Sentence sentence, QuantityMark mark, IndicatorReading reading)
    {
        SubjectMark? best = null;
        foreach (var subject in sentence.Subjects)
        {
            if (subject.Role != SubjectRole.Topic || !Suits(subject, reading) || IsField(sentence, subject, mark)) continue;
            if ((subject.End <= mark.Start || IsCapacityInName(subject, mark)) && !InsideCue(sentence, subject, reading)) best = subject;
        }

        return best;
    }

    /// <summary>在全国157个高新区里排第25位: the country has the zones, the rank is that of one among them.</summary>
    private static bool IsField(Sentence sentence, SubjectMark subject, QuantityMark mark) =>
        subject.Subject.Type == SubjectType.Country && subject.End < mark.Start && subject.Start > sentence.Start && sentence.Slice(subject.Start - 1, subject.Start) is "在";

    /// <summary>A firm, fair or project named two clauses ago, of which nothing was said in numbers, is no longer what a list of clauses speaks of.</summary>
    private static bool IsPassing(Sentence sentence, SubjectMark found, QuantityMark mark, FactDraft? last) =>
        found.Subject.Type is SubjectType.Event or SubjectType.Project or SubjectType.Organisation or SubjectType.Facility or SubjectType.Park
        && sentence.Boundaries(found.End, mark.Start) >= 2 && last?.Subject.Id != found.Subject.Id
        && !(found.Subject.Type == SubjectType.Facility && found.Start == sentence.ClauseStart(found.Start));

    /// <summary>年产20万吨正极材料项目: the capacity stands in the name of the project it belongs to.</summary>
    private static bool IsCapacityInName(SubjectMark subject, QuantityMark mark) =>
        subject.Subject.Type == SubjectType.Project && subject.Start <= mark.Start && mark.End <= subject.End;

    /// <summary>A name inside the wording of the indicator (全国进出口百强) is part of it.</summary>
    private static bool InsideCue(Sentence sentence, SubjectMark subject, IndicatorReading reading) =>
        subject.Start >= reading.CueStart && subject.End <= reading.CueEnd && reading.CueEnd <= sentence.End && reading.Family is not null;

    private static bool Suits(SubjectMark subject, IndicatorReading reading) =>
        !(subject.Subject.Type == SubjectType.Event && reading.Indicator == "policy_measures") && (subject.Subject.Type != SubjectType.Policy || WordLists.Default.Has(reading.Indicator, "policy_indicator")) && !(subject.Subject.Type == SubjectType.Project && reading.Indicator.StartsWith("projects_", StringComparison.Ordinal)) && SuitsCountry(subject, reading);

    private static bool SuitsCountry(SubjectMark subject, IndicatorReading reading) =>
        subject.Subject.Type != SubjectType.Country || reading.Form is IndicatorForm.Level or IndicatorForm.Growth or IndicatorForm.New;
}
