using System.Buffers;
using Pleiades.Catalog;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Clusters written as region and trade (长沙工程机械企业, 株洲硬质合金产业集群), registered or not.</summary>
internal sealed class ClusterNames
{
    private const int LookAhead = 26;
    private static readonly string[] Tails = ["产业集群", "先进制造业集群", "集群", "企业", "行业", "产业", "配套企业", "制造配套企业", "重点企业"];
    private static readonly string[] ClusterTails = ["产业集群", "集群"];
    private static readonly SearchValues<char> NoTrade = SearchValues.Create("，。、；：〔〕的个家和与有在是级名为大好多全先进");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；：");

    private readonly ArticleContext _context;
    private readonly List<(Subject Region, string Trade, Subject Cluster)> _learnt = [];

    /// <summary>Starts with nothing learnt.</summary>
    /// <param name="context">The article.</param>
    public ClusterNames(ArticleContext context) => _context = context;

    /// <summary>The clusters named in a paragraph; call in reading order, for unregistered clusters are learnt on the way.</summary>
    /// <param name="paragraph">The paragraph, with its registered names.</param>
    public List<SubjectMark> Find(Paragraph paragraph)
    {
        var found = new List<SubjectMark>();
        foreach (var region in paragraph.Subjects)
        {
            if (region.Subject.Type is not (SubjectType.City or SubjectType.County or SubjectType.Province)) continue;
            var mark = Registered(paragraph, region) ?? Learnt(paragraph, region) ?? Unregistered(paragraph, region);
            if (mark is not null) found.Add(mark);
        }

        if (paragraph.Text.Contains("集群", StringComparison.Ordinal)) WithoutRegion(paragraph, found);
        return found;
    }

    private static ReadOnlySpan<char> Behind(Paragraph paragraph, SubjectMark region) =>
        paragraph.Text.AsSpan(region.End, Math.Min(LookAhead, paragraph.Text.Length - region.End));

    private SubjectMark? Registered(Paragraph paragraph, SubjectMark region)
    {
        var rest = Behind(paragraph, region);
        foreach (var (trade, cluster) in _context.View.TradesOf(region.Subject.Id))
        {
            var at = rest.IndexOf(trade, StringComparison.Ordinal);
            if (at is < 0 or > 3 || TailEnd(rest, at + trade.Length) is not { } end) continue;
            return Mark(paragraph, region.Start, region.End + end, cluster);
        }

        return null;
    }

    private static int? TailEnd(ReadOnlySpan<char> rest, int from)
    {
        foreach (var tail in Tails)
        {
            var at = rest[Math.Min(from, rest.Length)..].IndexOf(tail, StringComparison.Ordinal);
            if (at is >= 0 and <= 2) return from + at + tail.Length;
        }

        return null;
    }

    private SubjectMark? Learnt(Paragraph paragraph, SubjectMark region)
    {
        foreach (var (home, trade, cluster) in _learnt)
        {
            if (home.Id == region.Subject.Id && Behind(paragraph, region).StartsWith(trade, StringComparison.Ordinal))
                return Mark(paragraph, region.Start, region.End + trade.Length, cluster);
        }

        return null;
    }

    /// <summary>株洲硬质合金产业集群, or 株洲有着国内领先的硬质合金产业集群.</summary>
    private SubjectMark? Unregistered(Paragraph paragraph, SubjectMark region)
    {
        var rest = Behind(paragraph, region);
        var clause = rest.IndexOfAny(ClauseEnds);
        if (clause >= 0) rest = rest[..clause];
        foreach (var tail in ClusterTails)
        {
            var at = rest.IndexOf(tail, StringComparison.Ordinal);
            if (at < 2) continue;
            var trade = rest[..at];
            var has = trade.LastIndexOf('的');
            if (has >= 0 && trade.Contains('有')) trade = trade[(has + 1)..];
            if (trade.Length is < 2 or > 12 || trade.IndexOfAny(NoTrade) >= 0) continue;
            return Learn(paragraph, region, trade.ToString(), tail, region.End + at + tail.Length, has >= 0);
        }

        return null;
    }

    private SubjectMark Learn(Paragraph paragraph, SubjectMark region, string trade, string tail, int end, bool apart)
    {
        var name = region.Subject.Name + trade + tail;
        var cluster = new Subject(SubjectIds.Unregistered(SubjectType.Cluster, name), name, SubjectType.Cluster);
        _learnt.Add((region.Subject, trade, cluster));
        return Mark(paragraph, apart ? end - trade.Length - tail.Length : region.Start, end, cluster);
    }

    private void WithoutRegion(Paragraph paragraph, List<SubjectMark> found)
    {
        if (_context.Province is not { } province) return;
        var text = paragraph.Text;
        foreach (var (word, cluster) in _context.View.ClusterWordsOf(province.Id))
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
                found.Add(Mark(paragraph, at, at + word.Length, cluster));
        }
    }

    private static SubjectMark Mark(Paragraph paragraph, int start, int end, Subject subject) =>
        new(start, end, subject, SubjectRoles.Of(paragraph.Text, start, end, subject), 1);
}
