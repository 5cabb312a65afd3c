using ReportGen.Tests.Plugins.Statistics.ObstacleDegree;
using ReportGen.Tests.Plugins.Statistics.DagumGini;
using ReportGen.Tests.Plugins.Statistics.Grading;
using ReportGen.Tests.Plugins.Statistics.Trend;

namespace ReportGen.Tests.Plugins.Statistics.Shared;

using ReportGen.Statistics.Grading;
using ReportGen.Statistics.Trend;

/// <summary>The short forms: the same facts as the sections, in one sentence each.</summary>
public sealed class ConclusionStatementTests
{
    [Fact]
    public void ConcludeLevels_OfSystemsAndDegree_SayChanges()
    {
        Statement.Exactly(
            Trend([0.1, 0.2], [0.3, 0.2], [0.2, 0.3]), "conclude_levels x", "2012—2013年，韧性指数均值由0.100升至0.200，数字指数均值由0.300降至0.200",
            "between 2012 and 2013 the mean index of resilience rose from 0.100 to 0.200 and that of digital fell from 0.300 to 0.200");
        Statement.Exactly(
            Trend([0.1], [0.3], [0.2]), "conclude_levels x", "韧性指数均值在2012年为0.100，数字指数均值在2012年为0.300",
            "the mean index of resilience was 0.100 in 2012 and that of digital was 0.300 in 2012");
        Statement.Exactly(
            Trend([0.1, 0.1], [null, null], null), "conclude_levels x", "2012—2013年，韧性指数均值未变（0.100），数字指数均值无定义",
            "between 2012 and 2013 the mean index of resilience did not change (0.100) and that of digital was not defined");
        Statement.Exactly(
            Trend([0.1, 0.2], [0.3, 0.4], [0.2, 0.3]), "conclude_levels x", "2012—2013年，韧性指数均值由0.100升至0.200，数字指数均值由0.300升至0.400",
            "between 2012 and 2013 the mean index rose from 0.100 to 0.200 for resilience and from 0.300 to 0.400 for digital");
        Statement.Exactly(null, "conclude_levels x", "", "");
    }

    [Fact]
    public void ConcludeGrades_OfTheLastYear_SayWhoReachesWhatAndWhoMoved()
    {
        Statement.Exactly(
            Grading("0001", "0011", true), "conclude_grades x", "2021年丙和丁处于高等级，甲和乙处于低等级",
            "in 2021, C and D were graded high, and A and B low");
        Statement.Exactly(
            Grading("000", "000", false), "conclude_grades x", "2021年3个城市均处于低等级", "in 2021, all three cities were graded low");
        Statement.Exactly(Grading("", "", false), "conclude_grades x", "", "");
        Statement.Exactly(null, "conclude_grades x", "", "");
    }

    public static TheoryData<double[]?[], string, string> Inequalities => new()
    {
        {
            [[0.02, 0.03, 0.05]], "协调度的总体基尼系数在2012年为0.100，首要来源是超变密度（50.0%）",
            "the overall Gini coefficient of the degree was 0.100 in 2012; transvariation was the largest source (50.0%)"
        },
        {
            [[0.02, 0.03, 0.05], [0.04, 0.06, 0.1]], "协调度的总体基尼系数由0.100升至0.200，首要来源是超变密度（50.0%）",
            "the overall Gini coefficient of the degree rose from 0.100 to 0.200; transvariation was the largest source (50.0%)"
        },
        { [[0.04, 0.04, 0.02], [0.02, 0.02, 0.01]],
            "协调度的总体基尼系数由0.100降至0.050，" +
                "首要来源是区域内差异和区域间净差异（均为40.0%）",
                    "the overall Gini coefficient of the degree fell from 0.100 to 0.050; differences within regions and net " +
                        "differences between regions were the largest sources (40.0% each)" },
        { [[0.04, 0.04, 0.02], [0.04, 0.02, 0.04]],
            "协调度的总体基尼系数未变（0.100），" +
                "首要来源是区域内差异和超变密度（均为40.0%）",
                    "the overall Gini coefficient of the degree did not change (0.100); differences within regions and transvariation " +
                        "were the largest sources (40.0% each)" },
        { [[0, 0, 0]], "协调度的总体基尼系数在2012年为0.000", "the overall Gini coefficient of the degree was 0.000 in 2012" },
        { [null], "协调度的基尼系数无定义", "the Gini coefficient of the degree was not defined" },
    };

    [Theory, MemberData(nameof(Inequalities))]
    public void ConcludeInequality_OfADecomposition_SaysChangeSourceAndExtremes(double[]?[] parts, string zh, string en) =>
        Statement.Exactly(InequalityStatementTests.Facts(parts), "conclude_inequality x", zh, en);

    [Fact]
    public void ConcludeInequality_RegionsAlike_LeavesTheExtremesOut() => Statement.Exactly(
        InequalityStatementTests.Facts([[0.1, 0.1, 0.1]], [[0.2], [0.2]]), "conclude_inequality x", "协调度的总体基尼系数在2012年为0.300",
        "the overall Gini coefficient of the degree was 0.300 in 2012");

    public static TheoryData<double[], string, string> Obstacles => new()
    {
        {
            [0.4, 0.2, 0.3, 0.1], "准则层中，经济为首要障碍因子（60.0%），指标层中甲居首（40.0%）",
            "among the criteria economy was the greatest obstacle (60.0%), and among the indicators A (40.0%)"
        },
        { [0.3, 0.2, 0.3, 0.2], "指标层中甲和丙居首（均为30.0%）", "among the indicators A and C were the greatest obstacles (30.0% each)" },
        { [0.6, 0.4], "指标层中甲居首（60.0%）", "among the indicators A was the greatest obstacle (60.0%)" },
        { [0.25, 0.25, 0.25, 0.25], "各准则层的障碍度相同，均为50.0%", "all criteria had the same obstacle degree (50.0%)" },
        { [0, 0, 0], "全部指标均已达到最优值，不存在障碍", "every indicator was at its best, so that nothing is an obstacle" },
    };

    [Theory, MemberData(nameof(Obstacles))]
    public void ConcludeObstacles_OfDegrees_NameTheGreatest(double[] degrees, string zh, string en) =>
        Statement.Exactly(ObstacleStatementTests.Facts(2, degrees), "conclude_obstacles x", zh, en);

    private static TrendFacts Trend(double?[] first, double?[] second, double?[]? degree)
    {
        MeasureTrend Measure(string id, string name, double?[] mean) => SeriesStatementTests.Measure(id, Statement.Name(name), mean);
        return TrendFacts.Of(
            [Measure("E", "韧性|Resilience", first), Measure("S", "数字|Digital", second)],
            d: degree is null ? null : MeasureCourse.Of(Measure("D", "协调度|Degree", degree), null));
    }

    private static GradingFacts Grading(string first, string last, bool several) => GradeStatementTests.Summary(
        [GradeStatementTests.Band("低|Low", 0, 0.5), GradeStatementTests.Band("高|High", 0.5, 1)], first, last, several);
}
