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

    [Fact]
    public void ColumnThatIsNamed_IsNotAnotherOneThatIsCalledAsTheIndicatorIsPrinted()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("data.csv", "unit,year,income,", "unit,year,Income,")
            .Replace("green.yaml", "- id: income\n", "- id: income\n        column: earnings\n");
        Assert.Null(study.Build());
        Says(study, "error[RG3103]: column 'earnings' of indicator 'income' is in no data file\n");
    }

    [Fact, Trait("Speed", "slow")]
    public void TextOfMoreThanTwoGigabytes_ThatIsNotPlain_IsTold()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var data = Path.Combine(study.Folder, "data.csv");
        using (var file = File.OpenWrite(data)) file.SetLength(Array.MaxLength + 1L); // zeros take no room
        Assert.Null(study.Build());
        Says(study, "error[RG3027]: the text is longer than 2 GB, and not UTF-8 without quotes\n");
    }
}
