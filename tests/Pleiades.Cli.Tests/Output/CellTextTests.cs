namespace Pleiades.Cli.Output;

/// <summary>Lines fit a terminal whose Chinese characters take two cells.</summary>
public sealed class CellTextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("长沙市", 6)]
    [InlineData("2068亿元，+7.2%", 15)]
    [InlineData("\u0001长沙\u0002", 4)]
    public void Width_ChineseCharacter_TakesTwoCells(string text, int cells) => Assert.Equal(cells, CellText.Width(text));

    [Theory]
    [InlineData("长沙市工程机械", 6, "长沙市|工程机|械")]
    [InlineData("长沙市工程机械", 7, "长沙市|工程机|械")]
    [InlineData("one two three", 8, "one two |three")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("a\nb", 9, "a|b")]
    [InlineData("长沙\u0001市工程\u0002机械", 6, "长沙\u0001市\u0002|\u0001工程\u0002机|械")]
    public void Wrap_Lines_AreCutBetweenCharactersAndWords(string text, int width, string expected) =>
        Assert.Equal(expected, string.Join('|', CellText.Wrap(text, width)));

    [Theory]
    [InlineData("长沙市", 6, "长沙市")]
    [InlineData("长沙市工程", 6, "长沙…")]
    [InlineData("abcdef", 4, "abc…")]
    public void Cut_TooLong_EndsWithDots(string text, int width, string expected) => Assert.Equal(expected, CellText.Cut(text, width));

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void Wrap_AnyMixture_NeverExceedsTheWidth(int width)
    {
        const string characters = "长沙 ab，1.5%\u0001\u0002cdefghijklmnop\n亿—";
        var chance = new SeededRandom((ulong)width);
        var text = string.Concat(Enumerable.Range(0, 3000).Select(_ => characters[chance.NextInt32(characters.Length)]));

        Assert.All(CellText.Wrap(text, width), line => Assert.InRange(CellText.Width(line), 0, width));
    }
}
