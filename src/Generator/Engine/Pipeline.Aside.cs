using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Engine.Compose;
using ReportGen.Engine.Compose.Alone;
using ReportGen.Engine.Compute;
using ReportGen.Engine.Declare;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Lists;
using ReportGen.Engine.Explain;
using ReportGen.Engine.Init;
using ReportGen.Engine.Load;
using ReportGen.Engine.Render;

namespace ReportGen.Engine;

/// <summary>What is asked of the stages beside a build: a check, the beginning of a study, the words it may use.</summary>
public sealed partial class Pipeline
{
    private (int Of, KnownWords Words)? known;

    private LoadStage Loading => new([.. catalog.Sources], catalog.Methods<IInterpolation>());

    /// <summary>
    /// The panel of a study when nothing is wrong with it up to its texts; every stage that can still say something is asked. Texts quote
    /// results, so that they are asked once there are any.
    /// </summary>
    public Panel? Check(StudyRequest request, DiagnosticBag diagnostics)
    {
        if (Opened(request, diagnostics)?.RunAsFar(Words()) is not { } plan) return null;
        var (loading, computing) = (new DiagnosticBag(), new DiagnosticBag());
        var panel = Loading.Run(plan, loading);
        var compute = new ComputeStage(catalog.Features);
        ResultSet? results = null;
        if (panel is not null && !diagnostics.HasErrors) results = compute.Run(plan, panel, computing);
        else if (panel is not null) compute.Validate(plan, panel, computing);
        foreach (var finding in loading.Sorted().Concat(computing.Sorted())) diagnostics.Add(finding);
        if (results is not null && !diagnostics.HasErrors) new ComposeStage(catalog.Features).Check(plan, results, diagnostics);
        return diagnostics.HasErrors ? null : panel;
    }

    /// <summary>
    /// From the plan to the files written, with the results of the build before where they still hold; null when the input is wrong.
    /// </summary>
    public IReadOnlyList<string>? BuildAgain(ReportPlan plan, RenderRequest request, KeptResults kept, DiagnosticBag diagnostics) =>
        kept.Of(plan, diagnostics, said => Computed(plan, said)) is { } results
            && new ComposeStage(catalog.Features).Run(plan, results, diagnostics) is { } document
            ? Rendered(plan, [document], request, diagnostics)
            : null;

    /// <summary>
    /// How a number of a study came about; null where the input is wrong, or the question is, which is then said of it.
    /// </summary>
    public Answer? Explain(StudyRequest request, Question question, DiagnosticBag diagnostics, out Unanswered? wrong)
    {
        wrong = null;
        if (Declare(request, diagnostics) is not { } plan || Computed(plan, diagnostics) is not { } results) return null;
        if (question.Language is { } language && !plan.Languages.Contains(language))
        {
            wrong = new Unanswered($"the study has no language '{language}'", $"it has {string.Join(", ", plan.Languages)}");
            return null;
        }
        return new ExplainStage(catalog.Features).Run(plan, results, Loading.Trace(plan), question, diagnostics, out wrong);
    }

    /// <summary>
    /// What makes one table or figure of a study alone, in a language, the first where none is said; null where the input is wrong, or
    /// the language is, which is then said of it.
    /// </summary>
    public AloneStage? Alone(StudyRequest request, string? language, DiagnosticBag diagnostics, out AloneRefusal? wrong)
    {
        wrong = null;
        if (Declare(request, diagnostics) is not { } plan) return null;
        if (language is not null && !plan.Languages.Contains(language))
        {
            wrong = new AloneRefusal($"the study has no language '{language}'", $"it has {string.Join(", ", plan.Languages)}");
            return null;
        }
        if (Computed(plan, diagnostics) is not { } results) return null;
        return new AloneStage(catalog.Features, plan with { PrintedLanguages = [language ?? plan.Languages[0]] }, results, diagnostics);
    }

    /// <summary>The declarations of a study made from data files, by path; null when nothing can be made of them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Init(
        IReadOnlyList<(string FullPath, string Declared)> files, string id, string study, string home, DiagnosticBag diagnostics) =>
        Init(files, id, study, home, diagnostics, out _);

    /// <summary>The same, with what was taken for granted, a line each.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Init(
        IReadOnlyList<(string FullPath, string Declared)> files, string id, string study, string home, DiagnosticBag diagnostics,
        out IReadOnlyList<string> assumed)
    {
        var lists = DeclareStage.ShippedUnits(home, Words(), diagnostics).Select(l => new ShippedList(l.Name, l.Units));
        return new InitStage(Loading, [.. lists]).Run(files, id, study, diagnostics, out assumed);
    }

    /// <summary>Everything that a study may name.</summary>
    public WordLists Lists(string home) => new(catalog.Features, catalog.Renderers, home);

    /// <summary>The words of what the catalog holds now: a study's plugins bring more.</summary>
    internal KnownWords Words()
    {
        if (known?.Of != catalog.Count) known = (catalog.Count, Read());
        return known.Value.Words;
    }

    private KnownWords Read() => new(
        [.. catalog.Features],
        new KnownParts([.. catalog.Features.SelectMany(f => f.Tables).Select(t => (t.Id, t.OptionsType))]),
        new KnownParts([.. catalog.Features.SelectMany(f => f.Figures).Select(f => (f.Id, f.OptionsType))]),
        new KnownParts([.. catalog.Renderers.Select(r => (r.Format, r.OptionsType))]), Loading.ReadTable, Loading.UnitsIn);
}
