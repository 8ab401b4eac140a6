namespace Pleiades.Cli.Commands;

/// <summary>What <c>score uncertainty</c> lists.</summary>
internal enum DoubtListing
{
    /// <summary>Interval, range of ranks and probabilities of every unit. The default.</summary>
    Units,

    /// <summary>How likely each unit is to beat each other.</summary>
    Pairs,

    /// <summary>How likely each unit is to hold each rank.</summary>
    Ranks,
}
