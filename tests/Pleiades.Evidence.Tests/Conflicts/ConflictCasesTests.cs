using System.Collections.Immutable;
using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Conflicts;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Conflicts;

/// <summary>Sentences of our own on one or two pages, figures invented, with the check that speaks of them; each check also has sentences of which it must be silent.</summary>
public sealed class ConflictCasesTests
{
    public static TheoryData<string, string, string, string> Rows => [.. CaseTables.Rows("Conflicts", "conflicts.tsv").Select(r => (r[0], r[1], r[2], r[3]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Find_Pages_RaisesWhatTheyAskForAndNothingElse(string check, string rules, string first, string second)
    {
        var facts = new[] { first, second }.Where(s => s.Length > 0).SelectMany((s, i) => Facts(s, i)).ToArray();

        var found = ConflictFinder.Find(facts);

        Assert.True(facts.Length > 0, check);
        Assert.Equal(rules, string.Join(' ', found.Select(c => c.Rule).Distinct()));
    }

    private static ImmutableArray<Fact> Facts(string sentences, int page) => EvidenceReader.Read(
        Encoding.UTF8.GetBytes($"岳阳日报　2025年2月2{page}日　星期四　第2版\n\n各项事业稳步推进\n\n岳阳日报2月19日讯（记者 李明）记者从有关部门了解到，各项工作有序推进。\n\n{sentences}\n"),
        "page.txt", ReadOptions.Default, Catalogue.BuiltIn).Value!.Facts;
}
