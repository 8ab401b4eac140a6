using Pleiades.Evidence.Facts.Periods;
using Pleiades.Evidence.Facts.Subjects;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts;

/// <summary>What an article speaks of at the moment: carried from sentence to sentence.</summary>
internal sealed class Discourse
{
    private const int LeastReviewDays = 28;
    private const int LongestMonth = 31;
    private const int LongestEvent = 15;
    private readonly ArticleContext _context;
    private int _periodLead;
    private string? _crop;
    private PeriodReading? _review;
    private bool _isSpeech;

    /// <summary>Starts with the headline's subject, else the home region.</summary>
    /// <param name="context">The article.</param>
    public Discourse(ArticleContext context)
    {
        _context = context;
        Topic = Standing;
    }

    /// <summary>What the headline speaks of, but a fair only as long as a paragraph names it: its halls are full of firms.</summary>
    private Subject? Standing => (_context.Headline is { Type: not SubjectType.Event } story ? story : null) ?? _context.Place ?? _context.Home?.ToSubject() ?? _context.Headline;

    /// <summary>The subject a sentence without one speaks of; null when nothing is known.</summary>
    public Subject? Topic { get; private set; }

    /// <summary>The industry spoken of last in the paragraph, else the one the headings name; null when the words have left it.</summary>
    public Subject? Industry { get; private set; }

    /// <summary>Whether the paragraph was opened by a sentence that puts up the industry as its topic (钢铁仍然挑大梁), and keeps to it.</summary>
    public bool IsLead { get; private set; }

    /// <summary>The fair, exhibition or meeting named last in the article; null when none is.</summary>
    public Subject? Event { get; private set; }

    /// <summary>The last time expression or period used in the paragraph.</summary>
    public PeriodReading? Period { get; private set; }

    /// <summary>Whether that time stands in the same run of sentences divided by ；.</summary>
    /// <param name="sentence">The sentence that is read.</param>
    public bool IsSameRun(Sentence sentence) => Period is not null && _periodLead == sentence.Lead;

    /// <summary>The last period of any paragraph; null where a firm speaks of itself, since what it has done is not of the stretch that the story reviews.</summary>
    public PeriodReading? ArticlePeriod => _isSpeech ? null : _review;

    /// <summary>Whether the article is a government's report on its work.</summary>
    public bool IsReport => _context.IsReport;

    /// <summary>The days of the last event that a sentence reports as held; null when none is dated.</summary>
    public PeriodReading? EventPeriod { get; private set; }

    /// <summary>Status of the last fact of the article.</summary>
    public FactStatus Status { get; private set; }

    /// <summary>The industry of the crop, herd or catch that the paragraph is about; null when it is about none.</summary>
    /// <param name="place">The region that a sentence speaks of; null when it names none.</param>
    public Subject? CropOf(Subject? place) =>
        _crop is not null && (place ?? Topic) is { } region && Catalog.SubjectIds.IsRegion(region.Type) ? _context.IndustryNamed(region, _crop) ?? IndustrySubject.Of(region, _crop) : null;

    /// <summary>Somebody speaks of his own body in the first person: “我们申请专利139件。”某公司董事长说.</summary>
    /// <param name="body">The body.</param>
    public void Speaks(Subject body) => (Topic, Industry, _isSpeech) = (body, null, true);

    /// <summary>A new paragraph begins: firms and projects of the last one are left, regions and clusters stay.</summary>
    /// <param name="isStory">Whether it opens a story of its own (…日报讯（记者…）): the period under review is left behind.</param>
    /// <param name="crop">The crop that it is about; null when it is about none.</param>
    public void BeginParagraph(bool isStory = false, string? crop = null)
    {
        Period = null;
        (Industry, IsLead) = (_context.Headline is { Type: SubjectType.Industry } story ? story : null, false);
        _crop = crop;
        _isSpeech = false;
        if (isStory) (_review, EventPeriod) = (null, null);
        var passing = Topic is { Type: SubjectType.Organisation or SubjectType.Park } body && _context.Mentions.GetValueOrDefault(body.Id) < 2;
        if (passing || Topic is { Type: SubjectType.Country or SubjectType.Enterprise or SubjectType.Project or SubjectType.Facility or SubjectType.Event or SubjectType.Industry })
            Topic = Standing ?? Topic;
    }

    /// <summary>Takes note of a sentence that was read.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="period">The period its facts had, or null.</param>
    /// <param name="status">The status its facts had, or null.</param>
    /// <param name="last">Its last fact; null when it has none.</param>
    public void Passed(Sentence sentence, PeriodReading? period, FactStatus? status, FactDraft? last = null)
    {
        if (status is { } known) Status = known;
        Event = Array.FindLast(sentence.Subjects, s => s.Subject.Type == SubjectType.Event && s.Role != SubjectRole.Reference)?.Subject ?? Event;
        var topic = TopicOf(sentence);
        SettleIndustry(sentence, topic, last);
        if (last is not null && (last.Subject.Type == SubjectType.Cluster || (EndsHalf(sentence) && last.Subject.Type is not (SubjectType.Industry or SubjectType.Event or SubjectType.Policy)))
            && Array.Exists(sentence.Subjects, s => s.Subject == last.Subject && s.Role == SubjectRole.Topic)) topic = last.Subject;
        if (topic is not null && !KeepsIndustry(topic)) Topic = topic;
        if (period?.Period is null) return;
        if (EventDays.Read(sentence, period) is { } days) period = period with { Period = days };
        (Period, _periodLead) = (period, sentence.Lead);
        if (period.Period is { Days: >= LeastReviewDays } review && !period.IsDeadline && !IsAside(review)) _review = period;
        if (period.Period is { Days: <= LongestEvent } && WordLists.Default.Any(sentence.Text, "event_held")) EventPeriod = period;
    }

    /// <summary>What stands behind a semicolon goes on with what stands before it.</summary>
    private static bool EndsHalf(Sentence sentence) =>
        sentence.End < sentence.Paragraph.Text.Length && sentence.Paragraph.Text[sentence.End] == '；';

    /// <summary>An industry that something was said of is spoken of until another subject leads a sentence.</summary>
    private void SettleIndustry(Sentence sentence, Subject? topic, FactDraft? last)
    {
        if (GoesOn(last)) Industry = last!.Subject;
        else if (topic is { Type: SubjectType.Industry }) Industry = topic;
        else if (last is not null && Catalog.SubjectIds.IsRegion(last.Subject.Type) && WordLists.Default.Any(sentence.Text, "whole_region")) Industry = null;
        else if (last is null && PutUp(sentence, topic) is { } put) (Industry, IsLead) = (put, true);
        else if (topic is not null && !KeepsIndustry(topic)) Industry = null;
        IsLead &= Industry is not null && (last is null || last.Subject == Industry);
    }

    /// <summary>The industry that a sentence puts up as a topic, of the region that it names; null when it puts up none.</summary>
    private Subject? PutUp(Sentence sentence, Subject? topic)
    {
        if (LeadTopics.Of(sentence) is not { } trade) return null;
        var place = Array.FindLast(sentence.Subjects, s => Catalog.SubjectIds.IsRegion(s.Subject.Type))?.Subject ?? topic ?? Standing;
        return place is not null && Catalog.SubjectIds.IsRegion(place.Type) ? _context.Industry(place, trade) : null;
    }

    /// <summary>Whether what follows may go on with the industry of a fact; with the crop of a paragraph or a large sector (制造业) it does not.</summary>
    /// <param name="last">The fact; null when there is none.</param>
    public bool GoesOn(FactDraft? last) =>
        last is { Subject.Type: SubjectType.Industry } && !IsCrop(last.Subject) && !WordLists.Default.Has(last.Trade, "whole_sector");

    /// <summary>Whether an industry is that of the crop the paragraph is about.</summary>
    /// <param name="industry">The industry.</param>
    public bool IsCrop(Subject industry) => _crop is not null && industry.Name.AsSpan(0, Math.Max(0, industry.Name.Length - 2)).EndsWith(_crop, StringComparison.Ordinal) && !_context.Industries.ContainsKey(industry.Id);

    /// <summary>In a story about an industry 全市 does not take the word from it.</summary>
    private bool KeepsIndustry(Subject topic) =>
        (IsLead && Industry is { } lead && _context.Industries.TryGetValue(lead.Id, out var led) && led.Region.Id == topic.Id)
        || (_context.Headline is { } story && _context.Industries.TryGetValue(story.Id, out var industry) && industry.Region.Id == topic.Id && Topic?.Id == story.Id);

    /// <summary>前10个月…。10月当月…: a month inside what the article reviews does not become what it reviews.</summary>
    private bool IsAside(Period period) =>
        period.Days <= LongestMonth && ArticlePeriod?.Period is { Days: > LongestMonth } whole && whole.Start <= period.Start && period.End <= whole.End;

    /// <summary>A region or cluster leads a sentence from its first two clauses; a firm or project only at the head of one of them.</summary>
    private static bool Leads(Sentence sentence, SubjectMark mark)
    {
        var atHead = mark.Start == sentence.ClauseStart(mark.Start) && (Catalog.SubjectIds.IsRegion(mark.Subject.Type) || mark.Subject.Type is SubjectType.Park or SubjectType.Industry or SubjectType.Cluster);
        if (sentence.Boundaries(sentence.Start, mark.Start) > (atHead ? 2 : 1)) return false;
        const int regionLead = 3;
        var lead = sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start);
        foreach (var time in sentence.Times)
        {
            if (time.End <= mark.Start && time.Start >= mark.Start - lead.Length) lead = sentence.Slice(time.End, mark.Start);
        }

        foreach (var other in sentence.Subjects)
        {
            if (other.End <= mark.Start && other.Start >= mark.Start - lead.Length) lead = sentence.Slice(other.End, mark.Start);
        }

        var isRegion = Catalog.SubjectIds.IsRegion(mark.Subject.Type) && mark.Distance < 2;
        return lead.Length <= (isRegion ? regionLead : 2) || mark.Subject.Type is SubjectType.Cluster or SubjectType.Park or SubjectType.Industry;
    }

    /// <summary>全国… at the head of a sentence that names no other region speaks of the country until the paragraph ends.</summary>
    private static bool IsNation(Sentence sentence, SubjectMark mark) =>
        mark.Subject.Id.Value == "region:CN" && Array.TrueForAll(sentence.Subjects, s => s.Subject.Id == mark.Subject.Id);

    /// <summary>郑州市工信局透露: an office that says something is not what is spoken of.</summary>
    private static bool IsOffice(Sentence sentence, SubjectMark mark)
    {
        const int longest = 8;
        var after = sentence.Slice(mark.End, Math.Min(sentence.ClauseEnd(mark.End), mark.End + longest));
        return WordLists.Default.Any(after, "office");
    }

    /// <summary>The last name of the first clause that has one.</summary>
    private static Subject? TopicOf(Sentence sentence)
    {
        SubjectMark? topic = null;
        Subject? office = null;
        foreach (var mark in sentence.Subjects)
        {
            if (topic is null && IsOffice(sentence, mark) && mark.Role == SubjectRole.Topic)
            {
                office ??= Leads(sentence, mark) ? mark.Subject : null;
                continue;
            }

            if (mark.Role != SubjectRole.Topic || mark.Distance > 2 || mark.Subject.Type == SubjectType.Policy || (mark.Subject.Type == SubjectType.Country && !IsNation(sentence, mark))) continue;
            if (topic is not null && sentence.Boundaries(topic.End, mark.Start) > 0) break;
            if (topic is null && !Leads(sentence, mark)) continue;
            topic = mark;
        }

        return topic?.Subject ?? office;
    }
}
