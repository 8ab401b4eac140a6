using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>The brands in the full names of firms that an article prints: 瑞绵 in 高阳县瑞绵纺织有限公司, by which the firm goes afterwards.</summary>
internal sealed class FirmBrands
{
    private const int Shortest = 2;
    private const int LongestPlace = 4;
    private static readonly WordLists Words = WordLists.Default;

    private readonly Catalogue _catalogue;
    private readonly BrandIndex _printed = new();
    private readonly BrandIndex? _home;
    private readonly HashSet<SubjectId> _known = [];

    /// <summary>Starts with the firms of the register that lie in the paper's home region.</summary>
    /// <param name="context">The article.</param>
    public FirmBrands(ArticleContext context) => (_catalogue, _home) = (context.Catalogue, context.Home is { } home ? context.View.BrandsOf(home.Id) : null);

    /// <summary>The firms of a region by the brands in their short names (太钢 of 太钢集团), by which its own papers call them.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="firms">The firms.</param>
    public static BrandIndex OfRegister(Catalogue catalogue, IEnumerable<SubjectEntry> firms)
    {
        const int longest = 4;
        var index = new BrandIndex();
        foreach (var firm in firms)
        {
            foreach (var alias in firm.Aliases)
            {
                if (!Words.EndsWith(alias, "firm_suffix") || Core(catalogue, alias) is not { } core) continue;
                var brand = core[..^2];
                if (brand.Length is >= Shortest and <= longest) index.Add(brand, firm.ToSubject());
            }
        }

        return index;
    }

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
        if (_known.Add(firm.Id) && Core(_catalogue, firm.Name) is { } core) _printed.Add(core, firm);
    }

    /// <summary>The firm whose brand stands at a place, printed in full in the article or of the home region, with the length of what is written of its name; null when none or more than one does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    public (Subject Firm, int Length)? At(string text, int at) => _printed.At(text, at, inFull: false) ?? _home?.At(text, at, inFull: true);

    /// <summary>The name from its brand on: without place, with its legal form; null when a word of the language stands there (交通投资集团).</summary>
    private static string? Core(Catalogue catalogue, string name)
    {
        const int county = 2, shortest = 6;
        var core = name[Place(catalogue, name)..];
        if (core.Length == name.Length && name.Length >= county + shortest && CatalogueView.Of(catalogue).IsRegion(name[..county])) core = name[county..];
        if (core.Length < Shortest || name.StartsWith("中国", StringComparison.Ordinal) || core.AsSpan().IndexOfAny("（）") == 0) return null;
        return Words.StartsWith(core, "no_brand") || Words.StartsWith(core, "common") ? null : core;
    }

    /// <summary>Length of the place a name begins with: one of the register (in whole names of firms it reads none), or whatever ends in 省 市 县 区.</summary>
    private static int Place(Catalogue catalogue, string name)
    {
        const int head = 6;
        var place = 0;
        foreach (var mention in catalogue.Scanner.Find(name.AsSpan(0, Math.Min(head, name.Length))))
        {
            if (mention.Start == place && SubjectIds.IsRegion(mention.Candidates[0].Subject.Type)) place = mention.End;
        }

        var level = name.AsSpan(place, Math.Min(LongestPlace, name.Length - place)).IndexOfAny("省市县区");
        return level is 1 or 2 or 3 ? place + level + 1 : place;
    }
}
