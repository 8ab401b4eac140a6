namespace Pleiades.Catalog.Tests.Names;

/// <summary>The longest word at a place is the one that a plain search for each word finds.</summary>
public sealed class NameTrieTests
{
    private const string Letters = "长沙工程机械";

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Longest_AnyText_IsThatOfAPlainSearch(int seed)
    {
        var chance = new SeededRandom((ulong)seed);
        string Draw(int length) => new([.. Enumerable.Range(0, length).Select(_ => Letters[chance.NextInt32(Letters.Length)])]);
        var (text, words) = (Draw(40), Enumerable.Range(0, 8).Select(_ => Draw(1 + chance.NextInt32(5 - 1))).Distinct(StringComparer.Ordinal).ToArray());
        var trie = new NameTrie();
        var values = words.Select(trie.Add).ToArray();

        Assert.Equal(Enumerable.Range(0, words.Length), values);
        Assert.All(Enumerable.Range(0, text.Length), at => Assert.Equal(
            words.Where(w => text.AsSpan(at).StartsWith(w)).Select(w => w.Length).DefaultIfEmpty(0).Max(),
            trie.Longest(text, at).Length));
    }

    [Fact]
    public void Add_ManyWords_AllAreFound()
    {
        var words = Enumerable.Range(0, 5000).Select(i => $"{(char)('一' + (i % 977))}{(char)('一' + (i / 7))}{(char)('一' + (i % 31))}").Distinct(StringComparer.Ordinal).ToArray();
        var trie = new NameTrie();
        Assert.All(words.Select((w, i) => (w, i)), p => trie.Add(p.w, p.i));

        Assert.All(words.Select((w, i) => (w, i)), p => Assert.Equal((3, p.i), trie.Longest(p.w, 0)));
    }
}
