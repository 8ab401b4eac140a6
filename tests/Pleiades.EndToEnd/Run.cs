using System.Diagnostics;
using System.Text;

namespace Pleiades.EndToEnd;

/// <summary>One run of the program as a process of its own, as a user's shell starts it.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Out">What it wrote to stdout.</param>
/// <param name="Err">What it wrote to stderr.</param>
internal sealed record Run(int Code, string Out, string Err)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static string Program => Path.Combine(AppContext.BaseDirectory, "pleiades.dll");

    public static Task<Run> PleiadesAsync(string folder, params string[] arguments) => ProcessAsync(folder, "dotnet", [Program, .. arguments]);

    /// <summary>The same as a user without rights: root would read and write everything.</summary>
    public static Task<Run> AsNobodyAsync(string folder, params string[] arguments) =>
        ProcessAsync(folder, "setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "env", "HOME=/tmp", "DOTNET_CLI_HOME=/tmp", "dotnet", Program, .. arguments]);

    /// <summary>The same with something piped in.</summary>
    public static Task<Run> WithInputAsync(string folder, string input, params string[] arguments) => ProcessAsync(folder, "dotnet", [Program, .. arguments], input);

    public static async Task<Run> ProcessAsync(string folder, string program, string[] arguments, string input = "")
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var talk = process.StandardError.ReadToEndAsync(limit.Token);
        await WriteAsync(process, input);
        await process.WaitForExitAsync(limit.Token);
        return new Run(process.ExitCode, await output, await talk);
    }

    // A program that asks for no input may be gone before it is written.
    private static async Task WriteAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            await process.StandardInput.DisposeAsync();
        }
    }
}
