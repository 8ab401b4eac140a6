using Pleiades.Catalog;
using Pleiades.Evidence.Facts;

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
        for (var i = 0; i < text.Count; i++)
        {
            foreach (var (trade, next) in Table.Value.At(text, i))
            {
                var (behind, isCluster) = Noun(text, next);
                if (behind == next) continue;
                var (region, first, last) = Region(paragraph, (i, behind), context);
                if (region is null) break;
                var subject = isCluster ? ClusterOf(region, trade, context) : IndustrySubject.Of(region, trade);
                if (subject is not null && !isCluster) context.Industries[subject.Id] = (region, trade);
                if (subject is not null) yield return new SubjectMark(text[first].Start, text[last - 1].End, subject, EnglishSubjects.Role(text, first, last, subject.Type), 1);
                i = behind - 1;
                break;
            }
        }
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
