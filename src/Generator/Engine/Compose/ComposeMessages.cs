using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Compose;

/// <summary>Every sentence the Compose stage says to a user, in one place.</summary>
internal sealed class ComposeMessages(DiagnosticBag bag)
{
    public void Template(string message, SourceSpan at) =>
        bag.Error("RG6001", $"the template cannot be rendered: {message}", at, "the names a text may quote are listed in docs/values.md");

    public void NoSection(string theme, string section, string language) =>
        bag.Error(
            "RG6002", $"theme '{theme}' has no template for section '{section}' in '{language}'", null,
            $"add templates/{theme}/sections/{language}/{section}.sbn");

    public void UnknownTable(string id, SourceSpan at, IEnumerable<string> known) =>
        bag.Error("RG6003", $"there is no table '{id}'", at, $"tables are {string.Join(", ", known)}");

    public void UnknownFigure(string id, SourceSpan at, IEnumerable<string> known) =>
        bag.Error("RG6004", $"there is no figure '{id}'", at, $"figures are {string.Join(", ", known)}");

    public void UnknownLabel(string label, SourceSpan at) =>
        bag.Error(
            "RG6005", $"the text refers to '{label}', which this report does not print", at,
            "labels are tbl-ID, fig-ID, eq-ID and the ids of headings");

    public void DuplicateLabel(string label, SourceSpan at) =>
        bag.Error("RG6006", $"the label '{label}' stands twice", at, "each table, figure, equation and heading is printed once");

    public void UnknownCitation(string key, SourceSpan at, IEnumerable<string> known) =>
        bag.Error(
            "RG6007", $"there is no reference '{key}'", at,
            Nearest.Hint(key, known)
                ?? (known.Any() ? $"references are {Quoted([.. known], 12)}" : "declare it in the study's references file"));

    public void NeverReferenced(string label, string language, SourceSpan study) =>
        bag.Warning(
            "RG6011", $"no sentence of the '{language}' report refers to '{label}'", study,
            $"write {{{{ ref \"{label}\" }}}} where the text speaks of it");

    public void Uncited(IReadOnlyList<string> keys, int of, IReadOnlyList<(string Key, SourceSpan At)> broken, SourceSpan at) =>
        bag.Warning(
            "RG6008",
            keys.Count == 1
                ? $"reference '{keys[0]}' is never cited"
                : $"{keys.Count} of {of} references are never cited: {Quoted(keys)}",
            at,
            broken.Count == 0
                ? null
                : $"before it can be cited, mend {string.Join(", ", broken.Take(5).Select(b => $"'{b.Key}' at {b.At}"))}");

    /// <summary>What is wrong with a work that is cited.</summary>
    public void OfWork(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings) bag.Add(finding);
    }

    private static string Quoted(IReadOnlyList<string> keys, int most = 5) =>
        string.Join(", ", keys.Take(most).Select(k => $"'{k}'")) + (keys.Count > most ? $" and {keys.Count - most} others" : "");

    public void Formula(string tex, string message, int character, SourceSpan at, string? hint) =>
        bag.Error("RG6009", $"the formula '{tex}' cannot be read: {message} (character {character})", at, hint);

    public void NoSuchSection(string feature, string slot, string theme) =>
        bag.Warning("RG6032", $"feature '{feature}' fills '{slot}', but theme '{theme}' has no such section; it is printed at the end");

    public void NoProfile(string theme, string part, string language) =>
        bag.Error(
            "RG6020", $"theme '{theme}' has no template '{part}' for profiles in '{language}'", null,
            $"add templates/{theme}/profile/{language}/{part}.sbn");

    public void SameFileName(string id, string other) =>
        bag.Error(
            "RG6021",
            $"the ids '{id}' and '{other}' differ in case only, so that their profiles would share files where case does not count", null,
            "give one of them another id");

    public void IncludesItself(string id, SourceSpan at) =>
        bag.Error("RG6012", $"the text '{id}' includes itself", at, "take this line out");

    public void BadLabel(string label, SourceSpan at) =>
        bag.Error("RG6013", $"'{label}' is no label", at, "a label is letters, digits and _ . : -, such as {#sec-data}");

    public void NoWebAddress(string url, SourceSpan at) =>
        bag.Error("RG6014", $"'{url}' is no address that a report can link to", at, "links begin with https://, http:// or mailto:");

    public void UnknownBlock(string word, SourceSpan at) =>
        bag.Error("RG6010", $"a fenced block of '{word}' is not known", at, "known ones are table, figure and equation");
}
