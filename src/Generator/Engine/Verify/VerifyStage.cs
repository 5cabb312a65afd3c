using System.Collections.Immutable;
using System.Text;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Diff;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify;

/// <summary>
/// Sixth stage: from what was built and what was accepted to a verdict. Received files are written where something differs, and nowhere
/// else.
/// </summary>
public sealed class VerifyStage(ResultForms forms)
{
    /// <summary>Compares a built folder with the accepted snapshots.</summary>
    public Verdict Run(
        ReportPlan plan, ReportDocument document, Task<ComputedSnapshots> computed, string folder, VerifyRequest request,
        DiagnosticBag diagnostics)
    {
        var verified = request.Accepted.Verified();
        var (received, skipped) = BuiltSnapshots.Of(plan, document, computed, folder, request.Versions, verified);
        var accepted = verified.Where(s => Printed(s, plan) && !Unmade(s, skipped)).ToList();
        var made = received.ToDictionary(s => s.Key);
        bool IsAsMade(Snapshot s) => made.TryGetValue(s.Key, out var now) && now.Content.AsSpan().SequenceEqual(s.Content);
        ImmutableArray<Damage> damaged = [.. accepted.Where(s => !IsAsMade(s)).Select(Damage.Of).OfType<Damage>()];
        bool IsDamaged(Snapshot snapshot) => damaged.Any(d => (d.Name, d.Extension) == snapshot.Key);
        IReadOnlyList<Snapshot> before = [.. accepted.Where(s => !IsDamaged(s))], after = [.. received.Where(s => !IsDamaged(s))];
        var found = Comparison.Of(before, after, plan.Tolerance, forms);
        found = found with { Skipped = [.. skipped, .. found.Skipped] };
        var unmade = accepted.Where(s => IsDamaged(s) && !received.Any(r => r.Key == s.Key));
        IReadOnlyList<Snapshot> toReceive =
            [.. Sealed(ToReceive(found, received), found, before, plan, skipped, folder), .. received.Where(IsDamaged)];
        request.Accepted.Renew(toReceive.Count > 0 || !found.IsSame, () => Write(request.Accepted, found, toReceive, unmade));

        var facts = Facts(plan);
        ReportSide Side(string label, IReadOnlyList<Snapshot> all) => new(label, facts, all) { Captions = Caption.Of(all) };
        var difference = found.IsSame
            ? null
            : ReportDiff.Of(Side("accepted", before), Side("built", after), found, forms, plan.Tolerance) with
            {
                Words = request.Words,
                Merged = Names(found).Count(n => before.Any(s => s.Name == n && request.Merged.Value.Contains(SnapshotFolder.FileOf(s)))),
            };
        var say = new VerifyMessages(diagnostics, plan, request.IsCi, request.Words, !found.Removed.IsEmpty);
        if (!damaged.IsEmpty) say.Damaged(damaged, request.Accepted);
        if (!found.Changes.IsEmpty)
        {
            var summary = new Summary(new ChangeText(request.Words, difference!.Names));
            say.Differs(Names(found).Count, received.Count, summary.Headline(found, difference.Inputs.Keys));
        }
        if (!found.Added.IsEmpty) say.New([.. found.Added.Select(s => s.Name)]);
        if (!found.Removed.IsEmpty) say.Obsolete([.. found.Removed.Select(s => s.Name)]);
        foreach (var reason in found.Skipped) say.Skipped(reason);
        return new Verdict(received.Count, found, difference)
        {
            Damaged = damaged,
            LacksPdf = skipped.Any(s => s.What.StartsWith("pdf.", StringComparison.Ordinal)),
        };
    }

    /// <summary>The snapshots that differ.</summary>
    private static List<string> Names(Comparison found) => [.. found.Changes.SelectMany(c => c.Snapshots).Distinct()];

    /// <summary>What accepted and built report have in common: the study, and the files it is made from.</summary>
    private static BuiltFacts Facts(ReportPlan plan) => new(
        plan.Id, "", [], plan.PrintedLanguages, [], [.. plan.Inputs.Select(i => KeyValuePair.Create(i.File, ""))]);

    private static List<Snapshot> ToReceive(Comparison found, IReadOnlyList<Snapshot> received)
    {
        var changed = found.Changes.SelectMany(c => c.Snapshots).Concat(found.Added.Select(s => s.Name)).ToHashSet(StringComparer.Ordinal);
        return [.. received.Where(s => changed.Contains(s.Name))];
    }

    /// <summary>The same snapshots, those of a PDF with its seal; what cannot be made here is not sealed.</summary>
    private static IEnumerable<Snapshot> Sealed(
        IReadOnlyList<Snapshot> received, Comparison found, IReadOnlyList<Snapshot> before, ReportPlan plan,
        ImmutableArray<NotCompared> skipped, string folder)
    {
        foreach (var of in received.GroupBy(s => PrintedLanguage(s, plan)))
        {
            var path = Path.Combine(folder, $"report.{of.Key}.pdf");
            if (of.Key is not { } language || skipped.Any(s => s.What == $"page.{language}") || !File.Exists(path))
            {
                foreach (var snapshot in of) yield return snapshot;
                continue;
            }
            var kept = before.Where(s => PrintedLanguage(s, plan) == language && !found.Removed.Contains(s) && of.All(r => r.Key != s.Key));
            foreach (var snapshot in PdfSeal.Sealed(File.ReadAllBytes(path), [.. of], kept)) yield return snapshot;
        }
    }

    /// <summary>The language of facts and pages of a PDF, as far as they are compared; null for any other snapshot.</summary>
    private static string? PrintedLanguage(Snapshot snapshot, ReportPlan plan) =>
        snapshot.Kind is "pdf" or "page" && !plan.Ignored.Select(SnapshotKinds.Of).Contains(snapshot.Kind)
            ? snapshot.Name.Split('.')[1] : null;

    private static void Write(
        SnapshotFolder folder, Comparison found, IReadOnlyList<Snapshot> received, IEnumerable<Snapshot> damagedAndUnmade)
    {
        foreach (var snapshot in received) folder.Receive(snapshot);
        foreach (var (change, snapshots) in found.Changes)
        {
            if (change is FigureChange figure) folder.ReceiveDifference(snapshots[0], "svg", Encoding.UTF8.GetBytes(figure.Difference));
            if (change is PageChange page) folder.ReceiveDifference(snapshots[0], "png", page.Difference);
        }
        folder.ReceiveObsolete([.. found.Removed, .. damagedAndUnmade]);
    }

    /// <summary>False for a language of the study that is not printed this time: it is neither compared nor obsolete.</summary>
    private static bool Printed(Snapshot snapshot, ReportPlan plan)
    {
        var words = snapshot.Name.Split('.');
        var language = snapshot.Kind == "figure" ? words[^1] : words.ElementAtOrDefault(1);
        if (snapshot.Kind is "style") return plan.PrintedLanguages.Length == plan.Languages.Length;
        if (snapshot.Kind is "options" or "results" || language is null) return true;
        return plan.PrintedLanguages.Contains(language) || !plan.Languages.Contains(language);
    }

    /// <summary>True for what this machine cannot make: it is not obsolete.</summary>
    private static bool Unmade(Snapshot snapshot, ImmutableArray<NotCompared> skipped)
    {
        if (snapshot.Kind is not ("pdf" or "page")) return false;
        var language = snapshot.Name.Split('.')[1];
        bool Skipped(string kind) => skipped.Any(s => s.What == $"{kind}.{language}");
        return Skipped(snapshot.Kind) || (snapshot.Kind == "page" && Skipped("pdf"));
    }
}
