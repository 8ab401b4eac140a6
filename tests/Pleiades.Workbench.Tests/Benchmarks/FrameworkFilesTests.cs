using Pleiades.Catalog;

namespace Pleiades.Workbench.Benchmarks;

public sealed class FrameworkFilesTests
{
    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("no-such-file.yaml")]
    public void Check_WhatIsNoFile_IsRefusedAndEnds(string path)
    {
        if (path.StartsWith("/dev", StringComparison.Ordinal) && !File.Exists(path)) Assert.Skip($"{path} is not on this system");
        var reading = FrameworkFiles.Check(path, Catalogue.BuiltIn);
        Assert.False(reading.Succeeded);
        Assert.Equal(path, Assert.Single(reading.Issues).Place);
    }
}
