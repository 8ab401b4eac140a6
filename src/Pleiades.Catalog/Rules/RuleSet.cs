namespace Pleiades.Catalog;

/// <summary>A dated set of rules: which text holds it, and when it is in force.</summary>
/// <param name="Id">Identifier, as in <c>little_giant_2022</c>.</param>
/// <param name="Name">Name; either language may be empty.</param>
/// <param name="ValidFrom">First day in force; null when not known.</param>
/// <param name="ValidTo">Last day in force; null while in force or not known.</param>
/// <param name="Confidence">How far the rules can be trusted.</param>
/// <param name="File">The text that holds it.</param>
public sealed record RuleSet(string Id, Wording Name, DateOnly? ValidFrom, DateOnly? ValidTo, SourceConfidence Confidence, string File)
{
    /// <summary>Whether the rules may be in force on a day; unknown ends count as open.</summary>
    /// <param name="day">The day of the application, never "today" by habit.</param>
    public bool MayHoldOn(DateOnly day) => !(day < ValidFrom) && !(day > ValidTo);
}
