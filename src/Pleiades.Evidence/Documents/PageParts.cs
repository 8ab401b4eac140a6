using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Pleiades.Evidence.Documents;

/// <summary>Finds the parts of an HTML page that are no part of what it reports: lists of links, footers, asides, comments of readers.</summary>
/// <remarks>
/// Lists of links are told by density, not by site: links that make up nine tenths of the letters, three of them in a list or a menu of any other kind
/// with five. Footers, asides and comments are told by what the page calls them. A part with more than half of the page's letters outside links is
/// the page itself and stays, whatever it is called. O(nodes of the page).
/// </remarks>
internal sealed class PageParts
{
    private const int FewestLinks = 3;
    private const int FewestLinksElsewhere = 5;
    private static readonly string[] Comments = ["comment", "comments", "comment-list", "commentlist", "comments-area", "respond", "disqus_thread"];
    private static readonly string[] Footers = ["footer", "site-footer", "page-footer", "copyright"];

    private readonly Dictionary<INode, string> _found = [];

    private PageParts()
    {
    }

    private readonly record struct Count(int Letters, int Linked, int Links)
    {
        internal int Unlinked => Letters - Linked;

        public static Count operator -(Count after, Count before) =>
            new(after.Letters - before.Letters, after.Linked - before.Linked, after.Links - before.Links);
    }

    /// <summary>Looks through a page.</summary>
    /// <param name="root">The body of the page.</param>
    internal static PageParts In(IElement root)
    {
        var parts = new PageParts();
        var candidates = new List<(IElement Element, Count Count)>();
        var whole = Measure(root, candidates);
        foreach (var (element, count) in candidates)
            if (element != root && count.Unlinked * 2L <= whole.Unlinked && Kind(element, count) is { } kind) parts._found.Add(element, kind);
        return parts;
    }

    /// <summary>Whether a node is left out.</summary>
    /// <param name="node">The node.</param>
    internal bool Contains(INode node) => _found.ContainsKey(node);

    /// <summary>What was left out, in one sentence; none when nothing was.</summary>
    internal ImmutableArray<Issue> Said()
    {
        var outermost = _found.Where(part => !part.Key.GetAncestors().Any(_found.ContainsKey));
        var counts = outermost.GroupBy(part => part.Value).OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => $"{kind.Count()} × {kind.Key}").ToList();
        return counts.Count == 0 ? [] : [new Issue("boilerplate", $"left out of the page: {string.Join(", ", counts)}")];
    }

    /// <summary>Letters and links of every element that could be left out.</summary>
    private static Count Measure(IElement root, List<(IElement Element, Count Count)> candidates)
    {
        var open = new Stack<(INode Node, bool InLink, Count? Before)>();
        open.Push((root, false, null));
        var sum = default(Count);
        while (open.Count > 0)
        {
            var (node, inLink, before) = open.Pop();
            if (before is { } start) candidates.Add(((IElement)node, sum - start));
            if (before is null && node is IText words) sum = Add(sum, words.Data, inLink);
            if (before is not null || node is not IElement element || element.LocalName is "script" or "style") continue;
            if (element.LocalName == "a") (inLink, sum) = (true, sum with { Links = sum.Links + 1 });
            else if (element.LocalName is not ("p" or "span" or "br")) open.Push((node, inLink, sum));
            for (var i = node.ChildNodes.Length - 1; i >= 0; i--) open.Push((node.ChildNodes[i], inLink, null));
        }

        return sum;
    }

    private static string? Kind(IElement element, Count count) =>
        element.LocalName == "nav" || element.GetAttribute("role") == "navigation" ? "menu"
        : element.LocalName == "footer" || element.GetAttribute("role") == "contentinfo" || IsCalled(element, Footers) ? "footer"
        : element.LocalName == "aside" || element.GetAttribute("role") == "complementary" ? "aside"
        : IsCalled(element, Comments) ? "comments"
        : LeadsElsewhere(element, count) ? "list of links to other pages" : null;

    private static bool IsCalled(IElement element, string[] names) =>
        names.Contains(element.Id, StringComparer.OrdinalIgnoreCase) || element.ClassList.Any(name => names.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static bool LeadsElsewhere(IElement element, Count count) =>
        count.Links >= (element.LocalName is "ul" or "ol" ? FewestLinks : FewestLinksElsewhere)
        && element.LocalName is "ul" or "ol" or "div" or "section" or "table" or "dl"
        && count.Linked * 10L >= count.Letters * 9L;

    private static Count Add(Count sum, string words, bool inLink)
    {
        var letters = words.Count(char.IsLetterOrDigit);
        return sum with { Letters = sum.Letters + letters, Linked = sum.Linked + (inLink ? letters : 0) };
    }
}
