using System.Buffers;
using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Industries of a region that a story speaks of (全县轴承产业, 定西市马铃薯产业): once named with their region, known anywhere in the article.</summary>
internal sealed class IndustryNames
{
    private const int LongestTrade = 9;
    private const string Compounds = "集园投基政协工转升结布带政体";
    private static readonly string[] Tails = ["产业", "制造业", "行业"];
    private static readonly SearchValues<char> NoTrade = SearchValues.Create("，。、；：（）！？—…\n的是在与和其中等有了已将为到达超以各个家0123456789");
    private static readonly WordLists Words = WordLists.Default;

    private const string Association = "协会";

    private readonly ArticleContext _context;
    private Subject? _association;
    private readonly List<(string Word, Subject Region, Subject Industry)> _known = [];

    /// <summary>Starts with nothing learnt.</summary>
    /// <param name="context">The article; the regions of its industries are noted there.</param>
    public IndustryNames(ArticleContext context) => _context = context;

    /// <summary>The industries of a paragraph; call in reading order, with all other names settled.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public List<SubjectMark> Find(Paragraph paragraph)
    {
        var found = new List<SubjectMark>();
        foreach (var region in paragraph.Subjects)
        {
            if ((region.Role != SubjectRole.Topic && region.Subject.Id != _context.View.Nation?.Id) || !SubjectIds.IsRegion(region.Subject.Type)) continue;
            if (Named(paragraph.Text, region) is { } mark) found.Add(mark);
        }

        foreach (var mark in OfAssociations(paragraph))
        {
            paragraph.Subjects.RemoveAll(m => m.Start < mark.End && mark.Start < m.End);
            found.Add(mark);
        }

        foreach (var (word, _, industry) in _known)
        {
            foreach (var at in Occurrences.Of(paragraph.Text, word)) found.Add(new SubjectMark(at, at + word.Length, industry, SubjectRole.Topic, 1));
        }

        return found;
    }

    /// <summary>中国内燃机工业协会数据显示: what the association of a trade reports is the trade's; 协会 alone is the one named last.</summary>
    private List<SubjectMark> OfAssociations(Paragraph paragraph)
    {
        var (text, found) = (paragraph.Text, new List<SubjectMark>());
        foreach (var at in Occurrences.Of(text, Association))
        {
            var end = at + Association.Length;
            var region = paragraph.Subjects.FindLast(s => s.Start < at && at - s.Start <= LongestTrade + 6 && (SubjectIds.IsRegion(s.Subject.Type) || s.End == end));
            if (region is not null && Trade(text[Math.Min(at, NameEnd(text, region))..at]) is { } trade)
            {
                var owner = SubjectIds.IsRegion(region.Subject.Type) ? region.Subject : _context.View.Nation;
                if (owner is null) continue;
                _association = Story(trade) ?? _context.Industry(owner, trade);
                var branch = text.IndexOf("分会", end, Math.Min(LongestTrade, text.Length - end), StringComparison.Ordinal);
                var part = branch > end + 1 && text.AsSpan(end, branch - end).IndexOfAny(NoTrade) < 0 ? text[end..branch] : "";
                found.Add(new SubjectMark(region.Start, part.Length > 0 ? branch + 2 : end, part.Length > 0 ? Story("") ?? _context.Industry(owner, part) : _association, SubjectRole.Topic, 1));
            }
            else if (_association is not null && (at == 0 || text[at - 1] is '，' or '。' or '据'))
            {
                found.Add(new SubjectMark(at, end, _association, SubjectRole.Topic, 2));
            }
        }

        return found;
    }

    /// <summary>Behind the region in the name of an association, whose mark may cover the whole name.</summary>
    private static int NameEnd(string text, SubjectMark region) =>
        text.AsSpan(region.Start, region.End - region.Start).EndsWith(Association, StringComparison.Ordinal) ? region.Start + 2 : region.End;

    /// <summary>The trade in 内燃机工业; null for a body of no trade (消费者协会).</summary>
    private static string? Trade(string name)
    {
        foreach (var tail in (ReadOnlySpan<string>)["工业", "行业", "产业"])
        {
            if (name.Length > tail.Length + 1 && name.EndsWith(tail, StringComparison.Ordinal) && name.AsSpan().IndexOfAny(NoTrade) < 0) return name[..^tail.Length];
        }

        return null;
    }

    /// <summary>The industry of the headings: what a branch of an association reports is of the product they name, what the association does where its trade begins like it.</summary>
    private Subject? Story(string trade) =>
        _context.Headline is { } story && _context.Industries.TryGetValue(story.Id, out var known) && (trade.Length == 0 || trade.StartsWith(known.Trade, StringComparison.Ordinal)) ? story : null;

    private SubjectMark? Named(string text, SubjectMark region)
    {
        var from = region.End < text.Length && text[region.End] == '的' ? region.End + 1 : region.End;
        var rest = text.AsSpan(from, Math.Min(LongestTrade + 3, text.Length - from));
        foreach (var (word, home, industry) in _known)
        {
            if (home.Id == region.Subject.Id && rest.StartsWith(Core(word), StringComparison.Ordinal)) return new SubjectMark(region.Start, from + Core(word).Length, industry, SubjectRole.Topic, 1);
        }

        if (rest.Length > 2 && rest[1] == '业' && Words.Has(rest[..1].ToString(), "one_letter_trade") && !Compounds.Contains(rest[2], StringComparison.Ordinal))
            return new SubjectMark(region.Start, from + 2, Learn(region.Subject, text[from..(from + 2)]), SubjectRole.Topic, 1);
        if (Words.BeginningOf(rest, "region_trade") is > 0 and var craft && !Words.StartsWith(rest[craft..], "firm_suffix"))
            return new SubjectMark(region.Start, from + craft, Learn(region.Subject, text[from..(from + craft)]), SubjectRole.Topic, 1);
        if (Branded(text, region, rest) is { } crop) return new SubjectMark(region.Start, from + crop.Length, _context.Industry(region.Subject, crop), SubjectRole.Topic, 1);
        foreach (var tail in Tails)
        {
            var at = rest.IndexOf(tail, StringComparison.Ordinal);
            if (at is < 2 or > LongestTrade || !IsTrade(rest[..at], rest[..(at + tail.Length)])) continue;
            var end = from + at + tail.Length;
            if (end < text.Length && Compounds.Contains(text[end], StringComparison.Ordinal)) continue;
            return new SubjectMark(region.Start, end, Learn(region.Subject, text[from..end]), SubjectRole.Topic, 1);
        }

        return null;
    }

    /// <summary>静宁苹果去年产量82万吨: the short name of a place and what it is known for, before a time or what an industry yields, are its industry; 静宁县苹果产量 is a figure of the county.</summary>
    private static string? Branded(string text, SubjectMark region, ReadOnlySpan<char> rest)
    {
        if (region.Distance > 1 || text[region.End - 1] is '省' or '市' or '县' or '区' or '州' or '盟' or '旗' || rest.IsEmpty || text[region.End] == '的') return null;
        if (Words.BeginningOf(rest, "cash_crop") is not (> 0 and var length)) return null;
        var behind = rest[length..];
        return Words.StartsWith(behind, "crop_yield") ? rest[..length].ToString() : null;
    }

    private Subject Learn(Subject region, string word)
    {
        var industry = _context.Industry(region, word);
        _known.Add((word, region, industry));
        return industry;
    }

    private static bool IsTrade(ReadOnlySpan<char> trade, ReadOnlySpan<char> full) =>
        trade.IndexOfAny(NoTrade) < 0 && !Words.Any(trade, "no_trade") && !Words.Any(full, "no_industry") && !Words.Any(trade, "whole_economy");

    /// <summary>轴承 of 轴承产业.</summary>
    /// <param name="word">The trade as written.</param>
    public static string Core(string word) => word.EndsWith("产业", StringComparison.Ordinal) || word.EndsWith("行业", StringComparison.Ordinal) ? word[..^2] : word;
}
