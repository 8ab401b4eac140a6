using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;

namespace Pleiades.EndToEnd;

/// <summary>What the world throws at an import: one sentence each on stderr, the rest goes on, the workspace stays sound.</summary>
public sealed class BadInputTests
{
    private const string Sentence = "2023年，长沙市规模以上工业企业达3154家，同比增长8.4%。\n";

    [Fact]
    public async Task EvidenceAdd_FolderOfBadFiles_NamesEachAndImportsTheRest()
    {
        using var folder = new TemporaryFolder();
        var input = Directory.CreateDirectory(folder["input"]).FullName;
        await WriteAsync(input, "good.txt", Encoding.UTF8.GetBytes(Sentence));
        await WriteAsync(input, "empty.txt", []);
        await WriteAsync(input, "binary.txt", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        await WriteAsync(input, "cut.txt", Encoding.UTF8.GetBytes("长沙市共有5家企业")[..^1]);
        await WriteAsync(input, "picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]);
        WriteBomb(Path.Combine(input, "bomb.xlsx"));
        Directory.CreateSymbolicLink(Path.Combine(input, "loop"), input);
        File.CreateSymbolicLink(Path.Combine(input, "nowhere.txt"), Path.Combine(input, "missing"));

        await Run.PleiadesAsync(folder.Path, "workspace", "init", "w");
        var run = await Run.PleiadesAsync(folder.Path, "evidence", "add", "input", "no-such-folder", "--workspace", "w");
        Assert.Equal(1, run.Code);
        Assert.All(["empty.txt", "binary.txt", "cut.txt", "picture.png", "bomb.xlsx", "nowhere.txt", "no-such-folder"], name =>
            Assert.Contains(run.Err.Split('\n'), line => line.Contains(name, StringComparison.Ordinal)));
        Assert.DoesNotContain("   at ", run.Err, StringComparison.Ordinal);

        var facts = await Run.PleiadesAsync(folder.Path, "facts", "list", "--workspace", "w", "--format", "csv");
        Assert.Contains("good.txt", facts.Out, StringComparison.Ordinal);
        var check = await Run.PleiadesAsync(folder.Path, "workspace", "check", "--workspace", "w");
        Assert.Equal(0, check.Code);
    }

    [Fact]
    public async Task EvidenceAdd_FileWithoutPermission_IsNamedAndTheRestIsImported()
    {
        RequireSetpriv();
        using var folder = new TemporaryFolder();
        var input = Directory.CreateDirectory(folder["input"]).FullName;
        await WriteAsync(input, "good.txt", Encoding.UTF8.GetBytes(Sentence));
        await WriteAsync(input, "secret.txt", Encoding.UTF8.GetBytes(Sentence));
        OpenTo(UnixFileMode.None, Path.Combine(input, "secret.txt"));
        OpenTo(Everything, folder.Path);
        await Run.AsNobodyAsync(folder.Path, "workspace", "init", "w");
        var run = await Run.AsNobodyAsync(folder.Path, "evidence", "add", "input", "--workspace", "w");
        Assert.Equal(1, run.Code);
        Assert.Contains("secret.txt: no permission", run.Err, StringComparison.Ordinal);
        Assert.Contains("1 documents added", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EvidenceAdd_ReadOnlyWorkspace_SaysSoInOneSentence()
    {
        RequireSetpriv();
        using var folder = new TemporaryFolder();
        await WriteAsync(folder.Path, "good.txt", Encoding.UTF8.GetBytes(Sentence));
        await Run.PleiadesAsync(folder.Path, "workspace", "init", "w");
        OpenTo(ReadAll, folder["w"]);
        foreach (var file in Directory.EnumerateFiles(folder["w"])) OpenTo(ReadAll, file);
        OpenTo(ReadAll, folder.Path);
        var run = await Run.AsNobodyAsync(folder.Path, "evidence", "add", "good.txt", "--workspace", "w");
        Assert.Equal(1, run.Code);
        Assert.Single(run.Err.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("   at ", run.Err, StringComparison.Ordinal);
        Assert.Equal(0, (await Run.PleiadesAsync(folder.Path, "workspace", "check", "--workspace", "w")).Code);
    }

    [Fact]
    public async Task EvidenceAdd_FullDisk_KeepsWhatWasAcknowledged()
    {
        using var folder = new TemporaryFolder();
        var disk = Directory.CreateDirectory(folder["disk"]).FullName;
        var mounted = await Run.ProcessAsync(folder.Path, "mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk]);
        Assert.SkipUnless(mounted.Code == 0, "not run: a small tmpfs cannot be mounted here");
        try
        {
            var input = Directory.CreateDirectory(folder["input"]).FullName;
            for (var i = 0; i < 60; i++) await WriteAsync(input, $"{i:00}.txt", Noise((ulong)i));
            await Run.PleiadesAsync(folder.Path, "workspace", "init", "disk/w");
            var run = await Run.PleiadesAsync(folder.Path, "evidence", "add", "input", "--workspace", "disk/w");
            Assert.Equal(1, run.Code);
            Assert.DoesNotContain("   at ", run.Err, StringComparison.Ordinal);
            Assert.Equal(0, (await Run.PleiadesAsync(folder.Path, "workspace", "check", "--workspace", "disk/w")).Code);
        }
        finally
        {
            await Run.ProcessAsync(folder.Path, "umount", [disk]);
        }
    }

    [Fact]
    public async Task Anything_NoWorkspace_SaysHowToMakeOne()
    {
        using var folder = new TemporaryFolder();
        var run = await Run.PleiadesAsync(folder.Path, "facts", "list", "--workspace", "nowhere");
        Assert.Equal(1, run.Code);
        Assert.Contains("workspace init", run.Err, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["nowhere"]));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("facts list")]
    [InlineData("facts list --workspace w --status maybe")]
    [InlineData("report build --workspace w --cluster c --out x.html --lang fr")]
    [InlineData("evidence read x.txt --issued yesterday")]
    [InlineData("facts reject F-1 --workspace w")]
    public async Task WrongUse_AnyForm_ExitsWithTwoAndASentence(string line)
    {
        using var folder = new TemporaryFolder();
        var run = await Run.PleiadesAsync(folder.Path, line.Split(' '));
        Assert.Equal(2, run.Code);
        Assert.StartsWith("pleiades: ", run.Err, StringComparison.Ordinal);
    }

    private const UnixFileMode ReadAll = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private const UnixFileMode Everything = ReadAll | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    private static void RequireSetpriv() => Assert.SkipUnless(
        Environment.UserName == "root" && File.Exists("/usr/bin/setpriv"), "not run: needs root and setpriv, to run the program as a user without rights");

    [SuppressMessage("Interoperability", "CA1416", Justification = "The tests that call it are run on Unix only.")]
    private static void OpenTo(UnixFileMode mode, string path) => File.SetUnixFileMode(path, mode);

    private static Task WriteAsync(string folder, string name, byte[] bytes) =>
        File.WriteAllBytesAsync(Path.Combine(folder, name), bytes, TestContext.Current.CancellationToken);

    /// <summary>A text that does not compress, so that it fills a disk.</summary>
    private static byte[] Noise(ulong seed)
    {
        var random = new SeededRandom(seed);
        var text = new StringBuilder(Sentence);
        for (var i = 0; i < 20_000; i++) text.Append((char)(0x4E00 + random.NextInt32(20_000)));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A workbook whose sheet unpacks to 200 MB of blanks.</summary>
    private static void WriteBomb(string path)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        using (var types = new StreamWriter(archive.CreateEntry("[Content_Types].xml").Open()))
            types.Write("""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
        using var sheet = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Optimal).Open();
        var blanks = new byte[1024 * 1024];
        Array.Fill(blanks, (byte)' ');
        for (var i = 0; i < 200; i++) sheet.Write(blanks);
    }
}
