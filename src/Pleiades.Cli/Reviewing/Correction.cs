using System.Collections.Immutable;
using System.Globalization;
using Pleiades.Cli.Output;
using Pleiades.Workbench.Reviewing;

namespace Pleiades.Cli.Reviewing;

/// <summary>A correction in the making: each key changes one field, and a name that is almost right is answered with a choice.</summary>
internal sealed class Correction(Fact read, FactFields fields, IReviewKeys keys)
{
    public const string Keys = "correct:  s subject  i indicator  v value  p period  g base  t status  o scope  w reason   y or Enter save  b leave";

    private ImmutableArray<FieldChoice> _choices = [];
    private Action<string>? _choose;
    private string _problem = "";

    /// <summary>The fact as it would stand.</summary>
    public Fact Draft { get; private set; } = read;

    /// <summary>The reason in the person's own words; empty when the changes speak for themselves.</summary>
    public string Why { get; private set; } = "";

    /// <summary>What does not fit together; empty when all does.</summary>
    public string Doubt => fields.Doubt(Draft);

    /// <summary>What was not understood, and the choices with their keys.</summary>
    /// <param name="width">Cells in a line.</param>
    public IEnumerable<string> Lines(int width)
    {
        if (_problem.Length > 0) foreach (var line in CellText.Wrap(_problem, width)) yield return line;
        for (var i = 0; i < _choices.Length; i++) yield return CellText.Cut(string.Create(CultureInfo.InvariantCulture, $"  {i + 1} {_choices[i].Name} ({_choices[i].Id})"), width);
    }

    /// <summary>Takes a key.</summary>
    /// <param name="key">The key.</param>
    public void Press(char key)
    {
        var choice = key - '1';
        if (_choose is { } choose && choice >= 0 && choice < _choices.Length)
        {
            choose(_choices[choice].Id);
            return;
        }

        Action<string>? field = key switch
        {
            's' => Subject,
            'i' => Indicator,
            'v' => Value,
            'p' => Period,
            'g' => Base,
            't' => Status,
            'o' => text => Draft = Draft with { Scope = text == "-" ? "" : text },
            'w' => text => Why = text,
            _ => null,
        };
        (_problem, _choices, _choose) = (field is null ? $"'{key}' is no field" : "", [], null);
        if (field is not null && keys.ReadText(Prompt(key))?.Trim() is { Length: > 0 } written) field(written);
    }

    private static string Prompt(char key) => key switch
    {
        's' => "subject (name, identifier, or type:name): ",
        'i' => "indicator (name or identifier): ",
        'v' => "value (1500亿元, >8.1%, or a number in the same unit): ",
        'p' => "period (2022, 2022-H1, 2022-06, 2022-01-01/2023-06-30, none): ",
        'g' => "base of a growth (yoy, mom, qoq, cagr, year_start, national, provincial, municipal, a year, none): ",
        't' => $"status ({string.Join(", ", Enum.GetValues<FactStatus>().Select(FactColumns.Word))}): ",
        'o' => "scope (- for none): ",
        _ => "reason: ",
    };

    private void Subject(string text) => Take(fields.Subject(text), subject => Draft = Draft with { Subject = subject! }, Subject);

    private void Indicator(string text) => Take(fields.Indicator(text), indicator => Draft = FactFields.With(Draft, indicator!), Indicator);

    private void Value(string text) => Take(fields.Value(text, Draft.Value), value => Draft = Draft with { Value = value }, Value);

    private void Period(string text) => Take(FactFields.Period(text), period => Draft = FactFields.With(Draft, period), Period);

    private void Base(string text) => Take(FactFields.Base(text), against => Draft = Draft with { Base = against! }, Base);

    private void Status(string text) => Take(FactFields.Status(text), status => Draft = Draft with { Status = status }, Status);

    private void Take<T>(FieldAnswer<T> answer, Action<T?> change, Action<string> again)
    {
        (_problem, _choices, _choose) = (answer.Problem, answer.Choices, answer.Choices.IsEmpty ? null : again);
        if (answer.Accepted) change(answer.Value);
        else if (!answer.Choices.IsEmpty) _problem += "; perhaps one of these, by its number:";
    }
}
