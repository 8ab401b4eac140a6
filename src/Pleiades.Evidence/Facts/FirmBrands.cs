using Pleiades.Catalog;

namespace Pleiades.Evidence.Facts;

/// <summary>The brands in the full names of firms that an article prints: 瑞绵 in 高阳县瑞绵纺织有限公司, by which the firm goes afterwards.</summary>
internal sealed class FirmBrands
{
    private const int Shortest = 2;
    private const int LongestPlace = 4;
    private static readonly WordLists Words = WordLists.Default;

    private readonly ArticleContext _context;
    private readonly Dictionary<int, List<(string Core, Subject Firm)>> _cores = [];
    private readonly HashSet<SubjectId> _known = [];

    /// <summary>Starts with nothing learnt.</summary>
    /// <param name="context">The article.</param>
    public FirmBrands(ArticleContext context) => _context = context;

    /// <summary>Learns the firms of a paragraph that is filled with full names.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public void Learn(Paragraph paragraph)
    {
        foreach (var mark in paragraph.Subjects)
        {
            if (mark.Subject.Type == SubjectType.Enterprise) Add(mark.Subject);
        }
    }

    /// <summary>Learns a firm.</summary>
    /// <param name="firm">The firm.</param>
    public void Add(Subject firm)
    {
        if (!_known.Add(firm.Id) || Core(firm.Name) is not { } core) return;
        var key = Pair(core, 0);
        if (!_cores.TryGetValue(key, out var firms)) _cores.Add(key, firms = []);
        firms.Add((core, firm));
    }

    /// <summary>The firm whose brand stands at a place, with the length of what is written of its name; null when none or more than one does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    public (Subject Firm, int Length)? At(string text, int at)
    {
        if (at + Shortest > text.Length || !_cores.TryGetValue(Pair(text, at), out var firms)) return null;
        (Subject Firm, int Length)? best = null;
        var isShared = false;
        foreach (var (core, firm) in firms)
        {
            var length = text.AsSpan(at).CommonPrefixLength(core);
            isShared = best is var (_, longest) && (length == longest || (isShared && length < longest));
            if (best is null || length > best.Value.Length) best = (firm, length);
        }

        return isShared ? null : best;
    }

    private static int Pair(string text, int at) => (text[at] << 16) | text[at + 1];

    /// <summary>The name from its brand on: without place, with its legal form; null when a word of the language stands there (交通投资集团).</summary>
    private string? Core(string name)
    {
        var core = name[Place(name)..];
        if (core.Length < Shortest || name.StartsWith("中国", StringComparison.Ordinal) || core.AsSpan().IndexOfAny("（）") == 0) return null;
        return Words.StartsWith(core, "no_brand") || Words.StartsWith(core, "common") ? null : core;
    }

    /// <summary>Length of the place a name begins with: one of the register (in whole names of firms it reads none), or whatever ends in 省 市 县 区.</summary>
    private int Place(string name)
    {
        const int head = 6;
        var place = 0;
        foreach (var mention in _context.Catalogue.Scanner.Find(name.AsSpan(0, Math.Min(head, name.Length))))
        {
            if (mention.Start == place && SubjectIds.IsRegion(mention.Candidates[0].Subject.Type)) place = mention.End;
        }

        var level = name.AsSpan(place, Math.Min(LongestPlace, name.Length - place)).IndexOfAny("省市县区");
        return level is 1 or 2 or 3 ? place + level + 1 : place;
    }
}
