using System.Globalization;

namespace Pleiades.Cli.Output;

/// <summary>One line on stderr that says how far the work is; drawn only on a terminal, only when the work lasts longer than a second.</summary>
internal sealed class ProgressBar(Shell shell, string what) : IProgress<(int Done, int Total)>, IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    private readonly long _started = shell.Time.GetTimestamp();
    private TimeSpan _lastDrawn = Patience - Interval;
    private bool _drawn;

    public void Report((int Done, int Total) value)
    {
        var elapsed = shell.Time.GetElapsedTime(_started);
        if (!shell.ErrIsTerminal || value.Total == 0 || elapsed - _lastDrawn < Interval) return;
        _lastDrawn = elapsed;
        _drawn = true;
        var filled = Width * value.Done / value.Total;
        shell.Err.Write(string.Create(CultureInfo.InvariantCulture,
            $"\r{what} [{new string('#', filled)}{new string('.', Width - filled)}] {value.Done}/{value.Total} {elapsed.TotalSeconds:0}s "));
    }

    public void Dispose()
    {
        if (_drawn) shell.Err.Write("\r" + new string(' ', what.Length + Width + 30) + "\r");
    }
}
