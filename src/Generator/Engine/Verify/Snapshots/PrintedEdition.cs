namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>The appendix prints the id of the numbers: that it changed says no more than that they did, which is said elsewhere.</summary>
internal static class PrintedEdition
{
    /// <summary>A text of the report with a sign in the place of the id.</summary>
    public static string Without(string text, string edition) =>
        edition.Length == 0 ? text : text.Replace(edition, "EDITION", StringComparison.Ordinal);
}
