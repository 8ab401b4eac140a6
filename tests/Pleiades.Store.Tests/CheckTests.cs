using Microsoft.Data.Sqlite;
using Pleiades.Store.Tests.Samples;

namespace Pleiades.Store.Tests;

/// <summary>Whatever is changed behind the workspace's back is found, with its place.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly ManualTime _time = new();
    private readonly SamplePage _page = SamplePage.Number(1, sentences: 30);

    public CheckTests()
    {
        using var store = WorkspaceStore.Create(_folder.Workspace, _time);
        store.Import(_page.Reading, _page.Bytes, "x", "tester");
        var other = SamplePage.Number(2);
        store.Import(other.Reading, other.Bytes, "x", "tester");
        store.Decide(_page.Reading.Facts[0].Id, FactVerdict.Accept, null, "reviewer", "");
        store.Decide(_page.Reading.Facts[1].Id, FactVerdict.Reject, null, "reviewer", "wrong");
        store.Decide(_page.Reading.Facts[2].Id, FactVerdict.Correct, _page.Reading.Facts[2] with { Scope = "x" }, "reviewer", "narrower");
        store.SaveResult(Results.Small);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_NothingChanged_FindsNothing() => Assert.Empty(Damage.Found(_folder, _time));

    [Theory]
    [InlineData("bytes", "document_bytes")]
    [InlineData("text", "document_text")]
    public void Check_AnyOneFlippedByteOfADocument_IsFound(string part, string code)
    {
        var stored = Stored(part);
        var missed = Enumerable.Range(0, stored.Length).Where(at => !Flipped(part, stored, at).Contains(code)).ToList();
        Assert.Empty(missed);
    }

    [Fact]
    public void Check_OneByteFlippedInTheFile_IsFoundAndNamesThePage()
    {
        var file = File.ReadAllBytes(_folder.Database);
        var at = file.AsSpan().IndexOf(Stored("bytes").AsSpan(0, 32));
        Assert.True(at > 0);
        file[at + 20] ^= 1;
        File.WriteAllBytes(_folder.Database, file);
        var issue = Assert.Single(Damage.Found(_folder, _time));
        Assert.Equal("document_bytes", issue.Code);
        Assert.Contains("page-0001.md", issue.Place, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("facts", "UPDATE facts SET value = '1' WHERE seq = 3", "fact")]
    [InlineData("facts", "UPDATE facts SET quotation = 'quite another sentence' WHERE seq = 3", "citation")]
    [InlineData("facts", "UPDATE facts SET span_end = 100000 WHERE seq = 3", "citation")]
    [InlineData("facts", "DELETE FROM facts WHERE seq = 6", "document")]
    [InlineData("articles", "UPDATE articles SET headline = 'x' WHERE document = 1", "document")]
    [InlineData("articles", "UPDATE articles SET layout = '{' WHERE document = 1", "document")]
    [InlineData("issues", "DELETE FROM issues WHERE document = 1", "document")]
    [InlineData("dropped", "UPDATE dropped SET reason = 'x' WHERE document = 1", "document")]
    [InlineData("documents", "UPDATE documents SET publisher = 'x' WHERE seq = 1", "document")]
    [InlineData("documents", "UPDATE documents SET format = 'stone' WHERE seq = 1", "document")]
    [InlineData("documents", "DELETE FROM documents WHERE seq = 1", "foreign_key")]
    [InlineData("contents", "DELETE FROM contents WHERE document = 1 AND part = 'bytes'", "document_bytes")]
    [InlineData("decisions", "UPDATE decisions SET who = 'x' WHERE seq = 2", "decisions")]
    [InlineData("decisions", "DELETE FROM decisions WHERE seq = 2", "decisions")]
    [InlineData("audit", "UPDATE audit SET detail = 'x' WHERE seq = 2", "audit")]
    [InlineData("audit", "DELETE FROM audit WHERE seq = 2", "audit")]
    [InlineData("results", "UPDATE results SET estimates = '[]'", "result")]
    [InlineData("results", "UPDATE results SET estimates = 'x'", "result")]
    public void Check_ChangedRow_IsFound(string table, string harm, string code)
    {
        Damage.RunPast(_folder, table, harm);
        Assert.Contains(code, Damage.Found(_folder, _time).Select(issue => issue.Code));
    }

    [Theory]
    [InlineData("facts")]
    [InlineData("decisions")]
    [InlineData("documents")]
    [InlineData("contents")]
    [InlineData("articles")]
    [InlineData("dropped")]
    [InlineData("issues")]
    [InlineData("results")]
    [InlineData("audit")]
    [InlineData("schema_version")]
    public void Table_OfWhatIsOnlyAppended_RefusesToBeChanged(string table)
    {
        var column = table switch { "contents" or "articles" or "dropped" or "issues" => "document", "schema_version" => "version", _ => "seq" };
        Assert.Throws<SqliteException>(() => Damage.Run(_folder, $"UPDATE {table} SET {column} = {column}"));
        Assert.Throws<SqliteException>(() => Damage.Run(_folder, $"DELETE FROM {table}"));
        Assert.Empty(Damage.Found(_folder, _time));
    }

    [Fact]
    public void Check_GuardTakenOut_IsFound()
    {
        Damage.Run(_folder, "DROP TRIGGER facts_is_not_updated");
        Assert.Equal("facts_is_not_updated", Assert.Single(Damage.Found(_folder, _time)).Place);
    }

    [Fact]
    public void Check_AnyPageOfTheFileOverwritten_IsFoundOrHarmless()
    {
        var whole = File.ReadAllBytes(_folder.Database);
        var before = Damage.Found(_folder, _time);
        var missed = Enumerable.Range(0, whole.Length / 4096).Where(page => Overwritten(whole, page).IsEmpty).ToList();
        Assert.Empty(before);
        Assert.Empty(missed);
    }

    private System.Collections.Immutable.ImmutableArray<Issue> Overwritten(byte[] whole, int page)
    {
        var file = whole.ToArray();
        file.AsSpan(page * 4096, 4096).Fill(0xA5);
        File.WriteAllBytes(_folder.Database, file);
        return Damage.Found(_folder, _time);
    }

    private byte[] Stored(string part)
    {
        using var store = WorkspaceStore.Open(_folder.Workspace, _time);
        return (byte[])store.Database.Scalar("SELECT stored FROM contents WHERE document = 1 AND part = @part", ("part", part))!;
    }

    private List<string> Flipped(string part, byte[] stored, int at)
    {
        var flipped = stored.ToArray();
        flipped[at] ^= (byte)(1 << (at % 8));
        Damage.RunPast(_folder, "contents", "UPDATE contents SET stored = @stored WHERE document = 1 AND part = @part", ("@stored", flipped), ("@part", part));
        return [.. Damage.Found(_folder, _time).Select(issue => issue.Code)];
    }
}
