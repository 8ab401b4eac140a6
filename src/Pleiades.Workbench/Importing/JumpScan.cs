using System.Collections.Immutable;
using System.Text;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Pages;

namespace Pleiades.Workbench.Importing;

/// <summary>Looks through the files of a run for jump lines before they are read, so that stories running over pages are known in any order of the files.</summary>
/// <remarks>Files of text up to four megabytes. One that does not hold the letters of a jump line in its encoding is passed over at the speed of a search.</remarks>
internal static class JumpScan
{
    private const long LargestFile = 4L * 1024 * 1024;
    private static readonly string[] Endings = [".txt", ".md", ".html", ".htm"];
    private static readonly byte[][] Letters = [.. Forms()];

    /// <summary>The jump lines of the files. A file that cannot be read is left to the reading itself, which tells it.</summary>
    /// <param name="files">The files.</param>
    /// <param name="options">What the user said of them.</param>
    /// <param name="stop">Ends the work between files.</param>
    public static async Task<JumpLinks> RunAsync(ImmutableArray<string> files, ReadOptions options, CancellationToken stop)
    {
        var links = new JumpLinks();
        foreach (var file in files)
        {
            if (!Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)) continue;
            try
            {
                if (new FileInfo(file).Length > LargestFile) continue;
                var bytes = await File.ReadAllBytesAsync(file, stop).ConfigureAwait(false);
                if (MayJump(bytes) && DocumentReader.Read(bytes, file, options).Value is { } page) links.Learn(page);
            }
            catch (Exception e) when (FileReader.IsFault(e))
            {
                // Told when the file is read.
            }
        }

        return links;
    }

    private static bool MayJump(ReadOnlySpan<byte> bytes)
    {
        foreach (var letters in Letters)
            if (bytes.IndexOf(letters) >= 0) return true;
        return false;
    }

    private static IEnumerable<byte[]> Forms()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.GetEncoding("GB18030"), Encoding.Unicode, Encoding.BigEndianUnicode })
            foreach (var words in new[] { "上接", "紧接", "下转", "（转", "(转" }) yield return encoding.GetBytes(words);
    }
}
