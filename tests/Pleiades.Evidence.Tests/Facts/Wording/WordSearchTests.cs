using System.Collections.Immutable;
using Pleiades.Evidence.Facts.Subjects;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Tests.Facts.Wording;

/// <summary>Words that are sought all at once are found where a plain search for each of them finds them.</summary>
public sealed class WordSearchTests
{
    private const string Letters = "增长比上年x";

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Class_AnyText_AnswersLikeAPlainSearch(int seed)
    {
        var (text, words) = Sample(seed);
        var sought = new WordClass(words);

        Assert.Equal(words.Select(w => text.LastIndexOf(w, StringComparison.Ordinal) is >= 0 and var at ? at + w.Length : -1).Max(), sought.LastEnd(text));
        Assert.Equal(words.Any(w => text.EndsWith(w, StringComparison.Ordinal)), sought.Ends(text));
        Assert.Equal(words.Any(w => text.StartsWith(w, StringComparison.Ordinal)), sought.Begins(text));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Trie_AnyText_HoldsTheWordsThatStandThere(int seed)
    {
        var (text, words) = Sample(seed);
        var trie = new WordTrie(words);

        Assert.All(Enumerable.Range(0, text.Length), at => Assert.Equal(
            words.Where(w => text.AsSpan(at).StartsWith(w)).Order(StringComparer.Ordinal),
            words.Where(w => Stands(trie, text, at, w)).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Trie_AnyText_TalliesEveryPlaceOfEachWord(int seed)
    {
        var (text, words) = Sample(seed);
        var counts = new Dictionary<string, int>();
        new WordTrie(words).Tally(text, counts);

        Assert.All(words, w => Assert.Equal(Enumerable.Range(0, text.Length).Count(at => text.AsSpan(at).StartsWith(w)), counts.GetValueOrDefault(w)));
    }

    [Fact]
    public void Classes_NameMadeAtRunTime_IsKnownByItsLetters()
    {
        var growth = new WordClass(["增长"]);
        var classes = new WordClasses([("growth", growth)]);

        Assert.Same(growth, classes.Of("growth"));
        Assert.Same(growth, classes.Of(string.Concat("gro", "wth".AsSpan())));
        Assert.Same(WordClass.Empty, classes.Of("fall"));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Tails_AnyText_AreFoundInTheOrderOfTheFile(int seed)
    {
        var (text, words) = Sample(seed);
        var tails = new EntityTails(words.Select(w => new[] { "park", w, "2" }));

        Assert.Equal(
            words.SelectMany(w => Enumerable.Range(0, text.Length).Where(at => text.AsSpan(at).StartsWith(w)).Select(at => (at, w))),
            tails.Find(text).Select(found => (found.At, found.Tail.Word)));
    }

    [Fact]
    public void Class_WithoutWords_HoldsNothing() => Assert.Equal((-1, false, false), (WordClass.Empty.LastEnd("增长"), WordClass.Empty.Ends("增长"), WordClass.Empty.Begins("增长")));

    private static bool Stands(WordTrie trie, string text, int at, string word)
    {
        var end = text[at..].Aggregate((Node: 0, Length: 0, Found: false), (walk, letter) => walk.Length < 0 ? walk
            : trie.Next(walk.Node, letter) is > 0 and var next ? (next, walk.Length + 1, walk.Found || next == trie.NodeOf(word)) : (0, -1, walk.Found));
        return trie.MayBegin(text, at) && end.Found;
    }

    private static (string Text, ImmutableArray<string> Words) Sample(int seed)
    {
        var chance = new SeededRandom((ulong)seed);
        string Draw(int length) => new([.. Enumerable.Range(0, length).Select(_ => Letters[chance.NextInt32(Letters.Length)])]);
        return (Draw(40), [.. Enumerable.Range(0, 6).Select(_ => Draw(1 + chance.NextInt32(4 - 1))).Distinct(StringComparer.Ordinal)]);
    }
}
