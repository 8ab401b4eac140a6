using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Pleiades.Catalog;

/// <summary>The vocabulary: every indicator by its identifier.</summary>
public sealed class IndicatorRegister
{
    private readonly FrozenDictionary<string, Indicator> _byId;

    internal IndicatorRegister(IEnumerable<Indicator> indicators)
    {
        All = [.. indicators.OrderBy(i => i.Id)];
        _byId = All.ToFrozenDictionary(i => i.Id.Value, StringComparer.Ordinal);
    }

    /// <summary>All indicators in the order of their identifiers.</summary>
    public ImmutableArray<Indicator> All { get; }

    /// <summary>Whether the vocabulary has the indicator.</summary>
    /// <param name="id">The identifier.</param>
    public bool Contains(IndicatorId id) => Find(id) is not null;

    /// <summary>The indicator, or null when the vocabulary does not have it.</summary>
    /// <param name="id">The identifier.</param>
    public Indicator? Find(IndicatorId id) => _byId.GetValueOrDefault(id.Value ?? "");

    /// <summary>The indicator, when the vocabulary has it.</summary>
    /// <param name="id">The identifier as text.</param>
    /// <param name="indicator">The indicator found.</param>
    /// <returns>Whether it was found.</returns>
    public bool TryFind(string? id, [NotNullWhen(true)] out Indicator? indicator) =>
        (indicator = id is null ? null : Find(new IndicatorId(id))) is not null;
}
