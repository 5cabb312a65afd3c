using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Engine.Compute;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Init;
using ReportGen.Engine.Load;

namespace ReportGen.Engine;

/// <summary>What is asked of the stages beside a build: a check, the beginning of a study, the words it may use.</summary>
public sealed partial class Pipeline
{
    private LoadStage Loading => new([.. catalog.Sources], catalog.Methods<IInterpolation>());

    /// <summary>
    /// The panel of a study when nothing is wrong with it up to its results; every stage that can still say something is asked.
    /// </summary>
    public Panel? Check(StudyRequest request, DiagnosticBag diagnostics)
    {
        if (Opened(request, diagnostics)?.RunAsFar(Words()) is not { } plan) return null;
        var (loading, computing) = (new DiagnosticBag(), new DiagnosticBag());
        var panel = Loading.Run(plan, loading);
        if (panel is not null && !diagnostics.HasErrors)
        {
            new ComputeStage(catalog.Features).Run(plan, panel, computing);
        }
        foreach (var finding in loading.Sorted().Concat(computing.Sorted())) diagnostics.Add(finding);
        return diagnostics.HasErrors ? null : panel;
    }

    /// <summary>The declarations of a study made from data files, by path; null when nothing can be made of them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Init(
        IReadOnlyList<(string FullPath, string Declared)> files, string id, string home, DiagnosticBag diagnostics)
    {
        var lists = DeclareStage.ShippedUnits(home, Words(), diagnostics).Select(l => new ShippedList(l.Name, l.Units));
        return new InitStage(Loading, [.. lists]).Run(files, id, diagnostics);
    }

    /// <summary>The ids of a kind of thing that studies name.</summary>
    public IEnumerable<string> Words(string kind) => kind switch
    {
        "models" => Words().Models.Select(m => m.Id),
        "normalizations" => Words().Methods<INormalization>().Ids,
        "weightings" => Words().Methods<IWeighting>().Ids,
        "aggregations" => Words().Methods<IAggregation>().Ids,
        "outliers" => Words().Methods<ITreatment>().Ids,
        "interpolations" => Words().Methods<IInterpolation>().Ids,
        "tables" => Words().Tables.Ids,
        "figures" => Words().Figures.Ids,
        _ => throw new ArgumentException($"'{kind}' is no kind of word", nameof(kind)),
    };

    private KnownWords Words() => new(
        [.. catalog.Features],
        new KnownParts([.. catalog.Features.SelectMany(f => f.Tables).Select(t => (t.Id, t.OptionsType))]),
        new KnownParts([.. catalog.Features.SelectMany(f => f.Figures).Select(f => (f.Id, f.OptionsType))]),
        new KnownParts([.. catalog.Renderers.Select(r => (r.Format, r.OptionsType))]), Loading.ReadTable, Loading.UnitsIn);
}
