using System.CommandLine;
using System.Globalization;
using Pleiades.Cli.Output;

namespace Pleiades.Cli.Commands;

/// <summary>Options that several commands share, so that they are called the same everywhere.</summary>
internal static class Common
{
    public static Option<string> Workspace() => new("--workspace", "-w")
    {
        Description = "Folder of the workspace",
        Required = true,
    };

    public static Option<ListingFormat?> Format() => Choice<ListingFormat>("--format", "Form of the listing; a table on a terminal, else jsonl", "-f");

    /// <summary>An option that takes one of the words of an enum, as files write them.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="name">Name of the option.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="aliases">Short names.</param>
    public static Option<T?> Choice<T>(string name, string description, params string[] aliases) where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(FactColumns.Word, StringComparer.Ordinal);
        var choices = string.Join('|', words.Keys);
        return new Option<T?>(name, aliases)
        {
            Description = description,
            HelpName = choices,
            CustomParser = result =>
            {
                var word = result.Tokens is [var token] ? token.Value : "";
                if (words.TryGetValue(word, out var value)) return value;
                result.AddError($"{name} {word}: one of {choices} is expected");
                return null;
            },
        };
    }

    public static Option<string> Cluster() => new("--cluster", "-c")
    {
        Description = "Identifier or name of the cluster",
        Required = true,
    };

    public static Option<string> Framework() => new("--framework")
    {
        Description = "Identifier of the framework",
        DefaultValueFactory = _ => "world-class-clusters",
    };

    public static Option<string> Catalogue() => new("--catalogue")
    {
        Description = "Folder of data files of your own, laid over the built-in catalogue; see data/README.md",
    };

    public static Option<string> Publisher() => new("--publisher") { Description = "Publisher of the pages, where they do not name it" };

    public static Option<DateOnly?> Issued() => new("--issued")
    {
        Description = "Day of issue of the pages (2023-02-18), where they do not name it",
        CustomParser = result =>
        {
            var word = result.Tokens is [var token] ? token.Value : "";
            if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"--issued {word}: a day is expected, as in 2023-02-18");
            return null;
        },
    };

    public static Option<string> Map() => new("--map") { Description = "Table map: which column of a .csv or .xlsx is what" };

    public static Argument<string[]> Paths() => new("path")
    {
        Description = "Files and folders",
        Arity = ArgumentArity.OneOrMore,
    };
}
