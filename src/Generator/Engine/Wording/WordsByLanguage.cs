using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Wording;

/// <summary>The words of all features in every language of a report, each language read when it is first asked for.</summary>
internal sealed class WordsByLanguage(IReadOnlyCollection<Feature> features, ReportPlan plan, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, FeatureWords> known = [];

    /// <summary>The words in a language.</summary>
    public FeatureWords this[string language] =>
        known.TryGetValue(language, out var words)
            ? words
            : known[language] = new FeatureWords(features, plan.Theme, language, new WordingMessages(diagnostics));

    /// <summary>A key of a feature's words in all languages of the report.</summary>
    public LocalizedText Text(Feature feature, string key) =>
        new(plan.Languages.Select(l => KeyValuePair.Create(l, this[l][feature][key])));
}
