using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Plugins.Statistics.DagumGini;

/// <summary>One unit alone, in the sample, in a year or in a region, has no inequality: nothing is said, printed or drawn of it.</summary>
public sealed class SingleUnitTests
{
    [Fact]
    public void Gini_OfOneUnit_IsLeftOutWithANote()
    {
        using var study = Of("a,2019,0.2,0.3\na,2020,0.4,0.3\n").Built("html,csv");
        Assert.Contains(
            "note[RG4315]: inequality needs two units with a value in a year; there is one", study.Printed(), StringComparison.Ordinal);
        Assert.False(study.HasResults("dagum"));
        Assert.DoesNotContain("Gini", study.Page("en"), StringComparison.Ordinal);
        Assert.DoesNotContain("基尼", study.Page("zh"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("theil")]
    [InlineData("inequality")]
    public void OtherIndices_OfOneUnit_AreLeftOutWithANote(string model)
    {
        using var study = Of("a,2019,0.2,0.3\na,2020,0.4,0.3\n").Built("html,csv", $"models={{{model}: {{}}}}");
        Assert.Contains("note[RG4315]: inequality needs two units", study.Printed(), StringComparison.Ordinal);
        Assert.False(study.HasResults(model));
        Assert.DoesNotContain("泰尔", study.Page("zh"), StringComparison.Ordinal);
        Assert.DoesNotContain("不平等指数", study.Page("zh"), StringComparison.Ordinal);
    }

    [Fact]
    public void Gini_OfAYearWithOneUnit_IsNotDefined()
    {
        using var study = Of("a,2019,0.2,0.3\na,2020,0.4,0.3\nb,2020,0.9,0.8\n").Built("html,csv");
        var rows = study.Results("dagum");
        Assert.Equal(["2019", "2020"], rows.Select(r => r["year"]));
        Assert.Equal("", rows[0]["G"] + rows[0]["Gw"] + rows[0]["share_w"]);
        Assert.NotEmpty(rows[1]["G"]);
        Assert.Contains("（2019年无定义，未计入）", study.Page("zh"), StringComparison.Ordinal);
        Assert.Contains("(not defined in 2019)", study.Page("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "东区", "西区")]
    [InlineData("en", "East", "West")]
    public void Figure_WithARegionOfOneUnit_LeavesItOut(string language, string drawn, string leftOut)
    {
        const string rows = "a,2019,0.2,0.3\na,2020,0.4,0.3\nb,2019,0.9,0.8\nb,2020,0.8,0.8\nc,2019,0.5,0.4\nc,2020,0.5,0.6\n";
        using var study = Of(rows).Built("html,csv");
        Assert.Contains(drawn, Figure(study, language), StringComparison.Ordinal);
        Assert.DoesNotContain(leftOut, Figure(study, language), StringComparison.Ordinal);
        using var page = new HtmlParser().ParseDocument(study.Page(language));
        Assert.Contains(page.QuerySelectorAll("#tbl-region-gini tbody tr"), r => r.TextContent.Contains(leftOut, StringComparison.Ordinal)
            && r.TextContent.Contains("0*", StringComparison.Ordinal)); // the 0 that its part of the whole comes from
    }

    private static string Figure(TemporaryStudy study, string language)
    {
        using var page = new HtmlParser().ParseDocument(study.Page(language));
        return page.QuerySelector("#fig-gini")!.TextContent;
    }

    /// <summary>a and b are in the east, c in the west.</summary>
    private static TemporaryStudy Of(string rows) => TemporaryStudy.Given(rows, "[2019, 2020]", "panel: unbalanced")
        .Write("units.csv", "id,name_zh,name_en,region\na,甲城,Town A,east\nb,乙城,Town B,east\nc,丙城,Town C,west\n")
        .Write("regions.yaml", """
            schema: 1
            id: made
            name: {zh: 区域, en: Regions}
            regions:
              - {id: east, name: {zh: 东区, en: East}, members: [a, b]}
              - {id: west, name: {zh: 西区, en: West}, members: [c]}
            """);
}
