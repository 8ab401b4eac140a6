using System.Text;

namespace Pleiades.Workbench.Files;

/// <summary>Reads and writes single files whole: what is too large or no file is a value that says why; what is written stands whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>The largest file that is read; bytes.</summary>
    internal const long Largest = 256L * 1024 * 1024;

    /// <summary>The bytes of a file; null, with the reason, when it is missing, empty, a folder, a pipe or device, too large, or may not be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="issues">Receives the reason; the place is the path.</param>
    internal static byte[]? Read(string path, ICollection<Issue> issues)
    {
        var (files, problems) = FileCollector.Collect([path]);
        foreach (var problem in problems) issues.Add(problem.Issue with { Place = problem.Path });
        if (files.Length == 0 && problems.IsEmpty) issues.Add(new Issue("missing", "there is no file to read", path));
        if (files.Length > 1) issues.Add(new Issue("folder", "one file is expected, and this is a folder", path));
        if (files.Length != 1) return null;
        try
        {
            var size = new FileInfo(files[0]).Length;
            if (size <= Largest) return File.ReadAllBytes(files[0]);
            issues.Add(TooLarge(size) with { Place = path });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            issues.Add(new Issue("unreadable", FileCollector.Reason(e), path));
        }

        return null;
    }

    /// <summary>Why a file of a size is not read.</summary>
    /// <param name="size">Its size; bytes.</param>
    internal static Issue TooLarge(long size) => new("large", $"it has {size / 1024 / 1024} MB; {Largest / 1024 / 1024} MB are accepted");

    /// <summary>Writes a text in UTF-8; an existing file is replaced once the new one is complete.</summary>
    /// <param name="path">The file; its folder is made when it is not there.</param>
    /// <param name="content">Writes the text.</param>
    internal static void Write(string path, Action<TextWriter> content) => Save(path, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        content(writer);
    });

    /// <summary>Writes bytes; an existing file is replaced once the new one is complete.</summary>
    /// <param name="path">The file; its folder is made when it is not there.</param>
    /// <param name="content">Writes the bytes; the stream allows seeking.</param>
    internal static void Save(string path, Action<Stream> content)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        using (var stream = new FileStream(path + ".part", FileMode.Create, FileAccess.ReadWrite)) content(stream);
        File.Move(path + ".part", path, overwrite: true);
    }
}
