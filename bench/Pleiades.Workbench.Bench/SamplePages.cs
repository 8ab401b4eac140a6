using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Pleiades.Workbench.Bench;

/// <summary>Different pages in any number: the sample pages with other figures in them.</summary>
internal static partial class SamplePages
{
    public static string Folder { get; } = Path.Combine(Root(), "examples", "press");

    /// <summary>One page; the same number gives the same page.</summary>
    /// <param name="number">Which one.</param>
    public static byte[] Page(int number)
    {
        var files = Directory.EnumerateFiles(Folder, "*.txt").Where(f => !f.Contains("gb18030", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        var random = new SeededRandom((ulong)number);
        var text = File.ReadAllText(files[number % files.Length]);
        var varied = Figure().Replace(text, m => (1000 + random.NextInt32(9000)).ToString(CultureInfo.InvariantCulture));
        return Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{varied}\n\n（样张编号{number}）\n"));
    }

    /// <summary>Writes pages into a folder.</summary>
    /// <param name="folder">The folder; made when it does not exist.</param>
    /// <param name="count">How many.</param>
    public static void Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++) File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"page-{i:0000}.txt")), Page(i));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Pleiades.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }

    /// <summary>Whole numbers of four digits that are no year.</summary>
    [GeneratedRegex(@"(?<![\d.])(?!19|20)\d{4}(?![\d.年])")]
    private static partial Regex Figure();
}
