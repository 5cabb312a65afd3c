using System.Text.RegularExpressions;
using ReportGen.Contracts.Text;

namespace ReportGen.Tests.Generator.Engine.Load;

/// <summary>Who is in the study: others, absent ones, shipped lists, names as people write them.</summary>
public sealed partial class UnitTests
{
    private const string Data = "unit,year,gdp,pop\n110000,2020,36.1,21.5\n110000,2021,40.2,21.25\n120000,2020,14,13.5\n"
        + "120000,2021,15.7,13.25\n130000,2020,36.2,74.5\n130000,2021,40.4,74.25\n";

    private const string Others = "全国,2020,1,1\n全国,2021,1,1\n东部,2020,1,1\nWorld,2020,1,1\nOECD,2020,1,1\n";

    [Fact]
    public void OtherRows_Undeclared_AreOneError()
    {
        using var study = new ReadStudy("[{file: d.csv}]").Write("d.csv", Data + Others);
        Assert.Equal(
            "error[RG3143]: 4 names of the data are not in the list of units: 全国, 东部, World, OECD\n  --> d.csv:8:1\n"
            + "  hint: add them to the list or their spellings to the column `aliases` there, or pass them over: `other_rows: ignore`\n",
            study.Refused());
    }

    [Theory]
    [InlineData("[{file: d.csv}]", "units: {file: units.csv, other_rows: ignore}\n")]
    [InlineData("[{file: d.csv}]", "units: {file: units.csv, other-rows: ignore}\n")]
    [InlineData("[{file: d.csv, other_rows: ignore}]", "units: units.csv\n")]
    public void OtherRows_Ignored_AreNamedOnceAlsoInTheReport(string data, string units)
    {
        using var study = new ReadStudy(data, units).Write("d.csv", Data + Others);
        Assert.Equal(ReadStudy.Expected, study.Cells());
        var finding = Assert.Single(study.Said.Sorted(), d => d.Code == "RG3135");
        Assert.Contains("全国, 东部, World, OECD", finding.Message, StringComparison.Ordinal);
        Assert.Equal(("appendix", "others-ignored"), (finding.InReport!.Feature, finding.InReport.Key));
        Assert.Equal(["全国", "东部", "World", "OECD"], Assert.IsAssignableFrom<IEnumerable<string>>(finding.InReport.Arguments.Single()));
    }

    [Theory] // é as one sign and as a letter with its mark: nobody sees which one a file has
    [InlineData("Caf\u00e9ville", "Cafe\u0301ville")]
    [InlineData("Cafe\u0301ville", "Caf\u00e9ville")]
    public void Names_ComposedInTwoWays_AreOne(string listed, string inData)
    {
        using var study = new ReadStudy("[{file: d.csv}]")
            .Write("units.csv", $"id,name_en\n110000,{listed}\n120000,Tianjin\n130000,Hebei\n")
            .Write("d.csv", Data.Replace("110000", inData, StringComparison.Ordinal));
        Assert.Equal(ReadStudy.Expected, study.Cells());
    }

    [Fact]
    public void ListedUnit_WithoutRows_IsAWarning()
    {
        using var study = new ReadStudy("[{file: d.csv}]").Write("d.csv", string.Join('\n', Data.Split('\n')[..5]) + "\n");
        study.Cells();
        var said = study.Printed();
        Assert.Contains("warning[RG3136]: unit '130000' (Hebei) is listed and has no row in the data", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Include_ByAttribute_LeavesTheOthersOut()
    {
        using var study = new ReadStudy("[{file: d.csv}]", "units: {file: units.csv, include: {coast: \"yes\"}, exclude: [河北]}\n")
            .Write("d.csv", Data);
        Assert.Equal("120000 2020 gdp 14; 120000 2020 pop 13.5; 120000 2021 gdp 15.7; 120000 2021 pop 13.25", study.Cells());
    }

    [Theory] // the shipped lists know the names that yearbooks, the World Bank and the UNDP use
    [InlineData("china-provinces", "北京市,天津,河北省", "110000,120000,130000")]
    [InlineData("china-provinces", "广西壮族自治区,内蒙,新疆维吾尔自治区", "150000,450000,650000")]
    [InlineData("china-cities", "襄樊市,思茅,苏州市", "320500,420600,530800")]
    [InlineData("countries", "\"Korea, Rep.\",Türkiye,科特迪瓦", "CIV,KOR,TUR")]
    [InlineData("countries", "USA,\"Iran (Islamic Republic of)\",Viet Nam", "IRN,USA,VNM")]
    public void ShippedList_KnowsTheNames(string list, string names, string ids)
    {
        var rows = Names().Matches(names).Select((m, i) => $"{m.Value},2020,{i},1\n{m.Value},2021,{i},2\n");
        using var study = new ReadStudy("[{file: d.csv}]", $"units: {{file: {list}, from: data}}\n")
            .Write("d.csv", "地区,年份,gdp,pop\n" + string.Concat(rows));
        Assert.Equal(ids, string.Join(',', study.Cells().Split("; ").Select(c => c.Split(' ')[0]).Distinct()));
    }

    [Theory] // every unit of a shipped list is in one region of each grouping that goes with it
    [InlineData("china-provinces", "china-provinces, china-seven-regions, china-four-belts, china-eight-zones", 31)]
    [InlineData("china-cities", "china-provinces, china-seven-regions, china-four-belts, china-eight-zones", 285)]
    [InlineData("countries", "un-regions, un-subregions", 248)] // Antarctica is in none
    public void ShippedGroupings_HoldEveryUnit(string list, string groupings, int units)
    {
        using var study = new ReadStudy("[{file: d.csv}]", $"units: {list}\ngroupings: [{groupings}]\n").Write("d.csv", Data);
        var plan = study.Study.Declare();
        Assert.True(plan is not null, study.Study.Printed());
        Assert.All(plan!.Groupings, g => Assert.Equal(units, g.RegionOf.Count));
        Assert.NotEmpty(plan.Groupings);
    }

    [GeneratedRegex("\"[^\"]*\"|[^,]+")]
    private static partial Regex Names();
}
