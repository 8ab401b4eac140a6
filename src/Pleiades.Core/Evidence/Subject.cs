namespace Pleiades;

/// <summary>What a fact speaks of.</summary>
/// <param name="Id">The identifier: of the register, or <c>type:name</c> for a subject the register does not hold.</param>
/// <param name="Name">The canonical name, Chinese.</param>
/// <param name="Type">What kind of thing it is.</param>
public sealed record Subject(SubjectId Id, string Name, SubjectType Type);
