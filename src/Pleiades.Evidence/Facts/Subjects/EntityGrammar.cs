using System.Buffers;
using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Names that no register holds, found by their endings: …有限公司, …产业园项目, …博览会, …镇, …村.</summary>
internal sealed class EntityGrammar
{
    private const string Stops = "，。；：、（）！？—…\n的在由和与及对为向从将等是了以让使到而但且◀▲●■◆★※•·图者";

    private static readonly SearchValues<char> NoPark = SearchValues.Create("级各全个家该本省内外设新建立园进入个批区是有");

    private static readonly CueTable<EntityTails> Tails = new("entity-tails.csv", rows => new EntityTails(rows));

    private readonly ArticleContext _context;
    private readonly List<(string Word, Subject Subject)> _known = [];
    private readonly Dictionary<string, Subject> _parks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Subject> _editions = new(StringComparer.Ordinal);
    private readonly Dictionary<Paragraph, (int At, EntityTail Tail)[]> _tails = [];

    /// <summary>Starts with nothing learnt.</summary>
    /// <param name="context">The article.</param>
    public EntityGrammar(ArticleContext context) => _context = context;

    /// <summary>Learns the full names of a paragraph and the short forms they go by later.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public void Learn(Paragraph paragraph)
    {
        const int longestBrand = 4;
        _tails[paragraph] = Tails.Value.Find(paragraph.Text);
        foreach (var mark in ByTail(paragraph))
        {
            if (mark.Subject.Type == SubjectType.Event && Edition(mark.Subject.Name) is { } edition && (!_editions.TryGetValue(edition, out var known) || known.Name.Length < mark.Subject.Name.Length))
                _editions[edition] = mark.Subject;
            if (mark.Subject.Type == SubjectType.Park) _parks[mark.Subject.Name] = mark.Subject;
            if (mark.Subject.Type != SubjectType.Enterprise) continue;
            var short1 = Introduced(paragraph.Text, mark.End) ?? Shortened(mark.Subject.Name);
            Remember(short1, mark.Subject);
            if (mark.Subject.Name.Length > longestBrand + 4 && mark.Subject.Name.Length - short1.Length > longestBrand) Remember(mark.Subject.Name[..longestBrand], mark.Subject);
        }
    }

    /// <summary>第二十四届: two fairs of one edition in one story are one, the longer name its own.</summary>
    private static string? Edition(string name) =>
        name[0] == '第' && name.IndexOf('届', StringComparison.Ordinal) is var end and > 0 ? name[..end] : null;

    /// <summary>The fair of the story that a name stands for: of the same edition, or the one edition whose letters it is drawn from (进博会 for 第六届中国国际进口博览会).</summary>
    private Subject? InFull(string name)
    {
        if (Edition(name) is { } edition) return _editions.GetValueOrDefault(edition);
        var drawn = _editions.Values.Where(e => IsDrawnFrom(name, e.Name)).Take(2).ToArray();
        return drawn is [var only] ? only : null;
    }

    /// <summary>医药高新区 in a story of the 泰州医药高新区 is that zone, if no other's name ends like it.</summary>
    private Subject? ParkInFull(string name)
    {
        var longer = _parks.Values.Where(p => p.Name.Length > name.Length && p.Name.EndsWith(name, StringComparison.Ordinal)).Take(2).ToArray();
        return longer is [var only] ? only : null;
    }

    private static bool IsDrawnFrom(string name, string full)
    {
        var at = 0;
        foreach (var letter in name)
        {
            at = full.IndexOf(letter, at) + 1;
            if (at == 0) return false;
        }

        return true;
    }

    private void Remember(string word, Subject subject)
    {
        if (word.Length >= 3 && !(word.StartsWith("中国", StringComparison.Ordinal) && word.Length < 5) && !word.EndsWith('市') && !word.EndsWith('省') && !_known.Exists(k => k.Word == word)) _known.Add((word, subject));
    }

    /// <summary>The names of a paragraph: full ones, and short forms of what was learnt.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public IEnumerable<SubjectMark> Find(Paragraph paragraph)
    {
        var text = paragraph.Text;
        foreach (var mark in ByTail(paragraph))
        {
            var full = mark.Subject.Type switch { SubjectType.Event => InFull(mark.Subject.Name), SubjectType.Park => ParkInFull(mark.Subject.Name), _ => null };
            yield return full is null ? mark : mark with { Subject = full };
        }

        foreach (var (word, subject) in _known)
        {
            foreach (var at in Occurrences.Of(text, word)) yield return Mark(text, at, at + word.Length, subject);
        }
    }

    private IEnumerable<SubjectMark> ByTail(Paragraph paragraph)
    {
        var text = paragraph.Text;
        foreach (var (at, tail) in _tails[paragraph])
        {
            var (end, type, least) = (at + tail.Word.Length, tail.Type, tail.Least);
            var start = type == SubjectType.Event ? EventNames.Start(text, NameStart(paragraph, at, type)) : NameStart(paragraph, at, type);
            if (type == SubjectType.Enterprise && start >= 2 && text[start - 1] == '的' && text.AsSpan(start).StartsWith("集团", StringComparison.Ordinal)) start -= 2;
            if (at - start < least || at - start > 24) continue;
            if (type == SubjectType.Event && !IsOwnEvent(paragraph, start, end)) continue;
            if (type == SubjectType.Facility && !IsPlaced(paragraph, ref start, at)) continue;
            if (type == SubjectType.Organisation && text.AsSpan(start, at - start).IndexOfAnyInRange('0', '9') >= 0) continue;
            if (type == SubjectType.Park && (text.AsSpan(start, at - start).IndexOfAny(NoPark) >= 0 || WordLists.Default.Any(text.AsSpan(start, at - start), "no_park"))) continue;
            var name = Full(text[start..end], type);
            if (name is not null) yield return Mark(text, start, end, new Subject(SubjectIds.Unregistered(type, name), name, type));
        }
    }

    /// <summary>A name reaches back to a mark, a function word or the end of a time or number; a place name inside it belongs to it.</summary>
    private static int NameStart(Paragraph paragraph, int at, SubjectType type)
    {
        const int longest = 24;
        var start = at;
        while (start > 0 && at - start < longest && !IsStop(paragraph.Text, start - 1, type)) start--;
        var placed = false;
        foreach (var region in paragraph.Subjects)
        {
            if (placed && type == SubjectType.Event) break;
            if (SubjectIds.IsRegion(region.Subject.Type) && region.End > start && region.End <= at) (start, placed) = (region.Start, true);
            else if (SubjectIds.IsRegion(region.Subject.Type) && region.Start >= start && region.Start < at && !(type == SubjectType.Event && placed)) (start, placed) = (region.Start, true);
        }

        if (type == SubjectType.Enterprise)
        {
            var park = WordLists.Default.LastEnd(paragraph.Text.AsSpan(start, at - start), "park_noun");
            if (park > 0 && at - start - park >= 2) start += park;
            var lead = WordLists.Default.BeginningOf(paragraph.Text.AsSpan(start, at - start), "firm_prefix");
            if (at - start - lead >= 2) start += lead;
        }

        if (type == SubjectType.Park) start += Math.Max(0, WordLists.Default.LastEnd(paragraph.Text.AsSpan(start, at - start), "park_lead"));
        foreach (var time in paragraph.Times)
        {
            if (time.End > start && time.End <= at && !(type == SubjectType.Event && time.End - time.Start <= 5)) start = Math.Max(start, time.End);
        }

        return start;
    }

    /// <summary>赣州港, 烟台蓬莱国际机场, 经南沙汽车口岸: a facility is named behind its place, or behind a word for going through it.</summary>
    private bool IsPlaced(Paragraph paragraph, ref int start, int at)
    {
        const int longest = 8;
        var from = start;
        var passing = WordLists.Default.LastEnd(paragraph.Text.AsSpan(from, at - from), "through");
        if (passing > 0) start += passing;
        else if (IsAtHome(paragraph.Text.AsSpan(from, at - from)) || _context.View.IsRegion(paragraph.Text[from..at])) return true;
        else if (!paragraph.Subjects.Exists(s => s.Start == from && s.End <= at && SubjectIds.IsRegion(s.Subject.Type) && s.Subject.Type != SubjectType.Country)) return at - from >= 4 && at - from <= longest && from > 0 && paragraph.Text[from - 1] is '）';
        return at - start is > 1 and <= longest;
    }

    /// <summary>义乌商城 in the paper of 义乌.</summary>
    private bool IsAtHome(ReadOnlySpan<char> name) =>
        (_context.Place is { } place && name.SequenceEqual(place.Name.AsSpan(0, place.Name.Length - 1))) || (_context.Home is { BareName.Length: > 1 } home && name.SequenceEqual(home.BareName));

    /// <summary>秋季招商推介会 names no event of its own; a place, an edition, a year or quotation marks do.</summary>
    private static bool IsOwnEvent(Paragraph paragraph, int start, int end)
    {
        var name = paragraph.Text.AsSpan(start, end - start);
        if (WordLists.Default.Any(name, "no_event")) return false;
        if (name.Contains('届') || name.IndexOfAnyInRange('0', '9') >= 0 || name.Contains("国际", StringComparison.Ordinal) || name.Contains("全国", StringComparison.Ordinal) || name.Length <= 4) return true;
        var (first, last) = paragraph.Plain.ToOriginal(start, end);
        return paragraph.Source.Text.AsSpan(first, last - first).Contains('”') || paragraph.Subjects.Exists(s => s.Start >= start && s.End < end && SubjectIds.IsRegion(s.Subject.Type));
    }

    /// <summary>A place in brackets belongs to a company's name: 恒力石化（大连）有限公司.</summary>
    private static bool IsStop(string text, int at, SubjectType type)
    {
        const int longestPlace = 5;
        if (!Stops.Contains(text[at], StringComparison.Ordinal)) return false;
        if (type is not (SubjectType.Enterprise or SubjectType.Event) || text[at] is not ('（' or '）')) return true;
        var (open, close) = text[at] == '）' ? (text.LastIndexOf('（', at), at) : (at, text.IndexOf('）', at));
        return open < 1 || close - open is < 2 or > longestPlace || close + 1 >= text.Length || !char.IsLetter(text[close + 1]);
    }

    /// <summary>省贸促会 and 全省纪检监察机关 are the province's; 合肥高新区 is written out.</summary>
    private string? Full(string name, SubjectType type)
    {
        if (type == SubjectType.Park) return AtHome(name) is { } zone ? ParkNames.Full(zone, _context.Document.Text, _context.View.IsRegion) : null;
        if (type != SubjectType.Organisation || _context.Province is not { } province) return name;
        if (name.StartsWith("全市", StringComparison.Ordinal)) return _context.Home is { Type: SubjectType.City } city ? city.Name.Zh + name[2..] : null;
        if (name.StartsWith("全省", StringComparison.Ordinal)) return province.Name.Zh + name[2..];
        return name[0] == '省' ? province.Name.Zh + name[1..] : name;
    }

    /// <summary>县经济开发区 and 市高新区 lie in the county or city of the story; null when nothing tells which that is.</summary>
    private string? AtHome(string name)
    {
        if (name is "综合保税区" or "保税区" or "出口加工区") return (_context.Place is { } place ? CountyNames.ShortOf(place.Name) : _context.Home is { Type: SubjectType.City } city ? city.BareName : null) is { Length: > 1 } seat ? seat + name : null;
        if (name[0] is not ('县' or '市' or '州' or '省')) return name;
        var home = name[0] == '市' ? _context.Home : _context.Catalogue.Subjects.Find((_context.Place ?? _context.Headline)?.Id ?? default);
        return home is { BareName.Length: > 1 } && home.Name.Zh[^1] == name[0] ? home.BareName + name[1..] : null;
    }

    private static string? Introduced(string text, int end)
    {
        const int longest = 12;
        foreach (var words in (ReadOnlySpan<string>)["（以下简称", "（下称", "（简称", "（以下统称"])
        {
            if (!text.AsSpan(end).StartsWith(words, StringComparison.Ordinal)) continue;
            var close = text.IndexOf('）', end);
            if (close > 0 && close - end - words.Length is > 1 and <= longest) return text[(end + words.Length)..close].TrimStart('：');
        }

        return null;
    }

    private string Shortened(string name)
    {
        foreach (var tail in (ReadOnlySpan<string>)["股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司"])
        {
            if (name.EndsWith(tail, StringComparison.Ordinal))
            {
                name = name[..^tail.Length];
                break;
            }
        }

        foreach (var mention in _context.Catalogue.Scanner.Find(name))
        {
            if (mention.Start == 0 && mention.Candidates[0].Subject.Type is SubjectType.Province or SubjectType.City or SubjectType.County) return name[mention.End..];
        }

        return name;
    }

    private static SubjectMark Mark(string text, int start, int end, Subject subject) =>
        new(start, end, subject, SubjectRoles.Of(text, start, end, subject), 1);
}
