namespace Pleiades.Store;

/// <summary>A workspace could not do what was asked. The message is one plain sentence: what, where, and what to do.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Tells what went wrong.</summary>
    /// <param name="problem">The kind of problem.</param>
    /// <param name="message">One sentence for a person.</param>
    /// <param name="cause">The error underneath; null when there is none.</param>
    public StoreException(StoreProblem problem, string message, Exception? cause = null)
        : base(message, cause) => Problem = problem;

    /// <summary>The kind of problem.</summary>
    public StoreProblem Problem { get; }
}
