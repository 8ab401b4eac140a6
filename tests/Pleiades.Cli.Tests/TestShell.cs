namespace Pleiades.Cli;

internal static class TestShell
{
    public static Shell Over(TextWriter output) => new(output, TextWriter.Null, false, false, TimeProvider.System, "test");
}
