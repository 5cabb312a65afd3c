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

    /// <summary>A text of the study in the language of the edition.</summary>
    public string In(LocalizedText text) => text.In(Language);
}
