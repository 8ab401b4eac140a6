using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Which industry a number goes on with when its own clause names none: the one spoken of last, until the words return to the region.</summary>
/// <remarks>
/// The centre of a stretch of sentences holds until another is named (Grosz, Joshi and Weinstein 1995). What no industry has (地区生产总值, 固定资产投资),
/// what is said of the whole region (规模以上工业) and what a government undertakes by an aim (建成4个产业集群) is the region's again.
/// </remarks>
internal sealed class IndustryTopic
{
    private static readonly WordLists Words = WordLists.Default;
    private readonly ArticleContext _context;

    /// <summary>Prepares the choice.</summary>
    /// <param name="context">The article; its industries are known with their regions and trades.</param>
    public IndustryTopic(ArticleContext context) => _context = context;

    /// <summary>The industry; null when the number is not an industry's.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    /// <param name="reading">What it states.</param>
    /// <param name="discourse">The industry spoken of in the sentences before.</param>
    /// <param name="found">The name that the sentence gives the number; null when it gives none.</param>
    /// <param name="last">The fact before it in the sentence; null when there is none.</param>
    public Subject? Of(Sentence sentence, QuantityMark mark, IndicatorReading reading, Discourse discourse, SubjectMark? found, FactDraft? last)
    {
        var spoken = discourse.Industry;
        var isCrops = Words.Has(reading.Indicator, "crop_indicator");
        if (!(Suits(reading) || isCrops) || IsOfRegion(sentence, mark)) return null;
        if (found is not null && Named(sentence.Slice(found.End, mark.Start), found.Subject) is { } named) return named;
        if (spoken is null && _context.Headline is { Type: SubjectType.Industry } story && Words.StartsWith(sentence.Slice(reading.CueStart, reading.CueEnd), "bare_industry")) spoken = story;
        if (isCrops && discourse.CropOf(found?.Subject) is { } crop) return crop;
        if (!Suits(reading)) return null;
        if (Headed(sentence, mark, discourse, found, last) is { } headed) return headed;
        var goesOn = discourse.GoesOn(last);
        if (!goesOn && Domain(reading) == "investment") return null;
        var topic = goesOn ? last!.Subject : last is null ? spoken : null;
        if (topic is null || !_context.Industries.TryGetValue(topic.Id, out var industry)) return null;
        if (found is null || found.Subject.Id == topic.Id) return topic;
        if (found.Subject.Id != industry.Region.Id) return null;
        if (goesOn && found.End <= last!.Mark.Start) return topic;
        return found.Distance > 2 || (found.Distance == 2 && (discourse.IsLead || (IsStory(topic) && IsOfCluster(reading)))) ? topic : null;
    }

    /// <summary>煤炭业则继续下探，利润总额38.5亿元: the industry that a clause before begins with, of the region spoken of.</summary>
    private Subject? Headed(Sentence sentence, QuantityMark mark, Discourse discourse, SubjectMark? found, FactDraft? last)
    {
        if (ClauseTopics.Of(sentence, last?.Mark.End ?? sentence.Start, mark.Start) is not { } trade) return null;
        var owner = found?.Subject ?? last?.Subject ?? discourse.Topic ?? _context.Home?.ToSubject();
        if (owner is not null && _context.Industries.TryGetValue(owner.Id, out var known)) owner = known.Region;
        return owner is not null && Catalog.SubjectIds.IsRegion(owner.Type) ? _context.Industry(owner, trade) : null;
    }

    private bool IsStory(Subject? topic) => topic is not null && _context.Headline?.Id == topic.Id;

    /// <summary>Whether an industry can have the indicator.</summary>
    /// <param name="reading">What a number states.</param>
    public bool Suits(IndicatorReading reading) =>
        !Words.StartsWith(reading.Indicator, "region_indicator")
        && (Words["industry_domain"].Contains(Domain(reading)) || Words.StartsWith(reading.Indicator, "industry_indicator"));

    /// <summary>全市工程机械企业获授权专利…: the trade of a known industry stands between its region and the number.</summary>
    private Subject? Named(ReadOnlySpan<char> between, Subject region)
    {
        (Subject Home, string Trade)? best = null;
        foreach (var (home, trade) in _context.Industries.Values)
        {
            if (home.Id == region.Id && trade.Length > (best?.Trade.Length ?? 0) && between.Contains(trade, StringComparison.Ordinal)) best = (home, trade);
        }

        return best is var (place, name) ? _context.Industry(place, name) : null;
    }

    private bool IsOfCluster(IndicatorReading reading) =>
        Domain(reading) == "cluster" && !reading.Indicator.StartsWith("national_", StringComparison.Ordinal);

    private string Domain(IndicatorReading reading) => _context.Catalogue.Indicators.Find(new IndicatorId(reading.Indicator))?.Domain ?? "";

    /// <summary>Words for the whole region that the number is not merely a share of, kinds of firms of all trades (分登记类型看), or an aim that only a government has.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    public bool IsOfRegion(Sentence sentence, QuantityMark mark)
    {
        var clause = sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start);
        if (Words.Any(clause, "whole_region") && !Words.Any(clause, "share") && !Words.Any(clause, "contribution") && !Words.Any(clause, "contribution_rate")) return true;
        return IsUndertaken(sentence, mark) || (_context.Headline is not { Type: SubjectType.Industry } && Words.StartsWith(sentence.Text, "by_kind"));
    }

    /// <summary>到2027年建成国家级创新中心1个: what is to be set up is a government's aim, whatever industry was spoken of.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">The number.</param>
    public bool IsUndertaken(Sentence sentence, QuantityMark mark) =>
        mark.Value.Unit.Dimension == Dimension.Count && Words.Any(sentence.Slice(sentence.ClauseStart(mark.Start), mark.Start), "policy_verb") && IsAhead(sentence);

    private bool IsAhead(Sentence sentence) =>
        _context.Date is { } today && Array.Exists(sentence.Times, t => t.Mention.Period is { } period && period.End > today);
}
