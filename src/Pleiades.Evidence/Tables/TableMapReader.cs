using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Pleiades.Evidence.Tables;

/// <summary>Reads mapping files and says what is wrong with them.</summary>
internal sealed class TableMapReader
{
    private const int LongestFile = 256 * 1024;
    private const int Deepest = 8;

    private readonly List<Issue> _issues = [];

    /// <summary>The roles a map may name.</summary>
    internal static ImmutableArray<string> Roles { get; } =
        ["subject", "indicator", "value", "unit", "period", "comparator", "status", "scope", "source", "illustrative"];

    /// <summary>Reads a map.</summary>
    /// <param name="reader">The YAML text.</param>
    internal Reading<TableMap> Read(TextReader reader)
    {
        var buffer = new char[LongestFile + 1];
        var length = reader.ReadBlock(buffer, 0, buffer.Length);
        if (length > LongestFile) return Refuse($"the mapping file is longer than {LongestFile} characters", default);
        try
        {
            return Load(new string(buffer, 0, length));
        }
        catch (YamlException broken)
        {
            return Refuse($"the mapping file is no YAML: {broken.InnerException?.Message ?? broken.Message}", broken.Start);
        }
    }

    private Reading<TableMap> Load(string text)
    {
        if (Unsafe(text) is { } mark) return Refuse($"the mapping file uses anchors or nests more than {Deepest} deep; neither is read", mark);
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        if (stream.Documents is not [{ RootNode: YamlMappingNode root }]) return Refuse("the mapping file is empty or no list of 'name: value' lines", default);
        var map = Build(root);
        return new Reading<TableMap>(_issues.Count == 0 ? map : null, [.. _issues]);
    }

    private static Mark? Unsafe(string text)
    {
        var parser = new Parser(new StringReader(text));
        for (var depth = 0; parser.MoveNext();)
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > Deepest + 2 || parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false }) return parser.Current.Start;
        }

        return null;
    }

    private TableMap Build(YamlMappingNode root)
    {
        var roles = ImmutableDictionary.CreateBuilder<string, TableRole>();
        var columns = ImmutableDictionary.CreateBuilder<string, WideColumn>();
        var (sheet, headerRow, layout) = ("*", 1, TableLayout.Tall);
        foreach (var (key, node) in root.Children)
            switch (Text(key))
            {
                case "sheet":
                    sheet = Text(node);
                    break;
                case "header_row":
                    headerRow = Row(node);
                    break;
                case "layout":
                    layout = Layout(node);
                    break;
                case "columns":
                    ReadColumns(node, columns);
                    break;
                case var role when Roles.Contains(role):
                    if (Role(role, node) is { } read) roles[role] = read;
                    break;
                case var other:
                    Complain($"'{other}' is no part of a map; known are sheet, header_row, layout, columns, {string.Join(", ", Roles)}", key);
                    break;
            }

        var map = new TableMap { Sheet = sheet, HeaderRow = headerRow, Layout = layout, Roles = roles.ToImmutable(), Columns = columns.ToImmutable() };
        Require(map, root);
        return map;
    }

    private void Require(TableMap map, YamlMappingNode root)
    {
        string[] needed = map.Layout == TableLayout.Tall ? ["subject", "indicator", "value", "period"] : ["subject"];
        foreach (var role in needed.Where(role => !map.Roles.ContainsKey(role)))
            Complain($"'{role}' is missing: write {role}: {{column: NAME}} or {role}: {{value: …}}", root);
        if (map.Layout == TableLayout.Tall) return;
        if (map.Columns.IsEmpty) Complain("'columns' is missing: a wide table needs the indicator and period of each header", root);
        if (map.Roles.ContainsKey("period")) return;
        foreach (var (header, column) in map.Columns.Where(column => column.Value.Period.Length == 0))
            Complain($"column '{header}' has no period, and no role 'period' gives one ({column.Indicator})", root);
    }

    private int Row(YamlNode node)
    {
        if (int.TryParse(Text(node), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is >= 1 and <= 1000) return row;
        Complain($"header_row is '{Text(node)}'; a row from 1 to 1000 was expected", node);
        return 1;
    }

    private TableLayout Layout(YamlNode node)
    {
        if (Text(node) == "wide") return TableLayout.Wide;
        if (Text(node) != "long") Complain($"layout is '{Text(node)}'; long or wide was expected", node);
        return TableLayout.Tall;
    }

    private TableRole? Role(string role, YamlNode node)
    {
        var (column, value, type) = (Child(node, "column"), Child(node, "value"), Child(node, "type"));
        if (node is not YamlMappingNode || column is null == value is null)
        {
            Complain($"'{role}' should be {{column: NAME}} or {{value: …}}", node);
            return null;
        }

        if (type is not null && (role != "subject" || !Enum.TryParse<SubjectType>(type, true, out _)))
            Complain($"type '{type}' of '{role}' is no type of subject (cluster, enterprise, city …)", node);
        return new TableRole(column ?? "", value ?? "", type ?? "");
    }

    private void ReadColumns(YamlNode node, ImmutableDictionary<string, WideColumn>.Builder columns)
    {
        if (node is not YamlMappingNode headers)
        {
            Complain("'columns' should list the headers, each with {indicator: …, unit: …, period: …}", node);
            return;
        }

        foreach (var (header, column) in headers.Children)
            if (Child(column, "indicator") is { Length: > 0 } indicator)
                columns[SheetHeader.Key(Text(header))] = new WideColumn(indicator, Child(column, "unit") ?? "", Child(column, "period") ?? "");
            else Complain($"column '{Text(header)}' has no indicator", column);
    }

    private static string? Child(YamlNode node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) && child is YamlScalarNode scalar ? scalar.Value ?? "" : null;

    private static string Text(YamlNode node) => (node as YamlScalarNode)?.Value ?? "";

    private void Complain(string message, YamlNode node) => _issues.Add(new Issue("map", message, Place(node.Start)));

    private static Reading<TableMap> Refuse(string message, Mark mark) => new(null, [new Issue("map", message, Place(mark))]);

    private static string Place(Mark mark) =>
        mark.Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"line {mark.Line}, column {mark.Column}");
}
