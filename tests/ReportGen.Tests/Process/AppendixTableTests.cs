using System.Globalization;
using AngleSharp.Html.Parser;
using UglyToad.PdfPig;

namespace ReportGen.Tests.Process;

/// <summary>Tables of the appendix: every unit and year, printed besides the other tables and folded on the screen.</summary>
public sealed class AppendixTableTests
{
    private const string Asked = "report={appendix: [all-units]}";

    private static TemporaryStudy Base() => TemporaryStudy.CopyOf(Repository.BaseStudy);

    private static List<List<string>> Rows(TemporaryStudy study, string language = "en")
    {
        using var page = new HtmlParser().ParseDocument(study.Page(language));
        return [.. page.QuerySelectorAll("#tbl-all-units tr")
            .Select(r => r.QuerySelectorAll("th, td").Select(c => c.TextContent.Trim()).ToList())];
    }

    [Fact]
    public void AllUnits_AreTheResultsOfEveryUnitAndYear()
    {
        using var study = Base().Built("html,csv", Asked);
        static string Printed(string number) =>
            double.Parse(number, CultureInfo.InvariantCulture).ToString("F3", CultureInfo.InvariantCulture);
        var degrees = study.Results("coupling").ToDictionary(r => (r["unit"], r["year"]), r => Printed(r["D"]));
        var names = study.Results("units").ToDictionary(r => r["name_en"], r => r["unit"]);
        var rows = Rows(study);
        Assert.Equal(["Unit", "2019", "2020", "2021"], rows[0]);
        Assert.Equal(names.Keys, rows.Skip(1).Select(r => r[0]));
        foreach (var row in rows.Skip(1))
        {
            for (var c = 1; c < row.Count; c++) Assert.Equal(degrees[(names[row[0]], rows[0][c])], row[c]);
        }
    }

    [Fact]
    public void Appendix_IsFoldedOnTheScreenAndLeavesTheOtherTablesAsTheyAre()
    {
        using var study = Base().Built("html", Asked);
        using var page = new HtmlParser().ParseDocument(study.Page("en"));
        Assert.NotNull(page.QuerySelector("#tbl-all-units > details > summary"));
        using var plain = Base().Built("html");
        using var without = new HtmlParser().ParseDocument(plain.Page("en"));
        Assert.Null(without.QuerySelector("#tbl-all-units"));
        Assert.NotNull(without.QuerySelector("#tbl-options > details"));
        var others = page.QuerySelectorAll("figure.table").Select(t => t.Id).Where(t => t != "tbl-all-units");
        Assert.Equal(without.QuerySelectorAll("figure.table").Select(t => t.Id), others);
        Assert.NotNull(page.QuerySelector("#tbl-options > details"));
    }

    [Fact]
    public void Appendix_OfATableThatStandsElsewhere_HasItAtTheEnd()
    {
        using var study = Base().Built("html", "report={appendix: [group-means]}");
        using var page = new HtmlParser().ParseDocument(study.Page("en"));
        Assert.NotNull(page.QuerySelector("#tbl-group-means > details"));
        var tables = page.QuerySelectorAll("figure.table").ToList();
        Assert.True(tables.FindIndex(t => t.Id == "tbl-group-means") > tables.FindIndex(t => t.Id == "tbl-top-units"));
    }

    [Fact]
    public void AllUnits_OfMoreThanAPage_GoOnUnderTheirHeadsInPrint()
    {
        using var study = new MadeStudy { Units = 120 }.Write().Built("pdf,html", Asked);
        using var pdf = PdfDocument.Open(Path.Combine(study.Output, "report.en.pdf"));
        var pages = pdf.GetPages().Select(p => p.Text).ToList();
        Assert.True(pages.Count(p => p.Contains("(continued)", StringComparison.Ordinal)) >= 2, string.Join('\n', pages));
        Assert.All(Rows(study).Skip(1), r => Assert.Contains(pages, p => p.Contains(r[0], StringComparison.Ordinal)));
        var begins = pages.FindIndex(p => p.Contains("Appendix: data quality", StringComparison.Ordinal));
        Assert.Contains("County 10", pages[begins], StringComparison.Ordinal); // it takes up the rest of its page
    }

    [Fact]
    public void AllUnits_OfManyYears_HaveARowForEach()
    {
        using var study = new MadeStudy { Units = 3, Years = (2000, 2019) }.Write().Built("html,csv", Asked);
        var rows = Rows(study);
        Assert.Equal(1 + (3 * 20), rows.Count);
        Assert.Equal("Year", rows[0][1]);
        Assert.Equal(study.Results("coupling").Count, rows.Count - 1);
    }

    [Fact]
    public void Appendix_OfAnUnknownTable_IsAFinding()
    {
        using var study = Base();
        Assert.Null(study.Build("html", "report={appendix: [all-unit]}"));
        Assert.Contains("there is no table 'all-unit'", study.Printed(), StringComparison.Ordinal);
        Assert.Contains("did you mean 'all-units'?", study.Printed(), StringComparison.Ordinal);
    }
}
