using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Checks;

namespace Pleiades.Workbench.Cataloguing;

/// <summary>A user's folder of data files: read, checked, and laid over the built-in catalogue.</summary>
public static class CatalogueFolder
{
    /// <summary>Name of the folder inside a workspace whose data files are used without being asked for.</summary>
    public const string InWorkspace = "catalogue";

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly string[] s_endings = [".csv", ".yaml"];

    /// <summary>The data files of a folder and of the folders in it; hidden ones are passed over.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The texts, and what could not be read as text with what would be accepted.</returns>
    /// <exception cref="IOException">The folder or a file in it cannot be read.</exception>
    public static (CatalogueSources Sources, ImmutableArray<Issue> Issues) Read(string folder)
    {
        var sources = CatalogueSources.Empty;
        var issues = ImmutableArray.CreateBuilder<Issue>();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (name.Split('/').Any(part => part.StartsWith('.')) || !s_endings.Contains(Path.GetExtension(name))) continue;
            if (new FileInfo(file).Length > CatalogueSources.MaximumLength) issues.Add(new Issue("size", $"longer than {CatalogueSources.MaximumLength} bytes and not read", name));
            else if (Decode(File.ReadAllBytes(file), name) is var (text, issue) && issue is not null) issues.Add(issue);
            else sources = With(sources, name, text);
        }

        return (sources, issues.ToImmutable());
    }

    /// <summary>All findings about a folder: encoding, shape, references, names, units, words.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="below">The catalogue it is laid over.</param>
    /// <exception cref="IOException">The folder or a file in it cannot be read.</exception>
    public static ImmutableArray<Issue> Check(string folder, Catalogue below)
    {
        var (sources, issues) = Read(folder);
        return CatalogueCheck.InOrder([.. issues, .. CheckTexts(sources, below)]);
    }

    /// <summary>All findings about the data that is part of this program.</summary>
    public static ImmutableArray<Issue> CheckBuiltIn()
    {
        var own = CatalogueSources.BuiltIn();
        return CatalogueCheck.InOrder([.. CatalogueCheck.Run(own, null), .. CueCheck.Run(own, Catalogue.BuiltIn)]);
    }

    /// <summary>A catalogue with a folder's data files laid over it; refused whole when they hold a mistake, so that a page is never read by half of them.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="below">The catalogue it is laid over.</param>
    /// <exception cref="IOException">The folder or a file in it cannot be read.</exception>
    public static LayeredCatalogue Lay(string folder, Catalogue below)
    {
        var (sources, issues) = Read(folder);
        var mistakes = CatalogueCheck.InOrder([.. issues, .. CheckTexts(sources, below)]).Where(i => !CatalogueCheck.IsRemark(i)).ToImmutableArray();
        return mistakes.IsEmpty
            ? new LayeredCatalogue(below.With(sources).Value!, CatalogueCheck.Describe(sources, below), [])
            : new LayeredCatalogue(null, [], mistakes);
    }

    private static IEnumerable<Issue> CheckTexts(CatalogueSources sources, Catalogue below) =>
        [.. CatalogueCheck.Run(sources, below), .. CueCheck.Run(sources, below.With(sources).Value!)];

    private static CatalogueSources With(CatalogueSources sources, string name, string text)
    {
        using var reader = new StringReader(text);
        return sources.With(name, reader);
    }

    private static (string Text, Issue? Issue) Decode(byte[] bytes, string name)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return ("", new Issue("encoding", "the file is UTF-16; save it as UTF-8", $"{name}, line 1"));
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return (s_strict.GetString(bytes, start, bytes.Length - start), null);
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(e.Index + start, 0, bytes.Length)).Count((byte)'\n');
            return ("", new Issue("encoding", "the file is not UTF-8 from here on (GB18030 perhaps, as Excel writes it); save it as 'CSV UTF-8'", string.Create(CultureInfo.InvariantCulture, $"{name}, line {line}")));
        }
    }
}
