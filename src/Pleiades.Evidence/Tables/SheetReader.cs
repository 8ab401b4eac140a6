using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using ExcelDataReader;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tables;

/// <summary>Reads the cells of CSV files and workbooks and writes them as lines with tabs.</summary>
internal static class SheetReader
{
    private const int MostRows = 200_000;
    private const int MostColumns = 1_000;

    /// <summary>The sheets of a workbook that has passed <see cref="PackageGuard"/>.</summary>
    internal static Reading<SheetSet> OfWorkbook(ReadOnlyMemory<byte> bytes, ReadOptions options)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var writer = new Rendering(options.MaxTextBytes);
        try
        {
            var errors = WorkbookErrors.Find(bytes);
            using var stream = Bytes.AsStream(bytes);
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
            do
            {
                writer.BeginSheet(reader.Name, titled: true);
                while (writer.IsWithinLimits && reader.Read()) WriteRow(reader, writer, errors);
            }
            while (writer.IsWithinLimits && reader.NextResult());
        }
        catch (Exception damaged) when (damaged is ExcelDataReader.Exceptions.ExcelReaderException or System.Xml.XmlException or InvalidDataException
            or FormatException or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException)
        {
            // The reader of workbooks answers a damaged part with whatever its parser ran into.
            return new Reading<SheetSet>(null, [new Issue("format", $"the workbook is damaged ({damaged.Message.TrimEnd('.')}): save it again")]);
        }

        return writer.Finish();
    }

    /// <summary>The single sheet of a CSV file.</summary>
    internal static Reading<SheetSet> OfCsv(string text, string name)
    {
        var writer = new Rendering(int.MaxValue);
        writer.BeginSheet(Path.GetFileNameWithoutExtension(name), titled: false);
        var problems = new List<Issue>();
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = SniffDelimiter(text).ToString(),
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            TrimOptions = TrimOptions.Trim,
            BadDataFound = bad => problems.Add(new Issue("csv", "a quotation mark stands inside an unquoted cell; it was taken as a character",
                string.Create(CultureInfo.InvariantCulture, $"line {bad.Context.Parser?.RawRow}"))),
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        while (writer.IsWithinLimits && parser.Read())
        {
            writer.BeginRow();
            for (var i = 0; i < Math.Min(parser.Count, MostColumns); i++) writer.Add(parser[i], null, null, "");
            writer.EndRow();
        }

        var sheets = writer.Finish();
        return sheets with { Issues = sheets.Issues.AddRange(problems) };
    }

    /// <summary>The delimiter that the first lines share in equal number; a comma when none does.</summary>
    private static char SniffDelimiter(string text)
    {
        var lines = text.Split('\n', 12).Take(10).Select(WithoutQuoted).Where(line => line.Trim().Length > 0).ToArray();
        var (best, score) = (',', 0.0);
        foreach (var candidate in (ReadOnlySpan<char>)[',', '\t', ';', '|'])
        {
            var counts = lines.Select(line => line.Count(c => c == candidate)).ToArray();
            if (counts.Length == 0 || counts[0] == 0) continue;
            var share = counts.Count(count => count == counts[0]) / (double)counts.Length * (1 + Math.Min(counts[0], 20) / 100.0);
            if (share > score) (best, score) = (candidate, share);
        }

        return best;
    }

    private static string WithoutQuoted(string line)
    {
        var kept = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
            if (c == '"') quoted = !quoted;
            else if (!quoted) kept.Append(c);
        return kept.ToString();
    }

    private static void WriteRow(IExcelDataReader reader, Rendering writer, Dictionary<string, string> errors)
    {
        writer.BeginRow();
        for (var i = 0; i < Math.Min(reader.FieldCount, MostColumns); i++)
        {
            var value = reader.GetValue(i);
            var problem = errors.Count > 0 ? errors.GetValueOrDefault(CellAddress.Of(reader.Name, i, reader.Depth + 1), "") : "";
            switch (value)
            {
                case double number when IsPercent(reader, i):
                    var percent = Math.Round(number * 100, 10);
                    writer.Add(percent.ToString("R", CultureInfo.InvariantCulture) + "%", percent, null, problem);
                    break;
                case double number:
                    writer.Add(number.ToString("R", CultureInfo.InvariantCulture), number, null, problem);
                    break;
                case int number:
                    writer.Add(number.ToString(CultureInfo.InvariantCulture), number, null, problem);
                    break;
                case DateTime day:
                    writer.Add(day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture), null, day, problem);
                    break;
                case bool truth:
                    writer.Add(truth ? "TRUE" : "FALSE", null, null, problem);
                    break;
                case { } other:
                    writer.Add(Convert.ToString(other, CultureInfo.InvariantCulture) ?? "", null, null, problem);
                    break;
                default:
                    writer.Add(problem, null, null, problem);
                    break;
            }
        }

        writer.EndRow();
    }

    private static bool IsPercent(IExcelDataReader reader, int column) => reader.GetNumberFormatString(column)?.Contains('%', StringComparison.Ordinal) == true;

    private sealed class Rendering(int maxText)
    {
        private readonly StringBuilder _text = new();
        private readonly ImmutableArray<Sheet>.Builder _sheets = ImmutableArray.CreateBuilder<Sheet>();
        private ImmutableArray<SheetRow>.Builder _rows = ImmutableArray.CreateBuilder<SheetRow>();
        private ImmutableArray<SheetCell>.Builder _cells = ImmutableArray.CreateBuilder<SheetCell>();
        private string? _name;
        private int _rowStart;
        private int _rowCount;

        internal bool IsWithinLimits => _rowCount < MostRows && _text.Length <= maxText;

        internal void BeginSheet(string name, bool titled)
        {
            EndSheet();
            if (_text.Length > 0) _text.Append('\n');
            if (titled) _text.Append('[').Append(name).Append("]\n");
            _name = name;
        }

        internal void BeginRow() => (_rowStart, _cells) = (_text.Length, ImmutableArray.CreateBuilder<SheetCell>());

        internal void Add(string text, double? number, DateTime? day, string problem)
        {
            if (_cells.Count > 0) _text.Append('\t');
            text = text.ReplaceLineEndings(" ").Replace('\t', ' ').Trim();
            _cells.Add(new SheetCell(text, number, day, _text.Length, problem));
            _text.Append(text);
        }

        internal void EndRow()
        {
            _rows.Add(new SheetRow(_rows.Count + 1, _rowStart, _text.Length, _cells.ToImmutable()));
            _text.Append('\n');
            _rowCount++;
        }

        internal Reading<SheetSet> Finish()
        {
            var complete = IsWithinLimits;
            EndSheet();
            var text = _text.ToString();
            if (text.AsSpan().Trim().IsEmpty) return new Reading<SheetSet>(null, [new Issue("empty", "the table holds no cells with content")]);
            return complete
                ? new Reading<SheetSet>(new SheetSet(_sheets.ToImmutable(), text), [])
                : new Reading<SheetSet>(null, [new Issue("limit", $"the table has more than {MostRows} rows or {maxText} characters: split it")]);
        }

        private void EndSheet()
        {
            if (_name is not null) _sheets.Add(new Sheet(_name, _rows.ToImmutable()));
            _rows = ImmutableArray.CreateBuilder<SheetRow>();
        }
    }
}
