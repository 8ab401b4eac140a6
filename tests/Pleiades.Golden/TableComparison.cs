namespace Pleiades.Golden;

/// <summary>Compares a computed table with the reference file, row by row on the key.</summary>
internal sealed class TableComparison
{
    private readonly TableEntry _entry;
    private readonly CsvFile _want;
    private readonly GoldenTable _got;
    private readonly KindTally _tally;
    private readonly string _file;
    private readonly List<(string Column, int Want, int Got, Tolerance Rule)> _columns = [];

    private TableComparison(TableEntry entry, GoldenTable got, KindTally tally)
    {
        (_entry, _got, _tally) = (entry, got, tally);
        _want = entry.Case.Read(entry.File);
        _file = $"{entry.Case.Place}/{entry.File}";
    }

    /// <summary>Compares; false when a tolerance is of a shape not known.</summary>
    internal static bool Run(TableEntry entry, GoldenTable got, KindTally tally)
    {
        var comparison = new TableComparison(entry, got, tally);
        if (!comparison.Prepare()) return false;
        comparison.Compare();
        return true;
    }

    private bool Prepare()
    {
        for (var at = 0; at < _want.Columns.Length; at++)
        {
            var column = _want.Columns[at];
            if (_entry.Key.Contains(column)) continue;
            var rule = _entry.Rule(column, out var skip);
            if (skip) continue;
            if (rule is null) return false;
            _columns.Add((column, at, _got.Find(column), rule));
        }

        return true;
    }

    private void Compare()
    {
        var wantKeys = _entry.Key.Select(k => _want.Find(k)).ToArray();
        var gotKeys = _entry.Key.Select(k => _got.Find(k)).ToArray();
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _got.Rows.Count; i++)
        {
            if (!rows.TryAdd(Joined(GotKey(i, gotKeys)), i)) _tally.Add($"{_file} [{Joined(GotKey(i, gotKeys))}]: computed twice");
        }

        var pairs = new List<(int Want, int Got, string[] Key)>();
        for (var i = 0; i < _want.Rows.Count; i++)
        {
            string[] key = [.. wantKeys.Select(k => _want.Rows[i][k])];
            pairs.Add((i, Match(rows, key), key));
        }

        Extra(pairs, rows);
        foreach (var column in _columns) Column(column, pairs);
        if (_columns.Count > 0) return;
        foreach (var (_, got, key) in pairs) _tally.Count(got >= 0, _file, Joined(key), "row", got >= 0, true);
    }

    private int Match(Dictionary<string, int> rows, string[] key)
    {
        if (rows.TryGetValue(Joined(key), out var at)) return at;
        return _entry.Rows == "unordered_pair" && rows.TryGetValue(Joined([.. key.Reverse()]), out at) ? at : -1;
    }

    private void Extra(List<(int Want, int Got, string[] Key)> pairs, Dictionary<string, int> rows)
    {
        if (_entry.Rows == "listed") return;
        var matched = pairs.Select(p => p.Got).ToHashSet();
        foreach (var (key, at) in rows)
        {
            if (!matched.Contains(at)) _tally.Add($"{_file} [{key}]: computed, not wanted");
        }

        if (_entry.Rows != "ordered") return;
        for (var i = 0; i < pairs.Count; i++)
        {
            if (pairs[i].Got >= 0 && pairs[i].Got != i) _tally.Add($"{_file} [{Joined(pairs[i].Key)}]: got at place {pairs[i].Got + 1}, want {i + 1}");
        }
    }

    private void Column((string Column, int Want, int Got, Tolerance Rule) column, List<(int Want, int Got, string[] Key)> pairs)
    {
        var got = new GoldenCell[pairs.Count];
        var want = new GoldenCell[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            want[i] = GoldenCell.Parse(_want.Rows[pairs[i].Want][column.Want]);
            got[i] = pairs[i].Got < 0 ? "(no row)" : column.Got < 0 ? "(no column)" : _got.Rows[pairs[i].Got][column.Got];
        }

        if (column.Rule.ScaledToOne) (got, want) = (ToOne(got), ToOne(want));
        if (column.Rule.SignFree) got = Turned(got, want, pairs);
        for (var i = 0; i < pairs.Count; i++)
        {
            var key = pairs[i].Key;
            if (_entry.IsExcepted(key, column.Column) || (pairs[i].Got < 0 && _entry.MayBeAbsent(key))) continue;
            _tally.Count(Same(got[i], want[i], _want.Rows[pairs[i].Want][column.Want], column.Rule), _file, Joined(key), column.Column, got[i], want[i]);
        }
    }

    /// <summary>Turns the signs of each group so that it lies with the wanted numbers.</summary>
    private GoldenCell[] Turned(GoldenCell[] got, GoldenCell[] want, List<(int Want, int Got, string[] Key)> pairs)
    {
        var group = _got.SignGroup is null ? -1 : _got.Find(_got.SignGroup);
        var turned = (GoldenCell[])got.Clone();
        foreach (var members in Enumerable.Range(0, got.Length).GroupBy(i => group < 0 || pairs[i].Got < 0 ? "" : _got.Rows[pairs[i].Got][group].Text ?? ""))
        {
            var along = members.Where(i => !double.IsNaN(got[i].Number) && !double.IsNaN(want[i].Number)).Sum(i => got[i].Number * want[i].Number);
            if (along >= 0) continue;
            foreach (var i in members) turned[i] = got[i].Text is null ? -got[i].Number : got[i];
        }

        return turned;
    }

    private static GoldenCell[] ToOne(GoldenCell[] cells)
    {
        var sum = cells.Where(c => !double.IsNaN(c.Number)).Sum(c => c.Number);
        return [.. cells.Select(c => c.Text is null ? c.Number / sum : c)];
    }

    private static bool Same(GoldenCell got, GoldenCell want, string written, Tolerance rule) =>
        got.Text is { } text ? text == written || text == want.Text
        : want.Text is null && rule.Accepts(got.Number, want.Number);

    private string[] GotKey(int row, int[] columns) => [.. columns.Select(c => c < 0 ? "?" : _got.Rows[row][c].ToString())];

    private static string Joined(string[] key) => string.Join(", ", key);
}
