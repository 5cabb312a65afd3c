using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Wording;

/// <summary>Every sentence said to the author of a feature about its words.</summary>
internal sealed class WordingMessages(DiagnosticBag bag)
{
    public void WordsFile(string what, SourceSpan at) =>
        bag.Error("RG6030", $"the file of words cannot be read: {what}", at, "lines of `key: text`, then `=== statements` and `=== SLOT`");

    public void OtherLanguage(IReadOnlyList<string> features, string wanted, string taken) => bag.Warning(
        "RG6031", (features is [var only] ? $"feature '{only}' has" : $"{features.Count} features have")
            + $" no words in '{wanted}'; those in '{taken}' are printed" + (features.Count == 1 ? "" : $": {string.Join(", ", features)}"),
        null, $"add words/{wanted}.sbn beside the feature");

    public void SameStatement(string name, string first, string second) =>
        bag.Error("RG6033", $"the statement '{name}' of {second} has the name of one of {first}", null, "give it another name");
}
