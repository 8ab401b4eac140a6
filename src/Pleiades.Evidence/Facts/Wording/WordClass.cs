using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;

namespace Pleiades.Evidence.Facts.Wording;

/// <summary>One closed class of words, found at a place of a text or anywhere in it.</summary>
/// <remarks>
/// A text is looked through once for all words of the class: a place is compared with words only where their last (or first) letter stands, which a
/// small table of letters tells. Nothing is allocated.
/// </remarks>
internal sealed class WordClass
{
    private readonly Letters _last;
    private readonly Letters _first;

    /// <summary>Makes a class.</summary>
    /// <param name="words">Its words; none empty.</param>
    public WordClass(ImmutableArray<string> words) =>
        (Words, _last, _first, Firsts, Lasts) = (words, new Letters(words, w => w[^1]), new Letters(words, w => w[0]), SearchValues.Create([.. words.Select(w => w[0])]), SearchValues.Create([.. words.Select(w => w[^1])]));

    /// <summary>The class without words.</summary>
    public static WordClass Empty { get; } = new([]);

    /// <summary>The words, in the order of the file.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The first letters of the words.</summary>
    public SearchValues<char> Firsts { get; }

    /// <summary>The last letters of the words.</summary>
    public SearchValues<char> Lasts { get; }

    /// <summary>The words that begin with a letter, in the order of the file.</summary>
    /// <param name="c">The letter.</param>
    public ReadOnlySpan<string> StartingWith(char c) => _first.Of(c);

    /// <summary>Whether a word is one of the class.</summary>
    /// <param name="word">The word.</param>
    public bool Has(string word) => word.Length > 0 && _first.Of(word[0]).Contains(word);

    /// <summary>Behind the last word of the class in a text, or −1.</summary>
    /// <param name="text">The text.</param>
    public int LastEnd(ReadOnlySpan<char> text)
    {
        for (var i = text.LastIndexOfAny(Lasts); i >= 0; i = text[..i].LastIndexOfAny(Lasts))
        {
            foreach (var word in _last.Of(text[i]))
            {
                if (text[..(i + 1)].EndsWith(word)) return i + 1;
            }
        }

        return -1;
    }

    /// <summary>Whether a text ends with a word of the class.</summary>
    /// <param name="text">The text.</param>
    public bool Ends(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        foreach (var word in _last.Of(text[^1]))
        {
            if (text.EndsWith(word)) return true;
        }

        return false;
    }

    /// <summary>Whether a text begins with a word of the class.</summary>
    /// <param name="text">The text.</param>
    public bool Begins(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        foreach (var word in _first.Of(text[0]))
        {
            if (text.StartsWith(word)) return true;
        }

        return false;
    }

    /// <summary>Length of the longest word of the class that a text begins with, or 0.</summary>
    /// <param name="text">The text.</param>
    public int Beginning(ReadOnlySpan<char> text)
    {
        var longest = 0;
        if (text.IsEmpty) return longest;
        foreach (var word in _first.Of(text[0]))
        {
            if (word.Length > longest && text.StartsWith(word)) longest = word.Length;
        }

        return longest;
    }

    /// <summary>The words by one of their letters: a table with places to spare, a letter stands at the place its code gives or at the next free one.</summary>
    private sealed class Letters
    {
        private readonly char[] _letter;
        private readonly string[][] _words;

        /// <summary>Sorts words.</summary>
        /// <param name="words">The words.</param>
        /// <param name="letter">Which letter of a word.</param>
        public Letters(ImmutableArray<string> words, Func<string, char> letter)
        {
            var groups = words.GroupBy(letter).ToArray();
            var size = (int)BitOperations.RoundUpToPowerOf2((uint)(8 * groups.Length) + 1);
            (_letter, _words) = (new char[size], new string[size][]);
            var mask = size - 1;
            foreach (var group in groups)
            {
                var at = group.Key & mask;
                while (_letter[at] != 0) at = (at + 1) & mask;
                (_letter[at], _words[at]) = (group.Key, [.. group]);
            }
        }

        /// <summary>The words with this letter.</summary>
        /// <param name="c">The letter.</param>
        public ReadOnlySpan<string> Of(char c)
        {
            var mask = _letter.Length - 1;
            for (var at = c & mask; _letter[at] != 0; at = (at + 1) & mask)
            {
                if (_letter[at] == c) return _words[at];
            }

            return [];
        }
    }
}
