using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Screening;

namespace Pleiades.Scoring.Composites;

/// <summary>Keeps a pillar in which a subject is not scored from being filled.</summary>
internal static class Withholding
{
    /// <summary>What was filled, less the cells that screening withheld.</summary>
    internal static ImputeResult? From(ImputeResult? filled, ScreenResult? kept, CompositeModel model)
    {
        if (filled is null || kept is null || kept.Withheld.IsEmpty) return filled;
        var values = filled.Table.Copy();
        var withheld = Screen.Withhold(values, filled.Table, model, kept.Withheld);
        return filled with
        {
            Table = filled.Table.With(values),
            Filled = filled.Filled.RemoveAll(withheld.Contains),
            Left = [.. filled.Left.Concat(filled.Filled.Where(withheld.Contains)).OrderBy(c => c.Column).ThenBy(c => c.Row)],
        };
    }
}
