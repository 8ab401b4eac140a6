using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Robustness;

/// <summary>Documents thrown together by chance out of pages and of what is awkward to read; the same seed gives the same document.</summary>
internal static class Mixtures
{
    private static readonly string[] Awkward =
    [
        "去年，全市规模以上工业增加值增长8.4%，增速居全省首位。", "力争到2025年，集群产值突破2000亿元。", "本报讯（记者 某某）", "下转第3版", "▲图为生产车间。",
        "出口额、进口额分别达107亿元、36.5亿元，分别增长26.8%和下降3.1个百分点。", "三百九十九家", "增长2.5倍", "翻一番", "１２３４", "十", "百分之", "亿", "〇", "、", "（", "“", "”", "\n\n", "\n", "　　", "\r\n",
        "\ud83d\ude00", "\ud800", "\0", "\u200b", "长沙市", "三一集团", "1-9月", "2023年2月30日", "第一", "近", "以上", "第500强", "Sany exports rose 7.2 percent to $3.1bn in 2023. ", "aaaa", "%%%%", "-", "——",
        "其中，出口", "分别", "99999999999999999999999999999999亿元", "0.0000000000000000000000000001%", "-5", "1/0", "十三五", "正月初一", "同期", "<p>", "</div>", "&amp;", "\t", "| 1 | 2 |\n", "\u3000\n\u3000",
    ];

    private const int Longest = 240;

    /// <summary>How many documents the long proofs read: <c>PLEIADES_FUZZ</c>, or a number that takes a few seconds.</summary>
    public static int Documents { get; } = int.TryParse(Environment.GetEnvironmentVariable("PLEIADES_FUZZ"), out var said) && said > 0 ? said : 2_000;

    /// <summary>The sample pages of the repository, and with them the pages beside it where there are any, as bytes by name.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Pages { get; } = [.. Folders().SelectMany(Directory.GetFiles).Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))];

    private static readonly string[][] s_lines = [.. Pages.Select(p => Reading(p.Bytes, p.Name)!.Document.Text.Split('\n'))];

    /// <summary>A document: up to thirty pieces, each an awkward one or some lines of a page, one in five cut short at its head.</summary>
    /// <param name="seed">Which.</param>
    public static string Text(int seed)
    {
        var random = new SeededRandom((ulong)seed);
        var text = new StringBuilder();
        for (var left = 1 + random.NextInt32(30); left > 0; left--)
        {
            var piece = random.NextDouble() < 0.35 ? Lines(random) : Awkward[random.NextInt32(Awkward.Length)];
            text.Append(piece.AsSpan(random.NextDouble() < 0.2 ? random.NextInt32(piece.Length + 1) : 0));
        }

        return text.ToString();
    }

    /// <summary>What is read of a text; null when it is no document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="issued">Its day; a day of 2023 unless given.</param>
    public static DocumentReading? Read(string text, DateOnly? issued = null) =>
        EvidenceReader.Read(Encoding.UTF8.GetBytes(text), "mixture.txt", ReadOptions.Default with { Issued = issued ?? new DateOnly(2023, 2, 18) }, Catalogue.BuiltIn).Value;

    /// <summary>What is read of a file.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="name">Its name.</param>
    public static DocumentReading? Reading(byte[] bytes, string name) => EvidenceReader.Read(bytes, name, ReadOptions.Default, Catalogue.BuiltIn).Value;

    private static string Lines(SeededRandom random)
    {
        var page = s_lines[random.NextInt32(s_lines.Length)];
        var first = random.NextInt32(page.Length);
        var lines = string.Join('\n', page.Skip(first).Take(1 + random.NextInt32(3)));
        return lines[..Math.Min(lines.Length, Longest)];
    }

    private static IEnumerable<string> Folders()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "examples", "press-key"))) folder = folder.Parent;
        yield return Path.Combine(folder.FullName, "examples", "press");
        var beside = Path.Combine(folder.Parent!.FullName, "shared", "press");
        if (Directory.Exists(beside)) yield return beside;
    }
}
