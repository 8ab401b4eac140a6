namespace Pleiades.Catalog;

/// <summary>One form of one subject's name.</summary>
internal sealed record NameEntry(SubjectEntry Subject, string Text, NameForm Form)
{
    /// <summary>0 for registered names, 1 for names made by rule, 2 for shared short forms: a lower rank is meant before a higher one.</summary>
    public int Rank => Form switch { NameForm.Derived => 1, NameForm.Colloquial => 2, _ => 0 };

    /// <summary>How well this form speaks for the subject; only the order counts.</summary>
    public double Score => Level * Form switch
    {
        NameForm.Full => 1,
        NameForm.Alias => 0.95,
        NameForm.Bare or NameForm.English => 0.9,
        NameForm.Derived => 0.85,
        _ => 0.7,
    };

    // A bare name means the larger unit rather than the smaller one inside it.
    private double Level => Subject.Type switch { SubjectType.City => 0.97, SubjectType.County => 0.94, _ => 1 };

    public NameCandidate ToCandidate() =>
        new(Subject, Score, Form == NameForm.Colloquial ? MatchReason.Colloquial : MatchReason.Registered);
}
