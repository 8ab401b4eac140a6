using System.Globalization;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Tests.Times;

/// <summary>One sentence for each way in which newspapers say when, with the day of issue it is read on.</summary>
public sealed class TimeTableTests(ITestOutputHelper output)
{
    public static TheoryData<string, string, string, string> Rows => [.. CaseTables.Rows("Times", "times.tsv").Select(r => (r[0], r[1], r[2], r[3]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_GivesItsTimes(string section, string issued, string sentence, string expected) =>
        Assert.Equal($"{section}: {expected}", $"{section}: {Short(sentence, issued)}");

    [Fact]
    public void Sections_AreCounted()
    {
        var rows = CaseTables.Rows("Times", "times.tsv");
        output.WriteLine(CaseTables.Counts(rows, r => Short(r[2], r[1]) == r[3]));
        Assert.True(rows.Length >= 150);
    }

    // Expressions as written, with period or ? and the role where it is not the usual one.
    private static string Short(string sentence, string issued) =>
        string.Join("; ", TimeReader.Read(sentence, Day(issued)).Select(m => $"{sentence[m.Start..m.End]}={m.Period?.ToShortString() ?? "?"}{Role(m.Role)}"));

    private static DateOnly? Day(string issued) => issued.Length == 0 ? null : DateOnly.ParseExact(issued, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Role(TimeRole role) => role switch { TimeRole.Base => " base", TimeRole.Deadline => " deadline", _ => "" };
}
