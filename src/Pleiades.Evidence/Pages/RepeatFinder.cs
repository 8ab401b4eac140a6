using System.Buffers;

namespace Pleiades.Evidence.Pages;

/// <summary>Finds stretches of a page that repeat earlier text: loops of a text generator and columns read twice.</summary>
/// <remarks>
/// The letters of the page, blanks left out, are compared with earlier ones through a table of shingles; a match is extended both ways and may skip
/// a few differing letters (never digits). Linear in the text: a matched stretch is not searched again.
/// </remarks>
internal sealed class RepeatFinder
{
    private const int Shingle = 8;
    private const int LongestWayBack = 600;
    private const int Resync = 6;
    private const int MostSkipped = 2;
    private const int LeastBefore = 3;

    /// <summary>Letters that must agree for each slip of one or two that differ.</summary>
    private const int LettersToASlip = 16;

    /// <summary>Shortest stretch in which any letter may differ.</summary>
    private const int LeastWithSlip = 24;

    private static readonly SearchValues<char> s_figures = SearchValues.Create("0123456789一二三四五六七八九十百千万亿两零〇.%");

    private static readonly SearchValues<char> s_opposites = SearchValues.Create("东西南北中上下左右前后内外进出增减升降正负大小高低长短甲乙丙丁男女城乡");

    private readonly char[] _letters;
    private readonly int[] _unit;
    private readonly int _count;

    /// <summary>A stretch of letters that equals an earlier one.</summary>
    /// <param name="Source">First letter of the earlier stretch.</param>
    /// <param name="SourceEnd">Behind its last letter.</param>
    /// <param name="Copy">First letter of the later stretch.</param>
    /// <param name="CopyEnd">Behind its last letter.</param>
    internal readonly record struct Match(int Source, int SourceEnd, int Copy, int CopyEnd);

    /// <summary>Takes the letters out of a text.</summary>
    /// <param name="text">The untouched text.</param>
    internal RepeatFinder(string text)
    {
        _letters = new char[text.Length];
        _unit = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            _letters[_count] = Width.Fold(text[i]);
            _unit[_count++] = i;
        }

        _unit[_count] = text.Length;
    }

    /// <summary>The unit of the untouched text at which a letter stands; the text's length behind the last one.</summary>
    /// <param name="letter">0 to the number of letters.</param>
    internal int UnitOf(int letter) => _unit[letter];

    /// <summary>The first letter at or behind a unit of the untouched text.</summary>
    /// <param name="unit">A unit.</param>
    internal int LetterAt(int unit)
    {
        var found = Array.BinarySearch(_unit, 0, _count, unit);
        return found < 0 ? ~found : found;
    }

    /// <summary>All matches, in the order of the copies; a copy may overlap the one before.</summary>
    internal List<Match> Find()
    {
        var matches = new List<Match>();
        if (_count < 2 * Shingle) return matches;
        var table = new Table(_count);
        var hashes = Hashes();
        var known = 0;
        for (var at = 0; at + Shingle <= _count;)
        {
            for (; known + Shingle <= at; known++) table.Add(hashes[known], known);
            var source = table.First(hashes[at]);
            if (source < 0 || !_letters.AsSpan(source, Shingle).SequenceEqual(_letters.AsSpan(at, Shingle)))
            {
                at++;
                continue;
            }

            var match = Extend(source, at, matches.Count > 0 ? matches[^1] : default);
            matches.Add(match);
            at = Math.Max(at + 1, match.CopyEnd - Shingle + 1);
        }

        return matches;
    }

    private Match Extend(int source, int copy, Match previous)
    {
        var (sEnd, cEnd) = Forward(source, copy);
        int s = source, c = copy;
        var limit = Math.Max(0, copy - LongestWayBack);
        var sameDiagonal = previous.CopyEnd > 0 && previous.CopyEnd - previous.SourceEnd == copy - source;
        var skips = sameDiagonal || cEnd - c < LeastWithSlip ? 0 : 1;
        while (!sameDiagonal && s > 0 && c > limit && c - 1 > source)
        {
            if (_letters[s - 1] != _letters[c - 1] && (skips-- <= 0 || !AgreesBefore(s - 1, c - 1))) break;
            s--;
            c--;
        }

        return new Match(s, sEnd, c, cEnd);
    }

    /// <summary>Ends of the two stretches: letters may differ here and there, one in <see cref="LettersToASlip"/> of what agrees in the end.</summary>
    private (int Source, int Copy) Forward(int source, int copy)
    {
        int s = source + Shingle, c = copy + Shingle;
        var slips = new Stack<(int Source, int Copy)>();
        while (c < _count)
        {
            if (_letters[s] == _letters[c])
            {
                s++;
                c++;
                continue;
            }

            if (slips.Count * LettersToASlip > c - copy + LettersToASlip || Skip(s, c) is not { } skip) break;
            slips.Push((s, c));
            (s, c) = skip;
        }

        while (slips.Count > 0 && (c - copy < LeastWithSlip || slips.Count * LettersToASlip > c - copy)) (s, c) = slips.Pop();
        return (s, c);
    }

    /// <summary>Behind a mark stands whom the clause is about, and no more than one letter of it may differ: 永修县实现… and 湖口县实现… are two.</summary>
    private bool OpensClause(int letter) => letter > 0 && _letters[letter - 1] is '。' or '；' or '，' or '、' or '！' or '？' or ';' or ',';

    /// <summary>The shortest period of a stretch that repeats what stands right before it; a shingle is longer than a short phrase.</summary>
    /// <param name="match">The match.</param>
    internal int PeriodOf(Match match)
    {
        var step = match.Copy - match.Source;
        for (var period = 1; period < step && step < 2 * Shingle; period++)
            if (step % period == 0 && _letters.AsSpan(match.Source, step - period).SequenceEqual(_letters.AsSpan(match.Source + period, step - period))) return period;
        return step;
    }

    /// <summary>Whether one letter outside a match may be a slip of the reader: the match is long, and the letter neither a figure nor the opposite of the other.</summary>
    /// <param name="match">The match.</param>
    /// <param name="source">A letter beside the earlier stretch.</param>
    /// <param name="copy">The letter beside the later one.</param>
    internal bool MayBeSlip(Match match, int source, int copy) =>
        match.CopyEnd - match.Copy >= LeastWithSlip && source >= 0 && source < _count && copy < _count && !Tells(source, source + 1, copy, copy + 1);

    /// <summary>Whether a single differing letter, no figure, stands behind letters that agree.</summary>
    private bool AgreesBefore(int source, int copy) =>
        source >= LeastBefore && !Tells(source, source + 1, copy, copy + 1)
        && _letters.AsSpan(source - LeastBefore, LeastBefore).SequenceEqual(_letters.AsSpan(copy - LeastBefore, LeastBefore));

    /// <summary>Behind a differing letter or two, where the texts run together again.</summary>
    private (int Source, int Copy)? Skip(int source, int copy)
    {
        for (var total = 1; total <= 2 * MostSkipped; total++)
            for (var a = Math.Min(total, MostSkipped); a >= 0 && total - a <= MostSkipped; a--)
            {
                int s = source + a, c = copy + total - a;
                if (c + Resync > _count || s + Resync > _count) continue;
                if (Tells(source, s, copy, c) || (OpensClause(source) && (a != 1 || total != 2))) continue;
                if (_letters.AsSpan(s, Resync).SequenceEqual(_letters.AsSpan(c, Resync))) return (s, c);
            }

        return null;
    }

    /// <summary>
    /// Figures are never skipped: two sentences that differ in a number are two sentences. Nor are letters that each say where or which (东 and 西, 进 and 出).
    /// </summary>
    private bool Tells(int source, int sourceEnd, int copy, int copyEnd)
    {
        ReadOnlySpan<char> a = _letters.AsSpan(source, sourceEnd - source), b = _letters.AsSpan(copy, copyEnd - copy);
        return a.ContainsAny(s_figures) || b.ContainsAny(s_figures) || (a.ContainsAny(s_opposites) && b.ContainsAny(s_opposites));
    }

    /// <summary>A number for the letters of every shingle: each is that of the one before, less its first letter and with one more.</summary>
    private uint[] Hashes()
    {
        const ulong step = 6364136223846793005;
        var hashes = new uint[_count - Shingle + 1];
        ulong leaving = 1, hash = 0;
        for (var i = 0; i < Shingle; i++) leaving *= step;
        for (var i = 0; i < _count; i++)
        {
            hash = hash * step + _letters[i];
            if (i >= Shingle) hash -= leaving * _letters[i - Shingle];
            if (i + 1 >= Shingle) hashes[i + 1 - Shingle] = (uint)(hash >> 32) ^ (uint)hash;
        }

        return hashes;
    }

    /// <summary>Remembers the first place of every shingle.</summary>
    private sealed class Table
    {
        private readonly int[] _place;
        private readonly uint[] _hash;
        private readonly int _mask;

        internal Table(int count)
        {
            var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * count));
            (_place, _hash, _mask) = (new int[size], new uint[size], size - 1);
        }

        internal int First(uint hash)
        {
            for (var slot = (int)hash & _mask; _place[slot] != 0; slot = (slot + 1) & _mask)
                if (_hash[slot] == hash) return _place[slot] - 1;
            return -1;
        }

        internal void Add(uint hash, int place)
        {
            var slot = (int)hash & _mask;
            for (; _place[slot] != 0; slot = (slot + 1) & _mask)
                if (_hash[slot] == hash) return;
            (_place[slot], _hash[slot]) = (place + 1, hash);
        }
    }
}
