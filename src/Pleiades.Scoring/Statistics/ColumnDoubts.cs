namespace Pleiades.Scoring.Statistics;

/// <summary>What a person should look at before a column is used.</summary>
[Flags]
public enum ColumnDoubts
{
    /// <summary>Nothing. The default.</summary>
    None = 0,

    /// <summary>No value is there.</summary>
    Empty = 1,

    /// <summary>Too few values are there.</summary>
    Missing = 2,

    /// <summary>Too many of the values are zero.</summary>
    Zeros = 4,

    /// <summary>Too few of the values are different.</summary>
    FewDifferent = 8,

    /// <summary>One value is too frequent.</summary>
    Equal = 16,

    /// <summary>All values are equal.</summary>
    Constant = 32,

    /// <summary>The spread is tiny beside the size of the values.</summary>
    NearConstant = 64,

    /// <summary>Skew and kurtosis are both beyond their thresholds.</summary>
    Skewed = 128,

    /// <summary>Values lie far outside the quartiles.</summary>
    Outliers = 256,
}
