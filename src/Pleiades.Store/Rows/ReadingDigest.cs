using System.Collections.Immutable;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Pages;

namespace Pleiades.Store.Rows;

/// <summary>The digest over a document's record and all that was read from it, by which a changed or missing row is found.</summary>
internal static class ReadingDigest
{
    public static string Of(DocumentReading reading, IEnumerable<string> factDigests)
    {
        var document = reading.Document;
        var parts = new List<string>
        {
            document.Id.Value, document.Name, EnumText.Of(document.Format), document.Encoding, document.Publisher,
            document.Issued is { } day ? Invariant.Text(day) : "", document.Illustrative ? "1" : "0", StoreJson.Write(document.PageBreaks),
            "articles",
        };
        foreach (var article in reading.Articles)
        {
            parts.AddRange([
                article.Id, EnumText.Of(article.Kind), article.Headline, article.Date is { } date ? Invariant.Text(date) : "", article.DateBasis,
                article.Publisher, Layout(article)]);
        }

        parts.Add("dropped");
        foreach (var dropped in reading.Dropped) parts.AddRange([dropped.Kind, dropped.First.ToString(), StoreJson.Write(dropped.Repeats), dropped.Reason]);
        parts.Add("issues");
        foreach (var issue in reading.Issues) parts.AddRange([issue.Code, issue.Message, issue.Place]);
        parts.Add("facts");
        parts.AddRange(factDigests);
        if (reading.Catalogue.Length > 0) parts.AddRange(["catalogue", reading.Catalogue]);
        return Fingerprint.Of([.. parts]);
    }

    /// <summary>The spans of an article as JSON text.</summary>
    public static string Layout(Article article) => StoreJson.Write(new ArticleLayout(
        article.Title, article.Kicker, Full(article.Subheads), article.Byline, article.Dateline, article.JumpMarker,
        Full(article.Body), Full(article.Captions), Full(article.Joins)));

    private static ImmutableArray<T> Full<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;
}
