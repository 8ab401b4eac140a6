using System.Collections.Immutable;

namespace Pleiades.Reports.Annexes;

/// <summary>Writes an annex as Markdown (CommonMark with tables).</summary>
public static class AnnexMarkdown
{
    /// <summary>Writes the annex.</summary>
    /// <param name="annex">The annex.</param>
    /// <param name="writer">Where to; left open.</param>
    public static void Write(Annex annex, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(annex);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write($"# {Line(annex.Title)}\n");
        foreach (var block in annex.Blocks)
        {
            writer.Write(block switch
            {
                AnnexBlock.Heading heading => $"\n## {Line(heading.Text)}\n",
                AnnexBlock.Paragraph paragraph => $"\n{Line(paragraph.Text)}\n",
                AnnexBlock.Formula formula => $"\n    {formula.Text.ReplaceLineEndings(" ")}\n",
                AnnexBlock.Verbatim text => $"\n```yaml\n{text.Text.Replace("```", "'''", StringComparison.Ordinal).TrimEnd()}\n```\n",
                AnnexBlock.Grid grid => Table(grid),
                _ => "",
            });
        }
    }

    private static string Table(AnnexBlock.Grid grid)
    {
        var rule = string.Join('|', grid.Columns.Select(c => AnnexHtml.IsNumber(c) ? "---:" : "---"));
        return $"\n{Row([.. grid.Columns.Select(c => c.TrimEnd('#'))])}|{rule}|\n{string.Concat(grid.Rows.Select(Row))}";
    }

    private static string Row(ImmutableArray<string> cells) => $"| {string.Join(" | ", cells.Select(c => Line(c).Replace("|", "\\|", StringComparison.Ordinal)))} |\n";

    /// <summary>Text on one line that Markdown takes as text: a code of a user may hold anything.</summary>
    private static string Line(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            if (c is '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '#') escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
