using System.Numerics;
using System.Runtime.CompilerServices;

namespace Pleiades.Evidence.Facts.Wording;

/// <summary>Word classes by their names.</summary>
/// <remarks>Rules ask with constants of the program, which are interned like the names here: a name is known by its address before its letters are looked at.</remarks>
internal sealed class WordClasses
{
    private readonly (string? Name, WordClass Words)[] _byAddress;
    private readonly Dictionary<string, WordClass> _byName = new(StringComparer.Ordinal);

    /// <summary>Takes the classes.</summary>
    /// <param name="classes">Names and classes; of two with one name the last holds.</param>
    public WordClasses(IEnumerable<(string Name, WordClass Words)> classes)
    {
        foreach (var (name, words) in classes) _byName[string.Intern(name)] = words;
        _byAddress = new (string?, WordClass)[BitOperations.RoundUpToPowerOf2((uint)(4 * _byName.Count) + 1)];
        foreach (var (name, words) in _byName) _byAddress[Slot(name)] = (name, words);
    }

    /// <summary>The class of a name; the class without words when there is none.</summary>
    /// <param name="name">The name.</param>
    public WordClass Of(string name)
    {
        var (known, words) = _byAddress[Slot(name)];
        return known is not null ? words : _byName.GetValueOrDefault(name, WordClass.Empty);
    }

    /// <summary>Where a name stands in the table, or the free place where it would.</summary>
    private int Slot(string name)
    {
        var slot = RuntimeHelpers.GetHashCode(name) & (_byAddress.Length - 1);
        while (_byAddress[slot].Name is { } other && !ReferenceEquals(other, name)) slot = (slot + 1) & (_byAddress.Length - 1);
        return slot;
    }
}
