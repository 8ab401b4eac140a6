using System.Collections.Immutable;

namespace Pleiades.Evidence.Facts;

/// <summary>Writes out the short names of development zones: 合肥高新区 is the 合肥高新技术产业开发区.</summary>
internal static class ParkNames
{
    private static readonly CueTable<(string Short, ImmutableArray<string> Written)[]> Tails = new("park-tails.csv", rows => [.. rows
        .Where(r => r.Length > 1)
        .Select(r => (r[0], CueFile.Words(r[1])))]);

    /// <summary>The name in full; as it stands where a short ending may mean several and the page writes out none of them.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="page">The text of the page.</param>
    public static string Full(string name, string page)
    {
        foreach (var (tail, written) in Tails.Value)
        {
            if (!name.EndsWith(tail, StringComparison.Ordinal)) continue;
            var stem = name[..^tail.Length];
            if (written is [var only]) return stem + only;
            return written.FirstOrDefault(w => page.Contains(stem + w, StringComparison.Ordinal)) is { } ending ? stem + ending : name;
        }

        return name;
    }
}
