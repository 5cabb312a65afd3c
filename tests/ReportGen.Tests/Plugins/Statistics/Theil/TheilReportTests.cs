using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Tests.Plugins.Statistics.Theil;

using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Theil;

/// <summary>The model in a study: only where it is named, on the printed page and in the result files.</summary>
public sealed class TheilReportTests
{
    [Fact]
    public void Theil_OfAStudyThatNamesIt_IsOnThePageInBothLanguages()
    {
        using var study = Named("theil: {}");
        study.Built("html,csv");
        var (zh, en) = (Page(study, "zh"), Page(study, "en"));
        Assert.Contains("用泰尔指数测度区域差异", zh, StringComparison.Ordinal);
        Assert.Contains("耦合协调度的泰尔指数L", zh, StringComparison.Ordinal);
        Assert.Contains("Regional inequality is measured by Theil", en, StringComparison.Ordinal);
        Assert.Contains("The Theil index T of the coordination degree", en, StringComparison.Ordinal);
        foreach (var page in (string[])[zh, en])
        {
            int At(string section) => page.IndexOf($"id=\"{section}\"", StringComparison.Ordinal);
            var regions = page[At("sec-regions")..At("sec-obstacles")];
            Assert.Contains("id=\"tbl-theil\"", regions, StringComparison.Ordinal);
            Assert.Contains("id=\"tbl-theil-regions\"", regions, StringComparison.Ordinal);
            Assert.Contains("Economics and information theory", page, StringComparison.Ordinal);
        }
    }

    [Fact] // two regions of two units, three years, two indices
    public void ResultFiles_OfTheModel_HoldEveryIndexYearAndRegion()
    {
        using var study = Named("theil: {}");
        study.Built("csv");
        var (totals, regions) = (study.Results("theil"), study.Results("theil_regions"));
        Assert.Equal((6, 12), (totals.Count, regions.Count));
        Assert.Equal(["L", "T"], totals.Select(r => r["index"]).Distinct().Order(StringComparer.Ordinal));
        foreach (var row in totals)
        {
            var of = regions.Where(r => (r["index"], r["year"]) == (row["index"], row["year"])).ToList();
            Assert.Equal(1, Number(row["share_between"]) + of.Sum(r => Number(r["contribution"])), 1e-12);
            Assert.Equal(Number(row["value"]), Number(row["between"]) + Number(row["within"]), 1e-12);
            Assert.Equal(1, of.Sum(r => Number(r["score_share"])), 1e-12);
            Assert.Equal(4, of.Sum(r => Number(r["units"])));
        }
    }

    [Theory] // a row says by itself whether it counts units or people
    [InlineData("theil: {}", "none")]
    [InlineData("theil: {weights: users}", "users")]
    public void ResultFiles_OfTheModel_SayWhatUnitsAreCountedBy(string model, string weighting)
    {
        using var study = Named(model);
        study.Built("csv");
        Assert.All(study.Results("theil"), r => Assert.Equal(weighting, r["weighting"]));
        Assert.All(study.Results("theil_regions"), r => Assert.Equal(weighting, r["weighting"]));
    }

    [Fact]
    public void Options_NameMeasuresIndicesAndGroupings()
    {
        using var study = Named("theil: {measures: [green, D], indices: theil-l, groupings: [regions]}");
        study.Built("csv");
        Assert.Equal(["green L", "D L"], study.Results("theil").Select(r => $"{r["measure"]} {r["index"]}").Distinct());
    }

    [Theory]
    [InlineData("theil: {measures: [X]}", "error[RG4301]: there is no measure 'X'\n")]
    [InlineData("theil: {groupings: [nowhere]}", "error[RG4302]: there is no grouping 'nowhere' in the study\n")]
    [InlineData("theil: {indices: [theil-t, theil-x]}", "error[RG1014]: 'theil-x' is not one of theil-t, theil-l\n")]
    public void Options_ThatNameNothing_AreRefused(string model, string message)
    {
        using var study = Named(model);
        Assert.Null(study.Build("csv"));
        Assert.Contains(message, study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Theil_OfAStudyThatDoesNotNameIt_DoesNotRun()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        study.Built("csv,html");
        Assert.False(study.HasResults("theil"));
        Assert.DoesNotContain("Theil", Page(study, "en"), StringComparison.Ordinal);
    }

    [Fact] // no score is below 0, but what a plugin measures may be
    public void Measure_ThatIsNegative_IsRefused()
    {
        using var study = Named("theil: {measures: [balance]}");
        var plan = study.Declare()!;
        var (units, years) = (new Axis<UnitId>(plan.Units.Select(u => u.Id)), new Axis<Year>(plan.Years));
        var values = LabeledMatrix<UnitId, Year>.Of(units, years, (unit, year) => unit.Value == "2" && year.Value == 2020 ? -0.5 : 1);
        var balance = new Measure(new MeasureId("balance"), TestWords.Text("差额", "Balance"), "B", values);
        var results = new ResultSet(null!, [], []).With(ScoresResult.Key, new ScoresResult([balance], []));
        var bag = new DiagnosticBag();
        Assert.Null(((IModel)new TheilModel()).Compute(new ModelInput(plan, results), bag));
        var said = DiagnosticText.Format(Assert.Single(bag.Sorted()));
        Assert.Contains("error[RG4304]: measure 'balance' is negative in '2' 2020\n", said, StringComparison.Ordinal);
    }

    private static TemporaryStudy Named(string model) =>
        TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("study.yaml", "models:\n", $"models:\n  {model}\n");

    private static string Page(TemporaryStudy study, string language) =>
        File.ReadAllText(Path.Combine(study.Output, $"report.{language}.html"));

    private static double Number(string cell) => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
}
