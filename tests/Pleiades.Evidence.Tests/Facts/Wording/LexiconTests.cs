using System.Collections.Immutable;
using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Tests.Facts.Wording;

/// <summary>A user's words are layered on the program's, for the pages read with that catalogue and for no others.</summary>
public sealed class LexiconTests
{
    private const string Header = "concept,words,side,needs,not\n";

    [Fact]
    public void Rows_LaterLayer_AddsToTheFirst() => Assert.Equal(
        ["a:x|y", "b:z", "a:w"],
        CueFile.Rows(["key,words\na,x|y\n# remark\n\nb,z\n", "key,words\na,w\n"]).Select(r => $"{r[0]}:{r[1]}"));

    [Theory]
    [InlineData("key,words\n-a,x\n", "a:y b:z")]
    [InlineData("key,words\n-a\n", "b:z")]
    [InlineData("key,words\n-a,x|y\na,v\n", "b:z a:v")]
    [InlineData("key,words\n-c,x\n", "a:x|y b:z")]
    public void Rows_Minus_TakesWordsAway(string second, string expected) => Assert.Equal(
        expected, string.Join(' ', CueFile.Rows(["key,words\na,x|y\nb,z\n", second]).Select(r => $"{r[0]}:{r[1]}")));

    [Fact]
    public void Rows_ShortRow_IsFilledUp() => Assert.Equal(["a", "x", ""], CueFile.Rows(["key,words,side\na,x\n"])[0]);

    [Fact]
    public void Read_UsersWording_IsFoundWithThatCatalogueOnly()
    {
        const string page = "2023年，长沙市洋货外销512亿元。";
        var own = With(("cues/indicators.csv", Header + "exports,洋货外销,L,,\n"));

        Assert.Equal(["exports"], Indicators(page, own));
        Assert.DoesNotContain("exports", Indicators(page, Catalogue.BuiltIn));
    }

    [Fact]
    public void Read_WordingTakenAway_IsFoundNoMore()
    {
        const string page = "2023年，长沙市出口总额512亿元。";

        Assert.Equal(["exports"], Indicators(page, Catalogue.BuiltIn));
        Assert.DoesNotContain("exports", Indicators(page, With(("cues/indicators.csv", Header + "-exports\n-export_volume\n"))));
    }

    [Fact]
    public void Read_UsersClassWord_GivesTheStatus()
    {
        const string page = "长沙市2030年地区生产总值誓取20000亿元。";

        Assert.Equal(FactStatus.Target, Assert.Single(Facts(page, With(("cues/words.csv", "role,words\ntarget,誓取\n")))).Status);
    }

    [Theory]
    [InlineData("2023年，长沙市出口总额512亿元，增长8.1%。")]
    [InlineData("In 2023, exports of Changsha reached 51.2 billion yuan, up 8.1 percent year on year.")]
    public void Read_UsersFamily_CountsInBothLanguages(string page)
    {
        var own = With(("cues/families.csv", "concept,level,growth,cagr,rank,growth_rank,new,net_new,change,ratio,share\nexports,exports,imports_growth,,,,,,,,\n"));

        Assert.Equal(["exports", "exports_growth"], Indicators(page, Catalogue.BuiltIn));
        Assert.Equal(["exports", "imports_growth"], Indicators(page, own));
    }

    [Fact]
    public void Read_TwoCataloguesOnManyThreads_GiveEachItsOwn()
    {
        const string page = "2023年，长沙市洋货外销512亿元。";
        var own = With(("cues/indicators.csv", Header + "exports,洋货外销,L,,\n"));
        var found = new string[200];

        Parallel.For(0, found.Length, i => found[i] = string.Join(' ', Indicators(page, i % 2 == 0 ? own : Catalogue.BuiltIn)));

        Assert.Equal(["exports"], found.Where((_, i) => i % 2 == 0).Distinct());
        Assert.DoesNotContain("exports", found.Where((_, i) => i % 2 == 1));
    }

    [Fact]
    public void Read_AnyCatalogue_IsRecordedWithTheReading()
    {
        var own = With(("cues/words.csv", "role,words\ntarget,誓取\n"));

        Assert.Equal(own.Fingerprint, EvidenceReader.Read(Encoding.UTF8.GetBytes("长沙市"), "page.txt", ReadOptions.Default, own).Value!.Catalogue);
    }

    [Theory]
    [InlineData("up,走强,\n", "2023年，长沙市工业投资走强了9.1%。", "9.1 yoy")]
    [InlineData("before,站到了,>=\n", "2023年，长沙市出口总额站到了512亿元。", ">=51200000000 ")]
    [InlineData("base,比疫情前,2019\n", "2023年，长沙市工业投资比疫情前增长9.1%。", "9.1 2019")]
    public void Read_WordsAroundNumbersOfAUser_AreFound(string row, string page, string expected)
    {
        var facts = Facts(page, With(("cues/quantity-words.csv", "role,words,means\n" + row)));

        Assert.Equal(expected, Written(Assert.Single(facts)));
        Assert.DoesNotContain(Facts(page, Catalogue.BuiltIn), f => Written(f) == expected);
    }

    private static string Written(Fact fact) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{fact.Value.Bound.Symbol().TrimStart('=')}{fact.Value.Value:0.####} {fact.Base}");

    [Fact]
    public void Read_FaultyRowsOfAnUncheckedCatalogue_AreLeftOut()
    {
        var faulty = With(
            ("cues/indicators.csv", Header + "exports,,?\nexports\n,,,,,,\nexports,“”,L,,\n"),
            ("cues/families.csv", "concept,level\nx\n"),
            ("cues/deixis.csv", "type,words\nnowhere,此地\nprovince\n"),
            ("cues/entity-tails.csv", "type,tails,least\nenterprise,合作社,many\nx,y,z\n"),
            ("cues/identities.csv", "relation\nsum\n"),
            ("cues/quantity-words.csv", "role,words,means\nbefore,说成,less\nnothing,空\nup\n"),
            ("cues/words.csv", "role,words\n-target\n"));

        Assert.Equal(["exports"], Indicators("2023年，长沙市出口总额512亿元。", faulty));
    }

    private static IEnumerable<string> Indicators(string page, Catalogue catalogue) => Facts(page, catalogue).Select(f => f.Indicator.Value);

    private static ImmutableArray<Fact> Facts(string page, Catalogue catalogue) =>
        EvidenceReader.Read(Encoding.UTF8.GetBytes(page), "page.txt", ReadOptions.Default with { Issued = new DateOnly(2024, 1, 18) }, catalogue).Value!.Facts;

    private static Catalogue With(params (string File, string Text)[] files) =>
        Catalogue.BuiltIn.With(files.Aggregate(CatalogueSources.Empty, (sources, f) => sources.With(f.File, new StringReader(f.Text)))).Value!;
}
