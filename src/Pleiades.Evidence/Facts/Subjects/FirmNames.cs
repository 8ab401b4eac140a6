using System.Buffers;
using System.Collections.Frozen;
using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Firms by short names that no register holds, known by where they stand: at the head of a clause, before what a firm does or before its officers.</summary>
/// <remarks>先导重工上半年营业收入…, 瑞绵去年投入…, 旭天公司总经理…; what stands elsewhere (供货给瑞绵) is a customer or partner and is passed over.</remarks>
internal sealed class FirmNames
{
    private const int LongestName = 8;
    private static readonly SearchValues<char> Heads = SearchValues.Create("，。；：、！？”\n●■◆▲▼★☆◇◎○△□※▶►•·—");
    private static readonly SearchValues<char> NoName = SearchValues.Create("，。；：、（）！？—\n●■◆▲▼★☆◇◎○△□※▶►•·的在和与及等是了将已为到各个家0123456789０１２３４５６７８９条户位名其该此这那从由对向把被让使以");
    private static readonly WordLists Words = WordLists.Default;

    private readonly FirmBrands _brands;
    private readonly FrozenDictionary<string, SubjectEntry[]> _counties;
    private readonly string _page;
    private readonly Dictionary<string, bool> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<Paragraph, bool[]> _heads = [];
    private readonly Dictionary<Paragraph, HashSet<int>> _seats = [];
    private readonly Dictionary<Paragraph, Dictionary<int, (int Tail, int Scene, Subject? Firm)>> _unbranded = [];
    private readonly WordClass _tails = Words.Class("firm_tail");
    private readonly WordClass _leads = Words.Class("firm_lead");
    private readonly WordClass _titles = Words.Class("firm_head");

    /// <summary>Starts with nothing learnt.</summary>
    /// <param name="context">The article.</param>
    public FirmNames(ArticleContext context) => (_brands, _counties, _page) = (new FirmBrands(context), context.View.Counties, context.Document.Text);

    /// <summary>Learns the full names of a paragraph.</summary>
    /// <param name="paragraph">The paragraph, with its registered and full names.</param>
    public void Learn(Paragraph paragraph)
    {
        _brands.Learn(paragraph);
        _heads[paragraph] = HeadsOf(paragraph);
        _seats[paragraph] = SeatsOf(paragraph, _heads[paragraph]);
    }

    /// <summary>Learns the firms of a paragraph that go by short names alone, once all full names are known: 宏昌管道 is 宏昌集团 later on.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public void LearnShort(Paragraph paragraph)
    {
        var (isHead, unbranded) = (_heads[paragraph], new Dictionary<int, (int, int, Subject?)>());
        _unbranded[paragraph] = unbranded;
        for (var at = Array.IndexOf(isHead, true); at >= 0; at = Array.IndexOf(isHead, true, at + 1))
        {
            if (Branded(paragraph, at, out _) >= 0) continue;
            var tail = ByTail(paragraph, at, out var firm);
            var scene = tail < 0 ? ByScene(paragraph, at, out firm) : -1;
            unbranded[at] = (tail, scene, firm);
            if (firm is not null) _brands.Add(firm);
        }
    }

    /// <summary>The firms of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public IEnumerable<SubjectMark> Find(Paragraph paragraph)
    {
        var (text, isHead) = (paragraph.Text, _heads[paragraph]);
        for (var at = 0; at < text.Length; at++)
        {
            var end = Branded(paragraph, at, out var firm);
            if (end < 0 && (isHead[at] || (at > 0 && isHead[at - 1] && text[at - 1] == '在'))) end = Unbranded(paragraph, at, out firm);
            if (end < 0) continue;
            yield return new SubjectMark(at, end, firm!, SubjectRoles.Of(text, at, end, firm!), 1);
            at = end - 1;
        }
    }

    /// <summary>A firm of no known brand at the head of a clause; −1 when none stands here. What was asked of the place while short names were learnt is not asked again.</summary>
    private int Unbranded(Paragraph paragraph, int at, out Subject? firm)
    {
        var asked = _unbranded[paragraph].TryGetValue(at, out var known);
        var tail = asked ? known.Tail : ByTail(paragraph, at, out known.Firm);
        firm = known.Firm;
        if (tail >= 0) return tail;
        if (ByWord(paragraph, at, out var named) is >= 0 and var word)
        {
            firm = named;
            return word;
        }

        return asked ? known.Scene : ByScene(paragraph, at, out firm);
    }

    /// <summary>A known brand before 公司 or 集团 anywhere, or at a head before what a firm does; −1 when none.</summary>
    private int Branded(Paragraph paragraph, int at, out Subject? firm)
    {
        (firm, var text) = (null, paragraph.Text);
        if (_brands.At(text, at) is not var (known, length)) return -1;
        firm = known;
        var end = at + length;
        if (Words.BeginningOf(text.AsSpan(end), "firm_tail") is > 0 and var tail && known.Name.Contains(text.Substring(end, tail), StringComparison.Ordinal)) end += tail;
        if (Words.BeginningOf(text.AsSpan(end), "firm_suffix") is > 0 and var suffix) return end + suffix;
        return _heads[paragraph][at] && (IsAgent(paragraph, end) || IsMaker(text.AsSpan(end))) ? end : -1;
    }

    /// <summary>潍柴发动机销量34.5万台: a known brand before its products, or before what it makes and how much of it.</summary>
    private static bool IsMaker(ReadOnlySpan<char> rest)
    {
        const int longest = 8;
        var words = rest[..Math.Min(longest, rest.Length)];
        var end = words.IndexOfAnyExceptInRange('\u4e00', '\u9fff');
        if (end >= 0) words = words[..end];
        return words.StartsWith("产品", StringComparison.Ordinal) || words.EndsWith("出口", StringComparison.Ordinal) || Words.Any(words, "volume_noun");
    }

    /// <summary>A name by its ending; −1 when none stands here.</summary>
    private int ByTail(Paragraph paragraph, int at, out Subject? firm)
    {
        (firm, var text) = (null, paragraph.Text);
        var run = Run(text, at, LongestName);
        for (var length = 4; length <= run.Length; length++)
        {
            if (!_tails.Ends(run[..length]) || !(_seats[paragraph].Contains(at) || IsAgent(paragraph, at + length)) || !IsName(paragraph, at, run[..length])) continue;
            firm = Firm(run[..length]);
            return at + length;
        }

        return -1;
    }

    /// <summary>邢台轧辊公司负责人, 临江不锈钢公司的车间: a name of whatever letters that ends in 公司, before its officers or what it does; −1 when none stands here.</summary>
    private int ByWord(Paragraph paragraph, int at, out Subject? firm)
    {
        const string word = "公司";
        const int shortest = 3, longest = 10;
        (firm, var text) = (null, paragraph.Text);
        var run = Run(text, at, longest);
        var end = run.IndexOf(word, StringComparison.Ordinal);
        if (end < shortest || Words.StartsWith(run, "common") || Words.StartsWith(run, "no_brand") || Words.EndsWith(run[..end], "no_firm")) return -1;
        end += word.Length;
        if (paragraph.Times.Exists(t => t.Start < at + end && t.End > at)) return -1;
        var follow = at + end < text.Length && text[at + end] == '的' ? at + end + 1 : at + end;
        if (!IsAgent(paragraph, follow) && !_seats[paragraph].Contains(at)) return -1;
        firm = Firm(run[..end]);
        return at + end;
    }

    /// <summary>A firm known by its head, by what it is called or by whose workshop a sentence begins with; −1 when none is.</summary>
    private int ByScene(Paragraph paragraph, int at, out Subject? firm)
    {
        var end = ByOfficer(paragraph, at, out firm);
        if (end < 0) end = ByLead(paragraph, at, out firm);
        return end < 0 ? ByRoom(paragraph, at, out firm) : end;
    }

    /// <summary>捷利特董事长林凡说: whatever letters stand before the head of a firm; −1 when none do.</summary>
    private int ByOfficer(Paragraph paragraph, int at, out Subject? firm)
    {
        const int shortest = 2, longest = 6;
        (firm, var text) = (null, paragraph.Text);
        var run = Run(text, at, longest + 3);
        for (var length = shortest; length <= Math.Min(longest, run.Length); length++)
        {
            if (_titles.Beginning(text.AsSpan(at + length)) is not (> 0 and var title)) continue;
            var name = run[..length];
            if (!IsSpeaker(text.AsSpan(at + length + title))) return -1;
            if (Words.EndsWith(name, "no_firm") || Words.EndsWith(name, "firm_noun") || Words.EndsWith(name, "firm_suffix") || !IsName(paragraph, at, name)) return -1;
            firm = Firm(name);
            return at + length;
        }

        return -1;
    }

    /// <summary>海拓是其中的“领头羊”。…公司营业收入…: what is called a leader at the head of a sentence, in a paragraph that goes on with the firm; −1 when nothing is.</summary>
    private int ByLead(Paragraph paragraph, int at, out Subject? firm)
    {
        const int shortest = 2, longest = 4, longestClause = 16;
        (firm, var text) = (null, paragraph.Text);
        if (at > 0 && text[at - 1] is not ('。' or '\n' or '！' or '？')) return -1;
        var rest = text.AsSpan(at, Math.Min(longest + longestClause, text.Length - at));
        var length = rest.IndexOf('是');
        if (length is < shortest or > longest || rest[..length].IndexOfAny(NoName) >= 0 || rest[length - 1] == '业' || Words.EndsWith(rest[..length], "no_firm")) return -1;
        var clause = rest[length..];
        if (clause.IndexOfAny("，。；") is >= 0 and var stop) clause = clause[..stop];
        if (!Words.Any(clause, "firm_leader") || text.IndexOf("公司", at, StringComparison.Ordinal) < 0 || !IsName(paragraph, at, rest[..length])) return -1;
        firm = Firm(rest[..length]);
        return at + length;
    }

    /// <summary>海拓的车间里，…。公司…: whose workshop a sentence begins with, in a paragraph that goes on with the firm; −1 when it does not.</summary>
    private int ByRoom(Paragraph paragraph, int at, out Subject? firm)
    {
        const int shortest = 2, longest = 6, longestRoom = 7;
        (firm, var text) = (null, paragraph.Text);
        if (at > 0 && text[at - 1] is not ('。' or '\n' or '！' or '？')) return -1;
        var rest = text.AsSpan(at, Math.Min(longest + longestRoom + 1, text.Length - at));
        var length = rest.IndexOf('的');
        if (length is < shortest or > longest || rest[..length].IndexOfAny(NoName) >= 0 || Words.EndsWith(rest[..length], "no_firm") || Words.EndsWith(rest[..length], "no_room") || Words.EndsWith(rest[..length], "firm_noun") || Words.EndsWith(rest[..length], "firm_suffix")) return -1;
        if (!Words.Any(rest[length..], "firm_room") || text.IndexOf("公司", at, StringComparison.Ordinal) < 0 || !IsName(paragraph, at, rest[..length])) return -1;
        firm = Firm(rest[..length]);
        return at + length;
    }

    /// <summary>Whether a person's name and what he says follow: 王建国董事长介绍 names the person in front.</summary>
    private static bool IsSpeaker(ReadOnlySpan<char> rest)
    {
        for (var length = 2; length <= 4 && length < rest.Length; length++)
        {
            if (Words.StartsWith(rest[length..], "speech_verb")) return !Words.StartsWith(rest, "speech_verb");
        }

        return false;
    }

    private static Subject Firm(ReadOnlySpan<char> letters)
    {
        var name = letters.ToString();
        return new Subject(SubjectIds.Unregistered(SubjectType.Enterprise, name), name, SubjectType.Enterprise);
    }

    /// <summary>The letters from a place that may belong to a name.</summary>
    private static ReadOnlySpan<char> Run(string text, int at, int longest)
    {
        var run = text.AsSpan(at, Math.Min(longest, text.Length - at));
        return run.IndexOfAny(NoName) is >= 0 and var stop ? run[..stop] : run;
    }

    /// <summary>Whether a run of letters is a brand and a firm's ending, or these behind a place: no place, no trade and no word of the language before the ending.</summary>
    private bool IsName(Paragraph paragraph, int at, ReadOnlySpan<char> name)
    {
        var end = at + name.Length;
        var place = paragraph.Subjects.Find(s => s.Start == at && SubjectIds.IsRegion(s.Subject.Type));
        if (place is not null || IsPlace(name))
        {
            const int shortest = 4;
            at = place?.End ?? at + 2;
            if (end - at < shortest) return false;
            name = name[^(end - at)..];
            if (name.EndsWith("集团", StringComparison.Ordinal)) return !paragraph.Subjects.Exists(s => s.Start < end && s.End > at);
        }

        if (Words.StartsWith(name, "no_brand") || (Words.StartsWith(name, "no_brand_letter") && !IsNumbered(name)) || Words.StartsWith(name, "common")) return false;
        return !IsPlace(name) && !paragraph.Subjects.Exists(s => s.Start < end && s.End > at);
    }

    /// <summary>九海刀锯, 三宁化工: a numeral begins a name where no measure follows it.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> name) => name.Length > 3 && "一二三四五六七八九十".Contains(name[0], StringComparison.Ordinal) && !Words.StartsWith(name[1..], "measure");

    /// <summary>诸暨电子 is the trade of a county, 盛泽纺织 that of a town that the page names in full.</summary>
    private bool IsPlace(ReadOnlySpan<char> name)
    {
        var brand = name[..2].ToString();
        if (_places.TryGetValue(brand, out var known)) return known;
        foreach (var level in (ReadOnlySpan<string>)["市", "县", "区", "镇", "乡", "村", "街道", "工业园", "开发区"])
        {
            known |= _counties.ContainsKey(brand + level) || _page.Contains(brand + level, StringComparison.Ordinal);
        }

        return _places[brand] = known;
    }

    /// <summary>For each place whether it is the head of a clause, or right behind the time that opens one.</summary>
    private bool[] HeadsOf(Paragraph paragraph)
    {
        var text = paragraph.Text;
        var isHead = new bool[text.Length];
        if (text.Length > 0) isHead[0] = true;
        for (var at = Next(text, 0, Heads); at < text.Length; at = Next(text, at, Heads)) isHead[at] = true;
        for (var at = Next(text, 0, _leads.Lasts); at < text.Length; at = Next(text, at, _leads.Lasts)) isHead[at] |= _leads.Ends(text.AsSpan(0, at));
        foreach (var time in paragraph.Times)
        {
            if (time.End < text.Length && IsBoundary(text, time.Start)) isHead[time.End] = true;
        }

        return isHead;
    }

    /// <summary>扎根西河镇的锐锋刀锯，…: behind 的 in a clause that says where a firm sits or what it makes; such places are heads too.</summary>
    private static HashSet<int> SeatsOf(Paragraph paragraph, bool[] isHead)
    {
        var (text, seats) = (paragraph.Text, new HashSet<int>());
        for (int of = text.IndexOf('的'), head = 0; of >= 0 && of + 1 < text.Length; of = text.IndexOf('的', of + 1))
        {
            if (text.AsSpan(head, of - head).LastIndexOfAny(Heads) is >= 0 and var mark) head += mark + 1;
            var clause = text.AsSpan(head, of - head);
            if ((Words.Any(clause, "firm_seat") || Words.StartsWith(clause, "firm_trade")) && seats.Add(of + 1)) isHead[of + 1] = true;
        }

        return seats;
    }

    /// <summary>Behind the next of some letters; the text's length, or more, when none stands there or nothing behind it.</summary>
    private static int Next(string text, int from, SearchValues<char> letters) =>
        text.AsSpan(from).IndexOfAny(letters) is >= 0 and var at ? from + at + 1 : text.Length;

    private static bool IsBoundary(string text, int at) => at == 0 || Heads.Contains(text[at - 1]);

    /// <summary>Whether a time, an officer or a verb of firms follows.</summary>
    private static bool IsAgent(Paragraph paragraph, int end) =>
        Words.StartsWith(paragraph.Text.AsSpan(end), "firm_follow")
        || (Marks.FirstFrom(paragraph.Times, end, t => t.Start) is var i && i < paragraph.Times.Count && paragraph.Times[i].Start == end);
}
