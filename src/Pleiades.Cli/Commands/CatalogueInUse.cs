using Pleiades.Catalog;
using Pleiades.Workbench.Cataloguing;

namespace Pleiades.Cli.Commands;

/// <summary>The catalogue of a command: the built-in one, the data files of the workspace over it, and over both the folder the user named.</summary>
internal static class CatalogueInUse
{
    private const int ShownMistakes = 5;

    /// <summary>The catalogue; says on stderr what is laid over the built-in one.</summary>
    /// <param name="shell">Where to talk.</param>
    /// <param name="folder">The folder the user named; null for none.</param>
    /// <param name="workspace">The workspace; null for none.</param>
    /// <exception cref="UseException">A folder is not there, or its files hold a mistake.</exception>
    public static Catalogue Of(Shell shell, string? folder, string? workspace)
    {
        var catalogue = OfWorkspace(workspace, shell);
        if (folder is null) return catalogue;
        if (!Directory.Exists(folder)) throw new UseException($"--catalogue {folder}: no such folder; it takes a folder of data files (firms.csv, indicators.csv, cues/indicators.csv …)");
        return Lay(folder, catalogue, shell);
    }

    /// <summary>The catalogue of a workspace: the built-in one with the folder <c>catalogue</c> inside the workspace over it.</summary>
    /// <param name="workspace">The workspace; null for none.</param>
    /// <param name="shell">Where to say what is laid over; null to stay silent.</param>
    /// <exception cref="UseException">The files hold a mistake.</exception>
    public static Catalogue OfWorkspace(string? workspace, Shell? shell = null)
    {
        if (workspace is null) return Catalogue.BuiltIn;
        var own = Path.Combine(workspace, CatalogueFolder.InWorkspace);
        return Directory.Exists(own) ? Lay(own, Catalogue.BuiltIn, shell) : Catalogue.BuiltIn;
    }

    /// <summary>A finding as a line of text.</summary>
    /// <param name="finding">The finding.</param>
    public static string Line(Issue finding) =>
        $"{(CatalogueCheck.IsRemark(finding) ? "remark: " : "")}{(finding.Place.Length > 0 ? $"{finding.Place}: " : "")}{finding.Message}";

    private static Catalogue Lay(string folder, Catalogue below, Shell? shell)
    {
        var laid = CatalogueFolder.Lay(folder, below);
        if (laid.Catalogue is null)
        {
            var first = string.Concat(laid.Mistakes.Take(ShownMistakes).Select(m => $"\n  {Line(m)}"));
            throw new UseException($"the catalogue {folder} holds {laid.Mistakes.Length} {(laid.Mistakes.Length == 1 ? "mistake" : "mistakes")} and was not used; 'pleiades catalog check {folder}' explains {(laid.Mistakes.Length > ShownMistakes ? "all of them" : "them")}:{first}");
        }

        shell?.Err.WriteLine($"catalogue {folder}: {(laid.Effects.IsEmpty ? "no data files in it" : string.Join("; ", laid.Effects))}");
        return laid.Catalogue;
    }
}
