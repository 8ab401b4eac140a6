using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>The registered names of a paragraph.</summary>
internal static class NameMarks
{
    /// <summary>Finds them; a name that several subjects share goes to the first of the home province.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="context">The article.</param>
    public static IEnumerable<SubjectMark> Find(Paragraph paragraph, ArticleContext context)
    {
        foreach (var mention in context.Catalogue.Scanner.Find(paragraph.Text))
        {
            if (mention.Start > 0 && paragraph.Text[mention.Start - 1] == '其' && paragraph.Text[mention.Start] == '中') continue;
            if (IsPartOfBody(paragraph.Text, mention)) continue;
            var entry = Choose(mention, context.Catalogue, context.Province);
            if (mention.Form == NameForm.Colloquial && entry.Type == SubjectType.Organisation && !IsLocal(entry, context)) continue;
            var ministry = IsMinistry(entry) ? context.View.Nation : null;
            var subject = ministry ?? entry.ToSubject();
            var role = ministry is null ? SubjectRoles.Of(paragraph.Text, mention.Start, mention.End, subject) : SubjectRole.Topic;
            yield return new SubjectMark(mention.Start, mention.End, subject, role, mention.Subject is null ? 1 : 0);
        }
    }

    /// <summary>中国建筑材料联合会, 中国建材工业, 中国建材报: what begins like the name of a firm of the country is a body's name, an industry's or a paper's.</summary>
    private static bool IsPartOfBody(string text, NameMention mention)
    {
        const int longest = 8;
        if (mention.Candidates[0].Subject.Type != SubjectType.Enterprise || !text.AsSpan(mention.Start).StartsWith("中国", StringComparison.Ordinal)) return false;
        var rest = text.AsSpan(mention.End, Math.Min(longest, text.Length - mention.End));
        var stop = rest.IndexOfAnyExceptInRange('\u4e00', '\u9fff');
        if (stop >= 0) rest = rest[..stop];
        return rest is "报" || WordLists.Default.StartsWith(rest, "trade_tail") || WordLists.Default.Any(rest, "body_tail");
    }

    /// <summary>市工信局 is that of the paper's own city; where nothing tells whose it is, it is nobody's.</summary>
    private static bool IsLocal(SubjectEntry organisation, ArticleContext context) =>
        organisation.Regions.Any(r => r == context.Home?.Id || r == context.Province?.Id);

    /// <summary>What a ministry publishes of the whole country is the country's.</summary>
    private static bool IsMinistry(SubjectEntry entry) =>
        entry.Type == SubjectType.Organisation && entry.Regions is [{ Value: "region:CN" }, ..];

    private static SubjectEntry Choose(NameMention mention, Catalogue catalogue, SubjectEntry? province)
    {
        if (mention.Subject is { } only) return only;
        if (province is null) return mention.Candidates[0].Subject;
        foreach (var candidate in mention.Candidates)
        {
            if (catalogue.Subjects.IsWithin(candidate.Subject.Id, province.Id)) return candidate.Subject;
        }

        return mention.Candidates[0].Subject;
    }
}
