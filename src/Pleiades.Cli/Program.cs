using System.Text;
using Pleiades.Cli;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, 64 * 1024) { AutoFlush = !Console.IsOutputRedirected };
using var talk = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
var shell = new Shell(output, talk, !Console.IsOutputRedirected, !Console.IsErrorRedirected, TimeProvider.System, Environment.UserName)
{
    In = Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput(), utf8) : TextReader.Null,
    InIsTerminal = !Console.IsInputRedirected,
};
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += Interrupted;
try
{
    return await Application.RunAsync(args, shell, stop.Token).ConfigureAwait(false);
}
finally
{
    // An interrupt that comes while the program ends anyway must find nobody to stop: the handler would meet a source already disposed.
    Console.CancelKeyPress -= Interrupted;
}

void Interrupted(object? sender, ConsoleCancelEventArgs e)
{
    e.Cancel = true;
    stop.Cancel();
}
