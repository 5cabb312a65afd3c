using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;

namespace ReportGen.Engine.Compute;

/// <summary>Third stage: from the plan and the panel to one result per model.</summary>
public sealed class ComputeStage(
    IReadOnlyList<INormalization> normalizations, IReadOnlyList<IWeighting> weightings, IReadOnlyList<ModelFeature> features)
{
    /// <summary>Validates, normalizes, weighs, runs the models, analyzes; null when an error was found.</summary>
    public ResultSet? Run(ReportPlan plan, Panel panel, DiagnosticBag diagnostics)
    {
        var asked = plan.Models.Select(m => features.First(f => f.Model.Id == m.Id)).ToList();
        foreach (var validator in asked.SelectMany(f => f.Validators)) validator.Validate(plan, panel, diagnostics);
        if (diagnostics.HasErrors) return null;

        if (Weigh(plan, panel, diagnostics) is not { } results) return null;
        results = RunModels(plan, asked, results, diagnostics);
        if (diagnostics.HasErrors) return null;

        foreach (var analyzer in asked.SelectMany(f => f.Analyzers)) analyzer.Analyze(plan, results, diagnostics);
        return diagnostics.HasErrors ? null : results;
    }

    private ResultSet? Weigh(ReportPlan plan, Panel panel, DiagnosticBag diagnostics)
    {
        var normalization = normalizations.First(n => n.Id == plan.Normalization.Method);
        var weighting = weightings.First(w => w.Id == plan.Weighting.Method);
        var computed = plan.Systems.Where(s => !s.IsGiven).ToList();
        var normalized = computed.Select(s => normalization.Normalize(panel, s, plan.Normalization.Scope, diagnostics)).ToImmutableArray();
        if (diagnostics.HasErrors) return null;
        var weights = normalized.Zip(computed, (y, s) => weighting.Weigh(y, s, plan.Weighting.Scope, diagnostics)).ToImmutableArray();
        return diagnostics.HasErrors ? null : new ResultSet(panel, normalized, weights);
    }

    /// <summary>Runs every model after those whose results it needs; one whose needs are never met is skipped with a note.</summary>
    private static ResultSet RunModels(ReportPlan plan, List<ModelFeature> asked, ResultSet results, DiagnosticBag diagnostics)
    {
        var waiting = asked.Select(f => f.Model).ToList();
        while (waiting.Find(m => m.Needs.All(k => results.FindAny(k) is not null)) is { } model)
        {
            waiting.Remove(model);
            if (model.Compute(new ModelInput(plan, results), diagnostics) is { } found) results = results.With(found.Key, found.Result);
        }
        foreach (var model in waiting)
        {
            var lacking = model.Needs.Where(k => results.FindAny(k) is null).Select(k => $"'{k.Id}'");
            diagnostics.Note("RG4001", $"model '{model.Id}' does not run: there is no {string.Join(", ", lacking)}", plan.Span);
        }
        return results;
    }
}
