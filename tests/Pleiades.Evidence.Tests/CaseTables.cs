using System.Globalization;

namespace Pleiades.Evidence.Tests;

/// <summary>Tables of sentences with what is to be read in them, one sentence a line, columns parted by tabs.</summary>
internal static class CaseTables
{
    /// <summary>The rows of a table, without its header.</summary>
    /// <param name="folder">Folder of the tests.</param>
    /// <param name="name">File name in its cases.</param>
    public static string[][] Rows(string folder, string name) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, folder, "cases", name)).Skip(1).Select(l => l.Split('\t'))];

    /// <summary>For each section, in the first column, how many of its rows hold.</summary>
    public static string Counts(string[][] rows, Func<string[], bool> holds) => string.Join(
        Environment.NewLine,
        rows.GroupBy(r => r[0]).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key,-12}{g.Count(holds),4} of {g.Count(),4}")));
}
