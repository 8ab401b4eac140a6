using Pleiades.Golden.Tests.Composite;

namespace Pleiades.Golden.Tests;

[Trait("Category", "Golden")]
public sealed class ReferenceTests(ITestOutputHelper output)
{
    [Fact]
    public void ReferenceCases_EveryNormativeValue_Agrees()
    {
        var root = ReferenceFolder.Find(AppContext.BaseDirectory);
        Assert.SkipWhen(root is null, "ReferenceCases_EveryNormativeValue_Agrees was not run: there is no shared/reference beside the checkout and PLEIADES_REFERENCE names no folder.");
        var runner = new GoldenRunner();
        CompositeHandlers.Register(runner);
        var tallies = runner.Run(root!);
        GoldenReport.Write(tallies, output.WriteLine, Environment.GetEnvironmentVariable(GoldenReport.Variable));
        Assert.Equal("", GoldenReport.Failures(tallies));
    }
}
