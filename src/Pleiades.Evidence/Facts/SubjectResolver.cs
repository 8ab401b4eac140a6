namespace Pleiades.Evidence.Facts;

/// <summary>The subject of a number: the nearest name before it that the sentence speaks of, else what the article speaks of.</summary>
internal sealed class SubjectResolver
{
    private readonly ArticleContext _context;

    /// <summary>Prepares the resolver.</summary>
    /// <param name="context">The article.</param>
    public SubjectResolver(ArticleContext context) => _context = context;

    /// <summary>The subject and how far it was fetched: 0 same clause, 1 same sentence, 2 from before.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="reading">What it states.</param>
    /// <param name="discourse">What the article speaks of.</param>
    /// <param name="last">The fact before it in the sentence; null when there is none.</param>
    public (Subject Subject, int Distance)? Resolve(Sentence sentence, QuantityMark mark, IndicatorReading reading, Discourse discourse, FactDraft? last) =>
        Owner(sentence, mark, reading, discourse, last) is not { } owner ? null
        : reading.Inherited && last is not null && owner.Subject == last.Subject ? (IndustrySubject.Next(sentence, mark, last) ?? owner.Subject, owner.Distance)
        : (IndustrySubject.Find(sentence, mark, reading, RegionOf(owner.Subject)) ?? owner.Subject, owner.Distance);

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
        var found = EventOf(sentence, mark, reading) ?? Nearest(sentence, mark, reading);
        var goesOn = reading.Inherited || WordLists.Default.StartsWith(reading.Indicator, "follows_fact");
        if (last is not null && (found is null || found.End <= last.Mark.Start) && goesOn) return (last.Subject, 1);
        if (last is { Subject.Type: SubjectType.Industry } && found is not null && found.End <= last.Mark.Start && RegionOf(last.Subject).Id == found.Subject.Id && IsStory(last.Subject)) return (Fitting(last.Subject, reading), 1);
        if (found is not null && IsPassing(sentence, found, mark, last)) found = null;
        if (found is null)
        {
            var topic = discourse.Topic ?? _context.Headline ?? _context.Place ?? _context.Home?.ToSubject();
            return topic is null ? null : (Fitting(topic, reading), 2);
        }

        var distance = sentence.Boundaries(found.End, mark.Start) == 0 ? 0 : 1;
        return (InTrade(sentence, mark, found, reading, discourse) is { } industry ? Fitting(industry, reading) : Fitting(found.Subject, reading), distance);
    }

    /// <summary>What no industry has (农村居民收入, 地区生产总值) is its region's.</summary>
    private Subject Fitting(Subject subject, IndicatorReading reading)
    {
        if (WordLists.Default.StartsWith(reading.Indicator, "discipline_indicator")) return Discipline(subject);
        if (!_context.Industries.TryGetValue(subject.Id, out var industry)) return subject;
        var domain = _context.Catalogue.Indicators.Find(new IndicatorId(reading.Indicator))?.Domain ?? "";
        var suits = WordLists.Default["industry_domain"].Contains(domain) || WordLists.Default.StartsWith(reading.Indicator, "industry_indicator");
        return suits ? subject : industry.Region;
    }

    /// <summary>全省共查处问题… in a story that names the region's 纪检监察机关 is their work.</summary>
    private Subject Discipline(Subject region)
    {
        var name = region.Name + "纪检监察机关";
        var id = Catalog.SubjectIds.Unregistered(SubjectType.Organisation, name);
        return _context.Mentions.ContainsKey(id) ? new Subject(id, name, SubjectType.Organisation) : region;
    }

    /// <summary>全市工程机械企业获授权专利… in a story of the city's 工程机械产业 speaks of the industry.</summary>
    private Subject? InTrade(Sentence sentence, QuantityMark mark, SubjectMark found, IndicatorReading reading, Discourse discourse)
    {
        var topic = discourse.Topic is { Type: SubjectType.Industry } spoken ? spoken : _context.Headline;
        if (topic is null || !_context.Industries.TryGetValue(topic.Id, out var industry) || industry.Region.Id != found.Subject.Id) return null;
        var chained = found.Distance == 2 && _context.Catalogue.Indicators.Find(new IndicatorId(reading.Indicator))?.Domain == "cluster" && reading.Indicator.StartsWith("national_", StringComparison.Ordinal) is false;
        return chained || sentence.Slice(found.End, mark.Start).Contains(industry.Trade, StringComparison.Ordinal) ? topic : null;
    }

    /// <summary>Whether the headings name the trade of an industry: the story is about it.</summary>
    private bool IsStory(Subject industry) => _context.Headline?.Id == industry.Id;

    /// <summary>在…交易会上，680家企业同台竞技: who came to a fair is counted of the fair.</summary>
    private SubjectMark? EventOf(Sentence sentence, QuantityMark mark, IndicatorReading reading) =>
        _context.Catalogue.Indicators.Find(new IndicatorId(reading.Indicator))?.Domain == "event"
            ? Array.FindLast(sentence.Subjects, s => s.Subject.Type == SubjectType.Event && s.End <= mark.Start && (s.Role == SubjectRole.Topic || sentence.Slice(s.End, mark.Start).StartsWith("上，", StringComparison.Ordinal)))
            : null;

    private static SubjectMark? Nearest(Sentence sentence, QuantityMark mark, IndicatorReading reading)
    {
        SubjectMark? best = null;
        foreach (var subject in sentence.Subjects)
        {
            if (subject.Role != SubjectRole.Topic || !Suits(subject, reading)) continue;
            if ((subject.End <= mark.Start || IsCapacityInName(subject, mark)) && !InsideCue(sentence, subject, reading)) best = subject;
        }

        return best;
    }

    /// <summary>A firm, fair or project named two clauses ago, of which nothing was said in numbers, is no longer what a list of clauses speaks of.</summary>
    private static bool IsPassing(Sentence sentence, SubjectMark found, QuantityMark mark, FactDraft? last) =>
        found.Subject.Type is SubjectType.Event or SubjectType.Project or SubjectType.Organisation or SubjectType.Facility or SubjectType.Park
        && sentence.Boundaries(found.End, mark.Start) >= 2 && last?.Subject.Id != found.Subject.Id;

    /// <summary>年产20万吨正极材料项目: the capacity stands in the name of the project it belongs to.</summary>
    private static bool IsCapacityInName(SubjectMark subject, QuantityMark mark) =>
        subject.Subject.Type == SubjectType.Project && subject.Start <= mark.Start && mark.End <= subject.End;

    /// <summary>A name inside the wording of the indicator (全国进出口百强) is part of it.</summary>
    private static bool InsideCue(Sentence sentence, SubjectMark subject, IndicatorReading reading) =>
        subject.Start >= reading.CueStart && subject.End <= reading.CueEnd && reading.CueEnd <= sentence.End && reading.Family is not null;

    private static bool Suits(SubjectMark subject, IndicatorReading reading) =>
        !(subject.Subject.Type == SubjectType.Project && reading.Indicator.StartsWith("projects_", StringComparison.Ordinal)) && SuitsCountry(subject, reading);

    private static bool SuitsCountry(SubjectMark subject, IndicatorReading reading) =>
        subject.Subject.Type != SubjectType.Country || reading.Form is IndicatorForm.Level or IndicatorForm.Growth or IndicatorForm.New;
}
