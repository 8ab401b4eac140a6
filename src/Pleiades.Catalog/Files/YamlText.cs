using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Pleiades.Catalog;

/// <summary>Opens a YAML text from anyone: bounded in size and depth, without anchors and aliases, one document.</summary>
internal static class YamlText
{
    public const int MaximumLength = 2 * 1024 * 1024;
    public const int MaximumDepth = 24;

    /// <summary>The mapping at the root, or null with an issue.</summary>
    public static YamlMappingNode? Open(string name, string text, ICollection<Issue> issues)
    {
        try
        {
            if (Refusal(text) is { } refusal) issues.Add(new Issue("yaml", refusal.Message, $"{name}{refusal.Place}"));
            else if (Load(text) is YamlMappingNode root) return root;
            else issues.Add(new Issue("yaml", "a mapping was expected at the top", name));
        }
        catch (YamlException e)
        {
            issues.Add(new Issue("yaml", e.InnerException?.Message ?? e.Message, $"{name}{Place(e.Start)}"));
        }

        return null;
    }

    public static string Place(Mark mark) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $", line {mark.Line}, column {mark.Column}");

    private static (string Message, string Place)? Refusal(string text)
    {
        if (text.Length > MaximumLength) return ($"the text is longer than {MaximumLength} characters", "");
        using var reader = new StringReader(text);
        var parser = new Parser(reader);
        for (int depth = 0, documents = 0; parser.MoveNext();)
        {
            var current = parser.Current!;
            depth += current.NestingIncrease;
            if (depth > MaximumDepth + 2) return ($"more than {MaximumDepth} levels are not accepted", Place(current.Start));
            if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false }) return ("anchors and aliases (& and *) are not accepted", Place(current.Start));
            if (current is DocumentStart && ++documents > 1) return ("one document was expected", Place(current.Start));
        }

        return null;
    }

    private static YamlNode? Load(string text)
    {
        using var reader = new StringReader(text);
        var stream = new YamlStream();
        stream.Load(reader);
        return stream.Documents is [var document] ? document.RootNode : null;
    }
}
