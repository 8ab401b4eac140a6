namespace Pleiades.Golden;

/// <summary>What was compared for one kind of case.</summary>
/// <param name="area">The area.</param>
/// <param name="kind">The kind.</param>
public sealed class KindTally(string area, string kind)
{
    private readonly List<string> _differences = [];
    private readonly SortedDictionary<string, int> _notUnderstood = new(StringComparer.Ordinal);

    /// <summary>Cases found.</summary>
    public int Cases { get; internal set; }

    /// <summary>Normative values compared.</summary>
    public int Values { get; private set; }

    /// <summary>Normative values that differ.</summary>
    public int Differ => _differences.Count;

    /// <summary>Normative entries no handler takes.</summary>
    public int NotUnderstood => _notUnderstood.Values.Sum();

    /// <summary>Entries that are not normative and so not compared.</summary>
    public int NotNormative { get; internal set; }

    /// <summary>The differences: place, key, column, got, want.</summary>
    public IReadOnlyList<string> Differences => _differences;

    /// <summary>What is not understood, and how often.</summary>
    public IReadOnlyDictionary<string, int> Unknown => _notUnderstood;

    /// <summary>The line of the report.</summary>
    public string Line => $"golden {area}/{kind}: {Cases} cases, {Values} values, {Differ} differ, {NotUnderstood} not understood";

    /// <summary>Counts a value and, when it differs, remembers it.</summary>
    public void Count(bool same, string file, string key, string column, GoldenCell got, GoldenCell want)
    {
        Values++;
        if (!same) Add($"{file} [{key}] {column}: got {got}, want {want}");
    }

    internal void Add(string difference) => _differences.Add(difference);

    internal void Unhandled(string what) => _notUnderstood[what] = _notUnderstood.GetValueOrDefault(what) + 1;
}
