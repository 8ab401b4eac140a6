using System.Collections.Immutable;
using System.Globalization;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Weighting;

/// <summary>Takes judgements from the lines of a table and finds which matrices are complete.</summary>
internal sealed class JudgementReader(TextTable table, CompositeModel model)
{
    private readonly ImmutableArray<Issue>.Builder _issues = ImmutableArray.CreateBuilder<Issue>();
    private readonly List<(string Node, string Judge)> _order = [];
    private readonly Dictionary<(string Node, string Judge), double[]> _matrices = [];

    internal Reading<Judgements> Read()
    {
        foreach (var row in table.Rows) Take(row);
        var complete = ImmutableArray.CreateBuilder<PairwiseMatrix>();
        foreach (var (node, judge) in _order)
        {
            ImmutableArray<string> items = [.. model.Children(model.Find(node)).Select(c => model.Nodes[c].Code)];
            if (Missing(_matrices[(node, judge)], items) is not { } pair) complete.Add(new PairwiseMatrix(node, judge, items, [.. _matrices[(node, judge)]]));
            else _issues.Add(new Issue("incomplete", $"{Judged(judge)}{pair} is not compared; every pair of children is expected", node));
        }

        return new Reading<Judgements>(new Judgements(complete.ToImmutable()), _issues.ToImmutable());
    }

    /// <summary>A positive number, or a fraction of two.</summary>
    internal static double? Number(string text)
    {
        var parts = text.Split('/');
        if (parts.Length > 2 || !Plain(parts[0], out var number)) return null;
        if (parts.Length == 2) number = Plain(parts[1], out var under) ? number / under : double.NaN;
        return number > 0 && double.IsFinite(number) ? number : null;
    }

    private static bool Plain(string text, out double number) => double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static string Judged(string judge) => judge.Length > 0 ? $"judge '{judge}': " : "";

    private static string? Missing(double[] matrix, ImmutableArray<string> items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            for (var j = i + 1; j < items.Length; j++)
            {
                if (double.IsNaN(matrix[(i * items.Length) + j])) return $"{items[i]} against {items[j]}";
            }
        }

        return null;
    }

    private void Take(TextRow row)
    {
        var (code, judge) = (Field(row, "node"), Field(row, "judge"));
        if (model.Find(code) is not (var node and >= 0) || model.Children(node).IsEmpty) Refuse(row, "node", $"'{code}' is no node with children");
        else if (Child(row, node, "a") is { } a && Child(row, node, "b") is { } b) Place(row, (code, judge, model.Children(node).Length), a, b);
    }

    private int? Child(TextRow row, int node, string column)
    {
        var (code, children) = (Field(row, column), model.Children(node));
        for (var i = 0; i < children.Length; i++)
        {
            if (model.Nodes[children[i]].Code == code) return i;
        }

        Refuse(row, column, $"'{code}' is no child of '{model.Nodes[node].Code}'");
        return null;
    }

    private void Place(TextRow row, (string Node, string Judge, int Size) where, int a, int b)
    {
        var text = Field(row, "value");
        if (Number(text) is not { } value)
        {
            Refuse(row, "value", $"'{text}' is no positive number or fraction such as 1/3");
            return;
        }

        var matrix = Matrix(where);
        var (there, back) = ((a * where.Size) + b, (b * where.Size) + a);
        if (a == b && Differs(value, 1)) Refuse(row, "value", $"{text} for an element against itself; 1 is expected");
        else if (a != b && !double.IsNaN(matrix[there]) && Differs(value, matrix[there])) Refuse(row, "value", $"{text} contradicts an earlier line on the same pair");
        else if (a != b) (matrix[there], matrix[back]) = (value, 1 / value);
    }

    private double[] Matrix((string Node, string Judge, int Size) where)
    {
        if (_matrices.TryGetValue((where.Node, where.Judge), out var matrix)) return matrix;
        matrix = new double[where.Size * where.Size];
        Array.Fill(matrix, double.NaN);
        for (var i = 0; i < where.Size; i++) matrix[(i * where.Size) + i] = 1;
        _order.Add((where.Node, where.Judge));
        return _matrices[(where.Node, where.Judge)] = matrix;
    }

    private static bool Differs(double one, double other) => Math.Abs((one / other) - 1) > 1e-6;

    private string Field(TextRow row, string column) => table.Find(column) is var at and >= 0 ? row.Fields[at].Trim() : "";

    private void Refuse(TextRow row, string column, string message) => _issues.Add(new Issue("judgement", message, table.Place(row, column)));
}
