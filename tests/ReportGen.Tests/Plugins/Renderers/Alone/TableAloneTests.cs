using System.Globalization;
using AngleSharp.Html.Parser;
using ReportGen.Renderers.Csv;
using ReportGen.Renderers.Html;
using ReportGen.Renderers.Tex;
using ReportGen.Renderers.Word;
using ReportGen.Renderers.Workbook;

namespace ReportGen.Tests.Plugins.Renderers.Alone;

/// <summary>One table alone holds what the result files and the report's own table hold, in every format.</summary>
public sealed class TableAloneTests : IDisposable
{
    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy).Built("csv");

    private static readonly Dictionary<string, string> Names = new() { ["north"] = "North", ["south"] = "South" };

    /// <summary>D of the region means as results/group_means.csv has them: region, then year.</summary>
    private Dictionary<(string, string), double> Means => study.Results("group_means").Where(r => r["measure"] == "D")
        .ToDictionary(r => (Names[r["group"]], r["year"]), r => double.Parse(r["mean"], CultureInfo.InvariantCulture));

    private string Printed(string region, string year) =>
        Means[(region, year)].ToString("F3", CultureInfo.InvariantCulture);

    [Fact]
    public void Csv_IsTheReportsOwn()
    {
        var own = File.ReadAllText(Path.Combine(study.Output, "tables", "group-means.csv"));
        Assert.Equal(own, AlonePart.Text(study, "group-means", new CsvTableRenderer(), "zh"));
    }

    [Fact]
    public void Word_Cells_AreTheResultsAsPrinted()
    {
        var rows = AlonePart.WordCells(AlonePart.Table(study, "group-means", new WordTableRenderer()));
        Assert.Equal(["Region", "2019", "2020", "2021"], rows[0].Where(h => h != "Units"));
        AssertMeans(rows, (cell, mean) => Assert.Equal(mean, cell));
    }

    [Fact]
    public void Html_Cells_AreTheResultsAsPrinted()
    {
        using var page = new HtmlParser().ParseDocument(AlonePart.Text(study, "group-means", new HtmlTableRenderer()));
        var rows = page.QuerySelectorAll("tr").Select(r => r.QuerySelectorAll("th, td").Select(c => c.TextContent).ToList()).ToList();
        AssertMeans(rows, (cell, mean) => Assert.Equal(mean, cell));
        Assert.Empty(page.QuerySelectorAll("script, [href], [src]"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void Tex_Cells_AreTheResultsAsPrinted()
    {
        var tex = AlonePart.Text(study, "group-means", new TexTableRenderer());
        var rows = TexRows.Of(tex);
        AssertMeans(rows, (cell, mean) => Assert.Equal(mean, cell));
        Assert.Contains("S[table-format=1.3]", tex, StringComparison.Ordinal);
        Assert.Contains("\\label{tbl:group-means}", tex, StringComparison.Ordinal);
    }

    [Fact]
    public void Workbook_Cells_AreTheResultsWithAllDigits()
    {
        var rows = AlonePart.SheetRows(AlonePart.Table(study, "group-means", new WorkbookTableRenderer()));
        var heads = rows[0].Select(h => (string)h!).ToList();
        Assert.Equal(2, rows.Count - 1);
        foreach (var row in rows.Skip(1))
        {
            foreach (var year in new[] { "2019", "2020", "2021" })
            {
                Assert.Equal(Means[((string)row[0]!, year)], (double)row[heads.IndexOf(year)]!);
            }
        }
    }

    [Fact]
    public void Csv_HasThePrintedHeads_AndNumbersAsTheySay()
    {
        var lines = AlonePart.Text(study, "gini-decomposition", new CsvTableRenderer()).Split('\n');
        Assert.Equal(
            "Year,G,Contribution · Within,Contribution · Between,Contribution · Transvariation,"
                + "Share (%) · Within,Share (%) · Between,Share (%) · Transvariation", lines[0]);
        foreach (var line in lines.Skip(1).Where(l => l.Length > 0))
        {
            Assert.Equal(100, line.Split(',').Skip(5).Sum(s => double.Parse(s, CultureInfo.InvariantCulture)), 9);
        }
    }

    [Fact]
    public void Csv_HasChangesUnrounded()
    {
        using var rising = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("study.yaml", "{from: 2019", "{from: 2020").Built("csv");
        var lines = AlonePart.Text(rising, "greatest-rises", new CsvTableRenderer()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("Rank,Unit,2020,2021,Change", lines[0]);
        Assert.True(lines.Length > 1);
        foreach (var cells in lines.Skip(1).Select(l => l.Split(',')))
        {
            double Number(int column) => double.Parse(cells[column], CultureInfo.InvariantCulture);
            Assert.Equal(Number(3) - Number(2), Number(4), 15);
        }
    }

    [Fact]
    public void Csv_OfEachLanguage_StandsBesideItsPage()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Built("html,csv");
        string File(string name) => System.IO.File.ReadAllText(Path.Combine(study.Output, "tables", name));
        Assert.StartsWith("区域,", File("group-means.csv"), StringComparison.Ordinal);
        Assert.StartsWith("Region,", File("group-means.en.csv"), StringComparison.Ordinal);
        Assert.Contains("href=\"tables/group-means.csv\"", study.Page("zh"), StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"tables/group-means.csv\"", study.Page("en"), StringComparison.Ordinal);
        Assert.Contains("href=\"tables/group-means.en.csv\"", study.Page("en"), StringComparison.Ordinal);
    }

    [Fact] // 1/3 as a share is printed as 33.33 under a head that says per cent
    public void Workbook_Share_StandsInPerCentAsItsHeadSays()
    {
        var document = study.Alone("en").Table("top-obstacles", out _)!;
        var rows = AlonePart.SheetRows(AlonePart.Table(document, new WorkbookTableRenderer()));
        var share = document.Tables[0].Columns.ToList().FindIndex(c => c.Unit == "%");
        Assert.Contains("%", (string)rows[0][share]!, StringComparison.Ordinal);
        var own = document.Tables[0].Rows.Select(r => r[share].Number!.Value * 100).ToList();
        Assert.NotEmpty(own);
        for (var r = 0; r < own.Count; r++) Assert.Equal(own[r], (double)rows[r + 1][share]!, 12);
    }

    [Fact]
    public void Table_ThatTheReportFoldsAway_IsToBeHad()
    {
        var options = AlonePart.Text(study, "options", new CsvTableRenderer());
        Assert.Contains("models.coupling-coordination.k", options, StringComparison.Ordinal);
        Assert.NotNull(study.Alone("en").Figure("unit-changes", out _)); // printed only where a study names it
    }

    [Fact]
    public void Table_ThatTheStudyLeavesOut_KeepsTheOptionsOfOneItNames()
    {
        using var own = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Write("study.yaml", File.ReadAllText(Path.Combine(Repository.BaseStudy, "study.yaml"))
                + "report:\n  tables: [{table: top-units, most: 2}]\n");
        Assert.Equal(2, own.Alone("en").Table("top-units", out _)!.Tables[0].Rows.Length);
        Assert.NotNull(own.Alone("en").Table("group-means", out _));
    }

    [Theory]
    [InlineData("top-unit", "there is no table 'top-unit'", "did you mean 'top-units'? tables are ")]
    [InlineData("xyz", "there is no table 'xyz'", "tables are ")]
    [InlineData("theil", "the results have nothing for the table 'theil'", "they have something for ")]
    public void Table_ThatThereIsNot_SaysWhichThereAre(string id, string message, string hint)
    {
        Assert.Null(study.Alone("en").Table(id, out var wrong));
        Assert.Equal(message, wrong!.Message);
        Assert.StartsWith(hint, wrong.Hint, StringComparison.Ordinal);
        Assert.Contains("group-means", wrong.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_OfSimulatedData_SaysSoInEveryFormat()
    {
        using var own = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("study.yaml", "    shape: wide\n", "    shape: wide\n    kind: simulated\n");
        const string notice = "Simulated data: every value is made by a program";
        Assert.Contains(notice, AlonePart.Text(own, "group-means", new HtmlTableRenderer()), StringComparison.Ordinal);
        Assert.Contains(notice, AlonePart.Text(own, "group-means", new TexTableRenderer()), StringComparison.Ordinal);
        Assert.Contains(",simulated\n", AlonePart.Text(own, "group-means", new CsvTableRenderer()), StringComparison.Ordinal);
    }

    private void AssertMeans(IReadOnlyList<List<string>> rows, Action<string, string> assert)
    {
        var heads = rows[0];
        Assert.Equal(["North", "South"], rows.Skip(1).Select(r => r[0]).Order(StringComparer.Ordinal));
        foreach (var row in rows.Skip(1))
        {
            foreach (var year in new[] { "2019", "2020", "2021" }) assert(row[heads.IndexOf(year)], Printed(row[0], year));
        }
    }

    public void Dispose() => study.Dispose();
}
