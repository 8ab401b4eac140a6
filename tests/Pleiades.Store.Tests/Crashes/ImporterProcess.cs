using System.Diagnostics;
using System.Globalization;

namespace Pleiades.Store.Tests.Crashes;

/// <summary>The importing process, seen from outside: what it acknowledged, and its end.</summary>
internal sealed class ImporterProcess : IDisposable
{
    private readonly Process _process;
    private readonly int _awaited;
    private readonly ManualResetEventSlim _opened = new();
    private readonly ManualResetEventSlim _reached = new();

    /// <summary>Starts it.</summary>
    /// <param name="folder">The workspace.</param>
    /// <param name="first">Number of the first page.</param>
    /// <param name="count">Number of pages.</param>
    /// <param name="awaited">The page whose acknowledgement <see cref="WaitUntilReached"/> waits for.</param>
    public ImporterProcess(string folder, int first, int count, int awaited = 0)
    {
        _awaited = awaited;
        var program = Path.ChangeExtension(typeof(Importer).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null);
        _process = new Process { StartInfo = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true } };
        foreach (var argument in (string[])[Importer.Word, folder, Text(first), Text(count)]) _process.StartInfo.ArgumentList.Add(argument);
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
    }

    /// <summary>The highest number of a page whose import had returned; −1 when none had.</summary>
    public int Acknowledged { get; private set; } = -1;

    /// <summary>Waits until the workspace is open, at most some time.</summary>
    public void WaitUntilOpen(TimeSpan longest) => _opened.Wait(longest);

    /// <summary>Waits until the awaited page is acknowledged, at most some time.</summary>
    public void WaitUntilReached(TimeSpan longest) => _reached.Wait(longest);

    /// <summary>SIGKILL: no chance to tidy up.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Waits for its own end.</summary>
    public (int ExitCode, string Error) Finish()
    {
        var error = _process.StandardError.ReadToEnd();
        _process.WaitForExit();
        return (_process.ExitCode, error);
    }

    public void Dispose()
    {
        _process.Dispose();
        _opened.Dispose();
        _reached.Dispose();
    }

    private void Hear(string? line)
    {
        if (line == "open") _opened.Set();
        if (!int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return;
        Acknowledged = number;
        if (number >= _awaited) _reached.Set();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
