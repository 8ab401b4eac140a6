using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Periods;

namespace Pleiades.Evidence.Facts;

/// <summary>What a fact rests on, as far as it tells how often such facts are right.</summary>
/// <param name="Cue">Weight of the wording that named the indicator.</param>
/// <param name="Inherited">Whether the wording was taken over from an earlier number of the sentence.</param>
/// <param name="SubjectDistance">0 the subject stands in the clause, 1 in the sentence, 2 it is what the article speaks of.</param>
/// <param name="Subject">Type of the subject.</param>
/// <param name="Kind">Kind of the indicator.</param>
internal sealed record Grounds(double Cue, bool Inherited, int SubjectDistance, SubjectType Subject, IndicatorKind Kind)
{
    /// <summary>How the period is known.</summary>
    public PeriodBasis Basis { get; init; }

    /// <summary>Whether the home region, which stands in for a subject that is not named, is itself inferred.</summary>
    public bool IsHomeInferred { get; init; }

    /// <summary>Whether the year of issue, on which relative times rest, is inferred.</summary>
    public bool YearInferred { get; init; }

    /// <summary>What the page claims.</summary>
    public FactStatus Status { get; init; }

    /// <summary>How many numbers the sentence has.</summary>
    public int Numbers { get; init; }

    /// <summary>Whether the number stands in a heading.</summary>
    public bool InHeading { get; init; }

    /// <summary>Whether the register holds the subject.</summary>
    public bool IsRegistered { get; init; }

    /// <summary>What a reading rests on, as far as the article and the subject tell.</summary>
    /// <param name="reading">The indicator.</param>
    /// <param name="owner">The subject and how far it was fetched.</param>
    /// <param name="period">The period.</param>
    /// <param name="kind">Kind of the indicator.</param>
    /// <param name="context">The article.</param>
    public static Grounds Of(IndicatorReading reading, (Subject Subject, int Distance) owner, PeriodReading period, IndicatorKind kind, ArticleContext context) =>
        new(reading.Score, reading.Inherited, owner.Distance, owner.Subject.Type, kind)
        {
            Basis = period.Basis,
            IsHomeInferred = context.IsHomeInferred,
            YearInferred = context.Year is not null && period.Basis == PeriodBasis.Relative,
            IsRegistered = context.Catalogue.Subjects.Find(owner.Subject.Id) is not null,
        };

    /// <summary>The grounds as numbers, in the order of <see cref="Confidence.Weights"/>.</summary>
    public double[] Features() =>
    [
        1,
        Math.Clamp(Cue, 0, 40) / 10,
        Inherited ? 1 : 0,
        SubjectDistance == 1 ? 1 : 0,
        SubjectDistance == 2 ? 1 : 0,
        Subject is SubjectType.Industry ? 1 : 0,
        IsRegistered || Subject is SubjectType.Industry ? 0 : 1,
        Basis == PeriodBasis.Relative ? 1 : 0,
        Basis == PeriodBasis.AsOfArticle ? 1 : 0,
        Basis == PeriodBasis.Inherited ? 1 : 0,
        Basis == PeriodBasis.None ? 1 : 0,
        IsHomeInferred ? 1 : 0,
        YearInferred ? 1 : 0,
        Status == FactStatus.Actual ? 0 : 1,
        Kind is IndicatorKind.Growth or IndicatorKind.Ratio or IndicatorKind.Index ? 1 : 0,
        Kind is IndicatorKind.Share or IndicatorKind.Rank ? 1 : 0,
        Kind is IndicatorKind.Stock or IndicatorKind.Count ? 1 : 0,
        Math.Log(Math.Max(1, Numbers)),
        InHeading ? 1 : 0,
    ];
}
