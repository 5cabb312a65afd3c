using ReportGen.Contracts.Plan;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>Which snapshots a part of the report is made of.</summary>
internal static class SnapshotKinds
{
    /// <summary>The kind of a part's snapshots, the first word of their names.</summary>
    public static string Of(ReviewedPart part) => part switch
    {
        ReviewedPart.Figures => "figure",
        ReviewedPart.Html => "html",
        ReviewedPart.Pages => "page",
        ReviewedPart.Pdf => "pdf",
        ReviewedPart.Style => "style",
        ReviewedPart.Text => "document",
        _ => throw new InvalidOperationException($"{part} has no snapshots"),
    };
}
