using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Pleiades.Cli.Commands;

/// <summary>The usual help, and below it examples that the tests run.</summary>
internal sealed class ExamplesHelp(HelpAction usual) : SynchronousCommandLineAction
{
    /// <summary>Examples by command path; each is a command line that works on the workspace made by <c>pleiades demo</c>.</summary>
    public static IReadOnlyDictionary<string, string[]> Examples { get; } = new Dictionary<string, string[]>
    {
        ["demo"] = ["pleiades demo", "pleiades demo --workspace tour"],
        ["workspace init"] = ["pleiades workspace init hunan"],
        ["workspace info"] = ["pleiades workspace info --workspace demo-workspace"],
        ["workspace check"] = ["pleiades workspace check --workspace demo-workspace"],
        ["workspace backup"] = ["pleiades workspace backup --workspace demo-workspace --out backup.db"],
        ["evidence read"] = ["pleiades evidence read examples/press --format csv", "pleiades evidence read examples/catalogue/page.txt --catalogue examples/catalogue"],
        ["evidence articles"] = ["pleiades evidence articles examples/press --format jsonl"],
        ["evidence quantities"] = ["pleiades evidence quantities examples/press --format jsonl"],
        ["evidence add"] =
        [
            "pleiades evidence add examples/press --workspace demo-workspace",
            "pleiades evidence add examples/clusters/indicators.csv --map examples/clusters/clusters.map.yaml --workspace demo-workspace",
        ],
        ["evidence conflicts"] = ["pleiades evidence conflicts --workspace demo-workspace"],
        ["facts list"] = ["pleiades facts list --workspace demo-workspace --subject 长沙 --format table", "pleiades facts list --workspace demo-workspace --indicator exports --status target"],
        ["facts export"] = ["pleiades facts export --workspace demo-workspace --out facts.csv"],
        ["facts history"] = ["pleiades facts history --workspace demo-workspace"],
        ["facts save-decisions"] = ["pleiades facts save-decisions --workspace demo-workspace --out decisions.jsonl"],
        ["facts replay"] = ["pleiades facts replay decisions.jsonl --workspace demo-workspace"],
        ["catalog check"] = ["pleiades catalog check", "pleiades catalog check examples/catalogue"],
        ["catalog list"] = ["pleiades catalog list indicators --find 出口 --format table", "pleiades catalog list subjects --catalogue examples/catalogue --find 机器人"],
        ["frameworks list"] = ["pleiades frameworks list --format table"],
        ["frameworks show"] = ["pleiades frameworks show three-world-class-tests --format table"],
        ["frameworks check"] = ["pleiades frameworks check examples/index/board.yaml"],
        ["frameworks compare"] = ["pleiades frameworks compare world-class-clusters five-world-class-aims --format table"],
        ["score run"] = ["pleiades score run --data examples/index/iData.csv --meta examples/index/iMeta.csv --recipe examples/index/recipe.yaml --out index"],
        ["score weights"] =
        [
            "pleiades score weights --data examples/index/iData.csv --meta examples/index/iMeta.csv --ahp examples/index/judgements.csv --out weights.csv --format table",
            "pleiades score weights --data examples/index/iData.csv --meta examples/index/iMeta.csv --from balanced --format table",
        ],
        ["score explain"] = ["pleiades score explain --data examples/index/iData.csv --meta examples/index/iMeta.csv --recipe examples/index/recipe.yaml --unit baisha --format table"],
        ["score lift"] = ["pleiades score lift --data examples/index/iData.csv --meta examples/index/iMeta.csv --recipe examples/index/recipe.yaml --unit baisha --format table"],
        ["score change"] = ["pleiades score change --data examples/index/iData.csv --meta examples/index/iMeta.csv --recipe examples/index/recipe.yaml --from 2023 --to 2024 --format table"],
        ["score check"] = ["pleiades score check --data examples/index/iData.csv --meta examples/index/iMeta.csv"],
        ["score compare"] = ["pleiades score compare --data examples/index/iData.csv --meta examples/index/iMeta.csv --variant examples/index/recipe.yaml --format table"],
        ["score uncertainty"] =
        [
            "pleiades score uncertainty --data examples/index/iData.csv --meta examples/index/iMeta.csv --recipe examples/index/recipe.yaml --doubt examples/index/doubt.csv --grade C --concentration 50 --format table",
            "pleiades score uncertainty --data examples/index/iData.csv --meta examples/index/iMeta.csv --grade C --list pairs --format csv",
        ],
        ["score sensitivity"] =
        [
            "pleiades score sensitivity --data examples/index/iData.csv --meta examples/index/iMeta.csv --factors examples/index/factors.yaml --format table",
            "pleiades score sensitivity --data examples/index/iData.csv --meta examples/index/iMeta.csv --units --format table",
        ],
        ["score boards"] =
        [
            "pleiades score boards --workspace demo-workspace --cluster changsha-construction-machinery --framework world-class-clusters",
            "pleiades score boards --workspace demo-workspace --cluster changsha-construction-machinery --draws 2000 --format csv",
        ],
        ["report build"] = ["pleiades report build --workspace demo-workspace --cluster changsha-construction-machinery --lang en --out dossier.html"],
    };

    /// <summary>Puts the examples below the help of every command.</summary>
    /// <param name="root">The root command.</param>
    public static void Install(RootCommand root)
    {
        if (root.Options.OfType<HelpOption>().SingleOrDefault() is { Action: HelpAction usual } option) option.Action = new ExamplesHelp(usual);
    }

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        var path = new List<string>();
        for (var at = parseResult.CommandResult; at is { Command: not RootCommand }; at = (System.CommandLine.Parsing.CommandResult)at.Parent!) path.Insert(0, at.Command.Name);
        if (!Examples.TryGetValue(string.Join(' ', path), out var examples)) return code;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples) output.WriteLine($"  {example}");
        output.WriteLine();
        return code;
    }
}
