using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine;
using ReportGen.Tests.Generator.Engine.Load;

namespace ReportGen.Tests.Generator.Engine.Init;

/// <summary>Files that say part of it by the names of their sheets, or by their own, become studies that have nothing wrong.</summary>
public sealed class FileShapeTests
{
    private const string Rows = "地区,收入（元）,耗水\n北京,3,10\n天津,4,9\n河北,1,12\n";
    private const string YearsAsHeads = "地区,2019年,2020年\n北京,3,4\n天津,4,6\n河北,1,2\n";

    private static string Said(TemporaryStudy study, string file)
    {
        using var catalog = BuiltInPlugins.Catalog(Repository.Root);
        var said = new DiagnosticBag();
        var made = new Pipeline(catalog).Init([(Path.Combine(study.Folder, file), file)], "x", "sub/study.yaml", Repository.Root, said);
        foreach (var (name, text) in made ?? []) study.Write(name, text);
        return string.Concat(said.Sorted().Where(d => d.Severity > Severity.Note).Select(d => DiagnosticText.Format(d) + "\n"));
    }

    private static TemporaryStudy Workbook(string file, params (string Name, string Rows)[] sheets)
    {
        var (study, book) = (new TemporaryStudy(), new MadeWorkbook());
        foreach (var (name, rows) in sheets)
        {
            book.Sheet(name, [.. rows.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(l => (object?[])[.. l.Split(',').Select(c => double.TryParse(c, out var n) ? n : (object)c)])]);
        }
        book.Save(Path.Combine(study.Folder, file));
        return study;
    }

    /// <summary>Makes a study of the file, which then has these years and indicators and builds.</summary>
    private static void Becomes(TemporaryStudy study, string file, string entry, int[] years, params string[] names)
    {
        using var _ = study;
        Assert.Equal("", Said(study, file));
        Assert.Contains($"  - file: \"{file}\"\n{entry}systems:", File.ReadAllText(Path.Combine(study.Folder, "study.yaml")),
            StringComparison.Ordinal);
        var plan = study.Declare();
        Assert.True(plan is not null, study.Printed());
        Assert.Equal(years, plan!.Years.Select(y => y.Value));
        Assert.Equal(names, plan.Systems.Single().Indicators.Select(i => i.Name.In("zh")));
        Assert.True(study.Build("csv") is not null, study.Printed());
        Assert.Equal(3, study.Results("scores").Select(r => r["unit"]).Distinct().Count());
    }

    [Fact]
    public void Workbook_WithASheetAYear_IsOneTable() => Becomes(
        Workbook("b.xlsx", ("2019年", Rows), ("2020年", Rows.Replace("3,", "5,", StringComparison.Ordinal))),
        "b.xlsx", "    sheets: all\n", [2019, 2020], "收入", "耗水");

    [Fact]
    public void Workbook_WithASheetAnIndicator_IsOneTable() => Becomes(
        Workbook("b.xlsx", ("收入", YearsAsHeads), ("耗水", YearsAsHeads)),
        "b.xlsx", "    sheets: \"{indicator}\"\n", [2019, 2020], "收入", "耗水");

    [Fact]
    public void Workbook_WithNotesOnItsSecondSheet_IsItsFirst() => Becomes(
        Workbook(
            "b-2021.xlsx",
            ("数据", "地区,指标,2019年,2020年\n北京,收入,3,4\n天津,收入,4,6\n河北,收入,1,2\n"), ("说明", "来源\n年鉴\n")),
        "b-2021.xlsx", "", [2019, 2020], "收入");

    [Theory]
    [InlineData("n.a.", 2)] // half of the cells: what they are is told when the study is checked
    [InlineData("(7)", 2)]
    public void Column_OfSomeFigures_IsTaken(string cell, int times)
    {
        using var study = new TemporaryStudy().Write("d.csv", "unit,year,gdp,x\n" + string.Concat(
            from row in Enumerable.Range(0, 4) select $"{"ab"[row / 2]},{2019 + (row % 2)},{(row < times ? cell : "5")},{row}\n"));
        Assert.Equal("", Said(study, "d.csv"));
        Assert.Contains("gdp", File.ReadAllText(Path.Combine(study.Folder, "system.yaml")), StringComparison.Ordinal);
        study.Check();
        Assert.Contains($"'{cell}' is not a number", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Column_OfFiguresWithSigns_IsToldWhereItIsLeftOut()
    {
        using var study = new TemporaryStudy().Write("d.csv",
            "unit,year,gdp,x,kind\na,2019,€1.5,1,p\na,2020,€1.7,2,p\nb,2019,3,1,q\nb,2020,€2,3,q\n");
        Assert.Equal(
            "warning[RG3162]: column 'gdp' is not taken: 3 of its 4 cells are no numbers, the first '€1.5'\n  --> sub/d.csv:2:3\n"
            + "  hint: write plain numbers, or declare the indicator by hand with `marks:`, `parentheses:` or `missing:` "
            + "of the data file\n",
            Said(study, "d.csv")); // and of a column of words nothing
        Assert.DoesNotContain("gdp", File.ReadAllText(Path.Combine(study.Folder, "system.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void File_OfYearsAsHeads_HoldsWhatItIsCalled() => Becomes(
        new TemporaryStudy().Write("收入.csv", YearsAsHeads), "收入.csv", "    holds: \"收入\"\n", [2019, 2020], "收入");

    [Fact]
    public void File_WithoutYears_IsOfTheYearInItsName() => Becomes(
        new TemporaryStudy().Write("各省2021.csv", Rows), "各省2021.csv", "    year: 2021\n", [2021], "收入", "耗水");

    [Fact]
    public void File_OfNoYearAtAll_IsRefusedByItsPathFromHere()
    {
        using var study = new TemporaryStudy().Write("d.csv", Rows);
        Assert.Equal("error[RG3154]: nothing says of which year the figures are\n  --> sub/d.csv\n"
            + "  hint: write the year into the name of the file, such as data-2021.csv, or into a column 'year'\n", Said(study, "d.csv"));
    }

    [Theory] // a unit in parentheses is printed as one, unless only that tells two indicators apart
    [InlineData("收入（元）,耗水", "收入 元, 耗水 ")]
    [InlineData("收入（元）,收入（%）", "收入（元） , 收入（%） ")]
    public void Heads_WithUnits_AreNameAndUnit(string heads, string expected)
    {
        using var study = new TemporaryStudy().Write("各省2021.csv", Rows.Replace("收入（元）,耗水", heads, StringComparison.Ordinal));
        Assert.Equal("", Said(study, "各省2021.csv"));
        var indicators = study.Declare()!.Systems.Single().Indicators;
        Assert.Equal(expected, string.Join(", ", indicators.Select(i => $"{i.Name.In("zh")} {i.UnitOfMeasure?.In("zh")}")));
    }

    [Fact] // wherever a study stands, its report names a shipped list alike
    public void Inputs_OfTheProgram_AreNamedByTheirPathInItsFolder()
    {
        using var study = new TemporaryStudy().Write("各省2021.csv", Rows);
        Assert.Equal("", Said(study, "各省2021.csv"));
        Assert.Equal(["study.yaml", "各省2021.csv", "indicators/units/china-provinces.csv", "system.yaml"],
            study.Declare()!.Inputs.Select(i => i.File));
    }
}
