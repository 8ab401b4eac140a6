using System.Globalization;
using System.Text;

namespace Pleiades.Workbench.Tests.Files;

/// <summary>A PDF of one line of Chinese a page, written object by object as the format prescribes it.</summary>
internal static class SmallPdf
{
    private const string Font = "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>";

    private const string Glyphs =
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] "
        + "/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>";

    /// <summary>The bytes of a PDF with these lines.</summary>
    internal static byte[] Of(params string[] pages) => Write(pages, "");

    /// <summary>The bytes of a PDF that says it is locked, with keys that no password opens.</summary>
    internal static byte[] Locked() =>
        Write(["甲"], $" /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >> /ID [<00> <00>]");

    private static byte[] Write(string[] pages, string trailer)
    {
        var kids = string.Join(' ', pages.Select((_, i) => $"{5 + (2 * i)} 0 R"));
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Length} /Kids [{kids}] >>",
            Font,
            Glyphs,
            .. pages.SelectMany((line, i) => new[] { Page(6 + (2 * i)), Content(line) }),
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder();
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var at = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{table}");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Length + 1} /Root 1 0 R{trailer} >>\nstartxref\n{at}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static string Page(int content) =>
        $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents {content} 0 R >>";

    private static string Content(string line)
    {
        var shown = line.Length == 0 ? "" : $"BT /F 20 Tf 40 700 Td <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(line))}> Tj ET";
        return $"<< /Length {shown.Length} >>\nstream\n{shown}\nendstream";
    }
}
