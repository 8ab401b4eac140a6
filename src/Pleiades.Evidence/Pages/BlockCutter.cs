using Pleiades.Evidence.Documents;
using Pleiades.Evidence.English;

namespace Pleiades.Evidence.Pages;

/// <summary>Cuts a page into blocks: lines, stretches between runs of ideographic blanks, and wrapped lines put together.</summary>
internal static class BlockCutter
{
    /// <summary>Narrowest column of print, in the width of Latin letters; a Chinese letter has two.</summary>
    private const int WideEnough = 24;

    /// <summary>What may be missing from a full line: a number that is not broken, and a mark that may not begin a line.</summary>
    private const int Ragged = 6;

    /// <summary>Widest column: lines beyond it are paragraphs, not print.</summary>
    private const int TooWide = 200;

    /// <summary>Longest jump marker at the head of a paragraph.</summary>
    private const int LongestMarker = 24;

    private static readonly System.Buffers.SearchValues<char> RuleSigns = System.Buffers.SearchValues.Create("-*=_—|: ");

    /// <summary>Cuts the text.</summary>
    /// <param name="document">The document.</param>
    internal static List<Block> Cut(SourceDocument document)
    {
        var text = document.Text;
        var isMarkdown = document.Format == DocumentFormat.Markdown;
        var lines = Lines(text, isMarkdown);
        var groups = Groups(lines);
        var blocks = new List<Block>(lines.Count);
        for (var i = 0; i < lines.Count;)
        {
            var last = i;
            if (lines[i].Level == 0 && !lines[i].Whole) last = LastOfWrapped(text, lines, i, groups[i]);
            blocks.Add(new Block
            {
                Index = blocks.Count,
                Start = lines[i].Start,
                End = lines[last].End,
                Words = (lines[i].Start, lines[last].End),
                Gap = lines[i].Gap,
                Level = lines[i].Level,
                IsItem = lines[i].Whole && lines[i].Level == 0,
            });
            i = last + 1;
        }

        return blocks;
    }

    /// <param name="Start">First unit.</param>
    /// <param name="End">Behind the last unit.</param>
    /// <param name="Gap">Line ends before.</param>
    /// <param name="Level">Heading level of Markdown.</param>
    /// <param name="Whole">Whether the line stands for itself and never goes on in the next one.</param>
    /// <param name="Width">Its width in Latin letters.</param>
    private readonly record struct Line(int Start, int End, int Gap, int Level, bool Whole, int Width);

    private static List<Line> Lines(string text, bool isMarkdown)
    {
        var lines = new List<Line>();
        int at = 0, breaks = 2;
        while (at < text.Length)
        {
            var end = text.AsSpan(at).IndexOfAny('\n', '\r', '\f');
            end = end < 0 ? text.Length : at + end;
            var before = lines.Count;
            Split(text, at, end, breaks, isMarkdown, lines);
            if (lines.Count > before) breaks = 0;
            if (end < text.Length && text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n') end++;
            breaks += end < text.Length && text[end] == '\f' ? 2 : 1;
            at = end + 1;
        }

        return lines;
    }

    /// <summary>A physical line is several paragraphs where runs of two and more ideographic blanks stand behind the end of something.</summary>
    private static void Split(string text, int start, int end, int gap, bool isMarkdown, List<Line> lines)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (text[i] != '\u3000' || i + 1 >= end || text[i + 1] != '\u3000') continue;
            Add(text, from, i, lines.Count > 0 && from > start ? 2 : gap, isMarkdown, lines);
            while (i < end && text[i] == '\u3000') i++;
            from = i;
        }

        Add(text, from, end, from > start ? 2 : gap, isMarkdown, lines);
    }

    private static void Add(string text, int start, int end, int gap, bool isMarkdown, List<Line> lines)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (start == end) return;
        int level = 0;
        var whole = false;
        if (isMarkdown) (start, level, whole) = StripMarker(text, start, end);
        if (JumpAtHead(text, start, end) is > 0 and var marker)
        {
            lines.Add(new Line(start, start + marker, gap, 0, false, WidthOf(text.AsSpan(start, marker))));
            (start, gap) = (SkipBlanks(text, start + marker, end), 1);
        }

        if (start < end && text.AsSpan(start, end - start).IndexOfAnyExcept(RuleSigns) >= 0) lines.Add(new Line(start, end, gap, level, whole, WidthOf(text.AsSpan(start, end - start))));
    }

    /// <summary>Length of a jump marker at the head of a paragraph, （上接第一版）…: it stands for itself; 0 where there is none.</summary>
    private static int JumpAtHead(string text, int start, int end)
    {
        if (start >= end || text[start] is not ('（' or '(' or '[' or '【')) return 0;
        foreach (var match in LinePatterns.JumpHead().EnumerateMatches(text.AsSpan(start, Math.Min(end - start, LongestMarker))))
            return start + match.Length < end ? match.Length : 0;
        return 0;
    }

    /// <summary>Skips the signs with which Markdown marks headings, quotations and list items; a table row keeps its bars.</summary>
    private static (int Start, int Level, bool Whole) StripMarker(string text, int start, int end)
    {
        var level = 0;
        while (start + level < end && level < 6 && text[start + level] == '#') level++;
        if (level > 0 && start + level < end && text[start + level] == ' ') return (SkipBlanks(text, start + level, end), level, true);
        var whole = text[start] == '|';
        while (start < end && text[start] == '>') start = SkipBlanks(text, start + 1, end);
        if (start + 1 < end && text[start] is '-' or '*' or '+' && start + 1 < end && text[start + 1] == ' ') return (SkipBlanks(text, start + 1, end), 0, true);
        return (start, 0, whole);
    }

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        return start;
    }

    /// <summary>For each line the end of the group of lines that it stands in, and the longest line from it to that end.</summary>
    private static (int End, int Width)[] Groups(List<Line> lines)
    {
        var groups = new (int End, int Width)[lines.Count];
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var width = lines[i].Width;
            var goesOn = i + 1 < lines.Count && lines[i + 1].Gap == 1;
            groups[i] = goesOn ? (groups[i + 1].End, Math.Max(width, groups[i + 1].Width)) : (i + 1, width);
        }

        return groups;
    }

    /// <summary>Lines of one group that are filled to the margin and break off inside a sentence wrap one paragraph.</summary>
    private static int LastOfWrapped(string text, List<Line> lines, int first, (int End, int Width) group)
    {
        var (groupEnd, width) = group;
        if (width is < WideEnough or > TooWide || groupEnd == first + 1) return first;
        var last = first;
        while (last + 1 < groupEnd && (IsFull(lines[last], width) || EnglishLines.IsRagged(text.AsSpan(lines[last].Start, lines[last].End - lines[last].Start), width, last == first)) && !EndsSentence(text, lines[last]) && lines[last + 1].Level == 0 && !lines[last + 1].Whole
            && HasStop(text, lines[last], lines[last + 1])) last++;
        return last;
    }

    private static bool IsFull(Line line, int width) => line.Width >= width - Ragged;

    private static int WidthOf(ReadOnlySpan<char> line)
    {
        var width = line.Length;
        foreach (var c in line) width += c >= '\u2E80' ? 1 : 0;
        return width;
    }

    private static bool EndsSentence(string text, Line line) => text[line.End - 1] is '。' or '〕' or '】' or '！' or '？' or '”' or '；' or '!' or '?';

    private static bool HasStop(string text, Line line, Line next) =>
        text.AsSpan(line.Start, next.End - line.Start).IndexOfAny("，。；,.") >= 0 && !IsNumbered(text, next) && !Opens(text.AsSpan(next.Start, next.End - next.Start));

    /// <summary>Words that begin a line of their own: a caption, a report.</summary>
    private static bool Opens(ReadOnlySpan<char> next) => next[0] is '▲' or '◀' or '【' || next.StartsWith("图为") || next.StartsWith("本报讯") || next.StartsWith("新华社");

    /// <summary>3版 …, 2. …: a line that begins with its number begins something.</summary>
    private static bool IsNumbered(string text, Line line)
    {
        var at = line.Start;
        while (at < line.End && char.IsAsciiDigit(text[at])) at++;
        return at > line.Start && at - line.Start <= 2 && at < line.End && text[at] is '版' or '.' or '、' or '．' or ')' or '）';
    }
}
