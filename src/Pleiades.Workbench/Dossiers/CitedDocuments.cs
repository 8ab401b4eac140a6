using System.Collections.Immutable;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Pages;
using Pleiades.Reports.Dossiers;
using Pleiades.Store;

namespace Pleiades.Workbench.Dossiers;

/// <summary>The documents that facts cite, with their text, so that the dossier can open every sentence.</summary>
internal sealed class CitedDocuments(WorkspaceStore store)
{
    public ImmutableArray<DossierDocument> Of(ImmutableArray<Fact> facts)
    {
        var cited = facts.Select(f => f.Citation.Document).ToHashSet();
        return [.. store.Documents().Where(d => cited.Contains(d.Id)).OrderBy(d => d.Issued).ThenBy(d => d.Name, StringComparer.Ordinal).Select(d => ToDossier(store.Read(d.Id)!))];
    }

    private static DossierDocument ToDossier(DocumentReading reading) => new()
    {
        Id = reading.Document.Id,
        Name = reading.Document.Name,
        Text = reading.Document.Text,
        Publisher = reading.Document.Publisher,
        Issued = reading.Document.Issued,
        Illustrative = reading.Document.Illustrative,
        Facts = reading.Facts.Length,
        Articles = [.. reading.Articles.Select(ToDossier)],
        Dropped = [.. reading.Dropped.SelectMany(d => d.Repeats)],
    };

    private static DossierArticle ToDossier(Article article)
    {
        var headings = new[] { article.Kicker, article.Title }.OfType<TextSpan>().Concat(article.Subheads);
        return new DossierArticle(article.Id, article.Headline, [.. headings], article.Kind == ArticleKind.Ad) { Body = article.Body };
    }
}
