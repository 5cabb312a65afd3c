using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Plugins.Statistics.Convergence;

/// <summary>The model in a study: on the printed page in both languages, in the result files, and where it cannot run.</summary>
public sealed class ConvergenceReportTests
{
    [Fact]
    public void Convergence_OfAStudyThatNamesIt_IsOnThePageInBothLanguages()
    {
        using var study = Named("convergence: {controls: [users]}");
        study.Built("html,csv");
        foreach (var (language, title, said) in (ReadOnlySpan<(string, string, string)>)
            [("zh", "收敛性检验", "的变异系数由"), ("en", "Tests of beta convergence", "coefficient of variation of the")])
        {
            var page = File.ReadAllText(Path.Combine(study.Output, $"report.{language}.html"));
            Assert.Contains(title, page, StringComparison.Ordinal);
            Assert.Contains(said, page, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("id=\"tbl-sigma-convergence\"", page, StringComparison.Ordinal);
            Assert.Contains("id=\"tbl-beta-convergence\"", page, StringComparison.Ordinal);
        }
        Assert.Equal(9, study.Results("sigma").Count); // three groups, three years
        Assert.Contains(study.Results("beta"), r => r["model"] == "conditional");
    }

    [Fact] // coefficients and their errors stand on the point, or in the middle: not at the left, as words do
    public void Regressions_InTheTable_StandAsNumbers()
    {
        using var study = Named("convergence: {}");
        study.Built("html");
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(study.Output, "report.en.html")));
        var cells = page.QuerySelectorAll("#tbl-beta-convergence tbody td").ToList();
        Assert.NotEmpty(cells);
        Assert.All(cells, c => Assert.Equal("num", c.ClassName));
    }

    [Fact]
    public void Convergence_WithAnUnknownControl_IsRefused()
    {
        using var study = Named("convergence: {controls: [weather]}");
        Assert.Null(study.Build());
        Assert.Contains(
            "error[RG4306]: the control 'weather' is neither a measure nor an indicator", study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Convergence_OfOneYear_DoesNotRun()
    {
        using var study = Named("convergence: {}").Replace("study.yaml", "years: {from: 2019, to: 2021}", "years: [2020]");
        study.Write("data.csv", string.Join('\n', File.ReadAllLines(Path.Combine(study.Folder, "data.csv"))
            .Where((line, i) => i == 0 || line.Contains(",2020,", StringComparison.Ordinal))) + "\n").Built();
        Assert.Contains("note[RG4305]: convergence needs two years; the study has one", study.Printed(), StringComparison.Ordinal);
    }

    private static TemporaryStudy Named(string model) =>
        TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("study.yaml", "models:\n", $"models:\n  {model}\n");
}
