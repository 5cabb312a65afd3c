using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine;

namespace ReportGen.Tests.Generator.Engine.Init;

/// <summary>Files as offices and data portals hand them out: read as they are meant, or told why not; nothing is bent in silence.</summary>
public sealed class OddFileTests
{
    /// <summary>Writes the file and what init makes of it; returns what it said, warnings and errors.</summary>
    internal static string Init(TemporaryStudy study, string rows, string file = "d.csv")
    {
        study.Write(file, rows);
        using var catalog = BuiltInPlugins.Catalog(Repository.Root);
        var said = new DiagnosticBag();
        var made = new Pipeline(catalog).Init([(Path.Combine(study.Folder, file), file)], "x", "study.yaml", Repository.Root, said);
        foreach (var (name, text) in made ?? []) study.Write(name, text);
        return string.Concat(said.Sorted().Where(d => d.Severity > Severity.Note).Select(d => DiagnosticText.Format(d) + "\n"));
    }

    internal static string Columns(TemporaryStudy study) => string.Join(", ",
        File.ReadLines(Path.Combine(study.Folder, "system.yaml")).Where(l => l.Contains("column:", StringComparison.Ordinal))
            .Select(l => l.Split('"')[1]));

    private static string Years(TemporaryStudy study) =>
        File.ReadLines(Path.Combine(study.Folder, "study.yaml")).Single(l => l.StartsWith("years: ", StringComparison.Ordinal))[7..];

    /// <summary>The places of raw values in the first year, by unit.</summary>
    internal static string Raw(TemporaryStudy study)
    {
        Assert.True(study.Build("csv") is not null, study.Printed());
        return string.Join(" ", study.Results("normalized").Select(r => $"{r["unit"]} {r["year"]} {r["raw"]}"));
    }

    [Fact] // 43830 and 44196 are what spreadsheets show as 2019-12-31 and 2020-12-31
    public void NumbersUnderDate_AreDatesOfASpreadsheet_AndPeopleAreNoYears()
    {
        using var study = new TemporaryStudy();
        Assert.Equal("", Init(study, "地区,日期,人口\n北京,43830,1984\n北京,44196,2010\n天津,43830,1300\n天津,44196,1386\n"));
        Assert.Equal("{from: 2019, to: 2020}", Years(study));
        Assert.Equal("人口", Columns(study));
        Assert.Equal("110000 2019 1984 110000 2020 2010 120000 2019 1300 120000 2020 1386", Raw(study));
        study.Check();
        Assert.Contains("note[RG3173]: the numbers in column '日期' are read as dates of a spreadsheet: 43830 is 2019-12-31",
            study.Printed(), StringComparison.Ordinal);
    }

    [Theory] // which of two columns of whole numbers from 1900 to 2100 are the years: no head says so
    [InlineData("unit,a,b\nx,1984,2019\nx,2010,2020\ny,1906,2019\ny,2086,2020\n", "a")]
    [InlineData("unit,a,b\nx,2019,1984\ny,2019,2010\nz,2019,2086\n", "b")]
    public void Years_AreFewAndRepeated(string rows, string indicator)
    {
        using var study = new TemporaryStudy();
        Assert.Equal("", Init(study, rows));
        Assert.Equal(indicator, Columns(study));
    }

    [Fact]
    public void PeopleAlone_AreNoYears()
    {
        using var study = new TemporaryStudy();
        Assert.StartsWith("error[RG3154]: nothing says of which year the figures are",
            Init(study, "unit,a,b\nx,1984,1\ny,2010,2\nz,2086,3\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021(p)")]
    [InlineData("2021E")]
    [InlineData("2021*")]
    [InlineData("'2021")]
    [InlineData("2021年（预）")]
    [InlineData("2021 forecast")]
    [InlineData("2021年预计")]
    [InlineData("2021①")]
    [InlineData("FY2021E")]
    public void YearHead_WithAMark_IsItsYear(string head)
    {
        using var study = new TemporaryStudy();
        Assert.Equal("", Init(study, $"unit,2019,2020,{head}\nx,1,2,3\ny,4,5,6\n", "gdp.csv"));
        Assert.Equal("{from: 2019, to: 2021}", Years(study));
        Assert.Equal("x 2019 1 x 2020 2 x 2021 3 y 2019 4 y 2020 5 y 2021 6", Raw(study));
        study.Check();
        if (head != "'2021")
        {
            Assert.Contains($"note[RG3171]: the head '{head}' is taken for its year; what the mark says is not read\n  --> ",
                study.Printed(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void LetterAtYears_ThatTellsColumnsApart_IsAnIndicator()
    {
        using var study = new TemporaryStudy();
        Assert.Equal("", Init(study, "unit,2019A,2019E,2020A,2020E\nx,1,2,3,4\ny,4,5,6,8\n"));
        Assert.Equal("A, E", Columns(study));
    }

    [Fact]
    public void MarkAtAnIndicatorsYear_IsNoPartOfIt()
    {
        using var study = new TemporaryStudy();
        Assert.Equal("", Init(study, "unit,gdp_2019,gdp_2020p\nx,1,2\ny,4,5\n"));
        Assert.Equal("x 2019 1 x 2020 2 y 2019 4 y 2020 5", Raw(study));
    }

    [Fact]
    public void ColumnBesideYears_IsTold()
    {
        using var study = new TemporaryStudy();
        Assert.Equal("warning[RG3182]: the columns '合计', '同比增长(%)' are not read: their heads say no year\n  --> d.csv:1:4\n"
            + "  hint: write the year alone, or what the figures are and the year: gdp_2021\n",
            Init(study, "地区,2019,2020,合计,同比增长(%)\n北京,1,2,3,6\n天津,2,4,6,11\n"));
        study.Check();
        Assert.Contains("note[RG3172]: the columns '合计', '同比增长(%)' are not read: their heads say no year\n  --> ", study.Printed(),
            StringComparison.Ordinal); // what was asked for is read
    }

    [Theory]
    [InlineData("World", "A", "B")]
    [InlineData("合计", "甲", "乙")]
    [InlineData("全国", "甲", "乙")]
    [InlineData("Average", "A", "B")]
    [InlineData("EU27_2020", "A", "B")]
    [InlineData("European Union", "A", "B")]
    [InlineData("北方小计", "甲", "乙")]
    [InlineData("OECD - Total", "A", "B")]
    public void Total_AmongUnits_IsLeftOutAndTold(string total, string first, string second)
    {
        using var study = new TemporaryStudy();
        Assert.Equal($"warning[RG3174]: this name stands for several units and is left out: {total}\n  --> d.csv:2:1\n"
            + "  hint: one that is a unit is to be added to the list of units\n",
            Init(study, $"unit,year,gdp\n{total},2019,9\n{first},2019,4\n{second},2019,5\n"));
        Assert.Equal($"{first} 2019 4 {second} 2019 5", Raw(study));
    }

    [Fact] // with the regions left out, most names are of the shipped list
    public void Regions_AmongProvinces_AreLeftOut()
    {
        using var study = new TemporaryStudy();
        Assert.StartsWith("warning[RG3174]: these names stand for several units and are left out: 东部地区, 中部地区, 全国\n  --> d.csv:2:1\n",
            Init(study, "地区,年份,GDP\n东部地区,2019,9\n北京,2019,3\n上海,2019,4\n中部地区,2019,8\n河南,2019,5\n全国,2019,20\n"),
            StringComparison.Ordinal);
        Assert.Equal("110000 2019 3 310000 2019 4 410000 2019 5", Raw(study));
    }

    [Fact]
    public void RegionsAlone_AreUnits()
    {
        using var study = new TemporaryStudy();
        Assert.Equal("", Init(study, "地区,年份,GDP\n东部,2019,9\n中部,2019,3\n西部,2019,4\n"));
        Assert.Equal("东部 2019 9 中部 2019 3 西部 2019 4", Raw(study));
    }

    [Theory]
    [InlineData("序号", "1", "2", "3", "4")]
    [InlineData("No.", "1", "2", "3", "4")]
    [InlineData("Rank", "2", "1", "2", "1")]
    [InlineData("GDP rank", "2", "1", "2", "1")]
    [InlineData("GDP排名", "2", "1", "2", "1")]
    [InlineData("Unnamed: 0", "0", "1", "2", "3")]
    [InlineData("index", "0", "1", "2", "3")]
    [InlineData("whatever", "1", "2", "3", "4")] // by its numbers, in row order, before the units
    public void Numbers_OfRows_AreNoIndicator(string head, string a, string b, string c, string d)
    {
        using var study = new TemporaryStudy();
        Assert.Equal($"warning[RG3175]: the column '{head}' is not taken: it numbers or ranks rows or units\n  --> d.csv:2:1\n"
            + "  hint: if it measures something, declare it as an indicator by hand\n",
            Init(study, $"{head},unit,year,gdp\n{a},x,2019,5\n{b},x,2020,3\n{c},y,2019,6\n{d},y,2020,7\n"));
        Assert.Equal("gdp", Columns(study));
    }

    [Fact] // a number of the unit is not its name
    public void UnitsNumbers_AreNotUnits()
    {
        using var study = new TemporaryStudy();
        Assert.Contains("the column 'id' is not taken", Init(study, "id,city,year,gdp\n1,x,2019,5\n1,x,2020,3\n2,y,2019,6\n2,y,2020,7\n"),
            StringComparison.Ordinal);
        Assert.Equal("x 2019 5 x 2020 3 y 2019 6 y 2020 7", Raw(study));
    }

    [Theory]
    [InlineData("unit,year,gdp\nx,2019/20,1\ny,2019/20,2\n",
        "error[RG3170]: the column 'year' holds no years as a study has them: '2019/20'", "d.csv:2:2",
        "a year that begins in one and ends in the next counts as one of them: write 2019, or the year after")]
    [InlineData("unit,time,gdp\nx,2019Q4,1\ny,2019Q4,2\n",
        "error[RG3170]: the column 'time' holds no years as a study has them: '2019Q4'", "d.csv:2:2",
        "a study has one row per unit and year: take the sum, the mean or the last of each year, and write the year alone")]
    [InlineData("unit,gdp19,gdp20\nx,1,2\ny,3,4\n", "error[RG3180]: heads say no years as a study has them: 'gdp19', 'gdp20'", "d.csv:1:2",
        "write the years with four digits: gdp_2019")]
    [InlineData("unit,2019-20,2020-21\nx,1,2\ny,3,4\n",
        "error[RG3180]: heads say no years as a study has them: '2019-20', '2020-21'", "d.csv:1:2",
        "a year that begins in one and ends in the next counts as one of them: write 2019, or the year after")]
    [InlineData("unit,2020Q1,2020Q2\nx,1,2\ny,3,4\n",
        "error[RG3180]: heads say no years as a study has them: '2020Q1', '2020Q2'", "d.csv:1:2",
        "a study has one row per unit and year: take the sum, the mean or the last of each year, and write the year alone")]
    [InlineData("unit,year,gdp\nx,19,1\ny,20,2\n", "error[RG3170]: the column 'year' holds no years as a study has them: '19'", "d.csv:2:2",
        "write the year with four digits, such as 2019")]
    [InlineData("指标,北京,上海\n2019年,,\nGDP,1,2\n2020年,,\nGDP,2,3\n",
        "error[RG3181]: the years stand in rows of their own, as '2019年' does here",
        "d.csv:2:1", "put them into a column 'year', beside the figures they belong to")]
    public void WhatIsNearlyAYear_IsTold(string rows, string message, string place, string hint)
    {
        using var study = new TemporaryStudy();
        Assert.Equal($"{message}\n  --> {place}\n  hint: {hint}\n", Init(study, rows));
    }

    [Theory]
    [InlineData("地区,年份,GDP\n北京,2019,5\n\n地区,年份,工资\n北京,2019,7\n", "error[RG3153]: another header stands here: a sheet holds one table\n"
        + "  --> d.csv:4:1\n  hint: put the second table into a file or a sheet of its own\n")]
    [InlineData("地区,年份,GDP,地区,年份,GDP\n北京,2019,5,上海,2019,7\n",
        "error[RG3177]: a second table stands beside the first: its head '地区' is here again\n  --> d.csv:1:4\n"
        + "  hint: put its rows below those of the first\n")]
    [InlineData("\"freq,unit,geo\\TIME_PERIOD\",2019,2020\n\"A,PC,DE\",88.1 b,89.8\n\"A,PC,FR\",83.3,:\n",
        "error[RG3178]: the head 'freq,unit,geo\\TIME_PERIOD' names several columns at once, as the tables of Eurostat do\n"
        + "  --> d.csv:1:1\n  hint: split that column at the commas and take the flags off the figures, or download "
        + "the data as SDMX-CSV\n")]
    public void SeveralTables_AreOneMessage(string rows, string expected)
    {
        using var study = new TemporaryStudy();
        Assert.Equal(expected, Init(study, rows));
    }

    [Fact] // as SDMX-CSV of Eurostat has it: 'unit' is one of measurement
    public void ColumnUnit_OfUnitsOfMeasurement_IsNoColumnOfUnits()
    {
        using var study = new TemporaryStudy();
        Assert.Equal("", Init(study, "freq,unit,geo,TIME_PERIOD,OBS_VALUE\nA,PC,DE,2019,88.1\nA,PC,DE,2020,89.8\nA,PC,FR,2019,83.3\n"
            + "A,PC,FR,2020,84.8\n"));
        Assert.Equal("DEU 2019 88.1 DEU 2020 89.8 FRA 2019 83.3 FRA 2020 84.8", Raw(study));
    }

    [Theory]
    [InlineData("北京 Beijing", "天津 Tianjin")]
    [InlineData("Beijing 北京市", "Tianjin 天津市")]
    [InlineData("北京（Beijing）", "天津/Tianjin")]
    [InlineData("北京 Peking", "Tientsin (天津)")] // one half is enough where the other names no other unit
    public void NameInTwoScripts_IsTheUnitOfOneHalf(string first, string second)
    {
        using var study = new TemporaryStudy();
        Assert.Equal("", Init(study, $"地区 Region,年份 Year,GDP\n{first},2019,5\n{second},2019,7\n"));
        Assert.Equal("110000 2019 5 120000 2019 7", Raw(study));
        study.Check();
        Assert.Contains($"note[RG3176]: 2 names in two scripts are found by one half of them: '{first}', '{second}'\n  --> ",
            study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void NameInTwoScripts_OfTwoUnits_IsNone()
    {
        using var study = new TemporaryStudy();
        Assert.Equal("warning[RG3135]: 1 name of the data is no unit of the study and left out: 北京 Tianjin", Left(study));

        static string Left(TemporaryStudy study)
        {
            Init(study, "地区,年份,GDP\n北京 Tianjin,2019,5\n天津,2019,7\n河北,2019,8\n");
            study.Check();
            return study.Printed().Split('\n').Single(l => l.Contains("RG3135", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("地区,时间,GDP\n北京,2019年1月,5\n北京,2019年2月,6\n", "they are of '2019年1月' and '2019年2月', and a study has one row per unit and "
        + "year: take the sum, the mean or the last of each year")]
    [InlineData("地区,年份,季度,GDP\n北京,2019,Q1,5\n北京,2019,Q2,6\n",
        "they differ in the column '季度' ('Q1', 'Q2'), and a study has one row per unit and year: take the sum, "
        + "the mean or the last of each year")]
    [InlineData("地区,年份,口径,GDP\n北京,2019,常住,5\n北京,2019,户籍,6\n上海,2019,常住,5\n上海,2019,户籍,6\n",
        "they differ in the column '口径' ('常住', '户籍'): keep the rows of one of these, or give each a column of its own")]
    [InlineData("地区,年份,GDP\n北京,2019,5\n北京,2019,5\n", "they are alike: delete one of them")]
    [InlineData("地区,年份,GDP\n北京,2019,5\n北京,2019,6\n", "keep one of them")]
    public void SecondRow_IsToldWithWhatTellsItApart(string rows, string advice)
    {
        using var study = new TemporaryStudy();
        Assert.Equal("", Init(study, rows));
        study.Check();
        Assert.Contains($"hint: the first one is row 2; {advice}\n", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void SecondValue_IsToldWithWhatTellsItApart()
    {
        using var study = new TemporaryStudy();
        Assert.Equal("", Init(study, "Area,Item,Element,Year,Value\nAUS,Wheat,Area,2019,1.3\nAUS,Wheat,Yield,2019,5\nAUS,Rice,Area,2019,1\n"
            + "AUS,Rice,Yield,2019,6\n"));
        study.Check();
        Assert.Contains("they differ in the column 'Element' ('Area', 'Yield'): keep the rows of one of these, or give each a column of "
            + "its own; where it says what the figures are, "
            + "say `columns: {indicator: Element}`\n", study.Printed(), StringComparison.Ordinal);
    }
}
