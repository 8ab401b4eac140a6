using Pleiades.Catalog;

namespace Pleiades.Evidence.Facts;

/// <summary>The registered names of a paragraph.</summary>
internal static class NameMarks
{
    /// <summary>Finds them; a name that several subjects share goes to the first of the home province.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="province">The home province; null when unknown.</param>
    public static IEnumerable<SubjectMark> Find(Paragraph paragraph, Catalogue catalogue, SubjectEntry? province)
    {
        foreach (var mention in catalogue.Scanner.Find(paragraph.Text))
        {
            var entry = Choose(mention, catalogue, province);
            var subject = entry.ToSubject();
            yield return new SubjectMark(
                mention.Start, mention.End, subject, SubjectRoles.Of(paragraph.Text, mention.Start, mention.End, subject), mention.Subject is null ? 1 : 0);
        }
    }

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
