using Pleiades.Reports.Markups;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>A chapter of the page.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Body">The whole section.</param>
internal sealed record Chapter(string Id, string Title, Markup Body)
{
    /// <summary>A chapter with its heading and lead.</summary>
    /// <param name="page">The page.</param>
    /// <param name="id">Anchor; also the key of its title and lead in the language files.</param>
    /// <param name="content">What stands under them.</param>
    public static Chapter Of(PageContext page, string id, Markup content)
    {
        var title = page.Words[$"{id}.title"];
        return new Chapter(id, title, Markup.Of($"""
            <section id="{id}" class="chapter" aria-labelledby="{id}-title">
            <h2 id="{id}-title">{title}</h2>
            <p class="lead">{page.Words[$"{id}.lead"]}</p>
            {content}
            </section>

            """));
    }
}
