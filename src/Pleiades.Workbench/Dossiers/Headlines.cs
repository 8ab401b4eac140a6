using System.Collections.Immutable;
using Pleiades.Reports.Dossiers;

namespace Pleiades.Workbench.Dossiers;

/// <summary>Chooses the figures at the head of the dossier: one of each pillar in turn, the cluster's own before stand-ins.</summary>
internal static class Headlines
{
    private const int Most = 8;

    public static ImmutableArray<Headline> Of(ImmutableArray<(string Pillar, IndicatorRow Row)> rows)
    {
        var byPillar = rows.Where(r => r.Row.Value is not null)
            .GroupBy(r => r.Pillar).Select(g => g.OrderBy(r => r.Row.Proxy is not null).Select(r => r.Row).ToList()).ToList();
        var chosen = ImmutableArray.CreateBuilder<Headline>();
        for (var turn = 0; chosen.Count < Most && byPillar.Any(p => p.Count > turn); turn++)
        {
            foreach (var pillar in byPillar.Where(p => p.Count > turn && chosen.Count < Most)) chosen.Add(ToHeadline(pillar[turn]));
        }

        return chosen.ToImmutable();
    }

    private static Headline ToHeadline(IndicatorRow row) => new()
    {
        Label = row.Name,
        Value = row.Value!.Value,
        Kind = row.Kind,
        Base = row.Base,
        Period = row.Period,
        Status = row.Status,
        Facts = row.Facts,
        Documents = row.Documents,
        Illustrative = row.Illustrative,
    };
}
