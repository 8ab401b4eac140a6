using System.Text.Json;

namespace Pleiades.Golden;

/// <summary>Runs every case found through the handlers registered for it.</summary>
/// <remarks>An entry without a handler is counted as not understood: never skipped in silence, and no failure.</remarks>
public sealed class GoldenRunner
{
    private readonly Dictionary<(string, string, string), Func<TableEntry, GoldenAnswer?>> _tables = [];
    private readonly Dictionary<(string, string), Func<MeasureEntry, IReadOnlyDictionary<string, MeasureAnswer>?>> _measures = [];
    private readonly Dictionary<(string, string), Action<SingleFile>> _files = [];
    private readonly SortedDictionary<string, KindTally> _tallies = new(StringComparer.Ordinal);

    /// <summary>Registers who computes a table; a handler returns null for a table it does not understand.</summary>
    /// <param name="topic">The area.</param>
    /// <param name="step">The step.</param>
    /// <param name="method">The method.</param>
    /// <param name="handler">Computes it.</param>
    public void Table(string topic, string step, string method, Func<TableEntry, GoldenAnswer?> handler) => _tables.Add((topic, step, method), handler);

    /// <summary>Registers who computes a measure: answers by the name of the output, null when not understood.</summary>
    /// <param name="topic">The area.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="handler">Computes it.</param>
    public void Measure(string topic, string measure, Func<MeasureEntry, IReadOnlyDictionary<string, MeasureAnswer>?> handler) => _measures.Add((topic, measure), handler);

    /// <summary>Registers who runs a case that is one file.</summary>
    /// <param name="topic">The area.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="handler">Runs it.</param>
    public void File(string topic, string kind, Action<SingleFile> handler) => _files.Add((topic, kind), handler);

    /// <summary>Runs every case below a folder.</summary>
    /// <param name="root">The folder.</param>
    /// <returns>One tally per kind, in the order of area and kind.</returns>
    public IReadOnlyList<KindTally> Run(string root)
    {
        foreach (var @case in CaseFinder.Find(root))
        {
            var name = $"{@case.Topic}/{@case.Kind}";
            if (!_tallies.TryGetValue(name, out var tally)) _tallies[name] = tally = new KindTally(@case.Topic, @case.Kind);
            tally.Cases++;
            if (!Guarded(tally, @case.Place, () => Case(@case, tally))) tally.Unhandled($"{@case.Place}: {(@case.Schema.Length == 0 ? "no schema" : @case.Schema)}");
        }

        return [.. _tallies.Values];
    }

    private bool Case(GoldenCase @case, KindTally tally)
    {
        if (@case.Schema == "pleiades-case-measures/1") return Measures(@case, tally);
        if (@case.Schema != "pleiades-case-tables/1") return false;
        if (_files.TryGetValue((@case.Topic, @case.Kind), out var handler) && !@case.Json.TryGetProperty("files", out _))
        {
            handler(new SingleFile(tally, @case));
            return true;
        }

        if (!@case.Json.TryGetProperty("files", out var files)) return false;
        var pipeline = @case.Json.TryGetProperty("pipeline", out var steps) ? steps.EnumerateArray().Select(e => TableEntry.Read(@case, e, pipeline: true)) : [];
        foreach (var entry in pipeline.Concat(files.EnumerateArray().Select(e => TableEntry.Read(@case, e, pipeline: false)))) Entry(entry, tally);
        return true;
    }

    private void Entry(TableEntry entry, KindTally tally)
    {
        if (entry.File.Length == 0) return;
        if (!entry.Normative)
        {
            tally.NotNormative++;
            return;
        }

        var understood = Guarded(tally, $"{entry.Case.Place}/{entry.File}", () =>
            _tables.GetValueOrDefault((entry.Case.Topic, entry.Step, entry.Method))?.Invoke(entry) switch
            {
                GoldenTable table => TableComparison.Run(entry, table, tally),
                GoldenObject json => JsonComparison.Run(entry, json, tally),
                _ => false,
            });
        if (!understood) tally.Unhandled($"{entry.Step} {entry.Method}");
    }

    private bool Measures(GoldenCase @case, KindTally tally)
    {
        if (!@case.Json.TryGetProperty("expected", out var expected)) return false;
        foreach (var entry in expected.EnumerateArray().Select(e => new MeasureEntry(@case, e)))
        {
            if (!entry.Outputs.Any(o => o.Normative))
            {
                tally.NotNormative++;
                continue;
            }

            var understood = Guarded(tally, $"{@case.Place} {entry.Measure}", () =>
            {
                if (_measures.GetValueOrDefault((@case.Topic, entry.Measure))?.Invoke(entry) is not { } answers) return false;
                return MeasureComparison.Run(entry, answers, tally).ToList().Count == 0;
            });
            if (!understood) tally.Unhandled(entry.Measure);
        }

        return true;
    }

    /// <summary>A handler that throws is a difference, told with the place; the other cases go on.</summary>
    private static bool Guarded(KindTally tally, string place, Func<bool> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or KeyNotFoundException or FormatException
            or IndexOutOfRangeException or IOException or JsonException or ArithmeticException or NullReferenceException)
        {
            tally.Add($"{place}: {fault.GetType().Name}: {fault.Message}");
            return true;
        }
    }
}
