using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Pleiades.Reports.Tables;

/// <summary>Facts as comma-separated values (RFC 4180) with a header, with the field names of <see cref="FactJson"/>.</summary>
/// <remarks>A span is <c>start-end</c>; several are parted by semicolons. An empty field is empty.</remarks>
public static class FactCsv
{
    private static readonly CsvConfiguration Rfc4180 = new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

    /// <summary>Writes header and facts.</summary>
    /// <param name="writer">Where to; left open. Its encoding should be UTF-8.</param>
    /// <param name="facts">The facts, in the order to be written.</param>
    public static void Write(TextWriter writer, IEnumerable<FactLine> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        using var csv = new CsvWriter(writer, Rfc4180, leaveOpen: true);
        foreach (var field in FactFields.All) csv.WriteField(field.Name);
        csv.NextRecord();
        foreach (var fact in facts)
        {
            foreach (var field in FactFields.All) csv.WriteField(field.Text(fact));
            csv.NextRecord();
        }
    }
}
