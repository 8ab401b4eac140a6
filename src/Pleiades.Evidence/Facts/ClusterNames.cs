using Pleiades.Catalog;

namespace Pleiades.Evidence.Facts;

/// <summary>Clusters written as region and trade (长沙工程机械企业, 株洲硬质合金产业集群), registered or not.</summary>
internal static class ClusterNames
{
    private static readonly System.Buffers.SearchValues<char> NoTrade = System.Buffers.SearchValues.Create("，。、；：〔〕的个家和与有在是级名为先进");
    private static readonly string[] Tails = ["产业集群", "先进制造业集群", "集群", "企业", "行业", "产业", "配套企业", "制造配套企业", "重点企业"];

    /// <summary>The clusters named in a paragraph.</summary>
    /// <param name="paragraph">The paragraph, with its registered names.</param>
    /// <param name="context">The article.</param>
    public static IEnumerable<SubjectMark> Find(Paragraph paragraph, ArticleContext context)
    {
        foreach (var region in paragraph.Subjects.ToArray())
        {
            if (region.Subject.Type is not (SubjectType.City or SubjectType.County or SubjectType.Province)) continue;
            var mark = Registered(paragraph, region, context) ?? Unregistered(paragraph, region);
            if (mark is not null) yield return mark;
        }

        foreach (var mark in WithoutRegion(paragraph, context)) yield return mark;
    }

    private static SubjectMark? Registered(Paragraph paragraph, SubjectMark region, ArticleContext context)
    {
        var rest = paragraph.Text.AsSpan(region.End, Math.Min(24, paragraph.Text.Length - region.End));
        foreach (var entry in context.Catalogue.Subjects.In(region.Subject.Id))
        {
            if (entry.Type != SubjectType.Cluster) continue;
            foreach (var trade in Trades(entry, region.Subject.Name))
            {
                var at = rest.IndexOf(trade, StringComparison.Ordinal);
                if (at is < 0 or > 3 || TailEnd(rest, at + trade.Length) is not { } end) continue;
                return Mark(paragraph, region.Start, region.End + end, entry.ToSubject(), 1);
            }
        }

        return null;
    }

    /// <summary>The trade in a cluster's name, and shorter forms of it: 先进轨道交通装备, 轨道交通装备, 轨道交通.</summary>
    private static IEnumerable<string> Trades(SubjectEntry cluster, string region)
    {
        var name = cluster.Name.Zh;
        var start = name.StartsWith(region, StringComparison.Ordinal) ? region.Length : 0;
        var trade = name[start..].Replace("集群", "", StringComparison.Ordinal);
        yield return trade;
        foreach (var prefix in (string[])["先进", "新一代", "高端"])
        {
            if (!trade.StartsWith(prefix, StringComparison.Ordinal)) continue;
            trade = trade[prefix.Length..];
            yield return trade;
        }

        foreach (var suffix in (string[])["装备", "系统", "制造"])
        {
            if (trade.EndsWith(suffix, StringComparison.Ordinal) && trade.Length > suffix.Length + 2) yield return trade[..^suffix.Length];
        }
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

    private static SubjectMark? Unregistered(Paragraph paragraph, SubjectMark region)
    {
        var rest = paragraph.Text.AsSpan(region.End, Math.Min(20, paragraph.Text.Length - region.End));
        foreach (var tail in (ReadOnlySpan<string>)["产业集群", "集群"])
        {
            var at = rest.IndexOf(tail, StringComparison.Ordinal);
            if (at is < 2 or > 12) continue;
            var trade = rest[..at];
            if (trade.IndexOfAny(NoTrade) >= 0) continue;
            var name = string.Concat(region.Subject.Name, trade, tail);
            return Mark(paragraph, region.Start, region.End + at + tail.Length, new Subject(SubjectIds.Unregistered(SubjectType.Cluster, name), name, SubjectType.Cluster), 1);
        }

        return null;
    }

    private static IEnumerable<SubjectMark> WithoutRegion(Paragraph paragraph, ArticleContext context)
    {
        if (context.Province is not { } province) yield break;
        var text = paragraph.Text;
        foreach (var entry in HomeClusters(context, province))
        {
            var region = context.Catalogue.Subjects.HomeRegions(entry.Id).FirstOrDefault();
            foreach (var trade in Trades(entry, region?.Name.Zh ?? ""))
            {
                var word = trade + "集群";
                for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
                    yield return Mark(paragraph, at, at + word.Length, entry.ToSubject(), 1);
            }
        }
    }

    private static IEnumerable<SubjectEntry> HomeClusters(ArticleContext context, SubjectEntry province) =>
        context.Catalogue.Subjects.OfType(SubjectType.Cluster).Where(c => context.Catalogue.Subjects.IsWithin(c.Id, province.Id));

    private static SubjectMark Mark(Paragraph paragraph, int start, int end, Subject subject, int distance) =>
        new(start, end, subject, SubjectRoles.Of(paragraph.Text, start, end, subject), distance);
}
