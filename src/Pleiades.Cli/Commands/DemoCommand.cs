using System.CommandLine;
using System.Globalization;
using Pleiades.Cli.Output;
using Pleiades.Workbench.Demonstration;

namespace Pleiades.Cli.Commands;

/// <summary><c>demo</c>: the whole way on the sample data.</summary>
internal static class DemoCommand
{
    public static Command Build(Shell shell)
    {
        var workspace = new Option<string>("--workspace", "-w")
        {
            Description = "Folder of the workspace to make or go on with",
            DefaultValueFactory = _ => "demo-workspace",
        };
        var command = new Command("demo", "The whole way on the sample data: pages in, facts, boards and dossiers out") { workspace };
        command.SetAction(async (r, stop) =>
        {
            var started = shell.Time.GetTimestamp();
            DemoResult result;
            using (var bar = new ProgressBar(shell, "importing"))
                result = await new Demo(shell.Time, shell.User).RunAsync(r.GetRequiredValue(workspace), bar, stop).ConfigureAwait(false);
            foreach (var problem in result.Import.Problems.Where(p => p.Refused)) shell.Err.WriteLine($"refused: {problem}");
            Write(shell, result, r.GetRequiredValue(workspace), shell.Time.GetElapsedTime(started));
            return result.Import.SomethingRefused ? ExitCode.Refused : ExitCode.Done;
        });
        return command;
    }

    private static void Write(Shell shell, DemoResult result, string workspace, TimeSpan elapsed)
    {
        var output = shell.Out;
        Line(output, "documents", Count(result.Documents), $"{result.Import.Added} added now; sample data written for this project, 示例 illustrative");
        Line(output, "articles", Count(result.Articles), "");
        Line(output, "repeats", Count(result.Repeats), "dropped, each with its reason (evidence articles)");
        Line(output, "facts", Count(result.FactsByStatus.Values.Sum()), string.Join(", ", result.FactsByStatus.Select(p => $"{Count(p.Value)} {FactColumns.Word(p.Key)}")));
        Line(output, "conflicts", Count(result.Conflicts.Length), string.Join(", ", result.Conflicts.GroupBy(c => c.Rule).Select(g => $"{Count(g.Count())} {g.Key}")));
        output.WriteLine();
        WriteBoards(output, result);
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Done in {elapsed.TotalSeconds:0.0} s. Where to look:"));
        foreach (var dossier in result.Dossiers) output.WriteLine($"  {Path.GetFullPath(dossier)}");
        output.WriteLine($"  pleiades facts list --workspace {workspace} --subject 长沙 --format table");
        output.WriteLine($"  pleiades evidence conflicts --workspace {workspace} --format table");
        output.WriteLine($"  pleiades score boards --workspace {workspace} --cluster {Demo.Cluster} --format table");
    }

    private static void WriteBoards(TextWriter output, DemoResult result)
    {
        var benchmark = result.Benchmark;
        var boards = benchmark.Scores.Subjects[0];
        output.WriteLine($"{benchmark.Clusters[0].Name}  {benchmark.Framework.Name.Zh} {benchmark.Framework.Version}  ({benchmark.Clusters.Length - 1} peers)");
        foreach (var (name, entry) in benchmark.Framework.Dimensions.Select(d => (d.Name.Zh, boards[d.Id])).Append(("总分", boards.Index)))
            output.WriteLine($"  {Pad(name, 26)}{Pad(FigureText.Of(entry.Score), 18)}{FactColumns.Word(entry.Verdict)}");
    }

    /// <summary>A Chinese character takes two columns of a terminal.</summary>
    private static string Pad(string text, int width) => text + new string(' ', Math.Max(1, width - text.Sum(c => c >= '\u1100' ? 2 : 1)));

    private static void Line(TextWriter output, string name, string count, string note) => output.WriteLine($"{name,-10}{count,6}  {note}".TrimEnd());

    private static string Count(long number) => number.ToString(CultureInfo.InvariantCulture);
}
