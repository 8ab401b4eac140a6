using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence;
using Pleiades.Evidence.Documents;
using Pleiades.Store;

namespace Pleiades.Workbench.Reviewing;

/// <summary>A clock that a test moves, and a workspace with one page of our own.</summary>
internal sealed class ReviewSample : IDisposable
{
    private const string Page =
        "星城日报　2024年1月18日\n\n各市经济年报\n\n2023年，长沙市地区生产总值14331亿元，增长4.8%。2023年，长沙市进出口总额2820亿元，下降15.2%。\n\n"
        + "2023年，株洲市地区生产总值3667亿元，增长5.2%。2023年，湘潭市出口总额210亿元。今年，长沙市地区生产总值力争突破15000亿元。\n";

    public ReviewSample() => Store = Import(Path.Combine(Folder, "first"));

    public string Folder { get; } = Directory.CreateTempSubdirectory("pleiades-").FullName;

    public Clock Time { get; } = new();

    public WorkspaceStore Store { get; }

    public static Catalogue Catalogue => Catalogue.BuiltIn;

    public static IReadOnlyList<StoredFact> All(WorkspaceStore store) => store.Facts(new FactQuery { IncludeRejected = true, IncludeSuperseded = true });

    public WorkspaceStore Import(string folder)
    {
        var bytes = Encoding.UTF8.GetBytes(Page);
        var store = WorkspaceStore.Create(folder, Time);
        store.Import(EvidenceReader.Read(bytes, "page.txt", ReadOptions.Default, Catalogue).Value!, bytes, "page.txt", "tester");
        return store;
    }

    public ReviewSession Session() => new(Store, ReviewOrder.Of(Store, new FactQuery(), Catalogue), Time, "reviewer");

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    internal sealed class Clock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Pass(int seconds) => _now += TimeSpan.FromSeconds(seconds);

        public override DateTimeOffset GetUtcNow() => _now;

        public override long GetTimestamp() => _now.UtcTicks;
    }
}
