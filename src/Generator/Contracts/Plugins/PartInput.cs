using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plugins;

/// <summary>What tables, figures and facts are made from.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Results">The results.</param>
/// <param name="Words">The feature's words in the language of the edition.</param>
public sealed record PartInput(ReportPlan Plan, ResultSet Results, Words Words)
{
    /// <summary>The language of the edition.</summary>
    public string Language => Words.Language;

    /// <summary>The options of the table or figure, of its options type; null for facts, and where its defaults hold.</summary>
    public object? Options { get; init; }

    /// <summary>The options of the table or figure; the defaults where the study says nothing.</summary>
    public T OptionsOf<T>() where T : class, new() => Options as T ?? new T();

    /// <summary>With how many decimals its theme prints numbers.</summary>
    public Decimals Decimals => Plan.Theme.Decimals;

    /// <summary>A score, degree or coefficient as the theme prints it; a dash where it is not defined.</summary>
    public string Value(double? value) => value is { } v ? NumberText.Fixed(v, Decimals.Value) : NumberText.Gap;

    /// <summary>An axis of such values.</summary>
    public ValueAxis Axis(string title, double? minimum = null, double? maximum = null) =>
        new(title, minimum, maximum) { Decimals = Decimals.Value };

    /// <summary>A text of the study as the edition prints it.</summary>
    public string In(LocalizedText text) => Words.In(text);
}
