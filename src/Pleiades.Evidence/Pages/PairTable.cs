using System.Numerics;

namespace Pleiades.Evidence.Pages;

/// <summary>In which of up to 64 paragraphs each pair of letters stands: a hash table that is kept for the next use, since pages are many and small.</summary>
internal sealed class PairTable
{
    private const int LeastSlots = 1 << 13;

    [ThreadStatic]
    private static PairTable? s_spare;

    private readonly int[] _pairs;
    private readonly ulong[] _places;
    private readonly List<int> _used = [];

    private PairTable(int slots) => (_pairs, _places) = (new int[slots], new ulong[slots]);

    /// <summary>An empty table with room for some pairs.</summary>
    /// <param name="pairs">Most pairs that will be noted.</param>
    internal static PairTable Rent(int pairs)
    {
        var spare = s_spare;
        s_spare = null;
        return spare is not null && spare._pairs.Length >= 2 * pairs ? spare : new PairTable(Math.Max(LeastSlots, (int)BitOperations.RoundUpToPowerOf2((uint)(2 * pairs + 1))));
    }

    /// <summary>Notes that a pair stands in a paragraph.</summary>
    /// <param name="pair">The pair; not 0.</param>
    /// <param name="paragraph">0 to 63.</param>
    internal void Note(int pair, int paragraph)
    {
        var slot = (int)((uint)pair * 2654435769u >> 8) & (_pairs.Length - 1);
        while (_pairs[slot] != pair)
        {
            if (_pairs[slot] == 0)
            {
                _pairs[slot] = pair;
                _used.Add(slot);
                break;
            }

            slot = (slot + 1) & (_pairs.Length - 1);
        }

        _places[slot] |= 1UL << paragraph;
    }

    /// <summary>Gives the paragraphs of every pair that stands in several and is not left out, and the table back; it is not used afterwards.</summary>
    /// <param name="leftOut">Pairs that are left out.</param>
    internal List<ulong> TakeShared(IReadOnlySet<int> leftOut)
    {
        var shared = new List<ulong>();
        foreach (var slot in _used)
        {
            if (BitOperations.PopCount(_places[slot]) > 1 && !leftOut.Contains(_pairs[slot])) shared.Add(_places[slot]);
            (_pairs[slot], _places[slot]) = (0, 0);
        }

        _used.Clear();
        s_spare = this;
        return shared;
    }
}
