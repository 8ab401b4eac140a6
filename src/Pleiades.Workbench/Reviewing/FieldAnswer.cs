using System.Collections.Immutable;

namespace Pleiades.Workbench.Reviewing;

/// <summary>What became of a field that a person wrote: a value, or why not and what was probably meant.</summary>
/// <typeparam name="T">What the field holds.</typeparam>
/// <param name="Accepted">Whether it was understood.</param>
/// <param name="Value">The value; the default when it was not understood.</param>
/// <param name="Problem">What was found and what would be accepted; empty when it was understood.</param>
public sealed record FieldAnswer<T>(bool Accepted, T? Value, string Problem)
{
    /// <summary>What was probably meant, best first; choosing one is writing its identifier.</summary>
    public ImmutableArray<FieldChoice> Choices { get; init; } = [];

    internal static FieldAnswer<T> Of(T value) => new(true, value, "");

    internal static FieldAnswer<T> Not(string problem, IEnumerable<FieldChoice>? choices = null) => new(false, default, problem) { Choices = [.. choices ?? []] };
}

/// <summary>Something a person probably meant.</summary>
/// <param name="Id">The identifier to write instead.</param>
/// <param name="Name">Its Chinese name.</param>
public sealed record FieldChoice(string Id, string Name);
