namespace ReportGen.Tests.Generator.Engine.Load;

/// <summary>Titles, names and columns that all say years: the column does, and a span is no year.</summary>
public sealed class YearColumnTests
{
    private const string Rows = "北京,20,36.1,21.5\n北京,21,40.2,21.25\n天津,20,14,13.5\n天津,21,15.7,13.25\n河北,20,36.2,74.5\n河北,21,40.4,74.25\n";

    private static ReadStudy With(string title, string rows = Rows, string head = "年份") =>
        new ReadStudy("[{file: d.csv}]").Write("d.csv", $"{title}\n地区,{head},gdp,pop\n{rows}");

    [Theory]
    [InlineData("主要指标（2020—2021年）", "the title's 2020 to 2021")]
    [InlineData("主要指标 2020-2021", "the title's 2020 to 2021")]
    [InlineData("主要指标（2018至2021年）", "the title's 2018 to 2021")]
    [InlineData("主要指标，2018-21年", "the title's 2018 to 2021")]
    [InlineData("2021年统计年鉴 主要指标", "the study's 2020 to 2021")]
    [InlineData("主要指标（1994—1995年）", "the study's 2020 to 2021")]
    [InlineData("主要指标", "the study's 2020 to 2021")]
    public void YearsOfTwoDigits_AreThoseOfTheTitleOrTheStudy_AndThatIsSaid(string title, string says)
    {
        using var study = With(title);
        Assert.Equal(ReadStudy.Expected, study.Cells());
        Assert.Contains($"note[RG3187]: the years in column '年份' have two digits: 20 is read as 2020, after {says}\n", study.Printed(),
            StringComparison.Ordinal);
    }

    [Theory] // written otherwise, under other heads, and where the study names the column or its form
    [InlineData("年份", "[{file: d.csv}]", "", "年")]
    [InlineData("年度", "[{file: d.csv}]", "'", "")]
    [InlineData("year", "[{file: d.csv, shape: wide, columns: {unit: 地区}}]", "", "")]
    [InlineData("t", "[{file: d.csv, columns: {year: t}}]", "", ".0")]
    public void YearsOfTwoDigits_AreReadAsTheyAreWritten(string head, string data, string before, string after)
    {
        using var study = new ReadStudy(data).Write("d.csv", $"地区,{head},gdp,pop\n" + Rows
            .Replace(",20,", $",{before}20{after},", StringComparison.Ordinal)
            .Replace(",21,", $",{before}21{after},", StringComparison.Ordinal));
        Assert.Equal(ReadStudy.Expected, study.Cells());
    }

    [Theory] // what nothing says, or no year is
    [InlineData("主要指标（2020—2021年）", "94", "95", "'94'", "write the year with four digits, such as 1994")]
    [InlineData("2021年主要指标", "2020/21", "2021/22", "'2020/21'", "write 2020, or the year after")]
    [InlineData("2021年主要指标", "2020Q1", "2021Q1", "'2020Q1'", "take the sum, the mean or the last of each year")]
    public void ColumnCalledYear_WithoutYears_IsRefusedWhateverATitleSays(
        string title, string first, string second, string cell, string hint)
    {
        using var study = With(title, Rows.Replace(",20,", $",{first},", StringComparison.Ordinal)
            .Replace(",21,", $",{second},", StringComparison.Ordinal));
        var refused = study.Refused();
        Assert.Contains($"error[RG3170]: the column '年份' holds no years as a study has them: {cell}\n  --> d.csv:3:2\n", refused,
            StringComparison.Ordinal);
        Assert.Contains(hint, refused, StringComparison.Ordinal);
    }

    [Theory] // where the other years have four digits
    [InlineData("20", "write the year with four digits, such as 2020")]
    [InlineData("202", "years are whole numbers such as 2021")]
    [InlineData("7", "years are whole numbers such as 2021")]
    public void YearOfFewerDigits_AmongOthers_IsNoYear(string year, string hint)
    {
        using var study = new ReadStudy("[{file: d.csv}]").Write("d.csv",
            $"地区,年份,gdp,pop\n北京,{year},36.1,21.5\n北京,2021,40.2,21.25\n天津,2020,14,13.5\n天津,2021,15.7,13.25\n"
            + "河北,2020,36.2,74.5\n河北,2021,40.4,74.25\n");
        var refused = study.Refused();
        Assert.Contains($"error[RG3105]: '{year}' is not a year\n  --> d.csv:2:2\n  hint: {hint}\n", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void SpanInATitle_IsNoYearOfRowsWithoutOne()
    {
        using var study = new ReadStudy("[{file: d.csv}]").Write("d.csv", "主要指标（2020—2021年）\n地区,gdp,pop\n北京,1,2\n天津,2,3\n河北,3,4\n");
        Assert.Contains("error[RG3102]: no column can be told to hold the years\n", study.Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void YearOfATitle_IsSaid()
    {
        using var study = new ReadStudy("[{files: \"t-*.csv\"}]")
            .Write("t-1.csv", "表1 2020年主要指标\n地区,gdp,pop\n北京,36.1,21.5\n天津,14,13.5\n河北,36.2,74.5\n")
            .Write("t-2.csv", "表2 2021年主要指标\n地区,gdp,pop\n北京,40.2,21.25\n天津,15.7,13.25\n河北,40.4,74.25\n");
        Assert.Equal(ReadStudy.Expected, study.Cells());
        Assert.Contains("note[RG3186]: all rows are taken for 2021, as the title says: '表2 2021年主要指标'\n  --> t-2.csv\n", study.Printed(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void YearInTheNamesOfFilesAndSheets_IsSaid()
    {
        const string Rows2020 = "地区,gdp,pop\n北京,36.1,21.5\n天津,14,13.5\n河北,36.2,74.5\n";
        const string Rows2021 = "地区,gdp,pop\n北京,40.2,21.25\n天津,15.7,13.25\n河北,40.4,74.25\n";
        using var files = new ReadStudy("[{files: \"d*.csv\"}]").Write("d2020.csv", Rows2020).Write("d2021.csv", Rows2021);
        Assert.Equal(ReadStudy.Expected, files.Cells());
        Assert.Contains("note[RG3186]: all rows are taken for 2020, as the name says: 'd2020.csv'\n", files.Printed(),
            StringComparison.Ordinal);
        static object?[][] Table(string text) => [.. text.TrimEnd('\n').Split('\n').Select(l => (object?[])l.Split(','))];
        using var sheets = new ReadStudy("[{file: d.xlsx, sheets: all}]").Write("d.xlsx", new MadeWorkbook()
            .Sheet("2020年", Table(Rows2020)).Sheet("2021年", Table(Rows2021)));
        Assert.Equal(ReadStudy.Expected, sheets.Cells());
        Assert.Contains("note[RG3186]: all rows are taken for 2021, as the name says: '2021年'\n", sheets.Printed(),
            StringComparison.Ordinal);
    }

    [Fact] // a span in the name of a file is no year either
    public void SpanInAName_IsNoYear()
    {
        const string Rows = "地区,gdp,pop\n北京,1,2\n天津,2,3\n河北,3,4\n";
        using var study = new ReadStudy("[{files: \"d*.csv\"}]").Write("d-2020-21.csv", Rows);
        Assert.Contains("no column can be told to hold the years", study.Refused(), StringComparison.Ordinal);
    }
}
