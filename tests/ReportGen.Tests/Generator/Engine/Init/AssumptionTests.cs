using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Engine;

namespace ReportGen.Tests.Generator.Engine.Init;

/// <summary>What a study begun from data files takes for granted is told in a line each.</summary>
public sealed class AssumptionTests
{
    [Theory]
    [InlineData("城市,地区,年份,人均GDP,工资\n甲,东,2019,3,1\n乙,东,2019,5,2\n丙,西,2019,7,3\n丁,西,2019,2,9\n",
        "Assumed: all 2 indicators are positive, so that more is better (system.yaml: direction)|"
        + "Assumed: the English report may print the Chinese names of 2 indicators, 4 units, 2 regions "
        + "(name: {zh: ..., en: ...}; units.csv: name_zh, name_en)|Assumed: sentences call a unit 单元, unit (study.yaml: unit_noun)")]
    [InlineData("省份,year,wage\n北京,2019,3\n天津,2019,5\n", // units of a shipped list have their names
        "Assumed: the indicator is positive, so that more is better (system.yaml: direction)|"
        + "Assumed: the Chinese report may print the English names of 1 indicator (name: {zh: ..., en: ...})|"
        + "Assumed: sentences call a unit 单元, unit (study.yaml: unit_noun)")]
    public void WhatWasAssumed_IsTold(string rows, string expected)
    {
        using var study = new TemporaryStudy().Write("d.csv", rows);
        using var catalog = BuiltInPlugins.Catalog(Repository.Root);
        new Pipeline(catalog).Init(
            [(Path.Combine(study.Folder, "d.csv"), "d.csv")], "x", "study.yaml", Repository.Root, new DiagnosticBag(), out var assumed);
        Assert.Equal(expected.Split('|'), assumed);
    }
}
