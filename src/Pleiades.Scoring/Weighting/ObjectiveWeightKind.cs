namespace Pleiades.Scoring.Weighting;

/// <summary>What in the data speaks for the weight of a criterion.</summary>
public enum ObjectiveWeightKind
{
    /// <summary>1 − entropy of the shares of the subjects: how unevenly a criterion is spread.</summary>
    Entropy,

    /// <summary>Deviation times what the criterion does not share with the others (CRITIC).</summary>
    Critic,

    /// <summary>The standard deviation.</summary>
    Deviation,
}
