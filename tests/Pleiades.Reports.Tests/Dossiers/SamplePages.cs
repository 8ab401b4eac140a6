namespace Pleiades.Reports.Tests.Dossiers;

/// <summary>Page texts written for the tests; every figure in them is invented.</summary>
internal static class SamplePages
{
    public const string January = """
        样例日报

        出海再提速 集群2022年进出口预计超400亿元
        ——星城工程机械集群新春观察

        本报记者 林小禾

        本报讯 正月初七，星城工程机械集群的总装车间里，焊花四溅。集群在海外设有20余个生产基地、100多个办事处和备件仓库，产品销往全球180多个国家和地区。2022年，集群重点企业进出口额预计超400亿元，比上年增长约12%。

        出海再提速 集群2022年进出口预计超400亿元
        出海再提速 集群2022年进出口预计超400亿元

        去年，又有一家企业进入“全球工程机械50强”，集群上榜企业增至5家，其中两家稳居前十。受行业周期影响，全市工业增加值同比增长7.2%，增速比上年回落1.3个百分点。

        星城市工信局负责人表示，到2025年，集群力争主营收入突破3000亿元。“<b>锻长板</b> & 补短板”，他说，关键是提高本地配套率。

        广告
        样例牌润滑油，让机器多干8000小时！
        """;

    public const string November = """
        样例日报 2024年11月7日 第3版

        从“卖产品”到“建基地”

        本报记者 陈若水

        集群管理机构介绍，截至目前，集群重点企业在海外建成生产基地30余个，主导产品出口180多个国家和地区，30余家外资企业在集群设立研发或服务机构。集群有5家企业位列全球50强。

        2015年，集群产值为1400亿元；2024年预计达到6000亿元，年均增长25.1%。

        全年挖掘机产量占全国的27.5%，已有国家级创新平台32个、专精特新“小巨人”企业48家。
        """;

    public const string Table = """
        cluster,indicator,year,value
        lakeside-cranes,export_markets,2023,150
        riverbend-loaders,export_markets,2023,185
        """;
}
