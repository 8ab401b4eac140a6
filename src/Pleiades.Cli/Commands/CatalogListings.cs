using System.CommandLine;
using Pleiades.Catalog;
using Pleiades.Cli.Output;

namespace Pleiades.Cli.Commands;

/// <summary><c>catalog list indicators|units|subjects</c>.</summary>
internal static class CatalogListings
{
    private enum Book
    {
        Indicators,
        Units,
        Subjects,
    }

    private static readonly IReadOnlyList<Column<Indicator>> IndicatorColumns =
    [
        new("id", i => i.Id.Value),
        new("zh", i => i.Name.Zh),
        new("en", i => i.Name.En),
        new("kind", i => FactColumns.Word(i.Kind)),
        new("unit", i => string.Join("_or_", i.Units)),
        new("domain", i => i.Domain),
    ];

    private static readonly IReadOnlyList<Column<CanonicalUnit>> UnitColumns =
    [
        new("code", u => u.Code),
        new("dimension", u => FactColumns.Word(u.Dimension)),
        new("zh", u => u.Name.Zh),
        new("en", u => u.Name.En),
        new("base", u => u.Base),
        new("factor", u => u.Base is null ? null : u.Factor) { IsNumber = true },
    ];

    private static readonly IReadOnlyList<Column<SubjectEntry>> SubjectColumns =
    [
        new("id", s => s.Id.Value),
        new("type", s => FactColumns.Word(s.Type)),
        new("zh", s => s.Name.Zh),
        new("en", s => s.Name.En),
        new("aliases", s => s.Aliases, s => string.Join("; ", s.Aliases)),
        new("colloquial", s => s.Colloquial, s => string.Join("; ", s.Colloquial)),
        new("regions", s => s.Regions.Select(r => r.Value).ToList()) { InTable = false },
    ];

    public static Command Build(Shell shell)
    {
        var book = new Argument<string>("book") { Description = "indicators, units or subjects" };
        var find = new Option<string>("--find") { Description = "Only those whose identifier or name holds this text" };
        var (data, workspace, format) = (Common.Catalogue(), new Option<string>("--workspace", "-w") { Description = "Workspace whose own data files count too" }, Common.Format());
        var command = new Command("list", "List indicators, units or subjects with their identifiers") { book, find, data, workspace, format };
        command.SetAction(r =>
        {
            if (!Enum.TryParse<Book>(r.GetRequiredValue(book), ignoreCase: true, out var which) || !Enum.IsDefined(which))
                throw new UseException($"{r.GetRequiredValue(book)}: indicators, units or subjects is expected");
            Write(shell, which, CatalogueInUse.Of(shell, r.GetValue(data), r.GetValue(workspace)), r.GetValue(find) ?? "", r.GetValue(format));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Shell shell, Book book, Catalogue catalogue, string text, ListingFormat? format)
    {
        if (book == Book.Indicators) Listing.Write(shell, format, catalogue.Indicators.All.Where(i => Holds(text, i.Id.Value, i.Name.Zh, i.Name.En)), IndicatorColumns);
        else if (book == Book.Units) Listing.Write(shell, format, catalogue.Units.Canonicals.Where(u => Holds(text, u.Code, u.Name.Zh, u.Name.En)), UnitColumns);
        else Listing.Write(shell, format, catalogue.Subjects.All.Where(s => Holds(text, [s.Id.Value, s.Name.Zh, s.Name.En, .. s.Aliases, .. s.Colloquial])), SubjectColumns);
    }

    private static bool Holds(string text, params string[] names) => names.Any(n => n.Contains(text, StringComparison.OrdinalIgnoreCase));
}
