using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Wording;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>What the fact reader asks of a catalogue again and again, worked out once.</summary>
internal sealed class CatalogueView
{
    private static readonly ConditionalWeakTable<Catalogue, CatalogueView> Views = new();
    private readonly Dictionary<SubjectId, ImmutableArray<(string Trade, Subject Cluster)>> _byRegion = [];
    private readonly Dictionary<SubjectId, ImmutableArray<(string Word, Subject Cluster)>> _byProvince = [];

    private readonly FrozenDictionary<SubjectId, ImmutableArray<SubjectEntry>> _countiesOf;

    private readonly FrozenDictionary<SubjectId, ImmutableArray<SubjectEntry>> _citiesOf;

    private readonly ConcurrentDictionary<SubjectId, BrandIndex> _brands = [];
    private readonly ConcurrentDictionary<SubjectId, WordTrie> _countyWords = [];
    private readonly ConcurrentDictionary<SubjectId, ImmutableArray<(string Word, SubjectEntry County, SubjectEntry City)>> _countiesAround = [];
    private readonly ConcurrentDictionary<SubjectId, FrozenDictionary<string, SubjectEntry>> _countiesByShort = [];
    private readonly Dictionary<(char, char), int> _countyLengths = [];
    private readonly Catalogue _catalogue;

    private CatalogueView(Catalogue catalogue)
    {
        _catalogue = catalogue;
        _countiesOf = catalogue.Subjects.OfType(SubjectType.County)
            .Where(e => e.Name.Zh[^1] is '县' or '市' or '区' && CountyNames.ShortOf(e.Name.Zh).Length is 2 or 3)
            .GroupBy(e => catalogue.Subjects.RegionsAbove(e.Id).FirstOrDefault(a => a.Type == SubjectType.City)?.Id ?? default)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        _citiesOf = catalogue.Subjects.OfType(SubjectType.City)
            .GroupBy(e => catalogue.Subjects.RegionsAbove(e.Id).FirstOrDefault(a => a.Type == SubjectType.Province)?.Id ?? default)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        Quantities = new QuantityReader(catalogue.Units);
        Nation = catalogue.Subjects.FindRegion("CN")?.ToSubject();
        var provinces = catalogue.Subjects.OfType(SubjectType.Province).Select(PublisherName).ToHashSet(StringComparer.Ordinal);
        Publishers = [.. catalogue.Subjects.All
            .Where(e => e.Type is SubjectType.City or SubjectType.Province && e.BareName.Length != 1 && (e.Type == SubjectType.Province || !provinces.Contains(PublisherName(e))))
            .OrderBy(e => e.Type == SubjectType.City ? 0 : 1)
            .Select(e => (PublisherName(e), e))];
        Counties = catalogue.Subjects.OfType(SubjectType.County)
            .Where(e => e.Name.Zh.Length >= 3)
            .SelectMany(e => CountyNames.FullOf(e.Name.Zh).Select(name => (name, e)))
            .GroupBy(p => p.name, p => p.e, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        foreach (var name in Counties.Keys)
        {
            foreach (var level in (ReadOnlySpan<char>)[name[^1], '县', '市']) _countyLengths[(name[^2], level)] = CountyLengths(name[^2], level) | (1 << Math.Min(name.Length, 31));
        }

        ShortCounties = catalogue.Subjects.OfType(SubjectType.County)
            .Where(e => e.Name.Zh.Length == 2 && e.Name.Zh[1] == '县')
            .GroupBy(e => e.Name.Zh[0])
            .ToFrozenDictionary(g => g.Key, g => g.ToArray());
        foreach (var cluster in catalogue.Subjects.OfType(SubjectType.Cluster)) AddCluster(catalogue, cluster);
    }

    /// <summary>The quantity reader with the catalogue's units.</summary>
    public QuantityReader Quantities { get; }

    /// <summary>The country; null when the catalogue has none.</summary>
    public Subject? Nation { get; }

    /// <summary>The cities and provinces by the names with which their newspapers begin, cities first; a name that both bear (海南, 吉林) is the province's.</summary>
    public ImmutableArray<(string Name, SubjectEntry Region)> Publishers { get; }

    /// <summary>Counties by their full names; several may share one.</summary>
    public FrozenDictionary<string, SubjectEntry[]> Counties { get; }

    /// <summary>How long the full names of counties are, or were while they were a 县 or 市, that end with two letters: bit n is set where one has n letters.</summary>
    /// <param name="first">The last letter but one.</param>
    /// <param name="last">The last letter.</param>
    public int CountyLengths(char first, char last) => _countyLengths.GetValueOrDefault((first, last));

    /// <summary>Counties of two letters by the first (岷 of 岷县).</summary>
    public FrozenDictionary<char, SubjectEntry[]> ShortCounties { get; }

    /// <summary>The counties, districts and county-level cities of a city whose short names (浏阳, 大通 of 大通回族土族自治县) have two letters or three.</summary>
    /// <param name="city">The city.</param>
    public ImmutableArray<SubjectEntry> CountiesOf(SubjectId city) => _countiesOf.TryGetValue(city, out var known) ? known : [];

    /// <summary>The cities of a province.</summary>
    /// <param name="province">The province.</param>
    public ImmutableArray<SubjectEntry> CitiesOf(SubjectId province) => _citiesOf.TryGetValue(province, out var known) ? known : [];

    /// <summary>The short names of the counties of a city, or of all cities of a province.</summary>
    /// <param name="home">The city or province.</param>
    public WordTrie CountyWordsOf(SubjectEntry home) =>
        _countyWords.GetOrAdd(home.Id, _ => new WordTrie(CountiesAround(home).Select(c => c.Word)));

    /// <summary>The counties of a city, or of all cities of a province, by their short names, each with its city.</summary>
    /// <param name="home">The city or province.</param>
    public ImmutableArray<(string Word, SubjectEntry County, SubjectEntry City)> CountiesAround(SubjectEntry home) => _countiesAround.GetOrAdd(
        home.Id, id => [.. (home.Type == SubjectType.City ? [home] : CitiesOf(id)).SelectMany(city => CountiesOf(city.Id).Select(county => (CountyNames.ShortOf(county.Name.Zh), county, city)))]);

    /// <summary>The county of a province, no district, whose short name stands at a place; null when none does.</summary>
    /// <param name="province">The province.</param>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    public SubjectEntry? CountyBehind(SubjectId province, string text, int at)
    {
        const int shortest = 2, longest = 3;
        var counties = _countiesByShort.GetOrAdd(province, id => CountiesByShort(id)).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = longest; length >= shortest; length--)
        {
            if (at + length <= text.Length && counties.TryGetValue(text.AsSpan(at, length), out var county)) return county;
        }

        return null;
    }

    private FrozenDictionary<string, SubjectEntry> CountiesByShort(SubjectId province) =>
        CitiesOf(province).Select(c => c.Id).SelectMany(c => CountiesOf(c)).Where(e => e.Name.Zh[^1] != '区')
            .GroupBy(e => CountyNames.ShortOf(e.Name.Zh), StringComparer.Ordinal).Where(g => g.Count() == 1)
            .ToFrozenDictionary(g => g.Key, g => g.Single(), StringComparer.Ordinal);

    /// <summary>The brands of the firms of a region and of its cities.</summary>
    /// <param name="region">The region.</param>
    public BrandIndex BrandsOf(SubjectId region) =>
        _brands.GetOrAdd(region, id => FirmBrands.OfRegister(_catalogue, CitiesOf(id).Select(c => c.Id).Prepend(id).SelectMany(_catalogue.Subjects.In).Where(e => e.Type == SubjectType.Enterprise)));

    /// <summary>Whether a word is the name of a city or county without its last letter.</summary>
    /// <param name="word">The word.</param>
    public bool IsRegion(string word) =>
        Counties.ContainsKey(word + "县") || Counties.ContainsKey(word + "市") || Counties.ContainsKey(word + "区") || Publishers.Any(p => p.Name == word && p.Region.Type == SubjectType.City);

    /// <summary>安康 names 安康日报 even though the word alone is too common to be read as the city.</summary>
    private static string PublisherName(SubjectEntry entry) =>
        entry.BareName.Length > 0 ? entry.BareName : entry.Name.Zh[..(entry.Name.Zh.Length <= 3 ? entry.Name.Zh.Length - 1 : 2)];

    /// <summary>The view of a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    public static CatalogueView Of(Catalogue catalogue) => Views.GetValue(catalogue, c => new CatalogueView(c));

    /// <summary>The trades of a region's clusters, longest first.</summary>
    /// <param name="region">The region.</param>
    public ImmutableArray<(string Trade, Subject Cluster)> TradesOf(SubjectId region) => _byRegion.GetValueOrDefault(region, []);

    /// <summary>The clusters of a province as written without their region (中小航空发动机集群).</summary>
    /// <param name="province">The province.</param>
    public ImmutableArray<(string Word, Subject Cluster)> ClusterWordsOf(SubjectId province) => _byProvince.GetValueOrDefault(province, []);

    private void AddCluster(Catalogue catalogue, SubjectEntry cluster)
    {
        var subject = cluster.ToSubject();
        foreach (var region in catalogue.Subjects.HomeRegions(cluster.Id))
        {
            var trades = ClusterTrades.Of(cluster.Name.Zh, region.Name.Zh).ToArray();
            _byRegion[region.Id] = [.. TradesOf(region.Id), .. trades.Select(t => (t, subject))];
            if (HomeRegion.ProvinceOf(region, catalogue) is { } province)
                _byProvince[province.Id] = [.. ClusterWordsOf(province.Id), .. trades.Select(t => (t + "集群", subject))];
        }
    }
}
