using System.Reflection;
using System.Xml.Linq;

namespace Pleiades.Rules;

/// <summary>Every public type and member carries an XML comment that says something.</summary>
public sealed class DocumentationTests
{
    public static TheoryData<string> Names => Assemblies.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Assembly_PublicMembers_AreDocumented(string name)
    {
        var documented = XDocument.Load(Assemblies.Documentation(name)).Descendants("member")
            .Where(m => !string.IsNullOrWhiteSpace(m.Value) || m.Elements().Any())
            .Select(m => WithoutParameters((string)m.Attribute("name")!)).ToHashSet(StringComparer.Ordinal);
        var missing = Assemblies.Load(name).GetExportedTypes().Where(t => !PublicApi.IsCompilersOwn(t)).SelectMany(Identifiers).Where(id => !documented.Contains(id));
        Assert.Empty(missing);
    }

    private static IEnumerable<string> Identifiers(Type type)
    {
        var owner = type.FullName!.Replace('+', '.');
        yield return $"T:{owner}";
        const BindingFlags declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var field in type.GetFields(declared).Where(f => !f.IsSpecialName)) yield return $"F:{owner}.{field.Name}";
        foreach (var property in type.GetProperties(declared).Where(p => !IsGenerated(p.GetMethod!, p))) yield return $"P:{owner}.{property.Name}";
        foreach (var method in type.GetMethods(declared).Where(m => !m.IsSpecialName && !IsGenerated(m, m))) yield return $"M:{owner}.{method.Name}";
    }

    /// <summary>Members that records get from the compiler: their parameters are documented on the type.</summary>
    private static bool IsGenerated(MethodInfo method, MemberInfo member) =>
        method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute))
        || member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute))
        || method.Name is "Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "<Clone>$";

    private static string WithoutParameters(string id)
    {
        var end = id.IndexOf('(', StringComparison.Ordinal);
        var name = end < 0 ? id : id[..end];
        var generic = name.IndexOf("``", StringComparison.Ordinal);
        return generic < 0 ? name : name[..generic];
    }
}
