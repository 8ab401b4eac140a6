namespace Pleiades.Catalog;

/// <summary>The words of the language that keep the scanner from names that are not meant.</summary>
internal sealed class ScanWords
{
    internal const string GuardFile = "scan-guards.csv";
    internal const string TailFile = "name-tails.csv";

    private readonly NameTrie _tails = new();
    private readonly List<(bool Hides, bool Region)> _effects = [];

    /// <summary>Words that hide the names in them, and the name at their beginning that stands nevertheless; empty for none.</summary>
    public List<(string Word, string Keeps)> Guards { get; } = [];

    public static ScanWords Read(IEnumerable<CatalogueSources> layers, List<Issue> issues)
    {
        var words = new ScanWords();
        foreach (var row in layers.SelectMany(l => CsvTable.Read(GuardFile, l.Text(GuardFile), ["word"], issues).Rows))
        {
            if (!row["word"].StartsWith(row["keeps"], StringComparison.Ordinal)) issues.Add(row.Issue("guard", $"'{row["word"]}' does not begin with '{row["keeps"]}'"));
            else words.Guards.Add((row["word"], row["keeps"]));
        }

        foreach (var row in layers.SelectMany(l => CsvTable.Read(TailFile, l.Text(TailFile), ["tail", "type", "effect"], issues).Rows))
        {
            if (row["effect"] is not ("hides" or "keeps") || row["type"] is not ("region" or "enterprise"))
                issues.Add(row.Issue("tail", "type must be region or enterprise, effect must be hides or keeps"));
            words.AddTail(row["tail"], row["effect"] == "hides", row["type"] == "region");
        }

        return words;
    }

    /// <summary>Number of characters behind a name that make it part of another name; 0 when it stands for itself.</summary>
    public int HidingTail(ReadOnlySpan<char> text, int end, SubjectType type)
    {
        if (end >= text.Length) return 0;
        var (length, value) = _tails.Longest(text, end);
        if (length == 0) return 0;
        var (hides, region) = _effects[value];
        var applies = region ? SubjectIds.IsRegion(type) : type == SubjectType.Enterprise;
        return hides && applies ? length : 0;
    }

    private void AddTail(string tail, bool hides, bool region)
    {
        if (tail.Length == 0) return;
        _tails.Add(tail, _effects.Count);
        _effects.Add((hides, region));
    }
}
