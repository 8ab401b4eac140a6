namespace Pleiades.Scoring.Weighting;

/// <summary>The choices behind weights from judgements.</summary>
public sealed record JudgementRecipe
{
    /// <summary>Eigenvector of the joint matrix; a consistency ratio from 0.1 on is told.</summary>
    public static JudgementRecipe Default { get; } = new();

    /// <summary>How a matrix becomes weights. Default: the principal eigenvector.</summary>
    public PriorityMethod Method { get; init; }

    /// <summary>What several judges are joined by. Default: their judgements.</summary>
    public GroupRule Group { get; init; }

    /// <summary>Consistency ratio from which on judgements are told to be inconsistent; above 0. Default: 0.1 (Saaty).</summary>
    public double AcceptableBelow { get; init; } = 0.1;

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    public void Validate()
    {
        if (!Enum.IsDefined(Method)) throw new ArgumentOutOfRangeException(nameof(Method), Method, "One of the methods is expected.");
        if (!Enum.IsDefined(Group)) throw new ArgumentOutOfRangeException(nameof(Group), Group, "One of the rules is expected.");
        if (!(AcceptableBelow > 0)) throw new ArgumentOutOfRangeException(nameof(AcceptableBelow), AcceptableBelow, "A number above 0 is expected.");
    }
}
