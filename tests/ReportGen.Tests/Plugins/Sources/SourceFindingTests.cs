namespace ReportGen.Tests.Plugins.Sources;

/// <summary>What a file that is no table is told, over the base study of the broken inputs.</summary>
public sealed class SourceFindingTests
{
    private static void Says(TemporaryStudy study, string finding) => Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);

    [Fact]
    public void ColumnWithValues_WithoutAName_IsTold()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("data.csv", "unit,year,income,", "unit,year,,");
        Assert.Null(study.Build());
        Says(study, "error[RG3103]: column 'income' of indicator 'income' is in no data file\n");
        Says(study, "hint: the column at data.csv:1:3 has no head: name it there, or say `rename: {C: income}`\n");
    }
}
