using Pleiades.Catalog;
using Pleiades.Evidence.Facts;

namespace Pleiades.Evidence.English;

/// <summary>Finds the names of English paragraphs: registered ones, clusters, industries of a region, firms by their endings, and words that stand for a name (the province).</summary>
internal sealed class EnglishSubjects
{
    private readonly ArticleContext _context;
    private readonly EnglishFirms _firms;
    private readonly Dictionary<SubjectType, Subject> _latest = [];

    private EnglishSubjects(ArticleContext context) => (_context, _firms) = (context, new EnglishFirms(context));

    /// <summary>Fills in the names of all paragraphs, headings first, then the body; the home region is settled by the province or city named most.</summary>
    /// <param name="paragraphs">English headings and paragraphs in reading order.</param>
    /// <param name="context">The article.</param>
    public static void Fill(IReadOnlyList<Paragraph> paragraphs, ArticleContext context)
    {
        var subjects = new EnglishSubjects(context);
        foreach (var paragraph in paragraphs)
        {
            subjects._firms.Learn(paragraph);
            paragraph.Subjects.AddRange(Innermost(paragraph.English!, [.. subjects.Registered(paragraph)]));
        }

        var most = paragraphs.SelectMany(p => p.Subjects).Where(m => m.Subject.Type is SubjectType.Province or SubjectType.City).GroupBy(m => m.Subject.Id).MaxBy(g => g.Count());
        if (most is not null && context.Catalogue.Subjects.Find(most.Key) is { } home) context.SuggestHome(home);
        foreach (var paragraph in paragraphs) subjects.Complete(paragraph);
    }

    private void Complete(Paragraph paragraph)
    {
        paragraph.Add(_firms.Find(paragraph));
        Resolve(paragraph, regions: true);
        paragraph.Add(EnglishTrades.Find(paragraph, _context));
        Resolve(paragraph, regions: false);

        if (!paragraph.IsHeading || _context.Headline is not null) return;
        _context.Headline = paragraph.Subjects.Find(s => s.Role == SubjectRole.Topic && s.Subject.Type != SubjectType.Country)?.Subject;
    }

    /// <summary>Resolves the words that stand for a name, in reading order, so that each means what was named last before it.</summary>
    private void Resolve(Paragraph paragraph, bool regions)
    {
        var text = paragraph.English!;
        var named = paragraph.Subjects.ToLookup(m => text.At(m.Start));
        var found = new List<SubjectMark>();
        for (var i = 0; i < text.Count; i++)
        {
            foreach (var mark in named[i].Where(m => SubjectIds.IsRegion(m.Subject.Type) == regions)) _latest[mark.Subject.Type] = mark.Subject;
            if (Deixis(text, i, regions) is { } mark2) found.Add(mark2);
        }

        paragraph.Add(found);
    }

    private IEnumerable<SubjectMark> Registered(Paragraph paragraph)
    {
        var text = paragraph.English!;
        foreach (var mention in _context.Catalogue.Scanner.Find(paragraph.Source.Text))
        {
            if (mention.Subject is not { } entry || !char.IsAsciiLetterUpper(paragraph.Source.Text[mention.Start])) continue;
            var (first, next) = (text.At(mention.Start), text.At(mention.End));
            if (next <= first || EnglishWords.At(text, next, "name_tail")) continue;
            yield return new SubjectMark(mention.Start, mention.End, entry.ToSubject(), Role(text, first, next, entry.Type), 0);
        }
    }

    /// <summary>China's Hunan Province: the outer region only says where the inner one lies.</summary>
    private static IEnumerable<SubjectMark> Innermost(EnglishText text, List<SubjectMark> marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            var behind = text.At(marks[i].End);
            var isOuter = i + 1 < marks.Count && text.Is(behind, "'s") && text.At(marks[i + 1].Start) == behind + 1;
            yield return isOuter ? marks[i] with { Role = SubjectRole.Place } : marks[i];
        }
    }

    /// <summary>What a name does in its sentence, by the preposition before it.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="first">First lexeme of the name.</param>
    /// <param name="next">The lexeme behind it.</param>
    /// <param name="type">Type of the subject.</param>
    public static SubjectRole Role(EnglishText text, int first, int next, SubjectType type)
    {
        var before = text.Is(first - 1, "the") ? first - 1 : first;
        if (first == 0 && EnglishDateline.End(text) >= next) return SubjectRole.Place;
        if (type == SubjectType.Organisation || EnglishWords.Before(text, before, "source_lead") < before) return SubjectRole.Reference;
        if (EnglishWords.Before(text, before, "than") < before || EnglishWords.Before(text, before, "behind_lead") < before) return SubjectRole.Reference;
        if (EnglishWords.Before(text, before, "partner_lead") < before && !text.Is(next, "'s")) return SubjectRole.Place;
        var isCountry = type == SubjectType.Country;
        if (isCountry && (text[before - 1].Text is "in" or "of" or "among" or "for" or "across" or "outside" or "within" or "and" or "or")) return SubjectRole.Reference;
        if (isCountry && !text.Is(next, "'s") && !(before == 0 || text[before - 1].Text is "." or ",")) return SubjectRole.Place;
        return text.Is(before - 1, "of") && (EnglishWords.Before(text, before - 1, "part_of") < before - 1 || text[before - 2].Text is "%" or "percent" or "cent") ? SubjectRole.Reference : SubjectRole.Topic;
    }

    private SubjectMark? Deixis(EnglishText text, int at, bool regions)
    {
        foreach (var (role, type) in Words)
        {
            if (SubjectIds.IsRegion(type) != regions) continue;
            var next = EnglishWords.Behind(text, at, role);
            if (next == at || Meant(type) is not { } subject) continue;
            return new SubjectMark(text[at].Start, text[next - 1].End, subject, Role(text, at, next, subject.Type), 2);
        }

        return null;
    }

    private static readonly (string Role, SubjectType Type)[] Words =
    [
        ("the_province", SubjectType.Province), ("the_city", SubjectType.City), ("the_county", SubjectType.County), ("the_country", SubjectType.Country), ("the_cluster", SubjectType.Cluster),
        ("the_company", SubjectType.Enterprise), ("the_industry", SubjectType.Industry), ("the_park", SubjectType.Park),
    ];

    /// <summary>The subject of a type that was named last; a province and a city also by the home region.</summary>
    private Subject? Meant(SubjectType type) => type switch
    {
        SubjectType.Country => _context.View.Nation,
        _ when _latest.TryGetValue(type, out var latest) => latest,
        SubjectType.Cluster when _latest.TryGetValue(SubjectType.Industry, out var industry) && _context.Industries.TryGetValue(industry.Id, out var known) => EnglishTrades.ClusterOf(known.Region, known.Trade, _context),
        SubjectType.Province => _context.Province?.ToSubject(),
        SubjectType.City when _context.Home?.Type == SubjectType.City => _context.Home.ToSubject(),
        _ => null,
    };
}
