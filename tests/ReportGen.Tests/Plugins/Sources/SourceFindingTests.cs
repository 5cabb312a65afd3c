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

    [Fact]
    public void RowOfAMistypedYear_InAnUnbalancedPanel_IsAWarning()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("study.yaml", "data:\n", "panel: unbalanced\ndata:\n")
            .Replace("data.csv", "\n2,2020,", "\n2,2002,");
        Assert.True(study.Check());
        Says(study, "warning[RG3155]: a row of '2' (Beta) is of 2002, no year of the study, and none is of 2020\n  --> data.csv:6:2\n");
    }

    [Fact]
    public void ValueOfAMistypedYear_InATableOfOneValueARow_IsAWarning()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("study.yaml", "    shape: wide\n", "");
        var rows = File.ReadAllLines(Path.Combine(study.Folder, "data.csv")).Select(l => l.Split(',')).ToList();
        var tidy = rows.Skip(1).SelectMany(r => r.Skip(2).Select((v, i) => $"{r[0]},{r[1]},{rows[0][i + 2]},{v}")).ToList();
        study.Write("data.csv", string.Join('\n', [
            "unit,year,indicator,value", .. tidy.Select(l => l.Replace("3,2020,parks", "3,2200,parks")), "1,2018,parks,4", "2,2018,parks,4",
            "3,2018,parks,4", ""]));
        Assert.True(study.Check());
        Says(study, "warning[RG3155]: 'parks' of '3' (Gamma) is of 2200, no year of the study, and none is of 2020\n  --> data.csv:");
        Assert.DoesNotContain("is of 2018", study.Printed(), StringComparison.Ordinal);
        Says(study, "note[RG3183]: 3 rows are of years that the study does not have and left out: 2018\n");
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
