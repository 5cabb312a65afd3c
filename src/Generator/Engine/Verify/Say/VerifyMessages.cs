using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Verify.Say;

/// <summary>Every sentence the Verify stage says to a user: RG8.</summary>
internal sealed class VerifyMessages(DiagnosticBag bag, ReportPlan plan, bool isCi)
{
    private readonly string accept =
        $"look at the *.received.* files in snapshots/ beside the study; accept them with `reportgen accept {plan.Span.File}`";

    public void Differs(int files, int of, string first) =>
        Error("RG8001", $"the report is not the accepted one: {files} of {of} snapshots differ; the first that moved: {first}", accept);

    public void New(IReadOnlyList<string> names) => Error(
        "RG8002",
        $"{Count(names, "snapshot is", "snapshots are")} new: {List(names)}" + (isCi ? "; new snapshots are never accepted in CI" : ""),
        isCi ? $"run `reportgen verify {plan.Span.File}` where a person can look, accept there, and commit snapshots/" : accept);

    public void Obsolete(IReadOnlyList<string> names) => Error(
        "RG8003",
        $"{Count(names, "accepted snapshot is", "accepted snapshots are")} obsolete, "
            + $"the build no longer makes {(names.Count == 1 ? "it" : "them")}: {List(names)}",
        $"when that is meant, remove them with `reportgen accept {plan.Span.File} --obsolete`");

    public void Skipped(string reason) => bag.Warning("RG8004", $"not compared: {reason}", plan.Span);

    private void Error(string code, string message, string hint) => bag.Error(code, message, plan.Span, hint);

    private static string Count(IReadOnlyList<string> names, string one, string several) =>
        $"{names.Count} {(names.Count == 1 ? one : several)}";

    private static string List(IReadOnlyList<string> names) => string.Join(", ", names.Take(6)) + (names.Count > 6 ? ", ..." : "");
}
