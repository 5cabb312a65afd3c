using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Compose;
using ReportGen.Engine.Compose.Profiles;
using ReportGen.Engine.Compute;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Schema;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Load;
using ReportGen.Engine.Render;

namespace ReportGen.Engine;

/// <summary>
/// The program in its order: Declare, Load, Compute, Compose, Render, Verify. One immutable object passes between two stages, and
/// nothing else.
/// </summary>
public sealed partial class Pipeline(PluginCatalog catalog)
{
    /// <summary>Where a build's time goes; null where nobody asks.</summary>
    public TimeTaken? Taken { get; init; }

    /// <summary>Lets formats that will be asked for begin what takes its time to start, while the stages before them work.</summary>
    public void Prepare(IEnumerable<string> formats)
    {
        foreach (var renderer in catalog.Renderers.Where(r => formats.Contains(r.Format))) renderer.Prepare();
    }

    /// <summary>From a study file to the plan; null when the declared input is wrong. A study's plugins are loaded on the way.</summary>
    public ReportPlan? Declare(StudyRequest request, DiagnosticBag diagnostics) =>
        Taken.During("declare", () => Opened(request, diagnostics)?.Run(Words()));

    /// <summary>The id that a study file gives the study, whatever else is wrong there; null where it gives none.</summary>
    public static string? StudyId(StudyRequest request) => new DeclareStage(request, new DiagnosticBag()).Id;

    /// <summary>From a study file to the plan and the simulation declared beside it; null when the declared input is wrong.</summary>
    public (ReportPlan Plan, SimulationSpec Simulation)? DeclareSimulation(StudyRequest request, DiagnosticBag diagnostics) =>
        Opened(request with { DataMustExist = false }, diagnostics) is { } declare && declare.Run(Words()) is { } plan
            && declare.Simulation(plan) is { } simulation
            ? (plan, simulation)
            : null;

    /// <summary>From the plan to the files written; null when the input turns out wrong.</summary>
    public IReadOnlyList<string>? Build(ReportPlan plan, RenderRequest request, DiagnosticBag diagnostics) =>
        Composed(plan, diagnostics) is { } document ? Rendered(plan, [document], request, diagnostics) : null;

    private ReportDocument? Composed(ReportPlan plan, DiagnosticBag diagnostics) =>
        Computed(plan, diagnostics) is { } results
            ? Taken.During("compose", () => new ComposeStage(catalog.Features).Run(plan, results, diagnostics))
            : null;

    private IReadOnlyList<string> Rendered(
        ReportPlan plan, IReadOnlyList<ReportDocument> documents, RenderRequest request, DiagnosticBag diagnostics) =>
        Taken.During("render", () => new RenderStage(catalog.Renderers) { Taken = Taken }.Run(plan, documents, request, diagnostics));

    /// <summary>From the plan to a profile per unit or region and the list of them; null when the input turns out wrong.</summary>
    public IReadOnlyList<string>? BuildProfiles(ReportPlan plan, ProfileScope scope, RenderRequest request, DiagnosticBag diagnostics)
    {
        if (Computed(plan, diagnostics) is not { } results
            || Taken.During("compose", () => new ProfileStage(catalog.Features).Run(plan, results, scope, diagnostics))
                is not { } documents) return null;
        request.Counted?.Invoke(documents.Count - 1); // the first is the list of them
        return Rendered(plan, documents, request with { Each = scope.Word }, diagnostics);
    }

    /// <summary>Kind of file and JSON Schema of every declaration a user writes.</summary>
    public IEnumerable<KeyValuePair<string, string>> Schemas(string templates) => DeclarationSchemas.All(Words(), templates);

    private ResultSet? Computed(ReportPlan plan, DiagnosticBag diagnostics) =>
        Taken.During("load", () => Loading.Run(plan, diagnostics)) is { } panel
            ? Taken.During("compute", () => new ComputeStage(catalog.Features).Run(plan, panel, diagnostics))
            : null;

    private DeclareStage? Opened(StudyRequest request, DiagnosticBag diagnostics)
    {
        var declare = new DeclareStage(request, diagnostics);
        var plugins = declare.Plugins();
        foreach (var (path, declared, span) in plugins) PluginLoader.Load(path, declared, span, catalog, diagnostics);
        return plugins.Count > 0 && diagnostics.HasErrors ? null : declare; // without its plugins a study's words would be called unknown
    }
}
