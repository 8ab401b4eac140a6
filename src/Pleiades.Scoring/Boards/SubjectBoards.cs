using System.Collections.Immutable;

namespace Pleiades.Scoring.Boards;

/// <summary>All boards of one subject.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Entries">One per node of the model, in its order.</param>
public sealed record SubjectBoards(SubjectId Subject, ImmutableArray<BoardEntry> Entries)
{
    /// <summary>The entry of a node.</summary>
    /// <param name="code">Code of the node.</param>
    /// <exception cref="ArgumentException">The model has no such node.</exception>
    public BoardEntry this[string code]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (string.Equals(entry.Code, code, StringComparison.Ordinal)) return entry;
            }

            throw new ArgumentException($"There is no node '{code}'.", nameof(code));
        }
    }

    /// <summary>The entry of the index.</summary>
    public BoardEntry Index => Entries.First(e => e.Parent is null);
}
