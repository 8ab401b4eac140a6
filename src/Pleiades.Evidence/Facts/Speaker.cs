using Pleiades.Catalog;

namespace Pleiades.Evidence.Facts;

/// <summary>A paragraph that begins with somebody's words speaks of whom the words belong to: “我们申请专利139件。”某公司董事长说.</summary>
internal static class Speaker
{
    /// <summary>The body the speaker belongs to; null when the paragraph does not begin with a quotation or names no body behind it.</summary>
    /// <param name="paragraph">The paragraph, with its names.</param>
    public static Subject? Of(Paragraph paragraph)
    {
        var text = paragraph.Source.Text;
        if (text.Length == 0 || text[0] != '“') return null;
        var close = text.IndexOf('”', StringComparison.Ordinal);
        while (close >= 0 && text.IndexOf('“', close) is var open && open >= 0 && open - close <= 2) close = text.IndexOf('”', open);
        if (close < 0 || !text.AsSpan(1, close).Contains("我们", StringComparison.Ordinal)) return null;
        var from = paragraph.Plain.FromOriginal(close);
        var mark = paragraph.Subjects.Find(s => s.Start >= from && (s.Subject.Type is SubjectType.Enterprise or SubjectType.Organisation or SubjectType.Park || (SubjectIds.IsRegion(s.Subject.Type) && s.Subject.Type != SubjectType.Country)));
        if (mark is null || mark.Start < from) return null;
        return WordLists.Default.Any(paragraph.Text.AsSpan(mark.End), "speech_verb") ? mark.Subject : null;
    }
}
