using System.Collections.Frozen;

namespace Pleiades.Catalog;

/// <summary>How far two keys are apart, in wrong characters; characters that look or sound alike count less.</summary>
internal sealed class Misspelling
{
    internal const string File = "confusable-characters.csv";
    private const double AlikeCost = 0.4;

    private readonly FrozenSet<(char A, char B)> _alike;

    private Misspelling(IEnumerable<(char A, char B)> pairs) => _alike = pairs.Select(p => Ordered(p.A, p.B)).ToFrozenSet();

    public static Misspelling Read(IEnumerable<CatalogueSources> layers, List<Issue> issues)
    {
        var pairs = new List<(char, char)>();
        foreach (var row in layers.SelectMany(l => CsvTable.Read(File, l.Text(File), ["a", "b"], issues).Rows))
        {
            if (row["a"].Length == 1 && row["b"].Length == 1) pairs.Add((row["a"][0], row["b"][0]));
            else issues.Add(row.Issue("character", "both cells must hold one character"));
        }

        return new Misspelling(pairs);
    }

    /// <summary>The largest distance at which a name of this length is still worth proposing.</summary>
    /// <remarks>Places and firms with short Chinese names differ from each other by one character, so only look-alikes count there.</remarks>
    public static double Allowed(string key, SubjectType type)
    {
        if (TextFold.IsLatin(key[0])) return key.Length < 6 ? 0 : key.Length < 12 ? 1 : 2;
        if (key.Length < 3) return 0;
        if (key.Length < 4 || (key.Length < 5 && (SubjectIds.IsRegion(type) || type == SubjectType.Park))) return AlikeCost;
        return key.Length < 8 ? 1 : 2;
    }

    /// <summary>The weighted edit distance, or null when it is above the limit. O(length²).</summary>
    public double? Distance(string a, string b, double limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return null;
        Span<double> row = stackalloc double[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            var least = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + Cost(a[i - 1], b[j - 1]));
                diagonal = above;
                least = Math.Min(least, row[j]);
            }

            if (least > limit) return null;
        }

        return row[^1] <= limit ? row[^1] : null;
    }

    private double Cost(char a, char b) => a == b ? 0 : _alike.Contains(Ordered(a, b)) ? AlikeCost : 1;

    private static (char, char) Ordered(char a, char b) => a < b ? (a, b) : (b, a);
}
