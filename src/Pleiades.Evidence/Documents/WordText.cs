using System.Text;
using System.Xml;

namespace Pleiades.Evidence.Documents;

/// <summary>Takes the words out of a part of a Word document as they would be printed with all its changes accepted.</summary>
/// <remarks>
/// Paragraphs and headings are lines, a row of a table is one line with tabs between its cells, a text box follows the paragraph it hangs on.
/// Deleted and hidden words, the place a stretch was moved from, and the second copy of a drawing for old programs are left out.
/// Reads forward without recursion: depth costs memory rather than the stack. O(size of the part).
/// </remarks>
internal sealed class WordText
{
    private static readonly string[] Namespaces =
        ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"];

    private readonly Stack<Block> _blocks = new([new Block()]);
    private readonly Stack<List<string>> _rows = new();
    private readonly Stack<Paragraph> _paragraphs = new();
    private readonly Stack<bool> _hiddenRuns = new();
    private bool _inText;
    private bool _inProperties;

    private WordText()
    {
    }

    /// <summary>Stretches deleted or moved away.</summary>
    internal int Deleted { get; private set; }

    /// <summary>Runs of hidden words.</summary>
    internal int Hidden { get; private set; }

    /// <summary>The lines, in the order of the part; none is empty.</summary>
    internal List<string> Lines => _blocks.Last().Lines;

    /// <summary>Reads a part.</summary>
    /// <param name="reader">At its beginning; it must not resolve anything outside the part.</param>
    /// <exception cref="XmlException">The part is damaged.</exception>
    internal static WordText Read(XmlReader reader)
    {
        var text = new WordText();
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && text.LeavesOut(reader))
            {
                reader.Skip();
                continue;
            }

            text.Take(reader);
            reader.Read();
        }

        return text;
    }

    private bool LeavesOut(XmlReader element)
    {
        if (element.LocalName == "Fallback") return true;
        if (!IsWord(element)) return false;
        if (element.LocalName is "del" or "moveFrom" && !_inProperties) Deleted++;
        return element.LocalName switch
        {
            "del" or "moveFrom" => !_inProperties,
            "rt" or "pPrChange" or "rPrChange" or "sectPr" or "tblPr" or "tabs" => true,
            "footnote" or "endnote" => element.GetAttribute("type", element.NamespaceURI) is not (null or "normal"),
            _ => false,
        };
    }

    private void Take(XmlReader node)
    {
        if (node.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
        {
            if (_inText) Append(node.Value);
            return;
        }

        if (node.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement) || !IsWord(node)) return;
        if (node.NodeType == XmlNodeType.Element) Open(node);
        if (node.NodeType == XmlNodeType.EndElement || node.IsEmptyElement) Close(node.LocalName);
    }

    private void Open(XmlReader element)
    {
        switch (element.LocalName)
        {
            case "p": _paragraphs.Push(new Paragraph()); break;
            case "tc" or "txbxContent": _blocks.Push(new Block()); break;
            case "tr": _rows.Push([]); break;
            case "r": _hiddenRuns.Push(false); break;
            case "t": _inText = true; break;
            case "pPr": _inProperties = true; break;
            case "del" or "moveFrom" when _paragraphs.Count > 0: _paragraphs.Peek().MarkDeleted = true; break;
            case "vanish" when !_inProperties && IsOn(element): Hide(); break;
            case "tab": Append("\t"); break;
            case "br" or "cr": Append("\n"); break;
            case "noBreakHyphen": Append("-"); break;
            default: break;
        }
    }

    private void Close(string element)
    {
        switch (element)
        {
            case "p": EndParagraph(_paragraphs.Pop()); break;
            case "tc": EndCell(_blocks.Pop()); break;
            case "txbxContent": EndTextBox(_blocks.Pop()); break;
            case "tr": EndRow(_rows.Pop()); break;
            case "r": _hiddenRuns.Pop(); break;
            case "t": _inText = false; break;
            case "pPr": _inProperties = false; break;
            default: break;
        }
    }

    private void Append(string words)
    {
        if (_paragraphs.Count > 0 && !_inProperties && !(_hiddenRuns.Count > 0 && _hiddenRuns.Peek())) _paragraphs.Peek().Words.Append(words);
    }

    private void Hide()
    {
        if (_hiddenRuns.Count == 0 || _hiddenRuns.Peek()) return;
        _hiddenRuns.Pop();
        _hiddenRuns.Push(true);
        Hidden++;
    }

    /// <summary>A paragraph whose end was deleted runs on in the next.</summary>
    private void EndParagraph(Paragraph paragraph)
    {
        var block = _blocks.Peek();
        var words = block.Carried + paragraph.Words;
        block.Carried = paragraph.MarkDeleted ? words : "";
        if (!paragraph.MarkDeleted) block.Add(words);
        block.Lines.AddRange(paragraph.Boxes);
    }

    private void EndCell(Block cell)
    {
        if (_rows.Count > 0) _rows.Peek().Add(string.Join(' ', cell.Finish()).Replace('\t', ' ').Replace('\n', ' '));
        else _blocks.Peek().Lines.AddRange(cell.Finish());
    }

    /// <summary>An empty cell keeps its place, so that columns stay in line.</summary>
    private void EndRow(List<string> cells)
    {
        if (cells.Exists(cell => cell.Length > 0)) _blocks.Peek().Lines.Add(string.Join('\t', cells));
    }

    private void EndTextBox(Block box) => (_paragraphs.Count > 0 ? _paragraphs.Peek().Boxes : _blocks.Peek().Lines).AddRange(box.Finish());

    private static bool IsOn(XmlReader element) => element.GetAttribute("val", element.NamespaceURI) is not ("0" or "false" or "off");

    private static bool IsWord(XmlReader node) => Array.IndexOf(Namespaces, node.NamespaceURI) >= 0;

    private sealed class Paragraph
    {
        internal StringBuilder Words { get; } = new();

        internal List<string> Boxes { get; } = [];

        internal bool MarkDeleted { get; set; }
    }

    private sealed class Block
    {
        internal List<string> Lines { get; } = [];

        internal string Carried { get; set; } = "";

        internal void Add(string line)
        {
            var words = line.Trim();
            if (words.Length > 0) Lines.Add(words);
        }

        internal List<string> Finish()
        {
            Add(Carried);
            return Lines;
        }
    }
}
