using System.Globalization;
using System.Text;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Robustness;

/// <summary>Cost grows with the length of the input and no faster, whatever it is made of. Counted in bytes that a reading asks for, which is the same on every machine.</summary>
public sealed class GrowthTests
{
    private const int Short = 4_000;
    private const double MostPerCharacter = 2;

    /// <summary>Inputs that are awkward in one way each: <c>#</c> stands for a running number.</summary>
    public static TheoryData<string, string> Inputs => new()
    {
        { "digits", "7" }, { "numbers", "#" }, { "brackets", "（" }, { "pairs of brackets", "（）" }, { "one letter", "钢" }, { "no punctuation", "去年长沙市产值#亿元增长8%" }, { "one endless sentence", "长沙市产值#亿元，增长8.3%，" },
        { "short lines", "厂#\n" }, { "short paragraphs", "第#家\n\n" }, { "a loop", "去年，全市规模以上工业增加值增长8.4%，增速居全省首位。" }, { "a loop of paragraphs", "去年，全市规模以上工业增加值增长8.4%。\n\n" },
        { "names", "长沙市" }, { "a list of names", "长沙市、株洲市、湘潭县、三一集团、" }, { "numerals", "三百九十九" }, { "fractions", "百分之" }, { "opening quotes", "“" }, { "nested quotes", "“‘" }, { "a table", "长沙市\t#\t3.2%\n" }, { "a table with bars", "| 长沙市 | # | 8.1% |\n" },
        { "facts", "去年，长沙市出口额达#亿元，同比增长7.1%，占全省9%，居全省第2位。" }, { "firms", "某某#科技有限公司去年营收#亿元；" }, { "projects", "年产#万吨正极材料项目" }, { "stories", "长沙产值#亿\n\n本报讯（记者 某某）去年，全市产值#亿元。\n\n" }, { "open ends", "第#家机床厂今年又招了工人，产品卖到东\n\n" },
        { "jumps", "下转第#版\n上接第#版\n" }, { "captions", "▲图为#车间。某某 摄\n" }, { "tags", "<div>" }, { "English", "Exports rose # percent to $3.1bn in 2023. " }, { "English numbers", "# million " }, { "English names", "Hunan's Sany Group, Linda # Machinery Co., Ltd. and Changsha's toy industry " }, { "an endless English sentence", "and exports rose # percent in Hunan " }, { "times", "去年1-9月，" }, { "points", "0.#个百分点、" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Read_SixteenTimesTheText_CostsNoMorePerCharacter(string name, string piece)
    {
        Cost(Text(piece, Short));
        var (one, four, sixteen) = (Cost(Text(piece, Short)), Cost(Text(piece, 4 * Short)), Cost(Text(piece, 16 * Short)));

        Assert.True(sixteen <= MostPerCharacter * Math.Max(one, four), string.Create(CultureInfo.InvariantCulture, $"{name}: {one:0}, {four:0}, {sixteen:0} bytes a character"));
    }

    /// <summary>Looking back to the beginning of the line at each of 600,000 words took minutes; a minute is not what it may take but what tells it from seconds on any machine.</summary>
    [Theory]
    [InlineData("（记者 李")]
    [InlineData("1日讯 ")]
    public void Document_OneLineOfBylines_DoesNotHang(string piece)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 600_000)));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        DocumentReader.Read(bytes, "page.txt");
        Assert.InRange(watch.Elapsed.TotalMinutes, 0, 1);
    }

    private static double Cost(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Mixtures.Read(text);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)text.Length;
    }

    private static string Text(string piece, int length)
    {
        var text = new StringBuilder("去年产值10亿元。");
        for (var i = 0; text.Length < length; i++) text.Append(piece.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return text.ToString(0, length);
    }
}
