namespace Pleiades.Catalog.Tests.Checks;

/// <summary>Each mistake a person can make in a data file is explained by file and line, with what would be accepted.</summary>
public sealed class CatalogueCheckTests
{
    private const string Firms = "id,name_zh,name_en,aliases,colloquial,region,clusters,role,note\n";
    private const string Units = "word,unit,scale,also\n";
    private const string Indicators = "id,zh,en,kind,canonical_unit,domain,direction\n";

    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        { "firms.csv", "id,name_zh,aliasses\na-b,某某公司,某某\n", "firms.csv, line 1", "did you mean aliases" },
        { "firms.csv", "name_zh,aliases\n某某公司,\n", "firms.csv, line 1", "the column 'id' is missing" },
        { "firms.csv", "id,id,name_zh\na,b,某某公司\n", "firms.csv, line 1", "stands twice" },
        { "firms.csv", "", "firms.csv, line 1", "a header is expected: id,name_zh" },
        { "firms.csv", Firms + "a-b,某某公司,,,,430100,,\n", "firms.csv, line 2", "8 cells where the header has 9" },
        { "firms.csv", Firms + "a-b,某某公司,,,,,,,\na-b,别的公司,,,,,,,\n", "firms.csv, line 3", "stands on line 2 already" },
        { "firms.csv", Firms + "A b,某某公司,,,,,,,\n", "firms.csv, line 2", "no identifier" },
        { "firms.csv", Firms + "a-b,,,,,,,,\n", "firms.csv, line 2", "'name_zh' is empty" },
        { "firms.csv", Firms + "a-b,某某公司,,某,,,,,\n", "firms.csv, line 2", "single character" },
        { "firms.csv", Firms + "a-b,某某公司,,,,长沙,,,\n", "firms.csv, line 2", "'长沙' is no region" },
        { "firms.csv", Firms + "a-b,某某公司,,,,,changsha-construction-machinry,,\n", "firms.csv, line 2", "did you mean changsha-construction-machinery" },
        { "firms.csv", Firms + "a-b,某某公司,,三一集团,,,,,\n", "firms.csv, line 2", "also a name of enterprise:sany-group" },
        { "units.csv", Units + "巴仑,countt,1,\n", "units.csv, line 2", "did you mean count" },
        { "units.csv", Units + "巴仑,count,一万,\n", "units.csv, line 2", "no number above zero" },
        { "units.csv", Units + "巴仑,count,-1,\n", "units.csv, line 2", "no number above zero" },
        { "units.csv", Units + "2巴仑,count,1,\n", "units.csv, line 2", "begins with a digit" },
        { "units.csv", Units + "巴(仑),count,1,\n巴（仑）,count,1,\n", "units.csv, line 3", "reads like '巴(仑)' of line 2" },
        { "indicators.csv", Indicators + "robots,机器人数,robots,stok,count,innovation,\n", "indicators.csv, line 2", "did you mean stock" },
        { "indicators.csv", Indicators + "robots,机器人数,robots,stock,count,innovation,2\n", "indicators.csv, line 2", "no direction" },
        { "indicators.csv", Indicators + "robots,机器人数,robots,stock,count_or_pieces,innovation,\n", "indicators.csv, line 2", "'pieces' is no canonical unit" },
        { "canonical-units.csv", "code,dimension,zh,en,base,factor\nli,lenth,里,li,,\n", "canonical-units.csv, line 2", "did you mean length" },
        { "canonical-units.csv", "code,dimension,zh,en,base,factor\nli,length,里,li,m,\n", "canonical-units.csv, line 2", "has a base and no factor" },
        { "canonical-units.csv", "code,dimension,zh,en,base,factor\nqing,area,顷,qing,km2,0.066\n", "canonical-units.csv, line 2", "itself has the base 'm2'" },
        { "canonical-units.csv", "code,dimension,zh,en,base,factor\nqing,length,顷,qing,m2,66666\n", "canonical-units.csv, line 2", "a base has the same dimension" },
        { "regions.csv", "code,name_zh,short_zh,name_en,parent,level,in_text,aliases\n999001,甲甲市,,,999002,city,free,\n999002,乙乙省,,,999001,province,free,\n", "regions.csv, line 2", "lies in itself" },
        { "regions.csv", "code,name_zh,short_zh,name_en,parent,level,in_text,aliases\n999001,甲甲市,,,430000,town,free,\n", "regions.csv, line 2", "one of country, province, city, county is" },
        { "name-tails.csv", "tail,type,effect\n晚报,region,hide\n", "name-tails.csv, line 2", "did you mean hides" },
        { "confusable-characters.csv", "a,b\n己已,巳\n", "confusable-characters.csv, line 2", "not one character" },
        { "cues/families.csv", "concept,level,growth,cagr,rank,growth_rank,new,net_new,change,ratio\nexports,exports,exports_grwth,,,,,,,\n", "cues/families.csv, line 2", "did you mean exports_growth" },
        { "cues/indicators.csv", "words,concept,side,needs,not\n出口,exports,L,,\n", "cues/indicators.csv, line 1", "fixed order" },
        { "cues/indicators.csv", "exports,出口,L\n", "cues/indicators.csv, line 1", "names no column; write concept,words,side,needs,not above" },
        { "firm.csv", Firms, "firm.csv", "did you mean firms.csv" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Run_Mistake_IsExplainedByFileAndLine(string file, string text, string place, string explanation)
    {
        var findings = CatalogueCheck.Run(Sources((file, text)), Catalogue.BuiltIn);

        Assert.Contains(findings, f => f.Place == place && f.Message.Contains(explanation, StringComparison.Ordinal));
        Assert.DoesNotContain(findings, f => f.Code == CatalogueCheck.RemarkCode);
    }

    [Fact]
    public void Run_FirmWithSharedShortForm_IsAcceptedAsColloquial() =>
        Assert.Empty(CatalogueCheck.Run(Sources(("firms.csv", Firms + "a-b,某某三一公司,,,三一,430100,,,\n")), Catalogue.BuiltIn));

    [Fact]
    public void Run_RowWithAKnownIdentity_ReplacesItAndIsNoMistake()
    {
        var files = Sources(("firms.csv", Firms + "sany-group,三一集团有限公司,Sany,三一集团,三一,430100,,,\nnew-one,新新公司,,,,,,,\n"));

        Assert.Empty(CatalogueCheck.Run(files, Catalogue.BuiltIn));
        Assert.Equal(["firms.csv adds 1, replaces 1 (sany-group)"], CatalogueCheck.Describe(files, Catalogue.BuiltIn));
    }

    [Fact]
    public void Fingerprint_AnyChangeOfData_ChangesIt()
    {
        var one = Catalogue.BuiltIn.With(Sources(("firms.csv", Firms + "a-b,某某公司,,,,,,,\n"))).Value!;
        var other = Catalogue.BuiltIn.With(Sources(("firms.csv", Firms + "a-b,某某公司,,,,,,,x\n"))).Value!;

        Assert.Equal(3, new[] { Catalogue.BuiltIn.Fingerprint, one.Fingerprint, other.Fingerprint }.Distinct().Count());
        Assert.Equal(64, one.Fingerprint.Length);
    }

    [Theory]
    [InlineData("exprots", "exports")]
    [InlineData("产值增长", "产值")]
    [InlineData("qwertyuiop", "")]
    public void Near_AlmostRight_IsAnsweredWithWhatExists(string word, string expected) =>
        Assert.Equal(expected, Near.Of(word, ["exports", "imports", "产值"], 1).FirstOrDefault(""));

    private static CatalogueSources Sources(params (string File, string Text)[] files) =>
        files.Aggregate(CatalogueSources.Empty, (sources, f) => sources.With(f.File, new StringReader(f.Text)));
}
