using System.Text;

namespace Pleiades.Scoring.Models;

/// <summary>Separated text with quoted fields (RFC 4180), one record at a time, with its line. The first line says whether commas, semicolons or tabs separate.</summary>
internal static class CsvText
{
    /// <summary>The records of a text; blank lines are passed over.</summary>
    internal static IEnumerable<(int Line, string[] Fields)> Records(TextReader reader)
    {
        var (line, field, fields) = (1, new StringBuilder(), new List<string>());
        var separator = '\0';
        var (start, quoted, any) = (1, false, false);
        for (int read; (read = reader.Read()) >= 0;)
        {
            var c = (char)read;
            if (separator == '\0' && !quoted && c is (',' or ';' or '\t')) separator = c;
            if (c == '\n') line++;
            if (quoted)
            {
                if (c != '"') field.Append(c);
                else if (reader.Peek() == '"') field.Append((char)reader.Read());
                else quoted = false;
            }
            else if (c == '"') (quoted, any) = (true, true);
            else if (c == separator)
            {
                fields.Add(Taken(field));
                any = true;
            }
            else if (c == '\n')
            {
                if (any || field.Length > 0) yield return (start, [.. fields, Taken(field)]);
                fields.Clear();
                (any, start) = (false, line);
            }
            else if (c != '\r' && !(c == '\uFEFF' && field.Length == 0)) field.Append(c);
        }

        if (any || field.Length > 0) yield return (start, [.. fields, Taken(field)]);
    }

    private static string Taken(StringBuilder field)
    {
        var text = field.ToString();
        field.Clear();
        return text;
    }
}
