using System.Buffers;
using System.Collections.Frozen;
using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Counties by their full names (永康市, 长兴县), which the register reads only behind their prefecture, and by their short names once the full name stands in the article.</summary>
/// <remarks>Of counties with one name, the one of the home province, of a region named in the article or of the seat of a firm named there is meant; where none is, only a name that is alone of its kind counts.</remarks>
internal sealed class CountyNames
{
    private static readonly SearchValues<char> Tails = SearchValues.Create("县市区旗");
    private const int Shortest = 3;
    private const string NotNames = "全该本我各外市省邻贫大小百强他";
    private const int Longest = 12;
    private const string Autonomous = "自治县";
    private const string Institutions = "场民价值委政报域";

    /// <summary>天台山, 大城市: what makes another word of a county's short name.</summary>
    private const string NotBehind = "山江河湖海岛湾港路站市县区";

    private readonly ArticleContext _context;
    private readonly FrozenDictionary<string, SubjectEntry[]>.AlternateLookup<ReadOnlySpan<char>> _byName;
    private readonly Dictionary<string, Subject> _short = new(StringComparer.Ordinal);
    private readonly HashSet<SubjectId> _regions = [];
    private readonly HashSet<SubjectId> _seats = [];
    private readonly Dictionary<Paragraph, SubjectMark[]> _full = [];

    /// <summary>Starts with nothing learnt.</summary>
    /// <param name="context">The article.</param>
    public CountyNames(ArticleContext context) => (_context, _byName) = (context, context.View.Counties.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>Takes note of the regions and the full county names of the paragraphs.</summary>
    /// <param name="paragraphs">All of them, with their registered names.</param>
    public void Learn(IReadOnlyList<Paragraph> paragraphs)
    {
        foreach (var mark in paragraphs.SelectMany(p => p.Subjects))
        {
            if (mark.Subject.Type is SubjectType.City or SubjectType.Province) _regions.Add(mark.Subject.Id);
            if (mark.Subject.Type == SubjectType.Enterprise && _context.Catalogue.Subjects.Find(mark.Subject.Id) is { } firm) _seats.UnionWith(firm.Regions);
        }

        foreach (var paragraph in paragraphs)
        {
            _full[paragraph] = [.. Full(paragraph), .. BehindProvince(paragraph)];
            foreach (var mark in _full[paragraph]) LearnShort(mark.Subject);
        }

        foreach (var heading in paragraphs.Where(p => p.IsHeading)) LearnHeading(heading.Text, paragraphs);
        if (_context.Home is not { Type: SubjectType.City or SubjectType.Province } home) return;
        var mentions = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = _context.View.CountyWordsOf(home);
        foreach (var paragraph in paragraphs) words.Tally(paragraph.Text, mentions);
        if (mentions.Count == 0) return;
        foreach (var (word, county, city) in _context.View.CountiesAround(home))
        {
            if (mentions.TryGetValue(word, out var count)) LearnFrequent(paragraphs, county, city, count);
        }
    }

    /// <summary>The name without its last letter, and without its peoples where it is that of an autonomous county: 大通 of 大通回族土族自治县.</summary>
    /// <param name="name">The full name.</param>
    public static string ShortOf(string name)
    {
        if (!name.EndsWith(Autonomous, StringComparison.Ordinal)) return name[..^1];
        var rest = name.AsSpan(0, name.Length - Autonomous.Length);
        while (PeopleAtEnd(rest) is > 0 and var length && length < rest.Length) rest = rest[..^length];
        return rest.ToString();
    }

    /// <summary>The names that are written in full: of an autonomous county also the one without its peoples (大通县).</summary>
    /// <param name="name">The full name.</param>
    public static IEnumerable<string> FullOf(string name) =>
        name.EndsWith(Autonomous, StringComparison.Ordinal) && ShortOf(name) is { Length: > 1 } shorter ? [name, shorter + "县"] : [name];

    private static int PeopleAtEnd(ReadOnlySpan<char> name)
    {
        foreach (var people in WordLists.Default["people"])
        {
            if (name.EndsWith(people, StringComparison.Ordinal)) return people.Length;
        }

        return 0;
    }

    /// <summary>The county that the place of a dateline names; null when it names none that the article knows.</summary>
    /// <param name="place">The dateline.</param>
    public Subject? OfDateline(ReadOnlySpan<char> place)
    {
        foreach (var (word, subject) in _short)
        {
            if (place.Contains(word, StringComparison.Ordinal)) return subject;
        }

        return null;
    }

    /// <summary>The counties named in a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public IEnumerable<SubjectMark> Find(Paragraph paragraph)
    {
        var text = paragraph.Text;
        foreach (var mark in _full[paragraph]) yield return mark;
        foreach (var (word, subject) in _short)
        {
            foreach (var at in Occurrences.Of(text, word)) yield return Mark(text, at, at + word.Length, subject);
        }
    }

    private IEnumerable<SubjectMark> Full(Paragraph paragraph)
    {
        var text = paragraph.Text;
        for (var i = NextTail(text, 1); i < text.Length; i = NextTail(text, i + 1))
        {
            if (i + 1 < text.Length && Institutions.Contains(text[i + 1], StringComparison.Ordinal)) continue;
            var lengths = _context.View.CountyLengths(text[i - 1], text[i]);
            for (var length = Math.Min(Longest, i + 1); length >= Shortest; length--)
            {
                if ((lengths >> length & 1) == 0 || Choose(text.AsSpan(i + 1 - length, length)) is not { } county) continue;
                yield return Mark(text, i + 1 - length, i + 1, county);
                break;
            }

            if (text[i] == '县' && Short(text.AsSpan(i - 1, 2)) is { } two) yield return Mark(text, i - 1, i + 1, two);
        }
    }

    /// <summary>浙江乐清, 山东滕州: a short name right behind its province is the county's, even once.</summary>
    private IEnumerable<SubjectMark> BehindProvince(Paragraph paragraph)
    {
        foreach (var province in paragraph.Subjects)
        {
            if (province.Subject.Type != SubjectType.Province || _context.View.CountyBehind(province.Subject.Id, paragraph.Text, province.End) is not { } county) continue;
            var end = province.End + ShortOf(county.Name.Zh).Length;
            if (end < paragraph.Text.Length && NotBehind.Contains(paragraph.Text[end], StringComparison.Ordinal)) continue;
            yield return Mark(paragraph.Text, province.End, end, county.ToSubject());
        }
    }

    private static int NextTail(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAny(Tails) is >= 0 and var at ? from + at : text.Length;

    /// <summary>岷县, 滑县: a name of two letters counts inside the home region only.</summary>
    private Subject? Short(ReadOnlySpan<char> name)
    {
        if (NotNames.Contains(name[0], StringComparison.Ordinal) || _context.Home is not { } home) return null;
        var entries = _context.View.ShortCounties.GetValueOrDefault(name[0]);
        return entries is null ? null : Array.Find(entries, e => _context.Catalogue.Subjects.IsWithin(e.Id, home.Id))?.ToSubject();
    }

    private Subject? Choose(ReadOnlySpan<char> name)
    {
        if (!_byName.TryGetValue(name, out var entries)) return Former(name);
        var subjects = _context.Catalogue.Subjects;
        var near = Array.Find(entries, e => _context.Province is { } home && subjects.IsWithin(e.Id, home.Id))
            ?? Array.Find(entries, e => _regions.Any(r => subjects.IsWithin(e.Id, r)))
            ?? Array.Find(entries, e => _seats.Any(r => subjects.IsWithin(e.Id, r)));
        return (near ?? (entries.Length == 1 ? entries[0] : null))?.ToSubject();
    }

    /// <summary>普兰店市, 玉环县: what a county was called before it became a district or city, under the name of its time; null when no county, or more than one, of the home province or the country goes by the word.</summary>
    private Subject? Former(ReadOnlySpan<char> name)
    {
        SubjectEntry? found = null;
        if (name[^1] is not ('县' or '市') || name.EndsWith("城市", StringComparison.Ordinal)) return null;
        foreach (var level in "区市")
        {
            if (name[^1] == level || !_byName.TryGetValue([.. name[..^1], level], out var entries)) continue;
            foreach (var entry in entries)
            {
                if (_context.Province is { } home && !_context.Catalogue.Subjects.IsWithin(entry.Id, home.Id)) continue;
                if (found is not null) return null;
                found = entry;
            }
        }

        return found is null ? null : new Subject(found.Id, name.ToString(), SubjectType.County);
    }

    /// <summary>龙游 three times in a story of 衢州's own paper is the county, though 龙游县 is never printed; in the paper of the province it must stand at the head of a clause once.</summary>
    private void LearnFrequent(IReadOnlyList<Paragraph> paragraphs, SubjectEntry county, SubjectEntry city, int mentions)
    {
        const int least = 3;
        var name = ShortOf(county.Name.Zh);
        var (isDistrict, isOfProvince) = (county.Name.Zh[^1] == '区', _context.Home is { Type: SubjectType.Province });
        if ((isDistrict && isOfProvince) || _short.ContainsKey(name)) return;
        if (isDistrict && !paragraphs.Any(p => p.IsHeading && p.Text.Contains(name, StringComparison.Ordinal))) return;
        var isPrinted = !isDistrict && name.Length > 1 && _context.Document.Text.Contains(county.Name.Zh, StringComparison.Ordinal);
        var isFrequent = (mentions >= least || isPrinted) && (!isOfProvince || paragraphs.Any(p => IsAtHead(p.Text, name)));
        if (isFrequent || (!isDistrict && paragraphs.Any(p => Acts(p, name, city)))) _short.TryAdd(name, county.ToSubject());
    }

    /// <summary>广饶：百家轮胎厂去哪了: what a heading begins with and sets apart, and a story names again at the head of a clause, is the county of that short name.</summary>
    private void LearnHeading(string heading, IReadOnlyList<Paragraph> paragraphs)
    {
        var colon = heading.IndexOf('：', StringComparison.Ordinal);
        if (colon is not (2 or 3)) return;
        var name = heading[..colon];
        if (_short.ContainsKey(name) || !paragraphs.Any(p => !p.IsHeading && IsAtHead(p.Text, name))) return;
        foreach (var full in (ReadOnlySpan<string>)[name + "县", name + "市"])
        {
            if (_byName.ContainsKey(full) && Choose(full) is { } county) _short.TryAdd(name, county);
        }
    }

    private static bool IsAtHead(string text, string name)
    {
        foreach (var at in Occurrences.Of(text, name))
        {
            if (IsHead(text, at)) return true;
        }

        return false;
    }

    private static bool IsHead(string text, int at) => at == 0 || "，。；：、！？）\n".Contains(text[at - 1], StringComparison.Ordinal);

    /// <summary>晋江现有制鞋企业3000家: at the head of a clause, before a time or what counties do, the short name is the county's even once.</summary>
    private bool Acts(Paragraph paragraph, string name, SubjectEntry home)
    {
        foreach (var at in Occurrences.Of(paragraph.Text, name))
        {
            var end = at + name.Length;
            if (!IsHead(paragraph.Text, at)) continue;
            if (IsDeed(paragraph.Text.AsSpan(end)) || IsListed(paragraph.Text, end, home) || paragraph.Times.Exists(t => t.Start == end)) return true;
        }

        return false;
    }

    /// <summary>What a county does, grows or makes: 现有, 蔬菜, 家电产业.</summary>
    private static bool IsDeed(ReadOnlySpan<char> rest)
    {
        const int longestTrade = 8;
        if (WordLists.Default.StartsWith(rest, "county_deed") || WordLists.Default.StartsWith(rest, "farm_product") || WordLists.Default.StartsWith(rest, "cash_crop")) return true;
        var industry = rest.IndexOf("产业", StringComparison.Ordinal);
        return industry is > 0 and <= longestTrade && !"山江河湖海岛湾".Contains(rest[0], StringComparison.Ordinal) && rest[..industry].IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0;
    }

    /// <summary>石狮、南安增加值分别增长…: another county of the city goes on with the list.</summary>
    private bool IsListed(string text, int end, SubjectEntry home)
    {
        if (end >= text.Length || text[end] is not ('、' or '和')) return false;
        foreach (var county in _context.View.CountiesOf(home.Id))
        {
            if (text.AsSpan(end + 1).StartsWith(ShortOf(county.Name.Zh), StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>A district's short name (新华, 和平) is too often another word.</summary>
    private void LearnShort(Subject county)
    {
        var name = county.Name;
        if (name.Length >= Shortest && name[^1] is '县' or '市' && ShortOf(name) is { Length: > 1 } shorter) _short.TryAdd(shorter, county);
    }

    private static SubjectMark Mark(string text, int start, int end, Subject subject) =>
        new(start, end, subject, SubjectRoles.Of(text, start, end, subject), 0);
}
