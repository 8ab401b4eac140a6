using System.Text;

namespace Pleiades.Evidence.Bench;

/// <summary>The sample pages in one text, repeated to a given size.</summary>
internal static class PageText
{
    /// <summary>The sample pages as bytes, in the order of their names.</summary>
    public static List<byte[]> Pages() => Pages(Folder());

    /// <summary>The pages of a folder as bytes, in the order of their names.</summary>
    /// <param name="folder">The folder.</param>
    public static List<byte[]> Pages(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>Page text of exactly so many bytes of UTF-8, or up to two fewer so that no character is cut.</summary>
    /// <param name="bytes">How many bytes.</param>
    public static string Of(int bytes)
    {
        var files = Directory.EnumerateFiles(Folder(), "*.txt").Where(f => !f.Contains("gb18030", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var pages = string.Join('\n', files.Select(File.ReadAllText));
        var repeated = new StringBuilder();
        while (repeated.Length < bytes) repeated.Append(pages).Append('\n');
        var encoded = Encoding.UTF8.GetBytes(repeated.ToString());
        var end = bytes;
        while ((encoded[end] & 0xC0) == 0x80) end--;
        return Encoding.UTF8.GetString(encoded, 0, end);
    }

    /// <summary>The folder of the sample pages.</summary>
    public static string Folder() => Path.Combine(Root(), "examples", "press");

    /// <summary>The folder of the repository.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Pleiades.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
