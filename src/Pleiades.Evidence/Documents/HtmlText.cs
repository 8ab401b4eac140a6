using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Pleiades.Evidence.Documents;

/// <summary>Takes the words out of an HTML page: headings, paragraphs, list items and table rows as lines, separated by empty lines.</summary>
internal static class HtmlText
{
    /// <summary>What was taken out.</summary>
    /// <param name="Text">The words; null when refused.</param>
    /// <param name="Illustrative">Whether the page marks itself as sample data.</param>
    /// <param name="Issues">Doubts and refusals.</param>
    internal sealed record Extract(string? Text, bool Illustrative, ImmutableArray<Issue> Issues)
    {
        /// <summary>What the markup says of the publication.</summary>
        internal PageMeta Meta { get; init; } = new("", null);
    }

    /// <summary>Takes the words out.</summary>
    /// <param name="html">The decoded page.</param>
    /// <param name="options">Limits.</param>
    internal static Extract Read(string html, ReadOptions options)
    {
        if (NestingExceeds(html, options.MaxHtmlDepth))
            return new Extract(null, false, [new Issue("limit", $"HTML elements are nested more than {options.MaxHtmlDepth} deep: not a page written for readers")]);
        using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        var (text, leftOut) = Words(document.Body);
        var title = document.Title?.Trim() ?? "";
        if (title.Length > 0 && document.QuerySelector("h1") is null) text = title + "\n\n" + text;
        var marked = document.QuerySelector("meta[name='pleiades:illustrative']") is { } meta
            && !string.Equals(meta.GetAttribute("content"), "false", StringComparison.OrdinalIgnoreCase);
        return text.Length == 0
            ? new Extract(null, marked, [new Issue("empty", "the HTML page holds no words outside scripts and styles")])
            : new Extract(text, marked, leftOut) { Meta = PageMeta.Of(document) };
    }

    /// <summary>The words of a page without the parts that are not what it reports; with them when it is made of nothing else.</summary>
    private static (string Text, ImmutableArray<Issue> LeftOut) Words(IElement? body)
    {
        if (body is null) return ("", []);
        var parts = PageParts.In(body);
        var text = Writer.Write(body, parts.Contains);
        return text.Length > 0 ? (text, parts.Said()) : (Writer.Write(body, _ => false), []);
    }

    /// <summary>Counts open elements roughly, before the parser builds a tree that would have to be walked.</summary>
    private static bool NestingExceeds(string html, int limit)
    {
        int depth = 0, at = 0;
        while ((at = html.IndexOf('<', at)) >= 0 && ++at < html.Length)
        {
            if (html[at] == '/') depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(html[at]) && !IsVoid(html.AsSpan(at))) depth++;
            if (depth > limit) return true;
        }

        return false;
    }

    private static readonly string[] VoidOrUnclosed =
        ["br", "img", "meta", "link", "input", "hr", "p", "li", "td", "tr", "th", "option", "col", "wbr", "source", "area", "base", "embed", "param", "track", "dd", "dt"];

    private static bool IsVoid(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length])) length++;
        var name = tag[..length];
        foreach (var candidate in VoidOrUnclosed)
            if (name.Equals(candidate, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private sealed class Writer(Func<INode, bool> isLeftOut)
    {
        private readonly StringBuilder _text = new();
        private readonly StringBuilder _line = new();

        internal static string Write(IElement root, Func<INode, bool> isLeftOut)
        {
            var writer = new Writer(isLeftOut);
            writer.Walk(root);
            return writer.Finish();
        }

        /// <summary>Walks without recursion, so that depth costs memory rather than the stack.</summary>
        private void Walk(IElement root)
        {
            var open = new Stack<(INode Node, bool Closing)>();
            open.Push((root, false));
            while (open.Count > 0)
            {
                var (node, closing) = open.Pop();
                if (node is IText words) Append(words.Data);
                if (node is not IElement element || IsSilent(element) || isLeftOut(element)) continue;
                if (closing || element.LocalName == "br")
                {
                    Close(element);
                    continue;
                }

                if (IsBlock(element)) EndLine();
                open.Push((node, true));
                for (var i = element.ChildNodes.Length - 1; i >= 0; i--) open.Push((element.ChildNodes[i], false));
            }
        }

        private string Finish()
        {
            EndLine();
            return _text.ToString().TrimEnd();
        }

        private void Close(IElement element)
        {
            if (element.LocalName is "td" or "th") _line.Append('\t');
            else if (IsBlock(element) || element.LocalName == "br") EndLine();
        }

        private void Append(string words)
        {
            foreach (var c in words)
                if (c is not ('\n' or '\r' or '\t' or ' ')) _line.Append(c);
                else if (_line.Length > 0 && _line[^1] is not (' ' or '\t')) _line.Append(' ');
        }

        private void EndLine()
        {
            var line = _line.ToString().Trim(' ', '\t', '\u00A0');
            _line.Clear();
            if (line.Length == 0) return;
            if (_text.Length > 0) _text.Append("\n\n");
            _text.Append(line);
        }

        private static bool IsSilent(IElement element) => element.LocalName is
            "script" or "style" or "noscript" or "template" or "svg" or "nav" or "iframe" or "button" or "select" or "textarea" or "head";

        private static bool IsBlock(IElement element) => element.LocalName is
            "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "aside" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
            or "ul" or "ol" or "li" or "table" or "tr" or "caption" or "thead" or "tbody" or "blockquote" or "figure" or "figcaption" or "pre" or "hr"
            or "dl" or "dt" or "dd" or "form" or "body" or "address";
    }
}
