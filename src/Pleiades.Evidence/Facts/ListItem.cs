namespace Pleiades.Evidence.Facts;

/// <summary>A member of a list that no register names.</summary>
/// <param name="Name">As written.</param>
/// <param name="Type">What it is: an enterprise, an industry; <see cref="SubjectType.Unknown"/> for a product or partner, which narrows the subject and is none.</param>
internal sealed record ListItem(string Name, SubjectType Type)
{
    /// <summary>The subject it stands for; null for what only narrows one.</summary>
    /// <param name="owner">The subject of the sentence.</param>
    public Subject? In(Subject owner) => Type switch
    {
        SubjectType.Enterprise => new Subject(Catalog.SubjectIds.Unregistered(Type, Name), Name, Type),
        SubjectType.Industry when Catalog.SubjectIds.IsRegion(owner.Type) => WordLists.Default.Any(Name, "no_industry") ? owner : IndustrySubject.Of(owner, Name),
        _ => null,
    };
}
