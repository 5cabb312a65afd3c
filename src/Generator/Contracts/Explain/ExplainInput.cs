using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Explain;

/// <summary>What numbers are explained from.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Results">The results.</param>
/// <param name="Words">The feature's words in the language of the answer.</param>
/// <param name="Steps">How the number of a word at a place came about, whichever feature's it is.</param>
public sealed record ExplainInput(ReportPlan Plan, ResultSet Results, Words Words, Func<string, Whose, Step> Steps)
{
    /// <summary>The number of another quantity as an operand, which is explained in its turn.</summary>
    /// <param name="symbol">How a formula writes it: C, w(income).</param>
    /// <param name="word">What it is asked by.</param>
    /// <param name="place">Where; what the quantity does not have (a unit, a year) is left out of it.</param>
    public Operand Ask(string symbol, string word, Whose place) => new(symbol, Steps(word, place).Value) { Word = word, Place = place };

    /// <summary>A text of the study in the language of the answer.</summary>
    public string In(LocalizedText text) => text.In(Words.Language);
}
