using System.Text.RegularExpressions;

namespace Pleiades.Rules;

/// <summary>Rules of STYLE.md that the compiler does not hold.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 500;

    [Fact]
    public void SourceFiles_Length_IsWithinTheLimit() => Assert.Empty(Repository.Files(".cs")
        .Where(f => f.Contains("/src/", StringComparison.Ordinal) && File.ReadLines(f).Count() > LongestFile)
        .Select(f => Path.GetRelativePath(Repository.Root, f)));

    [Fact]
    public void SourceFiles_Todo_CarriesAnIssueNumber() => Assert.Empty(Repository.Files(".cs", ".css", ".js", ".csproj")
        .SelectMany(f => File.ReadLines(f).Where(l => UnnumberedTodo().IsMatch(l)).Select(l => $"{Path.GetRelativePath(Repository.Root, f)}: {l.Trim()}")));

    [Fact]
    public void SourceFiles_Region_IsNotUsed() => Assert.DoesNotContain(
        Repository.Files(".cs"), f => File.ReadLines(f).Any(l => l.TrimStart().StartsWith("#region", StringComparison.Ordinal)));

    [GeneratedRegex(@"\bTODO\b(?!\s*#\d+)(?!"")(?!\\b)")]
    private static partial Regex UnnumberedTodo();
}
