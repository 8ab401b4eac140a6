using System.Collections.Immutable;
using System.Text.Json;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Golden.Tests.Composite;

/// <summary>Reads the inputs of a composite case as the engine wants them.</summary>
internal sealed class CompositeCase
{
    private readonly GoldenCase _case;

    internal CompositeCase(GoldenCase @case)
    {
        _case = @case;
        using var meta = File.OpenText(Path.Combine(@case.Folder, Input("meta")));
        var reading = IndicatorMeta.Read(meta);
        Model = reading.Value ?? throw new InvalidOperationException(string.Join("; ", reading.Issues.Select(i => $"{i.Place}: {i.Message}")));
    }

    internal CompositeModel Model { get; }

    internal string Unit => _case.Json.GetProperty("columns").GetProperty("unit").GetString()!;

    internal string Input(string role) => _case.Json.GetProperty("inputs").GetProperty(role).GetString()!;

    /// <summary>The columns of a file that are indicators of the model, in the order of the file.</summary>
    internal ScoreTable Indicators(string file) => Columns(file, c => Model.Find(c) is var at and >= 0 && Model.Nodes[at].Level == 1);

    /// <summary>The columns of a file that are nodes of the model, in the order of the file.</summary>
    internal ScoreTable Nodes(string file) => Columns(file, c => Model.Find(c) >= 0);

    internal ScoreTable Columns(string file, Func<string, bool> wanted)
    {
        var csv = _case.Read(file);
        ImmutableArray<string> columns = [.. csv.Columns.Where(wanted)];
        return new ScoreTable([.. csv.Texts(Unit).Select(u => new SubjectId(u))], columns, [.. columns.SelectMany(csv.Numbers)]);
    }

    /// <summary>The group of each subject of a table, as the data file has it; null for none.</summary>
    internal ImmutableArray<string?> Groups(ScoreTable table, string column)
    {
        var csv = _case.Read(Input("data"));
        var units = csv.Texts(Unit);
        var groups = csv.Texts(column);
        var byUnit = units.Zip(groups).ToDictionary(p => p.First, p => p.Second is "NA" or "" ? null : p.Second, StringComparer.Ordinal);
        return [.. table.Subjects.Select(s => byUnit[s.Value])];
    }

    /// <summary>A table of the engine as a computed table keyed by the unit.</summary>
    internal GoldenTable Table(ScoreTable table)
    {
        var golden = new GoldenTable([Unit, .. table.Columns]);
        for (var r = 0; r < table.Rows; r++)
        {
            var row = r;
            golden.Add([table.Subjects[r].Value, .. Enumerable.Range(0, table.Columns.Length).Select(c => (GoldenCell)table[row, c])]);
        }

        return golden;
    }

    internal static double Number(JsonElement parameters, string name) => parameters.GetProperty(name).GetDouble();

    internal static string Text(JsonElement parameters, string name) =>
        parameters.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
