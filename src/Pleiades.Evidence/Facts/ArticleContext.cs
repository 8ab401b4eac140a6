using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Facts.Subjects;
using Pleiades.Evidence.Facts.Wording;
using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.Facts;

/// <summary>What every sentence of an article may fall back on: its date, its home region, what its headline speaks of.</summary>
internal sealed class ArticleContext
{
    private const int LongestTitle = 60;
    private bool? _isCommunique;
    private bool? _isReport;

    /// <summary>Collects it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="article">The article.</param>
    /// <param name="catalogue">The catalogue.</param>
    public ArticleContext(SourceDocument document, Article article, Catalogue catalogue)
    {
        (Document, Article, Catalogue) = (document, article, catalogue);
        View = CatalogueView.Of(catalogue);
        Date = article.Date ?? document.Issued;
        if (Date is null) (Year, NotBefore, NotAfter) = (document.InferredYear, document.NotBefore, document.NotAfter);
        Reviewed = YearFinder.Reviewed(article.Headline) is { } reviewed ? new DateOnly(reviewed, 12, 31) : null;
        Opening = DatelineOf(document, article);
        Dateline = Masthead(document) + Opening;
        var paper = document.Publisher.Length > 0 ? document.Publisher : HomeRegion.Masthead(document.Text);
        Home = HomeRegion.OfPublisher(article.Publisher, catalogue) ?? HomeRegion.OfPublisher(paper, catalogue);
        if (Home is null && HomeRegion.CountyOfPublisher(paper, catalogue) is { } county)
        {
            Place = county.ToSubject();
            Home = catalogue.Subjects.RegionsAbove(county.Id).FirstOrDefault(e => e.Type == SubjectType.City);
        }

        Province = HomeRegion.ProvinceOf(Home, catalogue);
    }

    /// <summary>The document.</summary>
    public SourceDocument Document { get; }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>What is asked of the catalogue again and again.</summary>
    public CatalogueView View { get; }

    /// <summary>How often each subject is named in the article.</summary>
    public Dictionary<SubjectId, int> Mentions { get; } = [];

    /// <summary>The region of each industry that the article names, and its trade.</summary>
    public Dictionary<SubjectId, (Subject Region, string Trade)> Industries { get; } = [];

    /// <summary>The industry of a region, or of the county that its name begins with (广汉油气装备产业), noted with its region and its trade.</summary>
    /// <param name="region">The region.</param>
    /// <param name="trade">The trade as written, with or without 产业 at its end.</param>
    public Subject Industry(Subject region, string trade)
    {
        var shared = region.Name.AsSpan().CommonPrefixLength(trade);
        if (shared > 1 && trade.Length >= shared + 2) trade = trade[shared..];
        foreach (var county in View.CountiesOf(region.Id))
        {
            var name = CountyNames.ShortOf(county.Name.Zh);
            if (county.Name.Zh[^1] == '区' || name.Length < 2 || trade.Length < name.Length + 2 || !trade.StartsWith(name, StringComparison.Ordinal)) continue;
            (region, trade) = (county.ToSubject(), trade[name.Length..]);
            break;
        }

        var industry = IndustrySubject.Of(region, trade);
        Industries.TryAdd(industry.Id, (region, IndustryNames.Core(trade)));
        return industry;
    }

    /// <summary>The industry of a region that the article names under a longer name (弯头管件产业 for 管件); null when it names none.</summary>
    /// <param name="region">The region.</param>
    /// <param name="trade">The end of the trade's name.</param>
    public Subject? IndustryNamed(Subject region, string trade)
    {
        foreach (var (home, known) in Industries.Values)
        {
            if (home.Id == region.Id && known.Length > trade.Length && known.EndsWith(trade, StringComparison.Ordinal)) return Industry(region, known);
        }

        return null;
    }

    /// <summary>The industry of a region that the article names by just this trade; null when it names none.</summary>
    /// <param name="region">The region.</param>
    /// <param name="trade">The trade.</param>
    public Subject? IndustryOf(Subject region, string trade)
    {
        foreach (var (home, known) in Industries.Values)
        {
            if (home.Id == region.Id && known == trade) return Industry(region, known);
        }

        return null;
    }

    /// <summary>Whether its headings call it a statistical communiqué, which lists figures of a region under headings of its own.</summary>
    public bool IsCommunique => _isCommunique ??= WordLists.Default.Any(Article.Headline, "communique") || WordLists.Default.Any(Document.Text.AsSpan(0, Math.Min(Document.Text.Length, LongestTitle)), "communique");

    /// <summary>Whether its headings call it a report of a government on its work, which tells what the year under review has brought.</summary>
    public bool IsReport => _isReport ??= WordLists.Default.Any(Article.Headline, "work_report");

    /// <summary>The last day of the year that a statistical communiqué reports by its headline, from which its 年内 and 全年 are told; null for any other story.</summary>
    public DateOnly? Reviewed { get; }

    /// <summary>The day of issue; null when unknown.</summary>
    public DateOnly? Date { get; }

    /// <summary>The inferred year of issue of a page whose day is unknown; null when the day is known or the year is not.</summary>
    public int? Year { get; }

    /// <summary>The latest day of that year that the page speaks of as past; null when it names none.</summary>
    public DateOnly? NotBefore { get; }

    /// <summary>The day of that year by which the page was printed, by its kind; null when nothing tells.</summary>
    public DateOnly? NotAfter { get; }

    /// <summary>The last single day the article spoke of, which 当天 in a later paragraph points to; null when there was none.</summary>
    public Period? LastDay { get; set; }

    /// <summary>The region the newspaper is at home in; null when its name does not say.</summary>
    public SubjectEntry? Home { get; private set; }

    /// <summary>The province of that region.</summary>
    public SubjectEntry? Province { get; private set; }

    /// <summary>What the headline speaks of; null when it names nothing.</summary>
    public Subject? Headline { get; set; }

    /// <summary>The county that the dateline names; null when it names none.</summary>
    public Subject? Place { get; set; }

    /// <summary>Masthead line and dateline of the article, as text; empty when there are none.</summary>
    public string Dateline { get; }

    /// <summary>The dateline alone, as in 湖南日报2月17日讯; empty when there is none.</summary>
    public string Opening { get; }

    /// <summary>Whether the home region is only the one that the article names most.</summary>
    public bool IsHomeInferred { get; private set; }

    /// <summary>Takes the first region of the page for the home region where the publisher's name gives none.</summary>
    /// <param name="region">The region.</param>
    public void SuggestHome(SubjectEntry region)
    {
        if (Home is not null) return;
        (Home, IsHomeInferred) = (region, true);
        Province = HomeRegion.ProvinceOf(region, Catalogue);
    }

    private static string Masthead(SourceDocument document) =>
        document.Text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? document.Text[..end] : "";

    private static string DatelineOf(SourceDocument document, Article article)
    {
        if (article.Dateline is not { } span) return article.ContinuesFrom?.Dateline ?? "";
        var points = StretchPoints.Of(document);
        return document.Text[points.ToUnit(span.Start)..points.ToUnit(span.End)];
    }
}
