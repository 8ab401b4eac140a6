namespace Pleiades.Cli;

/// <summary>What a command may touch of the world around it.</summary>
/// <param name="Out">Data.</param>
/// <param name="Err">Talk.</param>
/// <param name="OutIsTerminal">Whether a person reads the data: tables then are the default.</param>
/// <param name="ErrIsTerminal">Whether a person reads the talk: progress bars are drawn only then.</param>
/// <param name="Time">The clock.</param>
/// <param name="User">Who works, as written into the history of facts.</param>
internal sealed record Shell(TextWriter Out, TextWriter Err, bool OutIsTerminal, bool ErrIsTerminal, TimeProvider Time, string User)
{
    /// <summary>What is typed or piped in.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Whether a person types: keys are then read one by one, without a line end.</summary>
    public bool InIsTerminal { get; init; }
}
