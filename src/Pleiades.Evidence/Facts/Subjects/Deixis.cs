using System.Buffers;
using System.Collections.Frozen;
using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Resolves 我省, 全市, 该集群, 公司: to what was named last of that kind, else to the home region.</summary>
internal sealed class Deixis
{
    private const string Boundaries = "，。；：、（）！？—…\n";

    private static readonly CueTable<FrozenDictionary<char, (string Word, SubjectType Type)[]>> Table = new("deixis.csv", rows => rows
        .Where(r => Enum.TryParse<SubjectType>(r[0], ignoreCase: true, out _))
        .SelectMany(r => CueFile.Words(r[1]).Select(w => (Word: w, Type: Enum.Parse<SubjectType>(r[0], ignoreCase: true))))
        .GroupBy(p => p.Word[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Word.Length).ToArray()));

    private static readonly CueTable<SearchValues<char>> Firsts = new("deixis.csv", _ => SearchValues.Create(['这', .. Table.Value.Keys]));

    private readonly FrozenDictionary<char, (string Word, SubjectType Type)[]> _words = Table.Value;
    private readonly SearchValues<char> _firsts = Firsts.Value;

    private readonly ArticleContext _context;
    private readonly Dictionary<SubjectType, Subject> _last = [];
    private Subject? _latest;
    private Subject? _lastNamedCity;
    private Subject? _paragraphCity;
    private Subject? _district;

    /// <summary>Starts with what the home region gives.</summary>
    /// <param name="context">The article.</param>
    public Deixis(ArticleContext context)
    {
        _context = context;
        if (context.Province is { } province) _last[SubjectType.Province] = province.ToSubject();
        if (context.Home is { Type: SubjectType.City } home) _last[SubjectType.City] = home.ToSubject();
        if (context.Place is { } county) _last[SubjectType.County] = county;
        if (context.Catalogue.Subjects.FindRegion("CN") is { } nation) _last[SubjectType.Country] = nation.ToSubject();
    }

    /// <summary>The words that stand for a subject of a type (全市 for a city).</summary>
    /// <param name="type">The type.</param>
    public static IEnumerable<string> WordsFor(SubjectType type) => Table.Value.Values.SelectMany(words => words).Where(w => w.Type == type).Select(w => w.Word);

    /// <summary>The words of a paragraph that stand for a name, resolved; call in reading order.</summary>
    /// <param name="paragraph">The paragraph, with its names.</param>
    public IEnumerable<SubjectMark> Find(Paragraph paragraph)
    {
        var text = paragraph.Text;
        var found = new List<SubjectMark>();
        var next = 0;
        (_paragraphCity, _latest) = (null, null);
        for (var i = Candidate(text, 0); i < text.Length; i = Candidate(text, i + 1))
        {
            while (next < paragraph.Subjects.Count && paragraph.Subjects[next].End <= i) Remember(paragraph.Subjects[next++], text);
            if (next < paragraph.Subjects.Count && paragraph.Subjects[next].Start <= i) continue;
            if (next > 0 && paragraph.Subjects[next - 1] is { } named && named.End == i && IsWholeOf(named.Subject, text.AsSpan(i))) continue;
            if (ThisFirm(text, i) is { } firm)
            {
                found.Add(firm);
                i = firm.End - 1;
                continue;
            }

            if (Match(paragraph, i) is not { } match || Resolve(match) is not { } subject) continue;
            var end = i + match.Word.Length;
            if (Branch(text, end) is { } branch) (subject, end) = branch;
            found.Add(new SubjectMark(i, end, subject, SubjectRoles.Of(text, i, end, subject), IsPassing(match.Word) ? 3 : 2));
            i = end - 1;
        }

        while (next < paragraph.Subjects.Count) Remember(paragraph.Subjects[next++], text);
        return found;
    }

    /// <summary>县里拿出2000万元: who does a single thing does not become what the story speaks of.</summary>
    private static bool IsPassing(string word) => word[^1] is '里' or '上';

    /// <summary>昆山全市, 铁西全区: the whole of what is named right before it is no name of its own.</summary>
    private static bool IsWholeOf(Subject named, ReadOnlySpan<char> word) => word is ['全', not '国', ..] && (Catalog.SubjectIds.IsRegion(named.Type) || named.Type == SubjectType.Park);

    /// <summary>The next place at which one of the words may begin; the text's length when there is none.</summary>
    private int Candidate(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAny(_firsts) is >= 0 and var at ? from + at : text.Length;

    private (string Word, SubjectType Type)? Match(Paragraph paragraph, int at)
    {
        var text = paragraph.Text;
        if (!_words.TryGetValue(text[at], out var candidates)) return null;
        foreach (var (word, type) in candidates)
        {
            if (!text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) continue;
            var standsAlone = at == 0 || Boundaries.Contains(text[at - 1], StringComparison.Ordinal) || char.IsAsciiDigit(text[at - 1])
                || WordLists.Default.EndsWith(text.AsSpan(0, at), "before_deixis");
            if (type == SubjectType.Project && word[0] != '该' && !(standsAlone && WordLists.Default.StartsWith(text.AsSpan(at + word.Length), "project_verb"))) continue;
            if (IsPassing(word) && !standsAlone) continue;
            if (WordLists.Default.Has(word, "firm_word") && !(standsAlone && IsLatestFirm(paragraph, at + word.Length))) continue;
            if (type is not (SubjectType.Cluster or SubjectType.Enterprise or SubjectType.Park or SubjectType.Facility or SubjectType.Industry) || standsAlone || word[0] is '该' or '本') return (word, type);
        }

        return null;
    }

    /// <summary>集团 and 企业 alone are the firm of the paragraph while nothing else was named since, before what a firm does: 企业利润增长 is no firm's.</summary>
    private bool IsLatestFirm(Paragraph paragraph, int end) =>
        _latest is { Type: SubjectType.Enterprise } && (WordLists.Default.StartsWith(paragraph.Text.AsSpan(end), "firm_deed") || paragraph.Times.Exists(t => t.Start == end));

    /// <summary>这家从实验室里走出的企业: the firm named last, whatever is said of it in between.</summary>
    private SubjectMark? ThisFirm(string text, int at)
    {
        const int longest = 24;
        if (text[at] != '这' || !_last.TryGetValue(SubjectType.Enterprise, out var firm) || !text.AsSpan(at).StartsWith("这家", StringComparison.Ordinal)) return null;
        var rest = text.AsSpan(at, Math.Min(longest, text.Length - at));
        var clause = rest.IndexOfAny("，。；");
        var end = WordLists.Default.LastEnd(clause < 0 ? rest : rest[..clause], "firm_noun");
        return end < 0 ? null : new SubjectMark(at, at + end, firm, SubjectRole.Topic, 2);
    }

    /// <summary>省贸促会…。全省贸促系统: the branch of administration is the body that the story named with its word.</summary>
    private (Subject Body, int End)? Branch(string text, int at)
    {
        const string tail = "系统";
        const int longest = 8;
        var rest = text.AsSpan(at, Math.Min(longest, text.Length - at));
        var end = rest.IndexOf(tail, StringComparison.Ordinal);
        if (end < 2 || !_last.TryGetValue(SubjectType.Organisation, out var body) || !body.Name.AsSpan().Contains(rest[..end], StringComparison.Ordinal)) return null;
        return (body, at + end + tail.Length);
    }

    private Subject? Resolve((string Word, SubjectType Type) match) => match.Type switch
    {
        SubjectType.Cluster => _last.GetValueOrDefault(match.Type) ?? HeadlineOf(match.Type),
        SubjectType.County when match.Word is "全区" && HeadlineOf(SubjectType.Park) is { } zone => zone,
        SubjectType.County when match.Word is "全区" or "该区" or "区内" => _district ?? _last.GetValueOrDefault(match.Type),
        SubjectType.City => City(match.Word),
        SubjectType.Park => Park(match.Word),
        SubjectType.Facility => _last.TryGetValue(match.Type, out var place) && place.Name.EndsWith(match.Word, StringComparison.Ordinal) ? place : null,
        SubjectType.Industry => _last.GetValueOrDefault(match.Type) ?? HeadlineOf(match.Type),
        _ => _last.GetValueOrDefault(match.Type),
    };

    /// <summary>该市 is the 市 named last, of whatever level; 全市 is the city the paragraph speaks of, the headline's, else the home city's or the prefecture named last.</summary>
    private Subject? City(string word)
    {
        if (word[0] == '该' && _lastNamedCity is not null) return _lastNamedCity;
        if (word is "全市" && _paragraphCity is not null) return _paragraphCity;
        if (StoryCity() is { } city) return city;
        if (_context.Place is { } place && place.Name.EndsWith('市')) return place;
        return _context.Home is { Type: SubjectType.City } home ? home.ToSubject() : _last.GetValueOrDefault(SubjectType.City) ?? _lastNamedCity ?? CityOf(_last.GetValueOrDefault(SubjectType.Park));
    }

    /// <summary>泰州医药高新区…。全市…: the city whose name the zone bears, where no city is named.</summary>
    private Subject? CityOf(Subject? park) => park is null ? null
        : _context.View.Publishers.FirstOrDefault(p => p.Region.Type == SubjectType.City && p.Name.Length > 1 && park.Name.StartsWith(p.Name, StringComparison.Ordinal)).Region?.ToSubject();

    /// <summary>The 市 that the headline names, itself or as the seat of an industry.</summary>
    private Subject? StoryCity()
    {
        if (_context.Headline is not { } headline) return null;
        var place = _context.Industries.TryGetValue(headline.Id, out var industry) ? industry.Region : headline;
        return place.Type is SubjectType.City or SubjectType.County && place.Name.EndsWith('市') ? place : null;
    }

    private Subject? HeadlineOf(SubjectType type) => _context.Headline is { } headline && headline.Type == type ? headline : null;

    /// <summary>经开区 in the own paper of a city or county is its.</summary>
    private Subject? Park(string word)
    {
        if (_last.GetValueOrDefault(SubjectType.Park) is { } named && (word[0] is '该' or '园' or '全' || named.Name.Contains(word[..1], StringComparison.Ordinal))) return named;
        if (word[0] is not ('经' or '高' or '开')) return null;
        var seat = _context.Place is { Type: SubjectType.County } county ? CountyNames.ShortOf(county.Name) : _context.Home is { Type: SubjectType.City } home ? home.BareName : null;
        if (seat is null) return null;
        var name = seat + word;
        if (_context.Catalogue.Scanner.Find(name).Where(m => m.Start == 0 && m.End == name.Length).Select(m => m.Subject).OfType<SubjectEntry>().FirstOrDefault() is { } known) return known.ToSubject();
        name = ParkNames.Full(name, _context.Document.Text, _context.View.IsRegion);
        return new Subject(SubjectIds.Unregistered(SubjectType.Park, name), name, SubjectType.Park);
    }

    /// <summary>蕲春县青石镇…。该县…: the county that a town or village is named behind.</summary>
    private Subject? CountyOf(Subject place)
    {
        const int shortest = 2;
        if (place.Type is not (SubjectType.County or SubjectType.Village) || place.Name[^1] is not ('镇' or '乡' or '村' or '道' or '区') || place.Name.Length < 5) return null;
        var end = place.Name.AsSpan(1, place.Name.Length - 2).IndexOfAny("县市区旗") + 2;
        if (end < shortest || !_context.View.Counties.TryGetValue(place.Name[..end], out var entries)) return null;
        var entry = entries.Length == 1 ? entries[0] : Array.Find(entries, e => _context.Province is { } home && _context.Catalogue.Subjects.IsWithin(e.Id, home.Id));
        return entry?.ToSubject();
    }

    private void RememberCounty(Subject county)
    {
        _last[SubjectType.County] = county;
        if (county.Name[^1] == '区') _district = county;
        if (county.Name[^1] == '市') _lastNamedCity = county;
    }

    private void Remember(SubjectMark mark, string text)
    {
        if (mark is { Subject.Type: SubjectType.Event, Role: SubjectRole.Place } || (mark is { Subject.Type: SubjectType.Enterprise, Role: SubjectRole.Place } && WordLists.Default.EndsWith(text.AsSpan(0, mark.Start), "entering"))) _last[mark.Subject.Type] = mark.Subject;
        if (mark.Distance < 2) _latest = mark.Subject;
        if (mark is { Subject.Type: SubjectType.County, Role: SubjectRole.Place } && mark.Subject.Name[^1] is '镇' or '乡') _last[SubjectType.Village] = mark.Subject;
        if (CountyOf(mark.Subject) is { } above) RememberCounty(above);
        if (mark.Role != SubjectRole.Topic || mark.Distance == 2) return;
        var subject = mark.Subject;
        if (subject.Type is SubjectType.Country) return;
        if (subject.Type is SubjectType.Province && _context.Province is { } home && subject.Id != home.Id) return;
        if (subject.Type == SubjectType.County && subject.Name[^1] is '镇' or '乡') _last[SubjectType.Village] = subject;
        else _last[subject.Type] = subject;
        if (subject.Type == SubjectType.Park || (subject.Type == SubjectType.County && subject.Name.EndsWith('区'))) _district = subject;
        if (subject.Type == SubjectType.City && (mark.Start == 0 || Boundaries.Contains(text[mark.Start - 1], StringComparison.Ordinal) || text[mark.Start - 1] is '年' or '月')) _paragraphCity = subject;
        if (subject.Type is SubjectType.City or SubjectType.County && subject.Name.EndsWith('市')) _lastNamedCity = subject;
    }
}
