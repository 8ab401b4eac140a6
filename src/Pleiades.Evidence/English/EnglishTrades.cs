using Pleiades.Catalog;
using Pleiades.Evidence.Facts;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.English;

/// <summary>Industries of a region and clusters, named by a trade of <c>data/cues/english-trades.csv</c>: Changsha's construction machinery industry.</summary>
/// <remarks>They carry the names that a Chinese page gives them, so that both meet. An industry whose trade the file does not have is not guessed.</remarks>
internal static class EnglishTrades
{
    private static readonly CueTable<EnglishPhrases<string>> Table =
        new("english-trades.csv", rows => new EnglishPhrases<string>(rows.Where(r => r.Length > 1 && r[1].Length > 0).SelectMany(r => CueFile.Split(r[0]).Select(w => (w, r[1])))));

    /// <summary>The industries and clusters of a paragraph.</summary>
    /// <param name="paragraph">The paragraph, with its regions.</param>
    /// <param name="context">The article.</param>
    public static IEnumerable<SubjectMark> Find(Paragraph paragraph, ArticleContext context)
    {
        var text = paragraph.English!;
        foreach (var mark in paragraph.Subjects.ToArray())
        {
            if (SubjectIds.IsRegion(mark.Subject.Type) && Unknown(text, text.At(mark.End)) is var end && end > 0) yield return new SubjectMark(mark.Start, text[end - 1].End, Nameless, SubjectRole.Topic, 1);
        }

        for (var i = 0; i < text.Count; i++)
        {
            foreach (var (trade, next) in Table.Value.At(text, i))
            {
                var (behind, isCluster) = Noun(text, next);
                if (behind == next) continue;
                var (region, first, last) = Region(paragraph, (i, behind), context);
                if (region is null) break;
                var subject = isCluster ? ClusterOf(region, trade, context) : IndustryOf(region, trade, context);
                if (subject is not null && !isCluster) context.Industries.TryAdd(subject.Id, (region, trade));
                if (subject is not null) yield return new SubjectMark(text[first].Start, text[last - 1].End, subject, EnglishSubjects.Role(text, first, last, subject.Type), 1);
                i = behind - 1;
                break;
            }
        }
    }

    /// <summary>An industry of which the file has no trade: what is said of it is said of nobody we can name, and least of its region.</summary>
    private static Subject Nameless { get; } = new(default, "", SubjectType.Industry);

    /// <summary>Behind the noun of an industry whose trade is unknown, right behind a region; −1 when there is none.</summary>
    private static int Unknown(EnglishText text, int at)
    {
        const int longest = 5;
        if (text.Is(at, "'s")) at++;
        for (var i = at; i < at + longest && text[i].Kind == LexemeKind.Word && !EnglishWords.At(text, i, "function"); i++)
        {
            if (EnglishWords.At(text, i, "whole_economy")) return -1;
            var known = Table.Value.At(text, i).Select(t => t.Next).FirstOrDefault(-1);
            if (known > i && Noun(text, known).Next > known) return -1;
            if (i > at && text[i].Text is "industry" or "sector") return i + 1;
        }

        return -1;
    }

    /// <summary>The registered industry of that name, else one under the name that a Chinese page would give it.</summary>
    private static Subject IndustryOf(Subject region, string trade, ArticleContext context)
    {
        var industry = context.Industry(region, trade);
        return context.Catalogue.Scanner.Find(industry.Name) is [{ Subject: { Type: SubjectType.Industry } entry }] ? entry.ToSubject() : industry;
    }

    private static (int Next, bool IsCluster) Noun(EnglishText text, int at)
    {
        var skipped = EnglishWords.Behind(text, at, "cluster_attribute");
        if (EnglishWords.Behind(text, skipped, "cluster_noun") is var cluster && cluster > skipped) return (cluster, true);
        return (EnglishWords.Behind(text, at, "industry_noun"), false);
    }

    /// <summary>The region right before the trade (Hunan's, Changsha), right behind it (in Hunan), else the home of the story.</summary>
    private static (Subject? Region, int First, int Next) Region(Paragraph paragraph, (int First, int Next) at, ArticleContext context)
    {
        var text = paragraph.English!;
        foreach (var mark in paragraph.Subjects)
        {
            if (!SubjectIds.IsRegion(mark.Subject.Type)) continue;
            var (first, next) = (text.At(mark.Start), text.At(mark.End));
            if (text.Is(next, "'s")) next++;
            while (EnglishWords.At(text, next, "trade_attribute")) next = EnglishWords.Behind(text, next, "trade_attribute");
            if (next == at.First) return (mark.Subject, first, at.Next);
            if (first <= at.Next + 2 && first > at.Next && (text.Is(at.Next, "in") || text.Is(at.Next, "of"))) return (mark.Subject, at.First, next);
        }

        var lead = text.Is(at.First - 1, "the") ? at.First - 1 : at.First;
        return (context.Home?.ToSubject(), lead, at.Next);
    }

    /// <summary>The registered cluster of a trade whose home is the region or lies in it; null when there is none or more than one.</summary>
    /// <param name="region">The region.</param>
    /// <param name="trade">The trade in Chinese.</param>
    /// <param name="context">The article.</param>
    public static Subject? ClusterOf(Subject region, string trade, ArticleContext context)
    {
        var found = context.Catalogue.Subjects.OfType(SubjectType.Cluster)
            .Where(c => c.Name.Zh.Contains(trade, StringComparison.Ordinal) && context.Catalogue.Subjects.HomeRegions(c.Id).Any(home => context.Catalogue.Subjects.IsWithin(home.Id, region.Id)))
            .Take(2).ToList();
        return found is [var only] ? only.ToSubject() : null;
    }
}
