namespace Pleiades.Cli;

/// <summary>What a command may touch of the world around it.</summary>
/// <param name="Out">Data.</param>
/// <param name="Err">Talk.</param>
/// <param name="OutIsTerminal">Whether a person reads the data: tables then are the default.</param>
/// <param name="ErrIsTerminal">Whether a person reads the talk: progress bars are drawn only then.</param>
/// <param name="Time">The clock.</param>
/// <param name="User">Who works, as written into the history of facts.</param>
internal sealed record Shell(TextWriter Out, TextWriter Err, bool OutIsTerminal, bool ErrIsTerminal, TimeProvider Time, string User);
