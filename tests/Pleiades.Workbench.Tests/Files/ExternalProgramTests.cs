using System.ComponentModel;
using Pleiades.Workbench.Files;

namespace Pleiades.Workbench.Tests.Files;

public sealed class ExternalProgramTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Run_NotInstalled_Throws() =>
        await Assert.ThrowsAsync<Win32Exception>(() => new ExternalProgram("no-such-program-here", Long, 10).RunAsync([], CancellationToken.None));

    [Fact]
    public async Task Run_LongerThanItMay_IsEnded() =>
        await Assert.ThrowsAsync<TimeoutException>(() => new ExternalProgram("sleep", TimeSpan.FromMilliseconds(200), 10).RunAsync(["60"], CancellationToken.None));

    [Fact]
    public async Task Run_WritesWithoutEnd_IsEndedWithoutOutput() =>
        Assert.Null((await new ExternalProgram("yes", Long, 100_000).RunAsync([], CancellationToken.None)).Output);

    [Fact]
    public async Task Run_EndsInOrder_GivesOutputAndCode() =>
        Assert.Equal(new ExternalProgram.Outcome("集群\n", "", 0), await new ExternalProgram("echo", Long, 100).RunAsync(["集群"], CancellationToken.None));
}
