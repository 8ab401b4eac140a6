using System.Diagnostics;
using System.Globalization;
using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Bench;

/// <summary>Microseconds a character of inputs that are awkward in one way each, at 4, 16 and 64 thousand characters: a cost that grows with the length alone stays flat.</summary>
internal static class GrowthInTime
{
    private const int Shortest = 4_000;

    private static readonly (string Name, string Piece)[] s_inputs =
    [
        ("digits", "7"), ("running numbers", "#"), ("brackets", "（"), ("pairs of brackets", "（）"), ("one letter", "钢"), ("no punctuation", "去年长沙市产值#亿元增长8%"),
        ("one endless sentence", "长沙市产值#亿元，增长8.3%，"), ("short lines", "厂#\n"), ("short paragraphs", "第#家\n\n"), ("a loop", "去年，全市规模以上工业增加值增长8.4%，增速居全省首位。"),
        ("names alone", "长沙市"), ("numerals alone", "三百九十九"), ("opening quotes", "“"), ("nested quotes", "“‘"), ("a table", "长沙市\t#\t3.2%\n"), ("a table with bars", "| 长沙市 | # | 8.1% |\n"),
        ("facts", "去年，长沙市出口额达#亿元，同比增长7.1%，占全省9%，居全省第2位。"), ("firms", "某某#科技有限公司去年营收#亿元；"), ("projects", "年产#万吨正极材料项目"), ("jumps", "下转第#版\n上接第#版\n"), ("captions", "▲图为#车间。某某 摄\n"),
    ];

    /// <summary>Prints one line for each input.</summary>
    /// <param name="to">Where to.</param>
    public static void Print(TextWriter to)
    {
        foreach (var (_, piece) in s_inputs) Cost(piece, Shortest);
        to.WriteLine("| input | 4k | 16k | 64k | 64k / 4k |");
        to.WriteLine("|---|---|---|---|---|");
        foreach (var (name, piece) in s_inputs)
        {
            var costs = new[] { Shortest, 4 * Shortest, 16 * Shortest }.Select(n => Cost(piece, n)).ToArray();
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {costs[0]:0.00} | {costs[1]:0.00} | {costs[2]:0.00} | {costs[2] / costs[0]:0.0} |"));
        }
    }

    private static double Cost(string piece, int length)
    {
        var bytes = Encoding.UTF8.GetBytes(Text(piece, length));
        var watch = Stopwatch.StartNew();
        EvidenceReader.Read(bytes, "input.txt", ReadOptions.Default with { Issued = new DateOnly(2023, 2, 18) }, Catalogue.BuiltIn);
        return watch.Elapsed.TotalMicroseconds / length;
    }

    private static string Text(string piece, int length)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < length; i++) text.Append(piece.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return text.ToString(0, length);
    }
}
