namespace Pleiades.Scoring.Imputation;

/// <summary>The choices behind imputation.</summary>
public sealed record ImputeRecipe
{
    /// <summary>Nothing is filled.</summary>
    public static ImputeRecipe Default { get; } = new();

    /// <summary>How gaps are filled. Default: they are not.</summary>
    public ImputeMethod Method { get; init; }

    /// <summary>Level of the pillar within which <see cref="ImputeMethod.RowMeanInParent"/> looks; ≥ 2. Default: 2.</summary>
    public int ParentLevel { get; init; } = 2;

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    public void Validate()
    {
        if (!Enum.IsDefined(Method)) throw new ArgumentOutOfRangeException(nameof(Method), Method, "One of the methods is expected.");
        ArgumentOutOfRangeException.ThrowIfLessThan(ParentLevel, 2);
    }
}
