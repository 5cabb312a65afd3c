namespace ReportGen.Tests.Plugins.Statistics.GroupMeans;

/// <summary>A caption names a grouping as a whole only where the whole of it is there.</summary>
public sealed class RegionCaptionTests
{
    private const string Row = "  - {id: south, name: {zh: 南方, en: South}}\n";

    [Fact]
    public void Table_OfAllRegions_NamesTheGrouping() =>
        Assert.Contains("Mean coordination degree by region (two regions)", Page(""), StringComparison.Ordinal);

    [Fact]
    public void Table_OfSomeRegions_DoesNotSayAll()
    {
        var page = Page("  - {id: west, name: {zh: 西方, en: West}}\n", "99,戊市,Epsilon,戊,west\n");
        Assert.Contains("Mean coordination degree by region", page, StringComparison.Ordinal);
        Assert.DoesNotContain("degree by two regions", page, StringComparison.OrdinalIgnoreCase);
    }

    private static string Page(string region, string unit = "")
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        study.Replace("regions.yaml", "{zh: 区域, en: Regions}", "{zh: 两大区域, en: Two regions}").Replace("regions.yaml", Row, Row + region);
        File.AppendAllText(Path.Combine(study.Folder, "units.csv"), unit);
        study.Built("html", "panel=unbalanced", "report={tables: [group-means], figures: []}");
        return study.Page("en");
    }
}
