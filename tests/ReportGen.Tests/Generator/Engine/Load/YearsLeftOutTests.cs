namespace ReportGen.Tests.Generator.Engine.Load;

/// <summary>Data of years that a study does not have: left out, and told once an entry, with the years and how much it is.</summary>
public sealed class YearsLeftOutTests
{
    private const string Rows = "unit,year,gdp,pop\n110000,2020,36.1,21.5\n110000,2021,40.2,21.25\n120000,2020,14,13.5\n"
        + "120000,2021,15.7,13.25\n130000,2020,36.2,74.5\n130000,2021,40.4,74.25\n";

    [Fact]
    public void RowsOfALaterYear_AreAWarning()
    {
        using var study = new ReadStudy("[{file: d.csv}]").Write("d.csv", Rows + "110000,2022,1,2\n120000,2022,1,2\n130000,2022,1,2\n");
        Assert.Equal(ReadStudy.Expected, study.Cells());
        Assert.Contains("warning[RG3184]: 3 rows are of years that the study does not have and left out: 2022\n  --> d.csv:8:2\n"
            + "  hint: where the study goes on, move its `years:`\n", study.Printed(), StringComparison.Ordinal);
    }

    [Theory] // what was before the study, in a row or a column a year, is a note
    [InlineData("unit,year,gdp,pop\n110000,2011,1,2\n110000,2015,1,2\n120000,2015,1,2\n110000,2016,1,2\n", "d.csv",
        "4 rows are of years that the study does not have and left out: 2011, 2015 to 2016\n  --> d.csv:2:2\n")]
    [InlineData("unit,gdp_2018,gdp_2019,pop_2019,gdp_2020\n110000,1,2,3,\n", "e.csv",
        "3 columns are of years that the study does not have and left out: 2018 to 2019\n  --> e.csv:1:2\n")]
    [InlineData("unit,indicator,2018,2020\n110000,gdp,1,\n120000,gdp,1,\n", "e.csv",
        "1 column is of years that the study does not have and left out: 2018\n  --> e.csv:1:3\n")]
    public void EarlierYears_AreANote(string text, string file, string said)
    {
        using var study = new ReadStudy("[{file: d.csv}, {files: e*.csv}]").Write("d.csv", Rows).Write("e.csv", "unit,year,pop\n");
        study.Write(file, file == "d.csv" ? Rows + text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..] : text);
        if (file == "d.csv") said = said.Replace("d.csv:2:2", "d.csv:8:2", StringComparison.Ordinal);
        var printed = study.Findings();
        Assert.Contains($"note[RG3183]: {said}", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("RG3184", printed, StringComparison.Ordinal);
    }

    [Fact] // files of one entry together
    public void SeveralFiles_AreToldOnce()
    {
        using var study = new ReadStudy("[{file: d.csv}, {files: \"gdp-{year}.csv\"}]").Write("d.csv", Rows)
            .Write("gdp-2018.csv", "unit,gdp\n110000,1\n120000,2\n").Write("gdp-2023.csv", "unit,gdp\n110000,1\n");
        var printed = study.Findings();
        Assert.Contains("warning[RG3184]: 3 rows are of years that the study does not have and left out: 2018, 2023\n"
            + "  --> gdp-2023.csv:2\n", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("RG3183", printed, StringComparison.Ordinal);
    }

    [Fact] // rows of others and rows that hold nothing the study takes
    public void WhatTheStudyWouldNotTake_IsNotCounted()
    {
        using var study = new ReadStudy("[{file: d.csv}]", "units: {file: units.csv, other_rows: ignore}\n")
            .Write("d.csv", Rows.Replace("pop\n", "pop,else\n", StringComparison.Ordinal) + "110000,2022,,,7\n全国,2022,9,9,9\n");
        Assert.DoesNotContain("RG3184", study.Findings(), StringComparison.Ordinal);
    }

    [Fact] // one cause, one message
    public void OtherYearsAlone_AreTheErrorsYears()
    {
        using var study = new ReadStudy("[{file: d.csv}]")
            .Write("d.csv", "unit,year,gdp,pop\n110000,2015,1,2\n110000,2016,1,2\n120000,2030,1,2\n");
        var printed = study.Findings();
        Assert.Contains("error[RG3111]: no data row belongs to a unit and a year of the study\n", printed, StringComparison.Ordinal);
        Assert.Contains("hint: compare the study's `years:` with the data's: 2015 to 2016, 2030\n", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("RG318", printed, StringComparison.Ordinal);
    }
}
