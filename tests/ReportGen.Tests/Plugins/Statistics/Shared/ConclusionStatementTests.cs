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
            Trend([0.1, 0.2], [0.3, 0.2], [0.2, 0.3]), "conclude_levels x", "2012—2013年，韧性指数均值上升0.100，数字指数均值下降0.100；2013年协调度的均值为0.300",
            "between 2012 and 2013 the mean index of resilience rose by 0.100 and that of digital fell by 0.100; the mean degree of 2013 is 0.300");
        Statement.Exactly(
            Trend([0.1], [0.3], [0.2]), "conclude_levels x", "韧性指数均值在2012年为0.100，数字指数均值在2012年为0.300；2012年协调度的均值为0.200",
            "the mean index of resilience was 0.100 in 2012 and that of digital was 0.300 in 2012; the mean degree of 2012 is 0.200");
        Statement.Exactly(
            Trend([0.1, 0.1], [null, null], null), "conclude_levels x", "2012—2013年，韧性指数均值未变（0.100），数字指数均值无定义",
            "between 2012 and 2013 the mean index of resilience did not change (0.100) and that of digital is not defined");
        Statement.Exactly(null, "conclude_levels x", "", "");
    }

    [Fact]
    public void ConcludeGrades_OfTheLastYear_SayWhoReachesWhatAndWhoMoved()
    {
        Statement.Exactly(
            Grading("0001", "0011", true), "conclude_grades x", "2021年丙和丁达到“高”，甲和乙处于“低”；与2012年相比，4个可比城市中有1个等级上升（丙），3个未变",
            "in 2021 C and D reach “high”; A and B are graded “low”. Compared with 2012, 1 of 4 comparable cities is in a higher grade (C) and 3 in the same one");
        Statement.Exactly(
            Grading("000", "000", false), "conclude_grades x", "2021年没有城市达到“高”；全部3个城市均处于“低”",
            "in 2021 no city reaches “high”; all 3 cities are graded “low”");
        Statement.Exactly(Grading("", "", false), "conclude_grades x", "", "");
        Statement.Exactly(null, "conclude_grades x", "", "");
    }

    public static TheoryData<double[]?[], string, string> Inequalities => new()
    {
        { [[0.02, 0.03, 0.05]], "协调度的总体基尼系数在2012年为0.100；最大来源是超变密度（50.00%），区域内部以乙差异最大，甲最小", "the overall Gini coefficient of the degree was 0.100 in 2012; its largest source is transvariation (50.00%); within regions, inequality is greatest in B and least in A" },
        { [[0.02, 0.03, 0.05], [0.04, 0.06, 0.1]], "协调度的总体基尼系数在2012—2013年上升0.100，区域差异总体扩大；最大来源是超变密度（50.00%），区域内部以乙差异最大，甲最小", "the overall Gini coefficient of the degree rose by 0.100 between 2012 and 2013, so that regional inequality has grown; its largest source is transvariation (50.00%); within regions, inequality is greatest in B and least in A" },
        { [[0.04, 0.04, 0.02], [0.02, 0.02, 0.01]], "协调度的总体基尼系数在2012—2013年下降0.050，区域差异总体缩小；最大来源是区域内差异和区域间净差异（均为40.00%），区域内部以乙差异最大，甲最小", "the overall Gini coefficient of the degree fell by 0.050 between 2012 and 2013, so that regional inequality has narrowed; its largest sources are differences within regions and net differences between regions (40.00% each); within regions, inequality is greatest in B and least in A" },
        { [[0.04, 0.04, 0.02], [0.04, 0.02, 0.04]], "协调度的总体基尼系数在2012年与2013年相同（0.100）；最大来源是区域内差异和超变密度（均为40.00%），区域内部以乙差异最大，甲最小", "the overall Gini coefficient of the degree is the same in 2013 as in 2012 (0.100); its largest sources are differences within regions and transvariation (40.00% each); within regions, inequality is greatest in B and least in A" },
        {
            [[0, 0, 0]], "协调度的总体基尼系数在2012年为0.000，区域内部以乙差异最大，甲最小",
            "the overall Gini coefficient of the degree was 0.000 in 2012; within regions, inequality is greatest in B and least in A"
        },
        { [null], "协调度的基尼系数无定义", "the Gini coefficient of the degree is not defined" },
    };

    [Theory, MemberData(nameof(Inequalities))]
    public void ConcludeInequality_OfADecomposition_SaysChangeSourceAndExtremes(double[]?[] parts, string zh, string en) =>
        Statement.Exactly(InequalityStatementTests.Facts(parts), "conclude_inequality x", zh, en);

    [Fact]
    public void ConcludeInequality_RegionsAlike_LeavesTheExtremesOut() => Statement.Exactly(
        InequalityStatementTests.Facts([[0.1, 0.1, 0.1]], [[0.2], [0.2]]), "conclude_inequality x", "协调度的总体基尼系数在2012年为0.300", "the overall Gini coefficient of the degree was 0.300 in 2012");

    public static TheoryData<double[], string, string> Obstacles => new()
    {
        {
            [0.4, 0.2, 0.3, 0.1], "首要的准则层障碍是经济（60.00%），首要的指标层障碍是甲（40.00%）",
            "the greatest obstacle among the criteria is economy (60.00%), and among the indicators A (40.00%)"
        },
        { [0.3, 0.2, 0.3, 0.2], "首要的指标层障碍是甲和丙（均为30.00%）", "the greatest obstacle among the indicators is A and C (30.00% each)" },
        { [0.6, 0.4], "首要的指标层障碍是甲（60.00%）", "the greatest obstacle among the indicators is A (60.00%)" },
        { [0.25, 0.25, 0.25, 0.25], "各准则层的障碍度相同，均为50.00%", "all criteria have the same degree (50.00%)" },
        { [0, 0, 0], "全部指标均已达到最优值，不存在障碍", "every indicator is at its best, so that nothing is an obstacle" },
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
