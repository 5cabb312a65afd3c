using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Tests.Plugins.Statistics.Grading;

/// <summary>A scale of a score where there is no coupling, and one that is cut at shares of all observations.</summary>
public sealed class ScoreGradeTests
{
    private static readonly SourceSpan At = new("scale.yaml");

    [Theory] // 1, 2, 3, 4, 10: the median is 3, the upper quartile 4; a value on a bound is below it
    [InlineData(1, "low")]
    [InlineData(3, "low")]
    [InlineData(4, "middle")]
    [InlineData(10, "high")]
    public void Scale_ByShares_IsCutAtQuantiles(double value, string expected)
    {
        var scale = Scale(isByShare: true).Over([10, 3, 1, 4, 2]);
        Assert.Equal([1, 3, 4, 10], scale.Grades.Select(g => g.Low).Append(scale.Grades[^1].High));
        Assert.Equal(expected, GradingScale.Classify(scale.Grades, value)?.Id);
    }

    [Fact] // 1, 2, 3, 10: at three quarters of the way from the first to the last lie 3 + 0.25 * 7
    public void Quantile_BetweenTwoValues_IsInProportion() =>
        Assert.Equal([1, 2.5, 4.75, 10], Bounds(Scale(isByShare: true).Over([1, 2, 3, 10])));

    [Fact]
    public void Scale_ByValues_IsTheSameOverAnyValues() => Assert.Equal([0, 0.5, 0.75, 1], Bounds(Scale(isByShare: false).Over([7, 9])));

    [Fact]
    public void Score_WithoutCoupling_IsGradedOnThePageAndInTheFiles()
    {
        using var study = OneSystem("values", "right").Built("html,csv");
        var grades = study.Results("grades");
        Assert.Equal(4 * 3, grades.Count);
        foreach (var row in grades)
        {
            var score = Number(study.Results("scores").Single(s => (s["unit"], s["year"]) == (row["unit"], row["year"]))["score"]);
            Assert.Equal(score <= 0.5 ? "low" : score <= 0.75 ? "middle" : "high", row["grade"]);
        }
        var (zh, en) = (study.Page("zh"), study.Page("en"));
        foreach (var page in (string[])[zh, en])
        {
            Assert.Contains("id=\"tbl-grade-counts\"", page, StringComparison.Ordinal);
            Assert.Contains("id=\"tbl-grading-scale\"", page, StringComparison.Ordinal);
        }
        Assert.Contains("By the resilience index, in 2021 ", en, StringComparison.Ordinal);
        Assert.Contains("Number of units by grade of the resilience index", en, StringComparison.Ordinal);
        Assert.Contains("Obstacle degree of the criteria by grade of the resilience index", en, StringComparison.Ordinal);
        Assert.DoesNotContain("coordination", en, StringComparison.Ordinal);
        Assert.Contains("按韧性指数，2021年", zh, StringComparison.Ordinal);
        Assert.DoesNotContain("协调", zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("left", "closed on the left and open on the right", "左闭右开")]
    [InlineData("right", "open on the left and closed on the right", "左开右闭")]
    public void Scale_OnThePage_SaysWhichEndIsIn(string closed, string en, string zh)
    {
        using var study = OneSystem("values", closed).Built("html");
        Assert.Contains(en, study.Page("en"), StringComparison.Ordinal);
        Assert.Contains(zh, study.Page("zh"), StringComparison.Ordinal);
    }

    [Fact] // a half, a quarter and a quarter of 12 observations
    public void Score_ByShares_FillsTheGradesAsDeclared()
    {
        using var study = OneSystem("shares", "right").Built("html,csv");
        var counts = study.Results("grades").GroupBy(r => r["grade"]).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal((6, 3, 3), (counts["low"], counts["middle"], counts["high"]));
        Assert.Contains("Bounds are quantiles of all observations.", study.Page("en"), StringComparison.Ordinal);
        Assert.Contains("分级界限为全部观测值的分位数", study.Page("zh"), StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_ThatAreNotAll_AreRefused()
    {
        using var study = OneSystem("shares", "right").Replace("grades.yaml", "to: 1}", "to: 0.9}");
        Assert.Null(study.Build("csv"));
        Assert.Contains("error[RG2092]: the bands do not reach from 0 to 1", study.Printed(), StringComparison.Ordinal);
    }

    private static TemporaryStudy OneSystem(string cut, string closed) => TemporaryStudy.CopyOf(Repository.BaseStudy)
        .Write("grades.yaml", $$"""
            schema: 1
            id: three
            name: {zh: 三级, en: Three}
            cut: {{cut}}
            closed: {{closed}}
            bands:
              - {id: low, name: {zh: 低, en: Low}, above: 0, to: 0.5}
              - {id: middle, name: {zh: 中, en: Middle}, above: 0.5, to: 0.75}
              - {id: high, name: {zh: 高, en: High}, above: 0.75, to: 1}
            """)
        .Replace("study.yaml", "  - {use: digital.yaml, alpha: 0.5}\n", "").Replace("study.yaml", "green.yaml, alpha: 0.5", "green.yaml")
        .Replace("study.yaml", "{coupling: scale.yaml, coordination: scale.yaml}", "{green: grades.yaml}")
        .Replace("study.yaml", "measures: [D]", "measures: [green]");

    private static GradingScale Scale(bool isByShare)
    {
        Band Of(string id, double low, double high) => new(id, new(id), low, high, At);
        Band[] bands = [Of("low", 0, 0.5), Of("middle", 0.5, 0.75), Of("high", 0.75, 1)];
        return new GradingScale("scale", new("Scale"), [.. bands], [.. bands], At) { IsByShare = isByShare };
    }

    private static IEnumerable<double> Bounds(GradingScale scale) => scale.Grades.Select(g => g.Low).Append(scale.Grades[^1].High);

    private static double Number(string cell) => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
}
