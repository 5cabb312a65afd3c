using ReportGen.Tests.Process;

namespace ReportGen.Tests.Plugins.Statistics.Scores;

/// <summary>
/// Profiles say which criteria made a score rise or fall. By hand: all indicators run from 0 to 10 and weigh a fourth, more is worse of
/// pollution. Alpha goes from (2, 5 | 10, 0) to (8, 4 | 5, 10), so that economy adds (1.2 - 0.7) / 4 and environment (1.5 - 0) / 4,
/// together 0.5; in the second system from (10, 5 | 10, 5) to (0, 10 | 0, 5): (1 - 1.5) / 4 and (0.5 - 1.5) / 4.
/// </summary>
[Trait("Speed", "slow")]
public sealed class ScoreChangeTests : IDisposable
{
    private const string Heads = "unit,year,income,schools,pollution,parks,users,lines,patents,staff\n";
    private const string Alpha = "1,2019,2,5,10,0,10,5,10,5\n1,2021,8,4,5,10,0,10,0,5\n";
    private const string Beta = "2,2019,0,0,0,5,0,0,0,0\n2,2021,10,10,0,5,10,10,10,10\n";
    private const string Others = "3,2019,5,5,5,5,5,5,5,5\n3,2021,5,5,5,5,5,5,5,5\n4,2019,5,5,5,5,5,5,5,5\n4,2021,5,5,5,5,5,5,5,5\n";

    private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy)
        .Write("data.csv", Heads + Alpha + Beta + Others)
        .Replace("study.yaml", "years: {from: 2019, to: 2021}", "years: [2019, 2021]\nweighting: equal");

    public void Dispose() => study.Dispose();

    [Fact]
    public void Unit_ChangeOfItsScores_IsDividedAmongCriteria()
    {
        study.BuiltProfiles("unit");
        var page = ProfilePage.Of(study.Output, "1.en.html");
        Assert.Contains(
            "From 2019 to 2021, the score of resilience rose by 0.500, the largest part by environment (0.375); "
            + "that of digital fell by 0.375, the largest part by research (0.250).", page.Prose, StringComparison.Ordinal);
        Assert.Contains(
            "2019—2021年韧性得分上升0.500，其中环境贡献最大（0.375）；数字得分下降0.375，其中研究拉低最多（0.250）。",
            ProfilePage.Of(study.Output, "1.zh.html").Prose, StringComparison.Ordinal);
        Assert.Equal(["+0.125", "+0.375", "−0.125", "−0.250"], Parts(page));
        Assert.Equal(["+0.500", "0.000", "+0.500", "+0.500"], Parts(ProfilePage.Of(study.Output, "2.en.html")));
    }

    [Fact] // means over Alpha and Beta: (0.125 + 0.5) / 2, (0.375 + 0) / 2, (0.5 - 0.125) / 2, (0.5 - 0.25) / 2
    public void Region_ChangeOfItsScores_IsTheMeanOfItsUnits()
    {
        study.BuiltProfiles("region");
        var page = ProfilePage.Of(study.Output, "north.en.html");
        Assert.Equal(["+0.313", "+0.188", "+0.188", "+0.125"], Parts(page));
        Assert.Contains("the score of resilience rose by 0.500, the largest part by economy (0.313)", page.Prose, StringComparison.Ordinal);
    }

    [Fact] // the mean of one unit alone is its own value: the figure has its parts and no mean
    public void OnlyUnit_HasItsPartsAndNoMean()
    {
        study.Write("data.csv", Heads + Alpha).Replace("study.yaml", "systems:", "panel: unbalanced\nsystems:").BuiltProfiles("unit");
        var page = ProfilePage.Of(study.Output, "1.en.html");
        // each indicator runs between its two values: income 0 to 1, schools 1 to 0, pollution (the less the better) and parks 0 to 1
        Assert.Equal(["0.000", "+0.500"], Parts(page).Take(2));
        Assert.Contains(
            "From 2019 to 2021, the score of resilience rose by 0.500, the largest part by environment (0.500)", page.Prose,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Mean", page.Drawing("criteria"), StringComparison.Ordinal);
    }

    [Fact]
    public void Aggregation_ThatIsNoSum_HasNoPartsAndSaysWhy()
    {
        study.Replace("study.yaml", "weighting: equal", "weighting: equal\nnormalization: {min-max: [0.01, 1]}\naggregation: geometric")
            .BuiltProfiles("unit");
        var page = ProfilePage.Of(study.Output, "1.en.html");
        Assert.Contains(
            "The change of the scores is not divided among criteria, since the aggregation is no sum.", page.Prose,
            StringComparison.Ordinal);
        Assert.Contains("未按准则层分解，因为集结方式不是加和", ProfilePage.Of(study.Output, "1.zh.html").Prose, StringComparison.Ordinal);
        Assert.Empty(Parts(page));
    }

    [Fact]
    public void System_OfOneCriterion_IsDividedAmongItsIndicators()
    {
        study.Replace("green.yaml", "  - id: environment\n    name: {zh: 环境, en: Environment}\n    indicators:\n", "");
        study.BuiltProfiles("unit");
        // a fourth of each change: income 0.6, schools -0.1, pollution 0.5, parks 1
        Assert.Contains(
            "the score of resilience rose by 0.500, the largest part by parks (0.250), while schools took away 0.025",
            ProfilePage.Of(study.Output, "1.en.html").Prose, StringComparison.Ordinal);
    }

    /// <summary>The texts at the right of the rows: signed numbers and zeros.</summary>
    private static IReadOnlyList<string> Parts(ProfilePage page) => page.Texts("criteria", "end");
}
