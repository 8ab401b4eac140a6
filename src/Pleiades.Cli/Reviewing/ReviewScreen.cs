using System.Text;
using Pleiades.Cli.Output;

namespace Pleiades.Cli.Reviewing;

/// <summary>Shows a page of lines: in place on a terminal, without clearing it first, so that nothing flickers; one below the other elsewhere.</summary>
/// <param name="shell">Where to.</param>
/// <param name="live">Whether a person looks at a terminal.</param>
internal sealed class ReviewScreen(Shell shell, bool live) : IDisposable
{
    private const int PlainWidth = 100;
    private const int Narrowest = 40;
    private bool _entered;

    /// <summary>Cells in a line.</summary>
    public int Width => live ? Math.Max(Narrowest, Console.WindowWidth - 1) : PlainWidth;

    /// <summary>Shows lines; too many for the terminal are cut out of the middle, so that head and keys stay.</summary>
    /// <param name="head">What always stands at the top.</param>
    /// <param name="middle">What is cut when there is no room.</param>
    /// <param name="foot">What always stands at the bottom.</param>
    public void Show(IReadOnlyList<string> head, IReadOnlyList<string> middle, IReadOnlyList<string> foot)
    {
        if (!live)
        {
            foreach (var line in (IEnumerable<string>)[.. head, .. middle, .. foot]) shell.Out.WriteLine(line.Replace(CellText.On, '【').Replace(CellText.Off, '】').TrimEnd());
            shell.Out.WriteLine();
            return;
        }

        if (!_entered) shell.Out.Write(Ansi.EnterScreen + Ansi.HideCursor);
        _entered = true;
        var room = Console.WindowHeight - 1 - head.Count - foot.Count;
        IEnumerable<string> shown = middle.Count <= room ? middle : [.. middle.Take(Math.Max(0, room - 1)), "  … more than fits; make the window higher"];
        var page = new StringBuilder(Ansi.Home);
        foreach (var line in (IEnumerable<string>)[.. head, .. shown, .. foot])
            page.Append(line.Replace(CellText.On.ToString(), Ansi.Reverse, StringComparison.Ordinal).Replace(CellText.Off.ToString(), Ansi.Plain, StringComparison.Ordinal)).Append(Ansi.ToLineEnd).Append("\r\n");
        shell.Out.Write(page.Append(Ansi.ToScreenEnd).ToString());
        shell.Out.Flush();
    }

    /// <summary>Gives the terminal back as it was.</summary>
    public void Dispose()
    {
        if (_entered) shell.Out.Write(Ansi.ShowCursor + Ansi.LeaveScreen);
        shell.Out.Flush();
    }
}
