using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;

namespace Pleiades.Workbench.Composites;

/// <summary>What a composite indicator is built from, as read from files.</summary>
/// <param name="Model">The tree.</param>
/// <param name="Years">The data, earliest point in time first; one entry when the table has no time.</param>
/// <param name="Fingerprint">Fingerprint of the bytes of the files.</param>
public sealed record CompositeInput(CompositeModel Model, IReadOnlyList<DatedData> Years, string Fingerprint)
{
    /// <summary>Name of the file of the data.</summary>
    public string Name { get; init; } = "";

    /// <summary>The same with another tree: other weights.</summary>
    /// <param name="model">The tree.</param>
    public CompositeInput With(CompositeModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var weights = string.Join(' ', model.Nodes.Select(n => n.Weight.ToString("R", System.Globalization.CultureInfo.InvariantCulture)));
        return this with { Model = model, Years = [.. Years.Select(y => y with { Data = y.Data with { Model = model } })], Fingerprint = Pleiades.Fingerprint.Of(Fingerprint, weights) };
    }

    /// <summary>The point in time that is asked for; the last when none is.</summary>
    /// <param name="time">The point in time as the table writes it; null for the last.</param>
    /// <returns>The data, or null when there is no such point.</returns>
    public DatedData? At(string? time) => time is null ? Years[^1] : Years.FirstOrDefault(y => y.Time == time);
}
