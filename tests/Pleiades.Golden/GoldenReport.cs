namespace Pleiades.Golden;

/// <summary>Writes what a golden run compared.</summary>
public static class GoldenReport
{
    /// <summary>Name of the variable that names the file the lines are appended to.</summary>
    public const string Variable = "PLEIADES_GOLDEN_REPORT";

    private const int Shown = 12;

    /// <summary>Writes one line per kind, then what differs and what is not understood; the lines also to a file.</summary>
    /// <param name="tallies">What was compared.</param>
    /// <param name="output">Receives the text, line by line.</param>
    /// <param name="file">The lines are appended here; null or empty when to no file.</param>
    public static void Write(IReadOnlyList<KindTally> tallies, Action<string> output, string? file)
    {
        foreach (var tally in tallies)
        {
            output(tally.Line);
            foreach (var difference in tally.Differences.Take(Shown)) output($"    differs: {difference}");
            foreach (var (what, count) in tally.Unknown) output($"    not understood: {what} ({count})");
            if (tally.NotNormative > 0) output($"    not normative, not compared: {tally.NotNormative}");
        }

        if (!string.IsNullOrEmpty(file)) File.AppendAllLines(file, tallies.Select(t => t.Line));
    }

    /// <summary>The first dozen differences over all kinds; empty when every value agrees.</summary>
    /// <param name="tallies">What was compared.</param>
    public static string Failures(IReadOnlyList<KindTally> tallies) =>
        string.Join(Environment.NewLine, tallies.SelectMany(t => t.Differences).Take(Shown));
}
