using Pleiades.Evidence.Quantities;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Facts;

/// <summary>A number in a paragraph, in places of its plain form.</summary>
/// <param name="Start">First character, comparator included.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Value">The quantity in the canonical unit.</param>
/// <param name="Mention">What the quantity reader found.</param>
internal sealed record QuantityMark(int Start, int End, Quantity Value, QuantityMention Mention);

/// <summary>A time expression in a paragraph, in places of its plain form.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Mention">What the time reader found.</param>
internal sealed record TimeMark(int Start, int End, TimeMention Mention);

/// <summary>What a name does in its sentence.</summary>
internal enum SubjectRole
{
    /// <summary>What the sentence speaks of.</summary>
    Topic,

    /// <summary>What something is compared with (居全国第6位).</summary>
    Reference,

    /// <summary>A place or a partner (销往德国).</summary>
    Place,
}

/// <summary>A name, or a word that stands for one, in a paragraph; in places of its plain form.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Subject">What it names.</param>
/// <param name="Role">What it does.</param>
/// <param name="Distance">How it was resolved: 0 a registered name, 1 by grammar, 2 by reference (全市, 该公司), 3 by reference in passing (县里).</param>
internal sealed record SubjectMark(int Start, int End, Subject Subject, SubjectRole Role, int Distance);

/// <summary>Marks of a paragraph in the order of their places.</summary>
internal static class Marks
{
    /// <summary>Index of the first mark that begins at or behind a place; their number when none does.</summary>
    /// <typeparam name="T">Sort of the marks.</typeparam>
    /// <param name="marks">The marks, in order.</param>
    /// <param name="place">The place.</param>
    /// <param name="startOf">Where a mark begins.</param>
    public static int FirstFrom<T>(List<T> marks, int place, Func<T, int> startOf)
    {
        int low = 0, high = marks.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (startOf(marks[middle]) < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
