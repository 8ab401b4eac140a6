using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>The region a newspaper is at home in, read from its name: 湖南日报 is the province's, 长沙晚报 the city's.</summary>
internal static class HomeRegion
{
    /// <summary>Newspapers that are not called after their region: 赣南日报 is the paper of 赣州.</summary>
    private static readonly CueTable<string[][]> OwnNames = new("publishers.csv", rows => [.. rows.Where(r => r.Length > 1)]);

    /// <summary>The newspaper that the first line of a page names (人民日报, 中国工业报); empty when it names none.</summary>
    /// <param name="text">The page.</param>
    public static string Masthead(string text)
    {
        const int longest = 10;
        var line = text.AsSpan().TrimStart();
        line = line[..Math.Min(line.Length, longest)];
        var letters = line.IndexOfAnyExceptInRange('\u4e00', '\u9fff');
        if (letters >= 0) line = line[..letters];
        var end = line.LastIndexOf('报') + 1;
        return end >= 3 ? line[..end].ToString() : "";
    }

    /// <summary>The county whose paper it is: 沭阳日报 is 沭阳县's; null when the name is shared or no county's.</summary>
    /// <param name="publisher">Name of the publisher; may be empty.</param>
    /// <param name="catalogue">The catalogue.</param>
    public static SubjectEntry? CountyOfPublisher(string publisher, Catalogue catalogue)
    {
        const int longest = 4;
        for (var length = Math.Min(longest, publisher.Length); length >= 2; length--)
        {
            foreach (var tail in (ReadOnlySpan<char>)['县', '市', '区'])
            {
                if (CatalogueView.Of(catalogue).Counties.TryGetValue(publisher[..length] + tail, out var entries) && entries.Length == 1) return entries[0];
            }
        }

        return null;
    }

    /// <summary>The province or city whose name begins the publisher's; the country for a national paper.</summary>
    /// <param name="publisher">Name of the publisher; may be empty.</param>
    /// <param name="catalogue">The catalogue.</param>
    public static SubjectEntry? OfPublisher(string publisher, Catalogue catalogue)
    {
        if (publisher.Length < 2) return null;
        if (WordLists.Default.StartsWith(publisher, "national_press")) return catalogue.Subjects.FindRegion("CN");
        var region = Array.Find(OwnNames.Value, r => publisher.StartsWith(r[0], StringComparison.Ordinal))?[1];
        foreach (var (name, entry) in CatalogueView.Of(catalogue).Publishers)
        {
            if (region is null ? publisher.StartsWith(name, StringComparison.Ordinal) : entry.Name.Zh == region) return entry;
        }

        return null;
    }

    /// <summary>The province or city that a document names most; of equals the one named first.</summary>
    /// <param name="document">The document.</param>
    /// <param name="catalogue">The catalogue.</param>
    public static SubjectEntry? OfDocument(SourceDocument document, Catalogue catalogue) => catalogue.Scanner.Find(document.Text)
        .Select(m => m.Subject)
        .OfType<SubjectEntry>()
        .Where(e => e.Type is SubjectType.Province or SubjectType.City)
        .GroupBy(e => e.Id)
        .MaxBy(g => g.Count())?
        .First();

    /// <summary>Whether the paragraphs name the country (全国, 我国).</summary>
    /// <param name="paragraphs">The paragraphs, with their registered names.</param>
    public static bool SpeaksOfNation(IEnumerable<Paragraph> paragraphs) =>
        paragraphs.Any(p => p.Subjects.Exists(s => s.Subject.Id.Value == "region:CN"));

    /// <summary>The province of a region; the region itself when it is one.</summary>
    /// <param name="region">The region.</param>
    /// <param name="catalogue">The catalogue.</param>
    public static SubjectEntry? ProvinceOf(SubjectEntry? region, Catalogue catalogue)
    {
        if (region is null || region.Type == SubjectType.Province) return region;
        return catalogue.Subjects.RegionsAbove(region.Id).FirstOrDefault(e => e.Type == SubjectType.Province);
    }
}
