namespace Pleiades.Evidence.Facts.Wording;

/// <summary>A file of <c>data/cues</c> in the form its reader needs, under whatever catalogue is in use.</summary>
/// <typeparam name="T">That form.</typeparam>
/// <param name="file">File name.</param>
/// <param name="parse">Makes it of the rows, the user's layered on the program's; leaves out rows it does not understand.</param>
internal sealed class CueTable<T>(string file, Func<IReadOnlyList<string[]>, T> parse) where T : notnull
{
    /// <summary>The place of the table among all tables, by which a catalogue knows what it says.</summary>
    public int Index { get; } = CueTables.Next();

    /// <summary>File name.</summary>
    public string File => file;

    /// <summary>Makes the form of the rows.</summary>
    public Func<IReadOnlyList<string[]>, T> Parse => parse;

    /// <summary>What the file says under the catalogue in use.</summary>
    public T Value => Lexicon.Current.Get(this);
}

/// <summary>Numbers the tables.</summary>
internal static class CueTables
{
    private static int s_count;

    /// <summary>The next number, from 0.</summary>
    public static int Next() => Interlocked.Increment(ref s_count) - 1;
}
