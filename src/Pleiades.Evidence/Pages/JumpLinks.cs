using System.Collections.Immutable;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Pages;

/// <summary>Which stories of the documents that are read together go on with which: 下转 of one page and 上接 of another.</summary>
/// <remarks>
/// All pages are shown first (<see cref="Learn"/>, in any order), then asked (<see cref="Join"/>). Jump lines are kept, and of some thousand pages where their articles
/// stand, so that those are not sought again (<see cref="PageOf"/>). Two halves are tied when they agree in day, publisher and pages and neither fits a third; where several fit, none is tied and that is said.
/// </remarks>
public sealed class JumpLinks
{
    /// <summary>Pages whose articles are kept; the others are taken apart once more when they are read.</summary>
    private const int MostPages = 4096;

    private readonly Dictionary<(string Document, string Article), JumpLine> _lines = [];
    private readonly Dictionary<DocumentId, (Page Page, int Length)> _pages = [];
    private readonly Lazy<Dictionary<(string Document, string Article), (JumpLine? Other, string Reason)>> _found;

    /// <summary>Knows no page yet.</summary>
    public JumpLinks() => _found = new(Find);

    /// <summary>Whether no page shown so far has a jump line.</summary>
    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Takes note of the jump lines of a page. A page shown twice counts once.</summary>
    /// <param name="document">The page.</param>
    /// <exception cref="InvalidOperationException">Articles were joined already.</exception>
    public void Learn(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (_found.IsValueCreated) throw new InvalidOperationException("Pages are shown before articles are joined.");
        var page = PageNumber.OfPage(document.Text);
        var read = PageReader.Read(document);
        foreach (var article in read.Articles)
            if (JumpLine.Of(document, article, page) is { } line) _lines[(line.Document.Id, line.Article)] = line;
        if (_pages.Count < MostPages) _pages[document.Id] = (read, document.Text.Length);
    }

    /// <summary>A page taken apart, as it was when it was shown; null when it was not, when it was too long ago, or when this is a stretch of it.</summary>
    /// <param name="document">The page.</param>
    internal Page? PageOf(SourceDocument document) =>
        _pages.TryGetValue(document.Id, out var known) && known.Length == document.Text.Length && document is { FirstCodePoint: 0, FirstArticle: 0 } ? known.Page : null;

    /// <summary>The articles of a page, those with a jump line tied to their other halves. A second half without headline bears that of the first.</summary>
    /// <param name="document">The page.</param>
    /// <param name="articles">Its articles.</param>
    public ImmutableArray<Article> Join(SourceDocument document, ImmutableArray<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (IsEmpty || articles.All(article => article.JumpMarker is null)) return articles;
        return [.. articles.Select(article => _found.Value.TryGetValue((document.Id.ToString(), article.Id), out var found) ? Tie(article, found.Other, found.Reason) : article)];
    }

    private static Article Tie(Article article, JumpLine? other, string reason)
    {
        var repaired = article with { Repairs = article.Repairs.Add(new Repair("link", article.JumpMarker!.Value, reason)) };
        if (other is null) return repaired;
        var link = new JumpLink(other.Document.Name, other.Article, other.Headline, reason) { Headings = other.Headings, Dateline = other.Dateline };
        if (!other.GoesOn) return repaired with { GoesOnIn = link with { Headings = [], Dateline = "" } };
        return repaired with { ContinuesFrom = link, Headline = article.Headline.Length > 0 ? article.Headline : other.Headline };
    }

    private Dictionary<(string, string), (JumpLine?, string)> Find()
    {
        var found = new Dictionary<(string, string), (JumpLine?, string)>();
        foreach (var day in _lines.Values.GroupBy(line => line.Date))
        {
            var heads = day.Where(line => line.GoesOn).OrderBy(Key).ToLookup(line => line.StandsOn);
            var pairs = day.Where(line => !line.GoesOn).OrderBy(Key)
                .SelectMany(tail => heads[tail.Names].Concat(heads[""]).Where(head => head.Fits(tail) is not null).Select(head => (Head: head, Tail: tail))).ToList();
            Settle(pairs.Where(pair => pair.Head.IsNamedBy(pair.Tail)), found);
            Settle(pairs.Where(pair => !found.ContainsKey(Of(pair.Head)) && !found.ContainsKey(Of(pair.Tail))).ToList(), found);
        }

        return found;
    }

    /// <summary>Ties pairs of which neither half has another; of the rest it is said that they are doubtful.</summary>
    private static void Settle(IEnumerable<(JumpLine Head, JumpLine Tail)> candidates, Dictionary<(string, string), (JumpLine?, string)> found)
    {
        var pairs = candidates.ToList();
        var ofHead = pairs.ToLookup(pair => Of(pair.Head), pair => pair.Tail);
        var ofTail = pairs.ToLookup(pair => Of(pair.Tail), pair => pair.Head);
        foreach (var (head, tail) in pairs)
        {
            if (ofHead[Of(head)].Count() == 1 && ofTail[Of(tail)].Count() == 1)
            {
                var reason = head.Fits(tail)!;
                found[Of(head)] = (tail, $"goes on in {tail.Document.Name} {tail.Article}: {reason}");
                found[Of(tail)] = (head, $"comes from {head.Document.Name} {head.Article}: {reason}");
                continue;
            }

            found.TryAdd(Of(head), (null, Doubt(ofHead[Of(head)])));
            found.TryAdd(Of(tail), (null, Doubt(ofTail[Of(tail)])));
        }
    }

    private static string Doubt(IEnumerable<JumpLine> others) =>
        $"not linked: {string.Join(" or ", others.Take(4).Select(other => $"{other.Document.Name} {other.Article}"))} would fit, and none can be told from the {(others.Count() > 1 ? "others" : "others that fit it")}";

    private static (string, string) Of(JumpLine line) => (line.Document.Id, line.Article);

    private static string Key(JumpLine line) => line.Document.Id + line.Article;
}
