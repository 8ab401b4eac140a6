namespace Pleiades.Cli;

/// <summary>The command line was understood but asks for something that cannot be: told in one sentence, exit code 2.</summary>
internal sealed class UseException(string message) : Exception(message);
