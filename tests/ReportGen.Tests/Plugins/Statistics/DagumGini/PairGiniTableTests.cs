using System.Globalization;
using System.Text;

namespace ReportGen.Tests.Plugins.Statistics.DagumGini;

/// <summary>The table of pairs of regions, which grow with the square of the regions.</summary>
public sealed class PairGiniTableTests
{
    [Theory]
    [InlineData(10, 45, "")]
    [InlineData(11, 20, "Note: the 20 of 55 pairs with the highest Gini coefficient in 2021; all of them are in the result files.")]
    public void Pairs_OfManyRegions_AreThoseThatDifferMost(int regions, int rows, string note)
    {
        using var study = Of(regions).Built("html,csv");
        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(study.Page("en"));
        var table = page.QuerySelector("#tbl-pair-gini")!;
        var printed = table.QuerySelectorAll("tbody tr").Select(r => r.LastElementChild!.TextContent.Trim()).ToList();
        Assert.Equal(rows, printed.Count);
        var all = study.Results("dagum_between").Where(r => r["year"] == "2021" && r["measure"] == "D")
            .Select(r => double.Parse(r["G"], CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(regions * (regions - 1) / 2, all.Count);
        if (note.Length > 0)
        {
            var greatest = all.OrderDescending().Take(rows)
                .Select(v => Math.Round(v, 3, MidpointRounding.AwayFromZero).ToString("F3", CultureInfo.InvariantCulture));
            Assert.Equal(greatest, printed);
            Assert.Contains(note, table.TextContent, StringComparison.Ordinal);
        }
        else Assert.DoesNotContain("Note: the", table.TextContent, StringComparison.Ordinal);
    }

    // two units a region, whose scores differ from region to region
    private static TemporaryStudy Of(int regions)
    {
        var (units, data) = (new StringBuilder("id,name_zh,name_en,region\n"), new StringBuilder("unit,year,e,s\n"));
        for (var u = 0; u < 2 * regions; u++)
        {
            units.Append($"u{u},城{u},City {u},r{u / 2}\n");
            foreach (var year in (int[])[2019, 2020, 2021]) data.Append($"u{u},{year},0.{11 + (u * 3)},0.{12 + (u * 2)}\n");
        }
        return TemporaryStudy.Given("", "{from: 2019, to: 2021}").Write("units.csv", units.ToString()).Write("data.csv", data.ToString())
            .Write("regions.yaml", "schema: 1\nid: made\nname: {zh: 区域, en: Regions}\nby: region\n");
    }
}
