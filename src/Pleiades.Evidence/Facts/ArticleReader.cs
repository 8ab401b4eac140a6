using Pleiades.Evidence.English;
using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Periods;
using Pleiades.Evidence.Facts.Subjects;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts;

/// <summary>Walks through the sentences of an article and collects what they assert.</summary>
internal sealed class ArticleReader
{
    private const int LongestOpening = 24;
    private const int LongestNews = 7;
    private readonly ArticleContext _context;
    private readonly Discourse _discourse;
    private readonly IndicatorChoice _choice;
    private readonly SubjectResolver _subjects;
    private readonly FactAssembler _assembler;
    private readonly EnglishReader _english;
    private readonly List<Fact> _facts = [];
    private readonly HashSet<FactId> _fromHeadings = [];
    private readonly Action<Fact, Grounds>? _seen;
    private Speakers? _speakers;
    private FactDraft? _last;
    private PeriodReading? _amount;
    private readonly Dictionary<Unit, PeriodReading> _amounts = [];
    private IReadOnlyList<IndicatorReading?> _whole = [];

    /// <summary>Prepares the walk.</summary>
    /// <param name="context">The article, its names settled.</param>
    /// <param name="seen">Told of every fact with its grounds; null when nobody asks.</param>
    public ArticleReader(ArticleContext context, Action<Fact, Grounds>? seen = null)
    {
        (_context, _seen) = (context, seen);
        _discourse = new Discourse(context);
        _choice = new IndicatorChoice(context.Catalogue.Indicators);
        _subjects = new SubjectResolver(context);
        _assembler = new FactAssembler(context);
        _english = new EnglishReader(context);
    }

    /// <summary>The facts so far, duplicates included, in reading order.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>Whether a fact stands in a heading.</summary>
    /// <param name="fact">The fact.</param>
    public bool IsHeading(Fact fact) => _fromHeadings.Contains(fact.Id);

    /// <summary>Reads a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public void Read(Paragraph paragraph)
    {
        if (paragraph.English is not null)
        {
            foreach (var fact in _english.Read(paragraph)) Keep(fact, paragraph);
            return;
        }

        _speakers = new Speakers(paragraph);
        _discourse.BeginParagraph(paragraph.Text.AsSpan(0, Math.Min(paragraph.Text.Length, LongestOpening)).Contains("讯（", StringComparison.Ordinal), _context.IsCommunique ? null : CropTopics.Of(paragraph));
        _whole = [];
        var lead = 0;
        foreach (var (start, end) in SentenceSplitter.Split(paragraph.Text))
        {
            if (start == 0 || paragraph.Text[start - 1] != '；') lead = start;
            Read(new Sentence(paragraph, start, end) { Lead = lead });
        }
    }

    private void Read(Sentence sentence)
    {
        (_last, _amount) = (null, null);
        _amounts.Clear();
        if (_speakers?.BodyOf(sentence) is { } body) _discourse.Speaks(body);
        if (sentence.Quantities.Length == 0)
        {
            _discourse.Passed(sentence, LastTime(sentence), null);
            return;
        }

        var readings = new IndicatorReading?[sentence.Quantities.Length];
        var drafts = new FactDraft?[sentence.Quantities.Length];
        var lists = Enumerations.Of(sentence);
        PeriodReading? period = LastTime(sentence);
        FactStatus? status = null;
        for (var i = 0; i < readings.Length; i++)
        {
            if (Denials.Covers(sentence, sentence.Quantities[i])) continue;
            readings[i] = lists?.FamilyOf(i) is { } family ? _choice.OfFamily(sentence, i, family) : null;
            if (lists?.SourceOf(i) is { } from && readings[from] is { } source)
            {
                readings[i] = _choice.OfSource(sentence, i, source);
                _last = drafts[from] ?? _last;
            }

            readings[i] ??= _choice.Choose(sentence, i, readings);
            if (i == 0 && readings[i] is null) readings[i] = _choice.OfPart(sentence, _whole);
            if (readings[i] is not { IsNamed: true } reading) continue;
            var found = Emit(sentence, i, reading, lists);
            if (found is null) continue;
            drafts[i] = found;
            if (status == FactStatus.Actual && found.Status is FactStatus.Target or FactStatus.Planned) continue;
            if (found.Governing is { Words: { Mention.Role: not Times.TimeRole.Base } words } own && !PeriodChoice.IsPassing(sentence, words)) period = own;
            status = found.Status;
        }

        if (Array.Exists(readings, r => r is not null)) _whole = readings;
        _discourse.Passed(sentence, period, status, _last);
    }

    /// <summary>The time the sentence speaks of first; behind a word for now (当前各机场已进入2024年冬航季) the stretch that is named.</summary>
    private PeriodReading? LastTime(Sentence sentence)
    {
        TimeMark? first = null, inName = null;
        foreach (var time in sentence.Times)
        {
            if (time.Mention.Role != Times.TimeRole.When || PeriodChoice.IsPassing(sentence, time) || (sentence.Quantities.Length == 0 && PeriodChoice.IsQuoted(sentence, time))) continue;
            if (first is null && PeriodChoice.IsPartOfName(sentence, time))
            {
                inName ??= time;
                continue;
            }

            first ??= time;
            if (!IsNow(sentence, first) && !IsRunning(first)) break;
            if (time == first || time.Mention is not { Period: { Days: >= 28 } part } || (IsRunning(first) && part.Start.Year != first.Mention.Period!.Value.Start.Year)) continue;
            first = time;
            break;
        }

        return (first ?? inName) is { } found ? PeriodChoice.Of(sentence, found, _discourse) : null;
    }

    /// <summary>今年开局更好，一季度增长7.6%: the year that runs gives way to a part of it that is named.</summary>
    private bool IsRunning(TimeMark time) =>
        _context.Date is { } today && time.Mention is { Basis: PeriodBasis.Relative, Period: { Days: >= 365 } year } && year == Period.Year(today.Year);

    /// <summary>目前, 今天, and the day on which figures were given out (昨天，统计局召开发布会，通报上半年…).</summary>
    private bool IsNow(Sentence sentence, TimeMark time) =>
        _context.Date is { } today && time.Mention is { Basis: PeriodBasis.Relative, Period: { Days: 1 } day }
        && (day.Start == today || (day.Start < today && day.Start.AddDays(LongestNews) >= today && WordLists.Default.Any(sentence.Text, "announcement")));

    private FactDraft? Emit(Sentence sentence, int index, IndicatorReading reading, Enumerations? lists)
    {
        var mark = sentence.Quantities[index];
        var listed = lists?.SubjectOf(index) ?? Listed(sentence, mark, reading, lists?.ItemOf(index));
        var draft = Draft(sentence, mark, reading, listed);
        if (draft is null) return null;
        if (listed is null && lists?.ItemOf(index) is { } item) draft = draft with { Scope = item.Name };
        _last = draft;
        if (IsAmount(reading, mark)) _amounts[mark.Value.Unit] = _amount = draft.Period;
        Add(sentence, mark, draft);
        if (lists?.SubjectOf(index) is null)
        {
            foreach (var other in SharedNumbers.Subjects(sentence, mark, draft.Subject)) Add(sentence, mark, draft with { Subject = other });
        }

        foreach (var hit in SharedNumbers.Cues(sentence, mark, reading))
        {
            if (_choice.OfFamily(sentence, index, hit.Cue.Family) is { IsNamed: true } further && further.Indicator != reading.Indicator)
                Add(sentence, mark, draft with { Reading = further });
        }

        return draft;
    }

    /// <summary>Whether a number is an amount of which a share may be a part; the length of a run is none.</summary>
    private bool IsAmount(IndicatorReading reading, QuantityMark mark) =>
        mark.Value.Unit.Dimension != Dimension.Duration
        && _context.Catalogue.Indicators.Find(new IndicatorId(reading.Indicator))?.Kind is IndicatorKind.Flow or IndicatorKind.Stock or IndicatorKind.Count;

    /// <summary>The firm or industry that a list names without a register; null for a product, which narrows the subject.</summary>
    private Subject? Listed(Sentence sentence, QuantityMark mark, IndicatorReading reading, ListItem? item)
    {
        if (item is null || _subjects.Owner(sentence, mark, reading, _discourse, null) is not { } owner) return null;
        var region = _subjects.RegionOf(owner.Subject);
        var listed = item.As(reading, _last).In(region);
        return listed is { Type: SubjectType.Industry } ? _context.Industry(region, item.Name) : listed;
    }

    private FactDraft? Draft(Sentence sentence, QuantityMark mark, IndicatorReading reading, Subject? listed)
    {
        var governing = PeriodChoice.Governing(sentence, mark, _discourse);
        var status = StatusWords.Read(sentence, mark, governing, _discourse, _context.Date);
        if (reading.Indicator == "project_capacity") status = StatusWords.OfCapacity(sentence, mark, status);
        var prospect = StatusWords.IsProspect(sentence, mark, reading.Indicator);
        if ((prospect || WordLists.Default.Has(reading.Indicator, "plan_indicator")) && status == FactStatus.Actual) status = FactStatus.Planned;
        var known = _context.Catalogue.Indicators.Find(new IndicatorId(reading.Indicator));
        var kind = reading.IsAddition && status == FactStatus.Actual ? IndicatorKind.Flow : known?.Kind ?? IndicatorKind.Unknown;
        var rests = reading.Inherited || kind == IndicatorKind.Share;
        if (status == FactStatus.Actual && rests && _last is { Status: FactStatus.Estimate }) status = FactStatus.Estimate;
        var part = PeriodRules.IsPart(sentence, mark) ? _amounts.GetValueOrDefault(mark.Value.Unit) : null;
        var counted = part is null && reading.Indicator == "total_investment" ? _amounts.GetValueOrDefault(Unit.Count) : null;
        var question = new PeriodQuestion(governing, reading, kind, status, PeriodQuestion.RanksStock(reading, _context.Catalogue.Indicators))
        {
            Domain = known?.Domain ?? "",
            Before = part ?? counted ?? _amount,
            IsPart = part is not null,
            IsOfCounted = counted is not null,
            IsFounded = PeriodRules.IsFounded(sentence, mark, reading, kind),
            IsHeld = PeriodRules.IsHeld(sentence, mark, reading),
            IsProspect = prospect && governing is not { Words: not null, Period.Days: > 1 },
        };
        var period = PeriodRules.Apply(sentence, mark, question, _discourse, _context.Date);
        var subject = listed is not null ? (listed, 0) : _subjects.Resolve(sentence, mark, reading, _discourse, _last);
        if (subject is not { } owner) return null;
        reading = IndicatorShifts.Of(sentence, OfProvince(sentence, mark, reading, owner.Item1), Catalog.SubjectIds.Name(owner.Item1.Type));
        return new FactDraft(reading, owner.Item1, period, status)
        {
            Mark = mark,
            Governing = governing,
            Trade = IndustrySubject.TradeOf(owner.Item1, _last),
            Scope = ScopeWords.Read(sentence, mark, reading) is { Length: > 0 } scope ? scope : ScopeWords.Carried(reading, _last),
            Grounds = Grounds.Of(reading, owner, period, kind, _context) with { Status = status, Numbers = sentence.Quantities.Length, InHeading = sentence.Paragraph.IsHeading },
            Speaker = _speakers?.At(mark.Start) ?? "",
        };
    }

    /// <summary>合肥市进出口48.1亿美元，占全省的44.7%: the part of its province's trade that a city has, where a province tells what part of its own a product or partner has.</summary>
    private IndicatorReading OfProvince(Sentence sentence, QuantityMark mark, IndicatorReading reading, Subject subject)
    {
        if (reading.Indicator != "share_of_trade" || subject.Type is not (SubjectType.City or SubjectType.County or SubjectType.Park)) return reading;
        var clause = sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start);
        var isWhole = WordLists.Default.Any(clause, "whole_province") || (_context.Province is { } province && clause.Contains(province.BareName, StringComparison.Ordinal))
            || (clause.Contains("全区", StringComparison.Ordinal) && _context.Province?.Name.Zh.EndsWith("自治区", StringComparison.Ordinal) == true);
        return isWhole ? reading with { Indicator = "provincial_share_trade" } : reading;
    }

    private void Add(Sentence sentence, QuantityMark mark, FactDraft draft)
    {
        var fact = _assembler.Make(sentence, mark, draft);
        Keep(fact, sentence.Paragraph);
        _seen?.Invoke(fact, draft.Grounds);
    }

    private void Keep(Fact fact, Paragraph paragraph)
    {
        _facts.Add(fact);
        if (paragraph.IsHeading) _fromHeadings.Add(fact.Id);
    }
}
