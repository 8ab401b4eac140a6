using System.Collections.Immutable;

namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>The variants of one indicator: its level, growth, ranks, additions. One row of <c>data/cues/families.csv</c>.</summary>
internal sealed class IndicatorFamily
{
    /// <summary>Number of variants.</summary>
    public const int Forms = 10;

    private readonly ImmutableArray<string> _members;

    /// <summary>Makes a family.</summary>
    /// <param name="concept">Its name in the cue files.</param>
    /// <param name="members">Identifiers in the order of <see cref="IndicatorForm"/>; empty where there is none.</param>
    public IndicatorFamily(string concept, ImmutableArray<string> members) => (Concept, _members) = (concept, members);

    /// <summary>The name in the cue files.</summary>
    public string Concept { get; }

    /// <summary>All identifiers of the family.</summary>
    public IEnumerable<string> Members => _members.Where(m => m.Length > 0);

    /// <summary>A family of one indicator, the level.</summary>
    /// <param name="id">The indicator.</param>
    public static IndicatorFamily Single(string id) => new(id, [id, "", "", "", "", "", "", "", "", ""]);

    /// <summary>The indicator of a variant; empty when there is none.</summary>
    /// <param name="form">The variant.</param>
    public string Member(IndicatorForm form) => _members[(int)form];
}
