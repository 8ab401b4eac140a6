using System.Diagnostics;
using System.Text;

namespace Pleiades.Workbench.Files;

/// <summary>Runs a program that is not part of Pleiades, within a limit of time and of output, and leaves nothing running behind.</summary>
/// <param name="name">The program, looked up on the path.</param>
/// <param name="patience">How long it may run.</param>
/// <param name="largest">How many characters it may write.</param>
internal sealed class ExternalProgram(string name, TimeSpan patience, int largest)
{
    private const int LargestComplaint = 4096;

    /// <summary>What a program did.</summary>
    /// <param name="Output">What it wrote; null when that was more than accepted.</param>
    /// <param name="Complaint">The beginning of what it complained of.</param>
    /// <param name="ExitCode">What it ended with; meaningless without an output.</param>
    internal sealed record Outcome(string? Output, string Complaint, int ExitCode);

    /// <summary>Runs it to its end.</summary>
    /// <param name="arguments">One by one, never through a shell.</param>
    /// <param name="stop">Ends the program as well.</param>
    /// <exception cref="System.ComponentModel.Win32Exception">It is not installed.</exception>
    /// <exception cref="TimeoutException">It ran for longer than it may; it was ended.</exception>
    internal async Task<Outcome> RunAsync(IEnumerable<string> arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        // Several files are read at a time: a program that spreads over all cores slows the others more than it gains.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(patience);
        using var program = Process.Start(start) ?? throw new System.ComponentModel.Win32Exception();
        try
        {
            return await ReadAsync(program, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new TimeoutException($"{name} did not end within {patience.TotalSeconds:0} seconds");
        }
        finally
        {
            if (!program.HasExited) program.Kill(entireProcessTree: true);
        }
    }

    /// <summary>What a program complained of first.</summary>
    /// <param name="complaint">All it complained of.</param>
    internal static string FirstLine(string complaint) =>
        complaint.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var first, ..] ? first : "no reason given";

    private async Task<Outcome> ReadAsync(Process program, CancellationToken stop)
    {
        var complaining = ReadToEndAsync(program.StandardError, stop);
        var (output, whole) = await ReadAsync(program.StandardOutput, largest, stop).ConfigureAwait(false);
        if (!whole) return new Outcome(null, "", -1);
        var complaint = await complaining.ConfigureAwait(false);
        await program.WaitForExitAsync(stop).ConfigureAwait(false);
        return new Outcome(output, complaint, program.ExitCode);
    }

    private static async Task<(string Text, bool Whole)> ReadAsync(StreamReader reader, int largest, CancellationToken stop)
    {
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        int read;
        while ((read = await reader.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0)
        {
            if (text.Length + read > largest) return (text.ToString(), false);
            text.Append(buffer, 0, read);
        }

        return (text.ToString(), true);
    }

    /// <summary>Reads all, so that the program never waits for a reader, and keeps the beginning.</summary>
    private static async Task<string> ReadToEndAsync(StreamReader reader, CancellationToken stop)
    {
        var text = new StringBuilder();
        var buffer = new char[LargestComplaint];
        int read;
        while ((read = await reader.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0)
            text.Append(buffer, 0, Math.Min(read, LargestComplaint - text.Length));
        return text.ToString();
    }
}
