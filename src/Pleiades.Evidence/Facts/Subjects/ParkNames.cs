using System.Collections.Immutable;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts.Subjects;

/// <summary>Writes out the short names of development zones: 合肥高新区 is the 合肥高新技术产业开发区.</summary>
internal static class ParkNames
{
    private static readonly CueTable<(string Short, ImmutableArray<string> Written)[]> Tails = new("park-tails.csv", rows => [.. rows
        .Where(r => r.Length > 1)
        .Select(r => (r[0], CueFile.Words(r[1])))]);

    /// <summary>The name in full, as the page writes it out; where it does not, 经开区 is the 经济技术开发区 of a place that has a national one, and the 经济开发区 of any other city or county.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="page">The text of the page.</param>
    /// <param name="isRegion">Whether a word is the short name of a city or county.</param>
    /// <returns>The name as it stands where nothing tells.</returns>
    public static string Full(string name, string page, Func<string, bool> isRegion)
    {
        foreach (var (tail, written) in Tails.Value)
        {
            if (!name.EndsWith(tail, StringComparison.Ordinal)) continue;
            var stem = name[..^tail.Length];
            if (written is [var only]) return stem + only;
            if (written.FirstOrDefault(w => page.Contains(stem + w, StringComparison.Ordinal)) is { } ending) return stem + ending;
            if (WordLists.Default.Has(stem, "national_zone")) return stem + written[0];
            return isRegion(stem) ? stem + written[^1] : name;
        }

        return name;
    }

    /// <summary>The name in full of zones of the nation: 国家级经开区 are the 国家级经济技术开发区.</summary>
    /// <param name="name">The name as written.</param>
    public static string OfNation(string name)
    {
        foreach (var (tail, written) in Tails.Value)
        {
            if (name.EndsWith(tail, StringComparison.Ordinal)) return name[..^tail.Length] + written[0];
        }

        return name;
    }
}
