using System.Runtime.CompilerServices;
using Pleiades.Catalog;

namespace Pleiades.Evidence.Facts.Wording;

/// <summary>The words of the language that a catalogue brings: the files of <c>data/cues</c>, each parsed once for each catalogue.</summary>
/// <remarks>
/// The words are closed classes that nearly every rule asks for. Instead of handing them through every call, an article is read under the words of its
/// catalogue (<see cref="Use"/>); an article is read on one thread, and outside of a reading the program's own words hold.
/// </remarks>
internal sealed class Lexicon
{
    private static readonly ConditionalWeakTable<Catalogue, Lexicon> Known = new();

    private static readonly Lock s_making = new();

    [ThreadStatic]
    private static Lexicon? s_inUse;

    /// <summary>The program's own words for as long as no other words were made: then no thread can be reading under others.</summary>
    private static Lexicon? s_only;
    private static bool s_made;

    private readonly Lock _parsing = new();
    private object?[] _parsed = [];
    private readonly Catalogue _catalogue;

    private Lexicon(Catalogue catalogue)
    {
        _catalogue = catalogue;
        lock (s_making) (s_only, s_made) = (!s_made && ReferenceEquals(catalogue, Catalogue.BuiltIn) ? this : null, true);
    }

    /// <summary>The words that hold on this thread now.</summary>
    public static Lexicon Current => s_only ?? s_inUse ?? Of(Catalogue.BuiltIn);

    /// <summary>The words of a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    public static Lexicon Of(Catalogue catalogue) => Known.GetValue(catalogue, c => new Lexicon(c));

    /// <summary>Makes the words of a catalogue hold on this thread until the result is disposed of.</summary>
    /// <param name="catalogue">The catalogue.</param>
    public static Scope Use(Catalogue catalogue)
    {
        var before = s_inUse;
        s_inUse = Of(catalogue);
        return new Scope(before);
    }

    /// <summary>What a table says under this catalogue.</summary>
    /// <typeparam name="T">What the table is parsed into.</typeparam>
    /// <param name="table">The table.</param>
    /// <remarks>Asked for every word class of every number, so a table that was parsed is one load from an array.</remarks>
    public T Get<T>(CueTable<T> table) where T : notnull
    {
        var known = _parsed;
        return table.Index < known.Length && known[table.Index] is { } found ? (T)found : Parse(table);
    }

    private T Parse<T>(CueTable<T> table) where T : notnull
    {
        var value = table.Parse(CueFile.Rows(_catalogue.Texts("cues/" + table.File)));
        lock (_parsing)
        {
            var parsed = new object?[Math.Max(_parsed.Length, table.Index + 1)];
            _parsed.CopyTo(parsed, 0);
            parsed[table.Index] ??= value;
            _parsed = parsed;
            return (T)parsed[table.Index]!;
        }
    }

    /// <summary>Ends a use.</summary>
    internal readonly struct Scope(Lexicon? before) : IDisposable
    {
        /// <summary>The words that held before hold again.</summary>
        public void Dispose() => s_inUse = before;
    }
}
