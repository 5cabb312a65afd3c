using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify;

/// <summary>What is compared of a build before anything of it is rendered; it is made while the typesetter works.</summary>
/// <param name="Numbers">Inputs, options and results, in the order of the computation.</param>
/// <param name="Text">The document.</param>
public sealed record ComputedSnapshots(IReadOnlyList<Snapshot> Numbers, IReadOnlyList<Snapshot> Text)
{
    /// <summary>The snapshots.</summary>
    /// <param name="study">The plan, and what it was read from.</param>
    /// <param name="document">The composed document.</param>
    /// <param name="forms">How result files are read.</param>
    public static ComputedSnapshots Of(DeclaredStudy study, ReportDocument document, ResultForms forms)
    {
        var size = PanelSize.Of(study.Plan);
        return new ComputedSnapshots(
            [
                .. InputSnapshots.Of(study.Inputs.Value, size.CellsAreShown), Options(study.Plan),
                .. ResultSnapshots.Of(document.Files, forms, size),
            ],
            [.. DocumentSnapshots.Of(document)]);
    }

    private static Snapshot Options(ReportPlan plan) =>
        Snapshot.Of("options", "csv", new Table(["name", "value"], [.. plan.Options.Select(o => (string[])[o.Name, o.Value])]).ToString());
}
