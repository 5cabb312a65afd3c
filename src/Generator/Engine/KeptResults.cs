using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Engine;

/// <summary>
/// The results of one build, kept for the next: computed again unless nothing but the authors' texts has changed, which results are not
/// made of.
/// </summary>
public sealed class KeptResults
{
    private (string Key, ResultSet Results, IReadOnlyList<Diagnostic> Said)? kept;

    /// <summary>The results kept, with what was said of them, or new ones; null when the input turns out wrong.</summary>
    internal ResultSet? Of(ReportPlan plan, DiagnosticBag diagnostics, Func<DiagnosticBag, ResultSet?> compute)
    {
        var key = Key(plan);
        if (kept?.Key != key)
        {
            var said = new DiagnosticBag();
            var results = compute(said);
            kept = results is null ? null : (key, results, said.Sorted());
            if (results is null)
            {
                foreach (var finding in said.Sorted()) diagnostics.Add(finding);
                return null;
            }
        }
        foreach (var finding in kept!.Value.Said) diagnostics.Add(finding);
        return kept.Value.Results;
    }

    private static string Key(ReportPlan plan) =>
        string.Join('\n', plan.Inputs.Where(i => !IsText(i.File)).Select(i => $"{i.FullPath} {i.Sha256}"));

    private static bool IsText(string file) => Path.GetExtension(file) == ".md";
}
