namespace Pleiades.Reports.Dossiers;

/// <summary>What fills one blank of a reason's sentence: a number or words.</summary>
public sealed record ReasonBlank
{
    private ReasonBlank(string name, double? number, Wording? words) => (Name, Number, Words) = (name, number, words);

    /// <summary>The blank's name.</summary>
    public string Name { get; }

    /// <summary>The number, unrounded; null when the blank holds words.</summary>
    public double? Number { get; }

    /// <summary>The words; null when the blank holds a number.</summary>
    public Wording? Words { get; }

    /// <summary>A number.</summary>
    /// <param name="name">The blank's name.</param>
    /// <param name="number">The number, unrounded; a share is a fraction.</param>
    public static ReasonBlank Of(string name, double number) => new(name, number, null);

    /// <summary>Words.</summary>
    /// <param name="name">The blank's name.</param>
    /// <param name="words">The words.</param>
    public static ReasonBlank Of(string name, Wording words) => new(name, null, words);
}
