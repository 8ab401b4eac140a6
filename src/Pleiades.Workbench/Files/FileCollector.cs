using System.Collections.Immutable;

namespace Pleiades.Workbench.Files;

/// <summary>Walks the paths a user named and lists the files to read, each once, in a stable order.</summary>
/// <remarks>
/// Hidden files and folders and table maps are passed over. Links are followed once: a folder that was visited, by whatever name, is not visited
/// again, so a folder that links to itself ends. What has no length is refused unopened: empty files, and with them devices and pipes, reading which
/// might never end.
/// </remarks>
public sealed class FileCollector
{
    private readonly ImmutableArray<string>.Builder _files = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<FileProblem>.Builder _problems = ImmutableArray.CreateBuilder<FileProblem>();
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    /// <summary>Files met so far, those named twice counted twice.</summary>
    private int _met;

    private FileCollector()
    {
    }

    /// <summary>Ending of table maps, which are read with their tables and are no documents.</summary>
    public const string MapEnding = ".map.yaml";

    /// <summary>The files behind the paths.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <returns>The files in the order of the paths, inside a folder by name; and what could not be visited.</returns>
    public static (ImmutableArray<string> Files, ImmutableArray<FileProblem> Problems) Collect(IEnumerable<string> paths)
    {
        var collector = new FileCollector();
        foreach (var path in paths) collector.VisitNamed(path);
        return (collector._files.ToImmutable(), collector._problems.ToImmutable());
    }

    /// <summary>A folder that a user names and that gives nothing is told: the listing would be empty without a word.</summary>
    private void VisitNamed(string path)
    {
        var (met, problems, folders) = (_met, _problems.Count, _visited.Count);
        Visit(path);
        if (_met == met && _problems.Count == problems && _visited.Count > folders)
            Refuse(path, "no-files", "no file in it to read; hidden files and table maps are passed over");
    }

    private void Visit(string path)
    {
        try
        {
            if (Directory.Exists(path)) VisitFolder(path);
            else if (File.Exists(path)) VisitFile(path);
            else Refuse(path, "missing", "no such file or folder");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Refuse(path, "unreadable", Reason(e));
        }
    }

    private void VisitFolder(string folder)
    {
        if (!_visited.Add(RealPath(new DirectoryInfo(folder)))) return;
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            if (entry.Name[0] == '.' || entry.Name.EndsWith(MapEnding, StringComparison.Ordinal)) continue;
            if (entry is FileInfo && entry.LinkTarget is not null && entry.ResolveLinkTarget(true) is null or { Exists: false })
                Refuse(entry.FullName, "link", $"the link leads nowhere: {entry.LinkTarget}");
            else Visit(Path.Combine(folder, entry.Name));
        }
    }

    private void VisitFile(string path)
    {
        _met++;
        var file = new FileInfo(path);
        if (!_visited.Add(RealPath(file))) return;
        if (((FileInfo?)file.ResolveLinkTarget(true) ?? file).Length == 0) Refuse(path, "empty", "the file is empty");
        else _files.Add(path);
    }

    private void Refuse(string path, string code, string message) => _problems.Add(new FileProblem(path, new Issue(code, message), Refused: true));

    /// <summary>The one sentence a failed file access is told in.</summary>
    /// <param name="failure">The failure.</param>
    public static string Reason(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "no permission to read it",
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        PathTooLongException => "the path is too long for this system",
        _ => $"could not be read ({failure.Message.TrimEnd('.')})",
    };

    private static string RealPath(FileSystemInfo entry) => Path.TrimEndingDirectorySeparator((entry.ResolveLinkTarget(true) ?? entry).FullName);
}
