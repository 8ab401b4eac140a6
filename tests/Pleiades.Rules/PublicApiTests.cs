namespace Pleiades.Rules;

/// <summary>
/// The public surface of every project is approved as text in <c>Approved/</c>, and a change to it is reviewed like code.
/// Run the tests with <c>PLEIADES_APPROVE=1</c> to write the files anew.
/// </summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Names => Assemblies.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Assembly_PublicSurface_IsTheApprovedOne(string name)
    {
        var file = Path.Combine(Repository.Root, "tests", "Pleiades.Rules", "Approved", $"Pleiades.{name}.txt");
        var surface = PublicApi.Describe(Assemblies.Load(name));
        if (Environment.GetEnvironmentVariable("PLEIADES_APPROVE") == "1") File.WriteAllText(file, surface);
        Assert.True(File.Exists(file), $"{file} is missing; run the tests with PLEIADES_APPROVE=1 and review what it writes.");
        Assert.Equal(File.ReadAllText(file), surface);
    }
}
