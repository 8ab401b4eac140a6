namespace Pleiades.Cli.Output;

/// <summary>The few control sequences of a terminal that a screen needs.</summary>
internal static class Ansi
{
    public const string EnterScreen = "\u001b[?1049h";
    public const string LeaveScreen = "\u001b[?1049l";
    public const string Home = "\u001b[H";
    public const string ToLineEnd = "\u001b[K";
    public const string ToScreenEnd = "\u001b[J";
    public const string ShowCursor = "\u001b[?25h";
    public const string HideCursor = "\u001b[?25l";
    public const string Reverse = "\u001b[7m";
    public const string Faint = "\u001b[2m";
    public const string Plain = "\u001b[0m";
}
