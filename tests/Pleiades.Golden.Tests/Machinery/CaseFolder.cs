using System.Text.Json.Nodes;

namespace Pleiades.Golden.Tests.Machinery;

/// <summary>A folder of cases nobody has seen before, deleted afterwards.</summary>
internal sealed class CaseFolder : IDisposable
{
    internal string Root { get; } = Directory.CreateTempSubdirectory("golden-").FullName;

    internal static Action<string> Nowhere { get; } = _ => { };

    public void Dispose() => Directory.Delete(Root, recursive: true);

    internal CaseFolder With(string file, string text)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
        return this;
    }

    /// <summary>A case of the table schema with one table <c>t.csv</c>, its entry completed by <paramref name="more"/>.</summary>
    internal static CaseFolder Table(string csv, string more = "") => new CaseFolder().With("area/new/t.csv", csv).With("area/new/case.json", $$$"""
        {"schema": "pleiades-case-tables/1", "topic": "area", "kind": "sort", "version": 1,
         "tolerance": {"score": {"relative": 1e-9, "floor": 1}, "exact": {"equal": true}, "loading": {"relative": 1e-9, "floor": 1, "sign": "free per group"}, "odd": {"partition": 1}},
         "files": [{"file": "t.csv", "step": "double", "method": "plain", "parameters": {}, "input": null, "output": "values",
                    "key": ["id"], "tolerance": "score", "normative": true{{{more}}} }]}
        """);

    /// <summary>A case of the measure schema with a table and a JSON file of expected values.</summary>
    internal static CaseFolder Measure(string tolerance, bool normative = true) => new CaseFolder()
        .With("other/new/e.csv", "id,year,v\na,1,10\nb,1,\na,2,7\n")
        .With("other/new/e.json", """{"sum": 10, "deep": {"list": [1, 2]}}""")
        .With("other/new/case.json", $$$"""
        {"schema": "pleiades-case-measures/1", "topic": "other", "kind": "matrix", "version": 1,
         "files": {"e.csv": {"role": "expected", "layout": "long", "key": ["id", "year"], "records": 3, "coverage": "all"}, "e.json": {"role": "expected", "layout": "json"}},
         "expected": [{"measure": "m", "parameters": {}, "inputs": {}, "producer": "hand", "outputs": [
            {"name": "v", "file": "e.csv", "column": "v", "where": {"year": 1}, "tolerance": {{{tolerance}}}, "normative": {{{(normative ? "true" : "false")}}}, "why": "w"},
            {"name": "v_sum", "file": "e.json", "pointer": "/sum", "reduce": "sum", "tolerance": {{{tolerance}}}, "normative": {{{(normative ? "true" : "false")}}}, "why": "w"},
            {"name": "list", "file": "e.json", "pointer": "/deep/list", "tolerance": {{{tolerance}}}, "normative": {{{(normative ? "true" : "false")}}}, "why": "w"}]}]}
        """);

    /// <summary>Runs the folder; the handler answers the table.</summary>
    internal KindTally Run(Func<TableEntry, GoldenAnswer?> handler)
    {
        var runner = new GoldenRunner();
        runner.Table("area", "double", "plain", handler);
        return Assert.Single(runner.Run(Root));
    }

    /// <summary>Runs the folder; the handler answers the measure with rows a, b and a list.</summary>
    internal KindTally Run(double a, double second)
    {
        var runner = new GoldenRunner();
        var rows = new MeasureAnswer { Rows = new Dictionary<string, GoldenCell> { ["a"] = a, ["b"] = double.NaN } };
        runner.Measure("other", "m", _ => new Dictionary<string, MeasureAnswer>
        {
            ["v"] = rows,
            ["v_sum"] = rows,
            ["list"] = new() { Json = new JsonArray(1.0, second) },
        });
        return Assert.Single(runner.Run(Root));
    }

    /// <summary>A computed table of columns id and x.</summary>
    internal static GoldenTable Computed(params (string Id, GoldenCell X)[] rows)
    {
        var table = new GoldenTable(["id", "x"]);
        foreach (var (id, x) in rows) table.Add(id, x);
        return table;
    }
}
