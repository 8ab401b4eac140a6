using System.Collections.Immutable;
using Pleiades.Reports.Dossiers;
using Pleiades.Scoring.Boards;
using static Pleiades.Reports.Tests.Dossiers.SampleBoards;

namespace Pleiades.Reports.Tests.Dossiers;

/// <summary>The boards of the sample's own cluster.</summary>
internal static class SampleFramework
{
    private static readonly Wording Source = new("取全球同类集群报道中的最高值", "Highest value in press reports of like clusters");

    public static ImmutableArray<Gap> Gaps { get; } =
    [
        new(new("市场", "Market"), new("二手设备出口额", "Exports of used machines"), new EvidenceNeed("used_machine_export", EvidenceNeedKind.MissingFact, 20, true), new("海关按税号统计的二手工程机械出口额", "Customs figures of used machinery by tariff line")),
        new(new("创新", "Innovation"), new("研发投入强度", "R&D intensity"), new EvidenceNeed("rd_intensity", EvidenceNeedKind.MissingFact, 33.4, false), new("集群规上企业研发经费与营业收入（同口径同年）", "R&D spending and revenue of the cluster's firms, same scope and year")),
        new(new("规模与增长", "Scale and growth"), new("产值", "Output"), new EvidenceNeed("output", EvidenceNeedKind.ConflictingSources, 12, false), null),
    ];

    public static FrameworkBoard Make() => new()
    {
        Framework = "world-class-clusters",
        Version = "0.1.0",
        Status = "proposal",
        Name = new("世界级集群对标体系（建议稿）", "World-class cluster benchmark (proposal)"),
        Recipe = BoardRecipe.Default,
        Overall = Thin("index", 58, 31, 83, 0.52) with { Level = 3, Rank = new RankRange(2, 1, 3, 3) },
        Pillars =
        [
            Pillar("scale_and_growth", "规模与增长", "Scale and growth", Wide("scale_and_growth", 68, 52, 84) with { Coverage = 0.75, Rank = new RankRange(2, 1, 3, 3) }, Growth, National),
            Pillar("innovation", "创新", "Innovation", Thin("innovation", 61, 18, 88, 0.4), Platforms, Missing("rd_intensity", "研发投入强度", "R&D intensity")),
            Pillar("manufacturing", "智能制造", "Manufacturing", SampleBoards.Missing("manufacturing"), Missing("platform_coverage", "工业互联网平台应用普及率", "Platform coverage")),
            Pillar("enterprises", "企业", "Enterprises", Weak("enterprises", 57, 50, 62) with { Coverage = 0.8 }, Top, Giants),
            Pillar("market", "市场", "Market", Strong("market", 89, 83, 95) with { Coverage = 0.8, Rank = new RankRange(1, 1, 2, 3), Comparators = Comparisons }, Markets, Bases, Foreign),
            Pillar("governance", "治理", "Governance", SampleBoards.Missing("governance"), Missing("median_days_to_solve", "问题办结天数", "Days to solve a problem")),
        ],
    };

    private static ImmutableArray<ComparatorVerdict> Comparisons { get; } =
    [
        new(Comparator.BestPeer, Board.Undecided, new Estimate(84, 75, 90), Riverbend, 2),
        new(Comparator.PeerMedian, Board.Strong, new Estimate(75, 68, 80), null, 2),
    ];

    private static IndicatorRow Growth => Row(SampleDossier.Growth, Weak("real_growth", 72, 72, 72), 0, 10) with { Proxy = new("以所在市工业增速代替", "The home city's industry stands in") };

    private static IndicatorRow National => Row(SampleDossier.Share, Weak("national_share", 43.75, 43.75, 43.75), 10, 50) with { Proxy = new("按产量而非产值计算的比重", "Share by volume and not by value") };

    private static IndicatorRow Platforms => Row(SampleDossier.Platforms, Strong("national_platforms", 100, 100, 100), 0, 30);

    private static IndicatorRow Top => Row(SampleDossier.Top2024, Weak("world_top50_firms", 50, 50, 50), 0, 10);

    private static IndicatorRow Giants => Row(SampleDossier.Giants, Wide("little_giants", 64, 40, 82), 0, 75) with { Illustrative = true };

    private static IndicatorRow Markets => Row(SampleDossier.Markets2024, Strong("countries_served", 90, 90, 95), 0, 200) with { Facts = [SampleDossier.Markets2024.Fact.Id, SampleDossier.Markets2023.Fact.Id] };

    private static IndicatorRow Bases => Row(SampleDossier.Bases2024, Wide("overseas_bases", 75, 75, 99.9999999), 0, 40);

    private static IndicatorRow Foreign => Row(SampleDossier.Foreign, Entry("foreign_firms", Estimate.Missing("context"), Board.Undecided, new BoardReason(BoardReasonCode.NotJudged)), 0, 0) with { Goalposts = null };

    private static IndicatorRow Row(DossierFact fact, BoardEntry entry, decimal floor, decimal worldClass) => new()
    {
        Name = fact.Indicator,
        Entry = entry,
        Value = fact.Fact.Value,
        Kind = fact.Fact.Kind,
        Base = fact.Fact.Base,
        Period = fact.Fact.Period,
        Status = fact.Fact.Status,
        Facts = [fact.Fact.Id],
        Goalposts = new GoalpostNote(new Quantity(floor, fact.Fact.Value.Unit), new Quantity(worldClass, fact.Fact.Value.Unit), Source, "medium"),
    };

    private static IndicatorRow Missing(string code, string zh, string en) => new() { Name = new(zh, en), Entry = SampleBoards.Missing(code) };

    private static PillarBoard Pillar(string code, string zh, string en, BoardEntry entry, params ImmutableArray<IndicatorRow> rows) =>
        new(new(zh, en), entry with { Code = code, Level = 2, Parent = "index" }, rows);
}
