using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Subjects;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Facts;

/// <summary>A member of a list that no register names.</summary>
/// <param name="Name">As written.</param>
/// <param name="Type">What it is: an enterprise, an industry; <see cref="SubjectType.Unknown"/> for a product or partner, which narrows the subject and is none.</param>
internal sealed record ListItem(string Name, SubjectType Type)
{
    /// <summary>电子、装备增加值分别增长…: only a trade has value added, whether or not it is called one; firms by class (国有、私营) and sectors of the economy are none.</summary>
    /// <param name="reading">What the list states of its members.</param>
    /// <param name="last">The fact before it in the sentence, which an inherited wording goes on with; null when there is none.</param>
    public ListItem As(IndicatorReading reading, FactDraft? last) =>
        Type == SubjectType.Unknown && (!reading.Inherited || last is { Subject.Type: SubjectType.Industry }) && reading.Family is { } family && WordLists.Default.Has(family.Concept, "trade_concept")
            && !WordLists.Default.Any(Name, "no_trade") && !WordLists.Default.Any(Name, "no_industry") && !WordLists.Default.Any(Name, "whole_economy") && !WordLists.Default.Any(Name, "farm_product")
            ? this with { Type = SubjectType.Industry }
            : this;

    /// <summary>The subject it stands for; null for what only narrows one.</summary>
    /// <param name="owner">The subject of the sentence.</param>
    public Subject? In(Subject owner) => Type switch
    {
        SubjectType.Enterprise => new Subject(Catalog.SubjectIds.Unregistered(Type, Name), Name, Type),
        SubjectType.Industry when Catalog.SubjectIds.IsRegion(owner.Type) => WordLists.Default.Any(Name, "no_industry") ? owner : IndustrySubject.Of(owner, Name),
        _ => null,
    };
}
