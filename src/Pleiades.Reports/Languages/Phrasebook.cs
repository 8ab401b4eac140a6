using System.Collections.Frozen;
using System.Text.Json;

namespace Pleiades.Reports.Languages;

/// <summary>The words of one language, from its resource file.</summary>
internal sealed class Phrasebook
{
    private static readonly Phrasebook Chinese = Load(Language.Chinese);
    private static readonly Phrasebook English = Load(Language.English);
    private readonly FrozenDictionary<string, string> _phrases;

    private Phrasebook(Language language, FrozenDictionary<string, string> phrases) => (Language, _phrases) = (language, phrases);

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>All keys, for the test of completeness.</summary>
    public IEnumerable<string> Keys => _phrases.Keys;

    /// <summary>The phrase of a key.</summary>
    /// <param name="key">The key; it must be in the file.</param>
    /// <exception cref="ArgumentException">The file has no such key.</exception>
    public string this[string key] => _phrases.TryGetValue(key, out var phrase)
        ? phrase
        : throw new ArgumentException($"No phrase '{key}' in {Language.Tag()}.", nameof(key));

    /// <summary>The phrasebook of a language.</summary>
    /// <param name="language">The language.</param>
    public static Phrasebook Of(Language language) => language == Language.English ? English : Chinese;

    /// <summary>The phrase of a key, or null when there is none.</summary>
    /// <param name="key">The key.</param>
    public string? Find(string key) => _phrases.GetValueOrDefault(key);

    /// <summary>The phrase of a key with its single blank <c>{0}</c> filled.</summary>
    /// <param name="key">The key.</param>
    /// <param name="filling">What goes into the blank.</param>
    public string With(string key, string filling) => this[key].Replace("{0}", filling, StringComparison.Ordinal);

    /// <summary>A small number as a word (two pages); digits from ten on.</summary>
    /// <param name="number">The number.</param>
    public string Small(int number)
    {
        var digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Find($"small.{digits}") ?? digits;
    }

    /// <summary>The wording in this language.</summary>
    /// <param name="wording">The two wordings.</param>
    public string Of(Wording wording) => wording.In(Language);

    private static Phrasebook Load(Language language)
    {
        var name = $"Pleiades.Reports.Languages.{language.Tag()}.json";
        using var stream = typeof(Phrasebook).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is not embedded.");
        var phrases = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)
            ?? throw new InvalidOperationException($"The resource {name} is empty.");
        return new Phrasebook(language, phrases.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
