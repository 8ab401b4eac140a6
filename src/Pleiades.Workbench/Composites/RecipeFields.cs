using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Pleiades.Catalog;

namespace Pleiades.Workbench.Composites;

/// <summary>The choices of a recipe as keys and words of a file. One pair of rules serves every recipe, so that a new choice can be written down the day it exists.</summary>
internal static class RecipeFields
{
    private const string None = "none";

    /// <summary>A copy of a recipe with the choices of a mapping; what is wrong is named in the mapping's list of issues.</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="defaults">The recipe that is kept where nothing is written.</param>
    /// <param name="elsewhere">A key that is read elsewhere; null for none.</param>
    internal static object Read(YamlMap map, object defaults, string? elsewhere = null)
    {
        var recipe = Copy(defaults);
        var fields = Fields(defaults.GetType()).Where(f => Key(f) != elsewhere).ToDictionary(Key, StringComparer.Ordinal);
        foreach (var key in map.Keys.Where(k => k != elsewhere || fields.ContainsKey(k)).ToList())
        {
            if (!fields.TryGetValue(key, out var field)) map.ComplainAt(key, "key", $"'{key}' is no choice known here; there are {string.Join(", ", fields.Keys)}");
            else if (Value(map, key, field.PropertyType, field.GetValue(defaults)) is var (value, understood) && understood) field.SetValue(recipe, value);
        }

        return recipe;
    }

    /// <summary>The choices of a recipe, one a line.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="depth">How far the lines are moved in, in steps of two.</param>
    internal static IEnumerable<string> Lines(object recipe, int depth)
    {
        var margin = new string(' ', depth * 2);
        foreach (var field in Fields(recipe.GetType()))
        {
            var value = field.GetValue(recipe);
            if (value is IDictionary { Count: > 0 } entries)
            {
                yield return $"{margin}{Key(field)}:";
                foreach (var line in Entries(entries, depth + 1)) yield return line;
            }
            else if (value is ImmutableArray<string> list) yield return $"{margin}{Key(field)}: [{string.Join(", ", list.IsDefault ? [] : list)}]";
            else if (value is IDictionary or null) yield return $"{margin}{Key(field)}: {(value is null ? None : "{}")}";
            else if (IsRecipe(value.GetType()))
            {
                yield return $"{margin}{Key(field)}:";
                foreach (var line in Lines(value, depth + 1)) yield return line;
            }
            else yield return $"{margin}{Key(field)}: {Text(value)}";
        }
    }

    private static IEnumerable<string> Entries(IDictionary entries, int depth)
    {
        var margin = new string(' ', depth * 2);
        foreach (var (key, value) in entries.Keys.Cast<object>().Select(k => (Text(k), entries[k]!)).OrderBy(e => e.Item1, StringComparer.Ordinal))
        {
            if (!IsRecipe(value.GetType())) yield return $"{margin}{key}: {Text(value)}";
            else
            {
                yield return $"{margin}{key}:";
                foreach (var line in Lines(value, depth + 1)) yield return line;
            }
        }
    }

    private static (object? Value, bool Understood) Value(YamlMap map, string key, Type type, object? current)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (IsRecipe(type)) return map.IsText(key) ? Short(map, key, type) : Inner(map, key, current ?? Default(type));
        if (type == typeof(ImmutableArray<string>)) return map.IsText(key) ? Complain(map, key, "a list of codes is expected, as in [a, b]") : (map.Texts(key).ToImmutableArray(), true);
        if (IsDictionary(type)) return Dictionary(map, key, type);
        if (!map.IsText(key)) return Complain(map, key, Expected(type));
        return Scalar(map.Text(key), type) is { } value ? (value, true) : map.Text(key) is None or "" ? (null, true) : Complain(map, key, Expected(type));
    }

    /// <summary>A recipe written as one word: left out, or where one choice says it all, that choice.</summary>
    private static (object?, bool) Short(YamlMap map, string key, Type type)
    {
        if (map.Text(key) == None) return (null, true);
        if (type.GetMethod("op_Implicit") is { } made && made.GetParameters() is [{ ParameterType: var choice }])
            return Scalar(map.Text(key), choice) is { } word ? (made.Invoke(null, [word]), true) : Complain(map, key, Expected(choice));
        return Complain(map, key, $"none, or a mapping of {string.Join(", ", Fields(type).Select(Key))} is expected");
    }

    private static (object?, bool) Inner(YamlMap map, string key, object defaults) => map.Map(key) is { } inner ? (Read(inner, defaults), true) : (null, false);

    private static (object?, bool) Dictionary(YamlMap map, string key, Type type)
    {
        if (map.Map(key) is not { } inner) return (null, false);
        var (keys, values) = (type.GetGenericArguments()[0], type.GetGenericArguments()[1]);
        var built = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(keys, values))!;
        foreach (var name in inner.Keys.ToList())
        {
            if (Scalar(name, keys) is not { } at) inner.ComplainAt(name, "key", $"'{name}': {Expected(keys)}");
            else if (Value(inner, name, values, null) is ({ } value, true)) built.Add(at, value);
        }

        var create = typeof(ImmutableDictionary).GetMethods().First(m => m.Name == nameof(ImmutableDictionary.CreateRange) && m.GetParameters() is [{ ParameterType.IsGenericType: true }]);
        return (create.MakeGenericMethod(keys, values).Invoke(null, [built]), true);
    }

    private static (object?, bool) Complain(YamlMap map, string key, string expected)
    {
        map.ComplainAt(key, "choice", $"'{map.Text(key)}' in '{key}': {expected}");
        return (null, false);
    }

    private static object? Scalar(string text, Type type)
    {
        if (type == typeof(string)) return text is None or "" ? null : text;
        if (type == typeof(bool)) return bool.TryParse(text, out var truth) ? truth : null;
        if (type == typeof(int)) return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var whole) ? whole : null;
        if (type == typeof(ulong)) return ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : null;
        if (type == typeof(double)) return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (type == typeof(SubjectId)) return text is None or "" ? null : new SubjectId(text);
        if (!type.IsEnum) throw new NotSupportedException($"A choice of type {type.Name} cannot be written in a recipe file.");
        foreach (var word in Enum.GetValues(type))
        {
            if (Text(word) == text) return word;
        }

        return null;
    }

    private static string Expected(Type type) => type switch
    {
        _ when type.IsEnum => $"one of {string.Join(", ", Enum.GetValues(type).Cast<object>().Select(Text))} is expected",
        _ when type == typeof(bool) => "true or false is expected",
        _ when type == typeof(int) || type == typeof(ulong) => "a whole number is expected",
        _ when type == typeof(double) => "a number is expected",
        _ => "one text is expected",
    };

    private static string Text(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        Enum word => JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString()),
        SubjectId subject => subject == default ? None : subject.Value,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static IEnumerable<PropertyInfo> Fields(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null && p.GetIndexParameters().Length == 0);

    private static string Key(PropertyInfo field) => JsonNamingPolicy.SnakeCaseLower.ConvertName(field.Name);

    private static bool IsRecipe(Type type) => !type.IsEnum && type.Namespace?.StartsWith("Pleiades.Scoring", StringComparison.Ordinal) == true;

    private static bool IsDictionary(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableDictionary<,>);

    private static object Default(Type type)
    {
        if (type.GetProperty("Default", BindingFlags.Public | BindingFlags.Static) is { } standard) return standard.GetValue(null)!;
        return type.GetConstructor(Type.EmptyTypes) is not null ? Activator.CreateInstance(type)! : RuntimeHelpers.GetUninitializedObject(type);
    }

    private static object Copy(object recipe) => recipe.GetType().GetMethod("<Clone>$")?.Invoke(recipe, null) ?? RuntimeHelpers.GetObjectValue(recipe);
}
