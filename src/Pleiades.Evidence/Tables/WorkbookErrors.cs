using System.IO.Compression;
using System.Xml;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tables;

/// <summary>Finds the cells of a workbook that hold an error (<c>#DIV/0!</c>), which the reader of workbooks passes over as empty.</summary>
internal static class WorkbookErrors
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The errors by sheet and address, as in <c>Sheet1!B7</c>.</summary>
    /// <param name="bytes">A workbook that has passed <see cref="PackageGuard"/>.</param>
    internal static Dictionary<string, string> Find(ReadOnlyMemory<byte> bytes)
    {
        using var archive = new ZipArchive(Bytes.AsStream(bytes), ZipArchiveMode.Read);
        var targets = Attributes(archive, "xl/_rels/workbook.xml.rels", "Relationship", "Id", "", "Target")
            .ToLookup(relation => relation.First, relation => relation.Second);
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, id) in Attributes(archive, "xl/workbook.xml", "sheet", "name", Relations, "id"))
            foreach (var target in targets[id].Take(1))
                Collect(archive, target.StartsWith('/') ? target[1..] : "xl/" + target, name, errors);
        return errors;
    }

    private static List<(string First, string Second)> Attributes(ZipArchive archive, string part, string element, string first, string space, string second)
    {
        var found = new List<(string, string)>();
        if (archive.GetEntry(part) is not { } entry) return found;
        using var xml = Open(entry);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element)
                found.Add((xml.GetAttribute(first) ?? "", (space.Length > 0 ? xml.GetAttribute(second, space) : xml.GetAttribute(second)) ?? ""));
        return found;
    }

    private static void Collect(ZipArchive archive, string part, string sheet, Dictionary<string, string> errors)
    {
        if (archive.GetEntry(part) is not { } entry) return;
        using var xml = Open(entry);
        var address = "";
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "c") address = xml.GetAttribute("t") == "e" ? xml.GetAttribute("r") ?? "" : "";
            else if (xml.LocalName == "v" && address.Length > 0) errors[$"{sheet}!{address}"] = xml.ReadString();
        }
    }

    private static XmlReader Open(ZipArchiveEntry entry) =>
        XmlReader.Create(entry.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });
}
