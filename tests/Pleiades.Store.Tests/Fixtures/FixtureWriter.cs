using Pleiades.Store.Tests.Samples;

namespace Pleiades.Store.Tests.Fixtures;

/// <summary>
/// Writes the workspace that is kept as a text dump for each released schema:
/// <c>dotnet run --project tests/Pleiades.Store.Tests -- --write-fixture DIR</c>, then
/// <c>(echo 'PRAGMA application_id=1347175753;'; sqlite3 DIR/pleiades.db .dump) > Fixtures/schema-N.sql</c>.
/// </summary>
internal static class FixtureWriter
{
    public const string Word = "--write-fixture";

    public static int Run(string folder)
    {
        using var store = WorkspaceStore.Create(folder, new ManualTime());
        var page = SamplePage.Number(1);
        store.Import(page.Reading, page.Bytes, "/pages/1", "tester");
        var facts = page.Reading.Facts;
        store.Decide(facts[0].Id, FactVerdict.Accept, null, "reviewer", "");
        store.Decide(facts[1].Id, FactVerdict.Reject, null, "reviewer", "an advertisement");
        store.Decide(facts[2].Id, FactVerdict.Correct, facts[2] with { Status = FactStatus.Target }, "reviewer", "an aim");
        store.SaveResult(Results.Small);
        store.Finish(store.Enqueue("report.build", "{}", name: "dossier"), store.Take("worker", TimeSpan.FromMinutes(1))!.TakenBy);
        return 0;
    }
}
