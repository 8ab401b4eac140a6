namespace Pleiades.Catalog.Tests;

public class CatalogueTests
{
    [Fact]
    public void With_RowsOfAUser_CompleteAndReplace()
    {
        var overlay = Sources(("firms.csv", "id,name_zh,name_en,aliases,region\nnew-firm,湘麓光材料有限公司,,湘麓光材,430100\nsany-group,三一集团有限公司,Sany,三一集团;三一总部,430100\n"));

        var reading = Catalogue.BuiltIn.With(overlay);

        Assert.Empty(reading.Issues);
        Assert.Equal("enterprise:new-firm", reading.Value!.Names.Match("湘麓光材").ExactSubject?.Id.Value);
        Assert.Equal("enterprise:sany-group", reading.Value.Names.Match("三一总部").ExactSubject?.Id.Value);
        Assert.Equal("湘麓光材", Assert.Single(reading.Value.Scanner.Find("买湘麓光材的产品")) is var m ? "买湘麓光材的产品".Substring(m.Start, m.Length) : "");
        Assert.IsType<NameMatch.None>(Catalogue.BuiltIn.Names.Match("湘麓光材"));
    }

    [Fact]
    public void With_TwoOverlays_KeepsBoth()
    {
        var first = Catalogue.BuiltIn.With(Sources(("parks.csv", "id,name_zh,name_en,aliases,region\na,甲甲高新技术产业开发区,,,430100\n"))).Value!;
        var second = first.With(Sources(("parks.csv", "id,name_zh,name_en,aliases,region\nb,乙乙经济开发区,,,430100\n"))).Value!;

        Assert.Equal(["park:a", "park:b"], new[] { "甲甲高新区", "乙乙经开区" }.Select(n => second.Names.Match(n).ExactSubject?.Id.Value));
    }

    [Theory]
    [InlineData("firms.csv", "id,name_en\nx,X\n", "column", "firms.csv, line 1")]
    [InlineData("firms.csv", "id,name_zh,region\nx,某某公司\ny,乙公司,430100\n", "cells", "firms.csv, line 2")]
    [InlineData("firms.csv", "id,name_zh,region\nx,某某公司,999999\n", "reference", "enterprise:x")]
    [InlineData("firms.csv", "id,name_zh\nx,某某公司\nx,某某二公司\n", "duplicate", "")]
    [InlineData("regions.csv", "code,name_zh,parent,level\n999,某地,430000,planet\n", "type", "regions.csv, line 2")]
    [InlineData("indicators.csv", "id,zh,kind,canonical_unit\nx,某,weather,count\n", "kind", "indicators.csv, line 2")]
    [InlineData("indicators.csv", "id,zh,kind,canonical_unit\nx,某,stock,furlong\n", "unit", "canonical-units.csv")]
    [InlineData("indicators.csv", "id,zh,kind,canonical_unit,direction\nx,某,stock,count,up\n", "direction", "indicators.csv, line 2")]
    [InlineData("units.csv", "word,unit,scale\n丈,m,three\n", "number", "units.csv, line 2")]
    [InlineData("frameworks/x.yaml", "id: x\n", "missing", "frameworks/x.yaml, line 1, column 1")]
    public void With_FaultyText_NamesPlaceAndKeepsTheRest(string name, string text, string code, string place)
    {
        var reading = Catalogue.BuiltIn.With(Sources((name, text)));

        Assert.Contains(reading.Issues, i => i.Code == code && i.Place == place);
        Assert.Equal("region:430100", reading.Value!.Names.Match("长沙").ExactSubject?.Id.Value);
    }

    [Fact]
    public void With_EmptyText_ChangesNothing()
    {
        var reading = Catalogue.BuiltIn.With(Sources(("firms.csv", "")));

        Assert.Empty(reading.Issues);
        Assert.Equal(Catalogue.BuiltIn.Subjects.All.Length, reading.Value!.Subjects.All.Length);
    }

    [Fact]
    public void Sources_TextAboveTheLimit_IsRefusedByName()
    {
        using var reader = new StringReader(new string('x', CatalogueSources.MaximumLength + 1));

        var sources = CatalogueSources.Empty.With("firms.csv", reader);

        Assert.Empty(sources.Names);
        Assert.Equal("size", Assert.Single(sources.Issues).Code);
    }

    [Fact]
    public void Read_NoTexts_IsAnEmptyCatalogue()
    {
        var reading = Catalogue.Read(CatalogueSources.Empty);

        Assert.Empty(reading.Issues);
        Assert.Empty(reading.Value!.Subjects.All);
        Assert.Empty(reading.Value.Scanner.Find("长沙"));
        Assert.IsType<NameMatch.None>(reading.Value.Names.Match("长沙"));
        Assert.Null(reading.Value.Units.MatchAt("亿元"));
    }

    [Fact]
    public void SubjectFor_KnownAndUnknownNames_GiveRegisteredAndMadeIdentifiers()
    {
        Assert.Equal(new Subject(new SubjectId("region:430100"), "长沙市", SubjectType.City), Catalogue.BuiltIn.SubjectFor("长沙", SubjectType.City));
        Assert.Equal(new Subject(new SubjectId("village:鸭栏村"), "鸭栏村", SubjectType.Village), Catalogue.BuiltIn.SubjectFor("鸭栏村", SubjectType.Village));
    }

    [Fact]
    public void Rules_DatedSets_HoldInTheirInterval()
    {
        var giant = Catalogue.BuiltIn.Rules.Single(r => r.Id == "little_giant_2022");

        Assert.True(giant.MayHoldOn(new DateOnly(2022, 8, 1)) && giant.MayHoldOn(new DateOnly(2026, 3, 31)));
        Assert.False(giant.MayHoldOn(new DateOnly(2022, 7, 31)) || giant.MayHoldOn(new DateOnly(2026, 4, 1)));
        Assert.Equal(SourceConfidence.High, giant.Confidence);
        Assert.Contains("little_giant_2026", Catalogue.BuiltIn.Rules.Where(r => r.MayHoldOn(new DateOnly(2026, 5, 1))).Select(r => r.Id));
        Assert.Contains("niche years >= 3", Catalogue.BuiltIn.RuleText(giant.File), StringComparison.Ordinal);
        Assert.Equal(19, Catalogue.BuiltIn.Rules.Length);
    }

    private static CatalogueSources Sources(params (string Name, string Text)[] texts) =>
        texts.Aggregate(CatalogueSources.Empty, (sources, t) => sources.With(t.Name, new StringReader(t.Text)));
}
