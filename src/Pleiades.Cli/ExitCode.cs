namespace Pleiades.Cli;

/// <summary>What a command says to the shell that called it.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>Something in the data or the world was refused; what was good is done and counted.</summary>
    public const int Refused = 1;

    /// <summary>The command line was wrong.</summary>
    public const int WrongUse = 2;

    /// <summary>A fault of the program.</summary>
    public const int Fault = 70;
}
