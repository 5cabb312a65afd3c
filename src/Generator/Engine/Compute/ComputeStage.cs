using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.Compute;

/// <summary>Third stage: from the plan and the panel to one result per model.</summary>
public sealed class ComputeStage(IReadOnlyCollection<Feature> features)
{
    /// <summary>Validates, treats, normalizes, weighs, aggregates, runs the models, analyzes; null when an error was found.</summary>
    public ResultSet? Run(ReportPlan plan, Panel panel, DiagnosticBag diagnostics)
    {
        Validate(plan, panel, diagnostics);
        if (diagnostics.HasErrors) return null;
        var asked = features.Where(f => Takes(f, plan)).ToList();

        if (new Scoring(plan, features, diagnostics).Run(panel) is not { } results) return null;
        results = RunModels(plan, asked.Where(f => f.Model is not null).ToDictionary(f => f.Model!), results, diagnostics);
        if (diagnostics.HasErrors) return null;

        foreach (var analyzer in asked.SelectMany(f => f.Analyzers)) analyzer.Analyze(plan, results, diagnostics);
        return diagnostics.HasErrors ? null : results;
    }

    /// <summary>Asks whether the plan and the panel can be computed; a check asks it of a plan with mistakes as well.</summary>
    public void Validate(ReportPlan plan, Panel panel, DiagnosticBag diagnostics)
    {
        var validators = features.Where(f => Takes(f, plan)).SelectMany(f => f.Validators);
        foreach (var validator in validators) validator.Validate(plan, panel, diagnostics);
    }

    /// <summary>A feature with a model takes part when the study asks for it; one without always does.</summary>
    private static bool Takes(Feature feature, ReportPlan plan) => feature.Model is null || plan.Models.Any(m => m.Id == feature.Model.Id);

    private ResultSet RunModels(ReportPlan plan, Dictionary<IModel, Feature> asked, ResultSet results, DiagnosticBag diagnostics)
    {
        var order = new ModelOrder(asked.Keys);
        var words = new WordsByLanguage(features, plan, diagnostics);
        var leftOut = features.Where(f => !Takes(f, plan)).SelectMany(f => f.Measures.Select(m => (Measure: m, f.Model!.Id)))
            .ToImmutableDictionary(l => l.Measure, l => l.Id);
        while (order.Next(key => results.FindAny(key) is not null) is { } model)
        {
            var input = new ModelInput(plan, results, key => words.Text(asked[model], key)) { LeftOut = leftOut };
            if (model.Compute(input, diagnostics) is { } found)
            {
                results = results.With(model.Key, found);
            }
        }
        foreach (var (model, lacking) in order.Waiting(key => results.FindAny(key) is not null))
        {
            diagnostics.Note(
                "RG4001", $"model '{model.Id}' does not run: there is no {string.Join(", ", lacking.Select(k => $"'{k.Id}'"))}", plan.Span);
        }
        return results;
    }
}
