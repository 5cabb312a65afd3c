using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Declare.Text;

/// <summary>Every sentence the Declare stage says to a user: about the form of files, about what they declare, about --set.</summary>
internal sealed partial class DeclareMessages(DiagnosticBag bag)
{
    /// <summary>The ids of the languages that texts may be given in.</summary>
    public IReadOnlyList<string> Languages { get; set; } = [];

    /// <summary>Ids that measures go by.</summary>
    public IReadOnlyCollection<string> Reserved { get; set; } = [];

    public void SetForm(string text) =>
        Error("RG0001", $"'{text}' is not path=value", new SourceSpan($"--set {text}"), "write --set path.to.key=value");

    /// <param name="step">The step that leads nowhere.</param>
    /// <param name="path">The whole path.</param>
    /// <param name="at">The override.</param>
    /// <param name="single">What the step is asked of, where that is a single value: its path, and the value.</param>
    public void SetPath(string step, string path, SourceSpan at, (string Path, string Value)? single) =>
        Error(
            "RG0002", $"'{step}' in '{path}' leads nowhere", at,
            single is var (of, value)
                ? $"'{of}' holds a single value, '{value}': replace it whole, as in --set {of}=..."
                : "entries of a list are named by number from 0, by their id, or by the file they use");

    public void SetValue(string why, string hint, SourceSpan at) => Error("RG0003", $"the value is not YAML: {why}", at, hint);

    private void Error(string code, string message, SourceSpan at, string? hint = null) => bag.Error(code, message, at, hint);

    private void Warning(string code, string message, SourceSpan at, string? hint = null) => bag.Warning(code, message, at, hint);

    /// <summary>The hint that names what there is; null where that is nothing.</summary>
    private static string? Are(string what, IReadOnlyCollection<string> names) => names.Count == 0 ? null : $"{what} are {List(names)}";

    private static string List(IReadOnlyCollection<string> names, int most = 12) =>
        string.Join(", ", names.Take(most)) + (names.Count > most ? ", ..." : "");
}
