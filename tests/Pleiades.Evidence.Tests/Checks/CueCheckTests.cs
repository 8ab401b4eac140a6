using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Evidence.Checks;

namespace Pleiades.Evidence.Tests.Checks;

/// <summary>Each mistake a person can make in the words by which pages are read is explained by file and line.</summary>
public sealed class CueCheckTests
{
    private const string Header = "concept,words,side,needs,not\n";

    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        { "cues/indicators.csv", Header + "exprots,洋货外销,L,,\n", "line 2", "did you mean exports" },
        { "cues/indicators.csv", Header + "exports,洋货外销,M,,\n", "line 2", "is no side" },
        { "cues/indicators.csv", Header + "exports,,L,,\n", "line 2", "has no words" },
        { "cues/indicators.csv", Header + "exports,“ ”,L,,\n", "line 2", "quotation marks and blanks" },
        { "cues/indicators.csv", Header + "exports,销,L,,\n", "line 2", "single character" },
        { "cues/indicators.csv", Header + "exports,外销。货,L,,\n", "line 2", "end of a sentence" },
        { "cues/indicators.csv", Header + "exports,洋货外销,L,,外销\n", "line 2", "can never be found" },
        { "cues/indicators.csv", Header + "exports,洋货外销,L,,\n# a remark\nimports,洋货“外销”,L,,\n", "line 4", "names 'exports' already on line 2" },
        { "cues/indicators.csv", Header + "imports,出口总额,L,,出口量|进出口\n", "line 2", "among the program's own wordings" },
        { "cues/indicators.csv", Header + "-exprots,出口总额\n", "line 2", "did you mean exports" },
        { "cues/indicators.csv", Header + "-exports,出口总量额\n", "line 2", "is no word of 'exports'" },
        { "cues/english-indicators.csv", Header + "exprots,goods abroad,L,,\n", "line 2", "did you mean exports" },
        { "cues/english-indicators.csv", Header + "exports,goods abroad,M,,\n", "line 2", "is no side" },
        { "cues/english-indicators.csv", Header + "exports,洋货外销,L,,\n", "line 2", "is no English wording" },
        { "cues/english-words.csv", "role,words\ntargett,hopes for\n", "line 2", "did you mean target" },
        { "cues/english-trades.csv", "words,trade\nsnowboards,\n", "line 2", "the trade in Chinese" },
        { "cues/families.csv", "concept,level,growth,cagr,rank,growth_rank,new,net_new,change,ratio\nlonely,exports,,,,,,,,\n", "line 2", "no wording names the family 'lonely'" },
        { "cues/words.csv", "role,words\ntargett,力求\n", "line 2", "did you mean target" },
        { "cues/words.csv", "role,words\ntarget,\n", "line 2", "has no words" },
        { "cues/deixis.csv", "type,words\nprovinze,我省\n", "line 2", "did you mean province" },
        { "cues/deixis.csv", "type,words\nprovince,省\n", "line 2", "single character" },
        { "cues/entity-tails.csv", "type,tails,least\nenterprise,合作社,\n", "line 2", "how many characters" },
        { "cues/identities.csv", "relation,result,part,whole,place\nshares,exports,exports,exports,own\n", "line 2", "did you mean share" },
        { "cues/publishers.csv", "prefix,region\n某某报,赣州\n", "line 2", "did you mean 赣州市" },
        { "cues/quantity-words.csv", "role,words,means\nupp,走强,\n", "line 2", "did you mean up" },
        { "cues/quantity-words.csv", "role,words,means\nup,走强,\nbefore,站到,more\n", "line 3", "'more' is no bound" },
        { "cues/quantity-words.csv", "role,words,means\nbase,比疫情前,\n", "line 2", "a base needs its name" },
        { "cues/identities.csv", "relation,result,part,whole,place\nsum,exports,exports,exports,owm\n", "line 2", "did you mean own" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Run_Mistake_IsExplainedByFileAndLine(string file, string text, string line, string explanation) =>
        Assert.Contains(Run((file, text)), f => f.Place == $"{file}, {line}" && !CatalogueCheck.IsRemark(f) && f.Message.Contains(explanation, StringComparison.Ordinal));

    public static TheoryData<string, string> Accepted => new()
    {
        { "cues/indicators.csv", Header + "exports,洋货外销|海外售货,L,,\n" },
        { "cues/indicators.csv", Header + "imports,洋货外销,L,进口,\nexports,洋货外销,L,出口,\n" },
        { "cues/indicators.csv", Header + "exports,洋货外销,L,,\nexports,洋货外销,R,,\n" },
        { "cues/indicators.csv", Header + "-exports,出口总额\n-imports\n" },
        { "cues/indicators.csv", Header + "agency_units,署,X,架构,\n" },
        { "cues/words.csv", "role,words\ntarget,力求|务求\n" },
        { "cues/english-indicators.csv", Header + "exports,goods sold abroad,L,,\n-imports,imports\n" },
        { "cues/english-trades.csv", "words,trade\nsnowboard|snowboards,滑雪板\n" },
        { "cues/quantity-words.csv", "role,words,means\nup,走强,\n-down,放缓\nbefore,站到,>=\nbase,比疫情前,2019\n" },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Run_WhatTheFormatAllows_HasNoMistake(string file, string text) =>
        Assert.DoesNotContain(Run((file, text)), f => !CatalogueCheck.IsRemark(f));

    [Fact]
    public void Run_IndicatorWithoutAWording_IsARemark()
    {
        var finding = Assert.Single(Run(("indicators.csv", "id,zh,en,kind,canonical_unit,domain,direction\nrobots,机器人数,robots,stock,count,innovation,\n")));

        Assert.True(CatalogueCheck.IsRemark(finding));
        Assert.Equal("indicators.csv, line 2", finding.Place);
    }

    [Fact]
    public void Run_WordTwiceForOneIndicator_IsARemark() =>
        Assert.All(Run(("cues/indicators.csv", Header + "exports,洋货外销,L,,\nexports,洋货外销,L,,\n")), f => Assert.True(CatalogueCheck.IsRemark(f)));

    private static ImmutableArray<Issue> Run((string File, string Text) file)
    {
        var sources = CatalogueSources.Empty.With(file.File, new StringReader(file.Text));
        return CueCheck.Run(sources, Catalogue.BuiltIn.With(sources).Value!);
    }
}
