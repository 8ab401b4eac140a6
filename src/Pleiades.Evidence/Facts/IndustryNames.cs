using System.Buffers;
using Pleiades.Catalog;

namespace Pleiades.Evidence.Facts;

/// <summary>Industries of a region that a story speaks of (全县轴承产业, 定西市马铃薯产业): once named with their region, known anywhere in the article.</summary>
internal sealed class IndustryNames
{
    private const int LongestTrade = 9;
    private const string Compounds = "集园投基政协工转升结布带政体";
    private static readonly string[] Tails = ["产业", "制造业", "行业"];
    private static readonly SearchValues<char> NoTrade = SearchValues.Create("，。、；：（）！？—…\n的是在与和及其中等有了已将为到达超以各个家0123456789");
    private static readonly WordLists Words = WordLists.Default;

    private readonly ArticleContext _context;
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
            if (region.Role != SubjectRole.Topic || !SubjectIds.IsRegion(region.Subject.Type)) continue;
            if (Named(paragraph.Text, region) is { } mark) found.Add(mark);
        }

        foreach (var (word, _, industry) in _known)
        {
            foreach (var at in Occurrences.Of(paragraph.Text, word)) found.Add(new SubjectMark(at, at + word.Length, industry, SubjectRole.Topic, 1));
        }

        return found;
    }

    private SubjectMark? Named(string text, SubjectMark region)
    {
        var from = region.End < text.Length && text[region.End] == '的' ? region.End + 1 : region.End;
        var rest = text.AsSpan(from, Math.Min(LongestTrade + 3, text.Length - from));
        foreach (var (word, home, industry) in _known)
        {
            if (home.Id == region.Subject.Id && rest.StartsWith(Core(word), StringComparison.Ordinal)) return new SubjectMark(region.Start, from + Core(word).Length, industry, SubjectRole.Topic, 1);
        }

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

    private Subject Learn(Subject region, string word)
    {
        var industry = IndustrySubject.Of(region, word);
        _known.Add((word, region, industry));
        _context.Industries[industry.Id] = (region, Core(word));
        return industry;
    }

    private static bool IsTrade(ReadOnlySpan<char> trade, ReadOnlySpan<char> full) =>
        trade.IndexOfAny(NoTrade) < 0 && !Words.Any(trade, "no_trade") && !Words.Any(full, "no_industry") && !Words.Any(trade, "whole_economy");

    /// <summary>轴承 of 轴承产业.</summary>
    private static string Core(string word) => word.EndsWith("产业", StringComparison.Ordinal) || word.EndsWith("行业", StringComparison.Ordinal) ? word[..^2] : word;
}
