using AngleSharp.Dom;

namespace Pleiades.Evidence.Documents;

/// <summary>Finds the lists of an HTML page that lead elsewhere: menus and related pages, which are no part of what the page reports.</summary>
/// <remarks>
/// Told by density, not by site: a list of <see cref="FewestLinks"/> links or more whose words are links but for a tenth.
/// A list with sentences beside its links stays. O(nodes of the page).
/// </remarks>
internal static class LinkLists
{
    private const int FewestLinks = 3;

    private readonly record struct Count(int Letters, int Linked, int Links);

    /// <summary>The lists that lead elsewhere.</summary>
    /// <param name="root">The body of the page.</param>
    internal static HashSet<INode> In(IElement root)
    {
        var found = new HashSet<INode>();
        var open = new Stack<(INode Node, bool InLink, Count? Before)>();
        open.Push((root, false, null));
        var sum = default(Count);
        while (open.Count > 0)
        {
            var (node, inLink, before) = open.Pop();
            if (before is { } start)
            {
                if (LeadsElsewhere(start, sum)) found.Add(node);
                continue;
            }

            if (node is IText words) sum = Add(sum, words.Data, inLink);
            if (node is not IElement element) continue;
            if (element.LocalName == "a") (inLink, sum) = (true, sum with { Links = sum.Links + 1 });
            if (element.LocalName is "ul" or "ol") open.Push((node, inLink, sum));
            for (var i = node.ChildNodes.Length - 1; i >= 0; i--) open.Push((node.ChildNodes[i], inLink, null));
        }

        return found;
    }

    private static Count Add(Count sum, string words, bool inLink)
    {
        var letters = words.Count(char.IsLetterOrDigit);
        return sum with { Letters = sum.Letters + letters, Linked = sum.Linked + (inLink ? letters : 0) };
    }

    private static bool LeadsElsewhere(Count before, Count after) =>
        after.Links - before.Links >= FewestLinks && (after.Linked - before.Linked) * 10L >= (after.Letters - before.Letters) * 9L;
}
