using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Compose;
using ReportGen.Engine.Compute;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Load;
using ReportGen.Engine.Render;

namespace ReportGen.Engine;

/// <summary>The program in its order: Declare, Load, Compute, Compose, Render. One immutable object passes between two stages, and nothing else.</summary>
public sealed class Pipeline(PluginCatalog catalog)
{
    /// <summary>From a study file to the plan; null when the declared input is wrong.</summary>
    public ReportPlan? Declare(StudyRequest request, DiagnosticBag diagnostics)
    {
        throw new NotImplementedException();
    }

    /// <summary>From the plan to the files written; null when the input turns out wrong.</summary>
    public IReadOnlyList<string>? Build(ReportPlan plan, RenderRequest request, DiagnosticBag diagnostics)
    {
        if (new LoadStage(catalog.Sources, catalog.Interpolations).Run(plan, diagnostics) is not { } panel) return null;
        if (new ComputeStage(catalog.Normalizations, catalog.Weightings, catalog.Features).Run(plan, panel, diagnostics) is not { } results) return null;
        if (new ComposeStage(catalog.Features).Run(plan, results, diagnostics) is not { } document) return null;
        return new RenderStage(catalog.Renderers).Run(plan, document, request);
    }
}
