using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Pleiades.Catalog;

/// <summary>A mapping of a YAML text that names what is wrong with its values and which of its keys nobody read.</summary>
/// <remarks>
/// Reading goes on past a fault, so that every fault is named at once: the caller looks at the list it gave. Accepted are texts of at most two million
/// characters, without anchors and aliases, one document.
/// </remarks>
public sealed class YamlMap
{
    private readonly YamlMappingNode _node;
    private readonly string _file;
    private readonly ICollection<Issue> _issues;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    internal YamlMap(YamlMappingNode node, string file, ICollection<Issue> issues) => (_node, _file, _issues) = (node, file, issues);

    /// <summary>The keys, in the order of the text.</summary>
    public IEnumerable<string> Keys => _node.Children.Select(c => c.Key.ToString());

    /// <summary>Opens a text.</summary>
    /// <param name="name">Its name, for the places of issues.</param>
    /// <param name="text">The YAML text.</param>
    /// <param name="issues">Receives what is wrong, here and while reading.</param>
    /// <returns>The mapping at the top; null when there is none that can be read.</returns>
    public static YamlMap? Open(string name, string text, ICollection<Issue> issues) =>
        YamlText.Open(name, text, issues) is { } root ? new YamlMap(root, name, issues) : null;

    /// <summary>Whether a key is there.</summary>
    /// <param name="key">The key.</param>
    public bool Has(string key) => Node(key) is not null;

    /// <summary>Whether what a key holds is one text, not a mapping or a list.</summary>
    /// <param name="key">The key.</param>
    public bool IsText(string key) => Node(key) is YamlScalarNode;

    /// <summary>Text of a key; empty when missing.</summary>
    /// <param name="key">The key.</param>
    public string Text(string key)
    {
        var node = Node(key);
        if (node is null or YamlScalarNode) return (node as YamlScalarNode)?.Value ?? "";
        Complain("text", $"'{key}' should be one text", node);
        return "";
    }

    /// <summary>Text of a key that must be there.</summary>
    /// <param name="key">The key.</param>
    public string Required(string key)
    {
        var text = Text(key);
        if (text.Length == 0) Complain("missing", $"'{key}' is missing or empty");
        return text;
    }

    /// <summary>Number of a key; NaN when missing or no number.</summary>
    /// <param name="key">The key.</param>
    public double Number(string key)
    {
        var text = Text(key);
        if (text.Length == 0) return double.NaN;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) return number;
        Complain("number", $"'{text}' in '{key}' is no number", Node(key));
        return double.NaN;
    }

    /// <summary>A text in both languages, written as a mapping with zh and en; null when missing.</summary>
    /// <param name="key">The key.</param>
    public Wording? Wording(string key)
    {
        if (Map(key) is not { } map) return null;
        var wording = new Wording(map.Required("zh"), map.Required("en"));
        map.Finish();
        return wording;
    }

    /// <summary>A mapping inside this one; null when missing.</summary>
    /// <param name="key">The key.</param>
    public YamlMap? Map(string key)
    {
        var node = Node(key);
        if (node is YamlMappingNode inner) return new YamlMap(inner, _file, _issues);
        if (node is not null) Complain("map", $"'{key}' should be a mapping", node);
        return null;
    }

    /// <summary>The mappings in a list; empty when missing.</summary>
    /// <param name="key">The key.</param>
    public IEnumerable<YamlMap> Maps(string key)
    {
        foreach (var node in Items(key))
        {
            if (node is YamlMappingNode inner) yield return new YamlMap(inner, _file, _issues);
            else Complain("map", $"every entry of '{key}' should be a mapping", node);
        }
    }

    /// <summary>The texts in a list; empty when missing.</summary>
    /// <param name="key">The key.</param>
    public IEnumerable<string> Texts(string key) => Items(key).OfType<YamlScalarNode>().Select(n => n.Value ?? "");

    /// <summary>Names something wrong with this mapping.</summary>
    /// <param name="code">Code of the issue.</param>
    /// <param name="message">What is wrong, and what would be accepted.</param>
    public void Complain(string code, string message) => Complain(code, message, _node);

    /// <summary>Names something wrong with a key or what it holds.</summary>
    /// <param name="code">Code of the issue.</param>
    /// <param name="key">The key.</param>
    /// <param name="message">What is wrong, and what would be accepted.</param>
    public void ComplainAt(string key, string code, string message) => Complain(code, message, _node.Children.Keys.FirstOrDefault(k => k.ToString() == key));

    /// <summary>Names every key that nobody asked for: a misspelt key must not pass in silence.</summary>
    public void Finish()
    {
        foreach (var (key, _) in _node.Children)
        {
            if (!_read.Contains(key.ToString())) Complain("key", $"'{key}' is no key known here", key);
        }
    }

    private IEnumerable<YamlNode> Items(string key)
    {
        var node = Node(key);
        if (node is not null and not YamlSequenceNode) Complain("list", $"'{key}' should be a list", node);
        return (node as YamlSequenceNode)?.Children ?? [];
    }

    private YamlNode? Node(string key)
    {
        _read.Add(key);
        return _node.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }

    private void Complain(string code, string message, YamlNode? at) =>
        _issues.Add(new Issue(code, message, _file + YamlText.Place((at ?? _node).Start)));
}
