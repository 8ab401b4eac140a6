using System.Text.Json;

namespace Pleiades.Golden;

/// <summary>One case: a folder with a <c>case.json</c>, or a file <c>…_cases.json</c> of its own.</summary>
/// <param name="Place">The folder or file, relative to the folder of all cases.</param>
/// <param name="Folder">The folder its files stand in.</param>
/// <param name="Json">The description.</param>
public sealed record GoldenCase(string Place, string Folder, JsonElement Json)
{
    private readonly Dictionary<string, CsvFile> _files = new(StringComparer.Ordinal);

    /// <summary>The schema it names; empty when it names none.</summary>
    public string Schema => Text("schema");

    /// <summary>The area it belongs to.</summary>
    public string Topic => Text("topic") is { Length: > 0 } topic ? topic : "unknown";

    /// <summary>The kind of case within its area.</summary>
    public string Kind => Text("kind") is { Length: > 0 } kind ? kind : "unknown";

    /// <summary>A table of the case, read once.</summary>
    /// <param name="file">Its name relative to the case.</param>
    public CsvFile Read(string file)
    {
        if (!_files.TryGetValue(file, out var table)) _files[file] = table = CsvFile.Read(Path.Combine(Folder, file));
        return table;
    }

    /// <summary>A JSON file of the case.</summary>
    /// <param name="file">Its name relative to the case.</param>
    public JsonElement ReadJson(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file))).RootElement;

    private string Text(string key) =>
        Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
