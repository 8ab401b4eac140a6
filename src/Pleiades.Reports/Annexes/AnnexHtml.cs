using System.Collections.Immutable;
using Pleiades.Reports.Dossiers.Sections;
using Pleiades.Reports.Languages;
using Pleiades.Reports.Markups;

namespace Pleiades.Reports.Annexes;

/// <summary>Writes an annex as one HTML page that needs nothing beside itself.</summary>
public static class AnnexHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="annex">The annex.</param>
    /// <param name="writer">Where to; left open. Its encoding should be UTF-8.</param>
    public static void Write(Annex annex, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(annex);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Markup.Of($"""
            <!DOCTYPE html>
            <html lang="{annex.Language.Tag()}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Asset.Policy([])}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{annex.Title}</title>
            <style>
            {new Markup(Asset.Text("dossier.css"))}
            {new Markup(Asset.Text("annex.css"))}
            </style>
            </head>
            <body class="annex">
            <main>
            <h1>{annex.Title}</h1>
            {Markup.Join(annex.Blocks.Select(Block))}
            </main>
            </body>
            </html>

            """).Html.ReplaceLineEndings("\n"));
    }

    /// <summary>Whether a column holds numbers, as its name says.</summary>
    internal static bool IsNumber(string column) => column.EndsWith('#');

    private static Markup Block(AnnexBlock block) => block switch
    {
        AnnexBlock.Heading heading => Markup.Of($"<h2>{heading.Text}</h2>\n"),
        AnnexBlock.Paragraph paragraph => Markup.Of($"<p>{paragraph.Text}</p>\n"),
        AnnexBlock.Formula formula => Markup.Of($"<p class=\"formula\"><code>{formula.Text}</code></p>\n"),
        AnnexBlock.Verbatim text => Markup.Of($"<pre>{text.Text}</pre>\n"),
        AnnexBlock.Grid grid => Table(grid),
        _ => Markup.Empty,
    };

    private static Markup Table(AnnexBlock.Grid grid)
    {
        var numbers = grid.Columns.Select(IsNumber).ToArray();
        var head = Markup.Join(grid.Columns.Select(c => IsNumber(c) ? Markup.Of($"<th scope=\"col\" class=\"num\">{c.TrimEnd('#')}</th>") : Markup.Of($"<th scope=\"col\">{c}</th>")));
        return Markup.Of($"<div class=\"wide\" tabindex=\"0\"><table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{Markup.Join(grid.Rows.Select(r => Row(r, numbers)))}</tbody>\n</table></div>\n");
    }

    private static Markup Row(ImmutableArray<string> cells, bool[] numbers) =>
        Markup.Of($"<tr>{Markup.Join(cells.Select((c, at) => numbers[at] ? Markup.Of($"<td class=\"num\">{c}</td>") : Markup.Of($"<td>{c}</td>")))}</tr>\n");
}
