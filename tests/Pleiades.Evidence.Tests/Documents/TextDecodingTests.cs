using System.Text;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Documents;

public sealed class TextDecodingTests
{
    private const string Sentence = "青石市去年出口机床三千台，同比增长一成。";

    static TextDecodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData(false, true, "utf-16le")]
    [InlineData(false, false, "utf-16le")]
    [InlineData(true, true, "utf-16be")]
    [InlineData(true, false, "utf-16be")]
    public void Read_Utf16_IsDecodedWithAndWithoutMark(bool bigEndian, bool marked, string name)
    {
        var coder = new UnicodeEncoding(bigEndian, marked);
        var document = DocumentReader.Read((byte[])[.. coder.GetPreamble(), .. coder.GetBytes(Sentence + " 2023\n")], "a.txt").Value!;
        Assert.Equal((Sentence + " 2023\n", name), (document.Text, document.Encoding));
    }

    [Fact]
    public void Read_Gb18030OfFourBytes_IsDecoded()
    {
        // 0x95328236 is U+20000 in the standard.
        byte[] bytes = [.. Encoding.GetEncoding("gb18030").GetBytes(Sentence), 0x95, 0x32, 0x82, 0x36, (byte)'\n'];
        var document = DocumentReader.Read(bytes, "a.txt").Value!;
        Assert.Equal((Sentence + "𠀀\n", "gb18030"), (document.Text, document.Encoding));
    }

    [Fact]
    public void Read_Gb18030WithABadByte_ReadsTheRestAndNamesItsOffset()
    {
        var half = Encoding.GetEncoding("gb18030").GetBytes(Sentence);
        var reading = DocumentReader.Read((byte[])[.. half, (byte)'\n', 0xFF, (byte)'\n', .. half], "a.txt");
        Assert.Equal(Sentence + "\n\uFFFD\n" + Sentence, reading.Value!.Text);
        Assert.Equal("byte 0xFF at offset 41 is no GB18030: what it belongs to is lost, the rest was read", reading.Issues[1].Message);
        Assert.Equal("byte 41", reading.Issues[1].Place);
    }

    [Fact]
    public void Read_Gb18030WithManyBadBytes_IsRefused()
    {
        var half = Encoding.GetEncoding("gb18030").GetBytes(Sentence);
        Assert.Equal("encoding", Assert.Single(DocumentReader.Read((byte[])[.. half, 0xFF, 0xFF, 0xFF, .. half], "a.txt").Issues).Code);
    }

    [Theory]
    [InlineData(new[] { 0x7532, 0xD842, 0x4E59 }, 4)]
    [InlineData(new[] { 0x7532, 0x4E59, 0xDFB7, 0x4E19 }, 6)]
    [InlineData(new[] { 0x7532, 0xD842, 0xDFB7, 0xD842 }, 8)]
    public void Read_LoneSurrogate_IsSaidWithItsOffset(int[] units, int offset)
    {
        byte[] bytes = [0xFF, 0xFE, .. units.SelectMany(c => new[] { (byte)c, (byte)(c >> 8) })];
        var reading = DocumentReader.Read(bytes, "a.txt");
        Assert.Contains('\uFFFD', reading.Value!.Text);
        Assert.Equal($"byte {offset}", Assert.Single(reading.Issues).Place);
    }

    [Fact]
    public void Read_Utf16OfPairs_SaysNothing() => Assert.Empty(DocumentReader.Read((byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes("甲𠮷乙")], "a.txt").Issues);
}
