namespace Pleiades.Catalog;

/// <summary>The two values between which an indicator is scored, in its unit.</summary>
/// <param name="Floor">The value that scores 0.</param>
/// <param name="WorldClass">The value that scores 100; below <paramref name="Floor"/> where less is better.</param>
/// <param name="Source">Where they come from; own judgement says so.</param>
/// <param name="Confidence">How far they can be trusted.</param>
public sealed record Goalposts(double Floor, double WorldClass, Wording Source, SourceConfidence Confidence)
{
    /// <summary>The smaller of the two.</summary>
    public double Lower => Math.Min(Floor, WorldClass);

    /// <summary>The larger of the two.</summary>
    public double Upper => Math.Max(Floor, WorldClass);
}
