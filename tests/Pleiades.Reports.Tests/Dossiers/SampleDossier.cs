using System.Collections.Immutable;
using Pleiades.Reports.Dossiers;
using static Pleiades.Reports.Tests.Dossiers.SampleBoards;

namespace Pleiades.Reports.Tests.Dossiers;

/// <summary>A whole dossier of an invented cluster, with one case of everything a page can show.</summary>
internal static class SampleDossier
{
    private static readonly Period Now = Period.Day(new DateOnly(2024, 11, 7));
    private static readonly Period Then = Period.Day(new DateOnly(2023, 1, 28));
    private static readonly SampleFacts January = new("2023-01-28.txt", SamplePages.January, new DateOnly(2023, 1, 28), false);
    private static readonly SampleFacts November = new("2024-11-07.txt", SamplePages.November, new DateOnly(2024, 11, 7), false);
    private static readonly SampleFacts Sheet = new("peers.csv", SamplePages.Table, new DateOnly(2024, 12, 31), true);

    private const string Bases = "集群在海外设有20余个生产基地、100多个办事处和备件仓库，产品销往全球180多个国家和地区。";
    private const string Now1 = "集群管理机构介绍，截至目前，集群重点企业在海外建成生产基地30余个，主导产品出口180多个国家和地区，30余家外资企业在集群设立研发或服务机构。";
    private const string Levels = "2015年，集群产值为1400亿元；2024年预计达到6000亿元，年均增长25.1%。";
    private const string Shares = "全年挖掘机产量占全国的27.5%，已有国家级创新平台32个、专精特新“小巨人”企业48家。";

    private static readonly Unit HundredMillion = new("亿元", "CNY", Dimension.Money, 1e8m);
    private static readonly Unit Firms = new("家", "count", Dimension.Count, 1);

    public static DossierFact Bases2023 { get; } = January.Fact(Bases, "20余个", new(20, Unit.Count, Bound.Above), new("overseas_bases", "海外生产基地", "Overseas bases", Then));
    public static DossierFact Markets2023 { get; } = January.Fact(Bases, "180多个", new(180, Unit.Count, Bound.Above), new("export_markets", "出口国家和地区", "Export markets", Then));
    public static DossierFact Exports { get; } = January.Fact("2022年，集群重点企业进出口额预计超400亿元，比上年增长约12%。", "超400亿元", new(400, HundredMillion, Bound.Above), new("trade_total", "进出口总额", "Exports and imports", Period.Year(2022)) { Kind = IndicatorKind.Flow, Status = FactStatus.Estimate });
    public static DossierFact Target { get; } = January.Fact("星城市工信局负责人表示，到2025年，集群力争主营收入突破3000亿元。", "突破3000亿元", new(3000, HundredMillion, Bound.Above), new("revenue", "主营业务收入", "Revenue", Period.Year(2025)) { Kind = IndicatorKind.Flow, Status = FactStatus.Target });
    public static DossierFact Growth { get; } = January.Fact("受行业周期影响，全市工业增加值同比增长7.2%，增速比上年回落1.3个百分点。", "增长7.2%", new(7.2m, Unit.Percent), new("ind_va_growth", "工业增加值增速", "Growth of industrial value added", Period.Year(2022)) { Kind = IndicatorKind.Growth, Base = "yoy" });
    public static DossierFact Top2023 { get; } = January.Fact("去年，又有一家企业进入“全球工程机械50强”，集群上榜企业增至5家，其中两家稳居前十。", "5家", new(5, Firms), new("cm_global50", "全球工程机械50强企业", "Firms in the global top 50", Period.Year(2022)));
    public static DossierFact Bases2024 { get; } = November.Fact(Now1, "30余个", new(30, Unit.Count, Bound.Above), new("overseas_bases", "海外生产基地", "Overseas bases", Now));
    public static DossierFact Markets2024 { get; } = November.Fact(Now1, "180多个", new(180, Unit.Count, Bound.Above), new("export_markets", "出口国家和地区", "Export markets", Now));
    public static DossierFact Foreign { get; } = November.Fact(Now1, "30余家", new(30, Firms, Bound.Above), new("foreign_mncs", "外资企业", "Foreign firms present", Now));
    public static DossierFact Top2024 { get; } = November.Fact("集群有5家企业位列全球50强。", "5家", new(5, Firms), new("cm_global50", "全球工程机械50强企业", "Firms in the global top 50", Now));
    public static DossierFact Output2015 { get; } = November.Fact(Levels, "1400亿元", new(1400, HundredMillion), new("output_value", "产值", "Output", Period.Year(2015)) { Kind = IndicatorKind.Flow });
    public static DossierFact Output2024 { get; } = November.Fact(Levels, "6000亿元", new(6000, HundredMillion), new("output_value", "产值", "Output", Period.Year(2024)) { Kind = IndicatorKind.Flow, Status = FactStatus.Estimate });
    public static DossierFact OutputGrowth { get; } = November.Fact(Levels, "增长25.1%", new(25.1m, Unit.Percent), new("output_value_growth", "产值增速", "Growth of output", Period.Range(new DateOnly(2016, 1, 1), new DateOnly(2024, 12, 31))) { Kind = IndicatorKind.Growth, Base = "cagr" });
    public static DossierFact Share { get; } = November.Fact(Shares, "27.5%", new(27.5m, Unit.Percent), new("national_share_output_volume", "产量占全国比重", "National share of output volume", Period.Year(2024)) { Kind = IndicatorKind.Share });
    public static DossierFact Platforms { get; } = November.Fact(Shares, "32个", new(32, Unit.Count), new("national_platforms", "国家级创新平台", "National innovation platforms", Now));
    public static DossierFact Giants { get; } = November.Fact(Shares, "48家", new(48, Firms), new("little_giants", "专精特新“小巨人”企业", "Little-giant firms", Now));
    public static DossierFact PeerMarkets { get; } = Sheet.Fact("riverbend-loaders,export_markets,2023,185", "185", new(185, Unit.Count), new("export_markets", "出口国家和地区", "Export markets", Period.Year(2023)));

    /// <summary>The dossier.</summary>
    public static Dossier Make() => new()
    {
        Cluster = new ClusterProfile
        {
            Id = "star-city-machinery",
            Name = new("星城工程机械集群", "Star City construction machinery"),
            HomeRegion = new("星城市", "Star City"),
            Province = new("样例省", "Sample Province"),
            Chain = new("工程机械产业链", "Construction machinery"),
            Wave = "R1-R2",
            Designated = 2021,
        },
        Generated = new DateOnly(2026, 11, 21),
        Headlines = [Head(Exports, 1), Head(Markets2024, 2, Markets2023), Head(Bases2024, 1), Head(Top2024, 2, Top2023), Head(Growth, 1), Head(Target, 1)],
        Board = SampleFramework.Make(),
        Series = [Series(Bases2023, Bases2024), Series(Markets2023, Markets2024), Series(Output2015, Output2024)],
        Groups =
        [
            new("market", new("市场", "Market"), [Bases2023, Bases2024, Markets2023, Markets2024, Exports, Foreign]),
            new("scale_and_growth", new("规模与增长", "Scale and growth"), [Output2015, Output2024, OutputGrowth, Growth, Share, Target]),
            new("enterprises", new("企业", "Enterprises"), [Top2023, Top2024, Giants]),
            new("innovation", new("创新", "Innovation"), [Platforms]),
            new("peers", new("同类集群", "Peers"), [PeerMarkets]),
        ],
        Conflicts = [new(new Conflict(ConflictKind.Arithmetic, [Output2015.Fact.Id, Output2024.Fact.Id, OutputGrowth.Fact.Id], "growth_against_levels", "(6000/1400)^(1/9) − 1 = 17.6 % ≠ 25.1 %"), new("产值", "Output"))],
        Gaps = SampleFramework.Gaps,
        Peers =
        [
            new(new("星城工程机械集群", "Star City construction machinery"), Of(Home, Thin("index", 58, 31, 83, 0.52), [.. SampleFramework.Make().Pillars.Select(p => p.Entry)]), IsHome: true),
            new(new("湖滨起重机集群", "Lakeside cranes"), Of(Lakeside, Weak("index", 47, 30, 61), Wide("scale_and_growth", 55, 40, 84), Weak("innovation", 33, 20, 47), Missing("manufacturing"), Weak("enterprises", 52, 45, 58), Weak("market", 66, 61, 71), Missing("governance")), Illustrative: true),
            new(new("河湾装载机集群", "Riverbend loaders"), Of(Riverbend, Wide("index", 72, 58, 86), Strong("scale_and_growth", 91, 84, 97), Wide("innovation", 70, 52, 88), Weak("manufacturing", 44, 30, 55), Missing("enterprises"), Wide("market", 84, 75, 90), Missing("governance")), Illustrative: true),
        ],
        Documents =
        [
            January.Document(new DossierArticle("a1", "出海再提速 集群2022年进出口预计超400亿元", [January.Find("出海再提速 集群2022年进出口预计超400亿元"), January.Find("——星城工程机械集群新春观察")]), new DossierArticle("a2", "", [], true) { Body = [January.Find("样例牌润滑油，让机器多干8000小时！")] }) with { Dropped = [January.Find("出海再提速 集群2022年进出口预计超400亿元", 2), January.Find("出海再提速 集群2022年进出口预计超400亿元", 3)] },
            November.Document(new DossierArticle("a1", "从“卖产品”到“建基地”", [November.Find("从“卖产品”到“建基地”")])),
            Sheet.Document(),
        ],
        Method = new Method
        {
            Program = "0.1.0",
            Results = [new Result { Measure = "score.boards", Recipe = """{"benchmark":80,"min_coverage":0.65,"min_peers":3}""", Fingerprint = Fingerprint.Of("sample"), Version = "0.1.0" }],
            Counts = [new("documents", 3), new("articles", 3), new("repeats", 2), new("facts", 17), new("actual", 13), new("estimate", 3), new("target", 1), new("conflicts", 1)],
            Limits = [Reason.Of("limit.press"), Reason.Of("limit.goalposts"), Reason.Of("limit.bounds"), Reason.Of("limit.peers"), Reason.Of("limit.illustrative")],
        },
    };

    private static Headline Head(DossierFact entry, int documents, params ImmutableArray<DossierFact> more) => new()
    {
        Label = entry.Indicator,
        Value = entry.Fact.Value,
        Kind = entry.Fact.Kind,
        Base = entry.Fact.Base,
        Period = entry.Fact.Period,
        Status = entry.Fact.Status,
        Facts = [entry.Fact.Id, .. more.Select(m => m.Fact.Id)],
        Documents = documents,
    };

    private static SeriesTable Series(params ImmutableArray<DossierFact> entries) =>
        new(entries[0].Indicator, entries[0].Subject, [.. entries.Select(e => new SeriesFigure
        {
            Period = e.Fact.Period!.Value, Value = e.Fact.Value, Interval = e.Fact.Value.InCanonical()!.Value.ToEstimate(), Status = e.Fact.Status, Facts = [e.Fact.Id],
        })]);
}
