using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Say;

/// <summary>
/// Every sentence the Verify stage says to a user: RG8. They stand here in English, as all findings of the program do; the words of
/// another language have them as <c>message.CODE</c>.
/// </summary>
/// <param name="bag">Where they go.</param>
/// <param name="plan">The study.</param>
/// <param name="isCi">True where no person looks.</param>
/// <param name="words">The words.</param>
/// <param name="hasObsolete">True where accepting removes snapshots as well.</param>
internal sealed class VerifyMessages(DiagnosticBag bag, ReportPlan plan, bool isCi, ChangeWords words, bool hasObsolete)
{
    private const int Listed = 6;

    private readonly string file = ShellWord.Of(plan.Span.File);

    private string Accept => words.Find("message.accept", Accepted)
        ?? $"look at the *.received.* files in snapshots/ beside the study; accept them with `reportgen accept {Accepted}`";

    private string Accepted => hasObsolete ? $"{file} --obsolete" : file;

    public void Differs(int files, int of, string first) => Error(
        "RG8001", $"the report is not the accepted one: {files} of {of} snapshots differ; the first that moved: {first}",
        words.Find("message.RG8001", files, of, first), Accept);

    public void New(IReadOnlyList<string> names) => Error(
        "RG8002",
        $"{Count(names, "snapshot is", "snapshots are")} new: {List(names)}" + (isCi ? "; new snapshots are never accepted in CI" : ""),
        words.Find(isCi ? "message.RG8002.ci" : "message.RG8002", names.Count, List(names)),
        !isCi ? Accept : words.Find("message.look", file)
            ?? $"run `reportgen verify {file}` where a person can look, accept there, and commit snapshots/");

    public void Obsolete(IReadOnlyList<string> names) => Error(
        "RG8003",
        $"{Count(names, "accepted snapshot is", "accepted snapshots are")} obsolete, "
            + $"the build no longer makes {(names.Count == 1 ? "it" : "them")}: {List(names)}",
        words.Find("message.RG8003", names.Count, List(names)),
        words.Find("message.obsolete", file) ?? $"when that is meant, remove them with `reportgen accept {file} --obsolete`");

    public void Damaged(IReadOnlyList<Damage> files, SnapshotFolder folder)
    {
        var first = files[0];
        string File(Damage damage) => SnapshotFolder.VerifiedFile(damage.Name, damage.Extension);
        var (what, word) = first.Kind switch
        {
            DamageKind.Conflict => ("merge conflict", "message.conflict"),
            DamageKind.Width => ("a row of another width", "message.width"),
            DamageKind.Head => ("another first line than that of a snapshot", "message.head"),
            DamageKind.Twice => ("a row that stands twice", "message.twice"),
            _ => ("bytes that are no text", "message.bytes"),
        };
        var names = List([.. files.Select(File)]);
        var why = words.Find(word);
        Error(
            "RG8005", $"{Count(files, "file is", "files are")} not a snapshot: {what}: {List([.. files.Select(File)])}",
            words.Find("message.RG8005", files.Count, why, names),
            words.Find(first.Kind == DamageKind.Conflict ? "message.merge" : "message.damaged", file)
                ?? (first.Kind == DamageKind.Conflict ? "the inputs decide: merge them" : "take it from git again; where that is not meant")
                    + $", then `reportgen verify {file}` and `reportgen accept {file} --merge`",
            new SourceSpan(folder.Shown(plan.Span.File, File(first)), first.Line));
    }

    public void Skipped(NotCompared part)
    {
        var reason = words.Of(part);
        Warning("RG8004", $"not compared: {reason}", words.Find("message.RG8004", reason));
    }

    private void Error(string code, string english, string? said, string hint, SourceSpan? at = null) =>
        bag.Error(code, said ?? english, at ?? plan.Span, hint);

    private void Warning(string code, string english, string? said) => bag.Warning(code, said ?? english, plan.Span);

    private static string Count<T>(IReadOnlyList<T> names, string one, string several) =>
        $"{names.Count} {(names.Count == 1 ? one : several)}";

    private static string List(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(Listed)) + (names.Count > Listed ? ", ..." : "");
}
