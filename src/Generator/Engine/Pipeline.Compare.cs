using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Render;
using ReportGen.Engine.Verify;
using ReportGen.Engine.Verify.Diff;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine;

/// <summary>What is built to be compared: with what was accepted, or with another build.</summary>
public sealed partial class Pipeline
{
    /// <summary>
    /// From a study file to the plan with what it declares and holds, key by key and cell by cell; null when the declared input is wrong.
    /// </summary>
    public DeclaredStudy? DeclareToCompare(StudyRequest request, DiagnosticBag diagnostics)
    {
        if (Opened(request, diagnostics) is not { } declare || declare.Run(Words()) is not { } plan) return null;
        return new DeclaredStudy(plan, new(() => new DeclaredInputs(
            [.. declare.Keys(plan).Select(k => new DeclaredKey(k.File, k.Path, k.Value))],
            [.. Loading.Cells(plan).Select(c => new DataCell(c.Unit.Value, c.Year.ToString(), c.Column, c.Value))])));
    }

    /// <summary>From the study to the verdict on what is built, its findings in a bag of their own; null when the input is wrong.</summary>
    public Verdict? Verify(
        DeclaredStudy study, RenderRequest render, VerifyRequest verify, DiagnosticBag diagnostics, DiagnosticBag found)
    {
        var plan = study.Plan;
        if (Composed(plan, diagnostics) is not { } document) return null;
        var forms = ResultForms.Of(catalog.Features);
        var computed = Task.Run(() => ComputedSnapshots.Of(study, document, forms));
        Rendered(plan, [document], render, diagnostics);
        return diagnostics.HasErrors ? null // what is not written would be called obsolete
            : new VerifyStage(forms).Run(plan, document, computed, render.Folder, verify, found);
    }

    /// <summary>
    /// Builds a study to compare it with another build, with what it declares and holds, key by key and cell by cell; null when the
    /// input is wrong.
    /// </summary>
    public BuiltReport? BuildToCompare(StudyRequest request, string label, RenderRequest render, DiagnosticBag diagnostics)
    {
        if (DeclareToCompare(request, diagnostics) is not { } study || Build(study.Plan, render, diagnostics) is null) return null;
        return new BuiltReport(label, render.Folder, ResultForms.Of(catalog.Features))
        {
            Tolerance = study.Plan.Tolerance, Declared = study.Inputs.Value, Words = study.Plan.ReviewWords,
            Inputs = study.Plan.Inputs.Select(i => i.FullPath),
        };
    }
}
