namespace Pleiades.Evidence.Facts.Wording;

/// <summary>Where a cue stands with regard to the number it names. In the data file: the letter.</summary>
internal enum CueSide
{
    /// <summary><c>L</c>: before the number (产值2068亿元).</summary>
    Before,

    /// <summary><c>R</c>: behind the number (45个国家级先进制造业集群).</summary>
    Behind,

    /// <summary><c>B</c>: on either side.</summary>
    Either,

    /// <summary><c>X</c>: touching the number (连续5年, 6办).</summary>
    Touching,

    /// <summary><c>Q</c>: anywhere in the clauses around it; the weakest.</summary>
    Around,
}
