using Pleiades.Evidence.Facts;

namespace Pleiades.Evidence.Tests.Facts;

public sealed class SentenceSplitterTests
{
    [Fact]
    public void Split_OrdinaryProse_EndsAtMarks() =>
        Assert.Equal(["全年出口增长", "其中汽车增长5%"], Cut("全年出口增长。其中汽车增长5%；"));

    [Fact]
    public void Split_TextWithoutAnEnd_IsCutAtTheNextPauseBehindAThousandCharacters()
    {
        var text = new string('长', 1005) + "，" + new string('沙', 20);
        Assert.Equal([1005, 20], Cut(text).Select(s => s.Length));
    }

    [Fact]
    public void Split_TextWithoutAnyPause_LosesNoCharacter() => Assert.Equal(5000, Cut(new string('长', 5000)).Sum(s => s.Length));

    private static IEnumerable<string> Cut(string text) => SentenceSplitter.Split(text).Select(s => text[s.Start..s.End]);
}
