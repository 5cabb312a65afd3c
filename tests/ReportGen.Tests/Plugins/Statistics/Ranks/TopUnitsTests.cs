namespace ReportGen.Tests.Plugins.Statistics.Ranks;

/// <summary>The table of leaders says whether those in it lead, or are all that there are.</summary>
public sealed class TopUnitsTests
{
    [Theory]
    [InlineData(20, "scores of all")]
    [InlineData(2, "The two ")]
    public void Caption_SaysWhetherAllAreShown(int most, string said)
    {
        var table = $"report: {{tables: [{{table: top-units, most: {most}}}]}}\n";
        using var study = TemporaryStudy.Given("1,2020,0.5,0.5\n2,2020,0.6,0.6\n3,2020,0.7,0.7\n", more: table).Built("html");
        var page = study.Page("en");
        var caption = page[page.IndexOf("<table", page.IndexOf("tbl-top-units", StringComparison.Ordinal), StringComparison.Ordinal)..];
        Assert.Contains(said, caption[..caption.IndexOf("</caption>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }
}
