using ReportGen.Cli.Shipped;
using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine;
using ReportGen.Tests.Generator.Engine.Load;

namespace ReportGen.Tests.Generator.Engine.Init;

/// <summary>Files that say of units in which region they lie, or of indicators to which criterion they belong.</summary>
public sealed class GroupedFileTests
{
    private const string Rows = "甲,东部,2019,3\n甲,东部,2020,4\n乙,东部,2019,5\n乙,东部,2020,6\n"
        + "丙,西部,2019,7\n丙,西部,2020,8\n丁,西部,2019,2\n丁,西部,2020,9\n";

    private static string Init(TemporaryStudy study, string file = "d.csv")
    {
        using var catalog = BuiltInPlugins.Catalog(Repository.Root);
        var said = new DiagnosticBag();
        var made = new Pipeline(catalog).Init([(Path.Combine(study.Folder, file), file)], "x", "study.yaml", Repository.Root, said);
        foreach (var (name, text) in made ?? []) study.Write(name, text);
        return string.Concat(said.Sorted().Where(d => d.Severity > Severity.Note).Select(d => DiagnosticText.Format(d) + "\n"));
    }

    /// <summary>The regions of the only grouping: id, name, and units by their names.</summary>
    private static string Regions(TemporaryStudy study)
    {
        var plan = study.Declare();
        Assert.True(plan is not null, study.Printed());
        var grouping = plan!.Groupings.Single();
        return string.Join("; ", grouping.Regions.Select(r => $"{r.Id} {r.Name.In("zh")}: "
            + string.Join(" ", plan.Units.Where(u => grouping.RegionOf.GetValueOrDefault(u.Id).Value == r.Id.Value)
                .Select(u => u.Name.In("zh")))));
    }

    [Theory] // the region before the city or after it: the city is the unit
    [InlineData("城市,地区,年份,GDP", 0)]
    [InlineData("地区,城市,年份,GDP", 1)]
    [InlineData("city,belt,year,gdp", 0)]
    public void Region_BesideTheUnit_IsAGrouping(string heads, int unit)
    {
        var rows = unit == 0 ? Rows : string.Concat(Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(','))
            .Select(c => $"{c[1]},{c[0]},{c[2]},{c[3]}\n"));
        using var study = new TemporaryStudy().Write("d.csv", $"{heads}\n{rows}");
        Assert.Equal("", Init(study));
        Assert.Equal("r1 东部: 甲 乙; r2 西部: 丙 丁", Regions(study));
        Assert.True(study.Build("csv") is not null, study.Printed());
        Assert.Equal(["r1", "r2"], study.Results("group_means").Select(r => r["group"]).Distinct());
    }

    [Fact] // each has a place for a name in either language; what the column calls it stays
    public void Regions_CanBeNamedInTheirFile()
    {
        using var study = new TemporaryStudy().Write("d.csv", $"城市,地区,年份,GDP\n{Rows}");
        Assert.Equal("", Init(study));
        study.Replace("regions.yaml", "name: \"东部\"", "name: {zh: 东部, en: East}").Replace("regions.yaml", "id: r1", "id: east");
        Assert.Equal(["east East", "r2 西部"], study.Declare()!.Groupings.Single().Regions.Select(r => $"{r.Id} {r.Name.In("en")}"));
        Assert.True(study.Build("csv") is not null, study.Printed());
    }

    [Fact] // sentences and captions read well before anything is changed; grades need a line uncommented
    public void Study_AsItIsBegun_ReadsWell()
    {
        using var study = new TemporaryStudy().Write("d.csv", $"城市,地区,年份,GDP\n{Rows}");
        Assert.Equal("", Init(study));
        Assert.Contains("# ? what it measures", File.ReadAllText(Path.Combine(study.Folder, "system.yaml")), StringComparison.Ordinal);
        study.Built("html");
        Assert.DoesNotContain("ndicator system of indicator system", study.Page("en"), StringComparison.Ordinal);
        Assert.DoesNotContain("Indicator systems", study.Page("en"), StringComparison.Ordinal);
        Assert.DoesNotContain("指标体系指标体系", study.Page("zh"), StringComparison.Ordinal);
        Assert.DoesNotContain("left out", study.Page("en"), StringComparison.Ordinal);
        study.Replace("study.yaml", "# gradings:", "gradings:").Built("csv");
        Assert.True(study.HasResults("grades") || study.HasResults("grading"), string.Join(", ", Directory.EnumerateFiles(study.Output)));
    }

    [Fact] // the list has its own names: 河北省 is Hebei there
    public void Region_OfUnitsOfAShippedList_IsAGroupingOfThose()
    {
        using var study = new TemporaryStudy().Write("d.csv",
            "省份,区域,年份,GDP\n北京,东部,2019,3\n河北省,东部,2019,4\n甘肃,西部,2019,5\n四川,西部,2019,6\n");
        Assert.Equal("", Init(study));
        Assert.Equal("r1 东部: 北京 河北; r2 西部: 四川 甘肃", Regions(study));
        Assert.True(study.Build("csv") is not null, study.Printed());
    }

    [Theory] // a note of some rows, what is said of every unit by itself, and one thing of all
    [InlineData("甲", "乙", "丙", "丁")]
    [InlineData("a", "a", "a", "a")]
    [InlineData("", "", "", "注")]
    public void Text_ThatSortsNoUnits_IsNoGrouping(string a, string b, string c, string d)
    {
        using var study = new TemporaryStudy().Write("d.csv",
            $"城市,备注,年份,GDP\n甲,{a},2019,3\n乙,{b},2019,5\n丙,{c},2019,7\n丁,{d},2019,2\n");
        Assert.Equal("", Init(study));
        Assert.Empty(study.Declare()!.Groupings);
    }

    [Fact]
    public void Region_ThatAUnitLacks_IsTold()
    {
        using var study = new TemporaryStudy().Write("d.csv",
            "城市,地区,年份,GDP\n" + Rows.Replace("丁,西部", "丁,", StringComparison.Ordinal));
        Assert.Equal("warning[RG3185]: the column '地区' is not taken for regions: it says nothing, or several things, of 丁\n  --> d.csv\n"
            + "  hint: write the region into every row, or list the regions by hand (docs/declarations.md, groupings)\n", Init(study));
        Assert.Empty(study.Declare()!.Groupings);
    }

    [Theory] // written in every row, once for many, and merged
    [InlineData("every")]
    [InlineData("once")]
    [InlineData("merged")]
    public void UnitsFromData_MayBeGroupedByAChineseColumn(string way)
    {
        var cells = Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(',')).Select((c, i) =>
            (object?[])[way == "every" || i % 4 == 0 ? c[1] : null, c[0], int.Parse(c[2]), int.Parse(c[3])]);
        using var study = new TemporaryStudy();
        new MadeWorkbook().Sheet("s", [["地区", "城市", "年份", "GDP"], .. cells], way == "merged" ? ["A2:A5", "A6:A9"] : [])
            .Save(Path.Combine(study.Folder, "d.xlsx"));
        Assert.Equal("", Init(study, "d.xlsx"));
        study.Replace("study.yaml", "units: units.csv", "units: {from: data}");
        File.Delete(Path.Combine(study.Folder, "units.csv"));
        Assert.Equal("r1 东部: 乙 甲; r2 西部: 丁 丙", Regions(study));
        Assert.True(study.Build("csv") is not null, study.Printed());
    }

    [Fact] // a column of names beside one of codes names the units, one of regions does not
    public void UnitsFromData_AreCalledByAColumnOfNames()
    {
        using var study = new TemporaryStudy().Write("d.csv",
            "code,region,name,year,gdp\nA1,N,Ada,2019,1\nB1,N,Bea,2019,2\nC1,S,Cia,2019,3\n");
        Assert.Equal("", Init(study));
        study.Replace("study.yaml", "units: units.csv", "units: {from: data}");
        Assert.Equal("Ada Bea Cia", string.Join(" ", study.Declare()!.Units.Select(u => u.Name.In("en"))));
    }

    private static TemporaryStudy TwoRows(bool isMerged, string[] second)
    {
        var study = new TemporaryStudy();
        object?[][] rows =
        [
            ["城市", "年份", "经济基础", null, "社会发展", null], [null, null, .. second],
            .. from i in Enumerable.Range(0, 6)
               select (object?[])["甲乙丙"[i / 2].ToString(), 2019 + (i % 2), 3 + i, 9 - i, i * i, 5 + (i % 3)],
        ];
        new MadeWorkbook().Sheet("s", rows, isMerged ? ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] : [])
            .Save(Path.Combine(study.Folder, "d.xlsx"));
        return study;
    }

    [Theory] // where two criteria have an indicator of one name, both rows name it
    [InlineData(true, new[] { "人均GDP", "工资", "医院", "学校" }, "经济基础: 人均GDP, 工资; 社会发展: 医院, 学校")]
    [InlineData(false, new[] { "人均GDP", "工资", "医院", "学校" }, "经济基础: 人均GDP, 工资; 社会发展: 医院, 学校")]
    [InlineData(true, new[] { "总量", "增速", "总量", "学校" },
        "经济基础: 经济基础 总量, 经济基础 增速; 社会发展: 社会发展 总量, 社会发展 学校")]
    public void HeadsOverSeveralIndicators_AreCriteria(bool isMerged, string[] second, string expected)
    {
        using var study = TwoRows(isMerged, second);
        Assert.Equal("", Init(study, "d.xlsx"));
        var system = study.Declare()!.Systems.Single();
        Assert.Equal(expected, string.Join("; ", system.Criteria.Select(c =>
            $"{c.Name.In("zh")}: {string.Join(", ", c.Indicators.Select(i => i.Name.In("zh")))}")));
        Assert.True(study.Build("csv") is not null, study.Printed());
        Assert.Equal("3 9 0 5", string.Join(" ", study.Results("normalized").Take(4).Select(r => r["raw"])));
    }

    [Fact] // units of measurement below the heads are no names
    public void HeadsThatDiffer_AreIndicatorsOfOneCriterion()
    {
        using var study = new TemporaryStudy().Write("d.csv", "城市,年份,GDP,工资\n,,亿元,元\n甲,2019,1,3\n乙,2019,2,5\n");
        Assert.Equal("", Init(study));
        Assert.Equal(["GDP", "工资"], study.Declare()!.Systems.Single().Indicators.Select(i => i.Name.In("zh")));
    }
}
