using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Snapshots;

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

    public void Damaged(IReadOnlyList<Damage> files, SnapshotFolder folder)
    {
        var first = files[0];
        string File(Damage damage) => SnapshotFolder.VerifiedFile(damage.Name, damage.Extension);
        var what = first.IsConflict ? "merge conflict" : "a row of another width";
        var at = new SourceSpan(folder.Shown(plan.Span.File, File(first)), first.Line);
        bag.Error(
            "RG8005", $"{Count(files, "file is", "files are")} not a snapshot: {what}: {List([.. files.Select(File)])}", at,
            $"the inputs decide: merge them, then `reportgen verify {plan.Span.File}` and `reportgen accept {plan.Span.File} --merge`");
    }

    public void Skipped(string reason) => bag.Warning("RG8004", $"not compared: {reason}", plan.Span);

    private void Error(string code, string message, string hint) => bag.Error(code, message, plan.Span, hint);

    private static string Count<T>(IReadOnlyList<T> names, string one, string several) =>
        $"{names.Count} {(names.Count == 1 ? one : several)}";

    private static string List(IReadOnlyList<string> names) => string.Join(", ", names.Take(6)) + (names.Count > 6 ? ", ..." : "");
}
