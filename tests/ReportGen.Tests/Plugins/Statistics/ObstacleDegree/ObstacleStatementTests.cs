using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics.ObstacleDegree;

using ReportGen.Statistics.ObstacleDegree;
using ReportGen.Contracts.Text;

/// <summary>
/// Obstacles over made degrees: two criteria, 经济 (economy) with the first two indicators and 环境 (environment) with the others.
/// </summary>
public sealed class ObstacleStatementTests
{
    public static TheoryData<double[], string, string> Criteria => new()
    {
        { [0.3, 0.3, 0.4], "准则层中，经济为首要障碍因子（60.0%），其次为环境（40.0%）",
            "economy was the greatest obstacle (60.0%), followed by environment (40.0%)" },
        { [0.3, 0.2, 0.5], "各准则层的障碍度相同，均为50.0%", "all criteria had the same obstacle degree (50.0%)" },
        { [0, 0, 0], "全部指标均已达到最优值，不存在障碍", "every indicator was at its best, so that nothing is an obstacle" },
        { [0.6, 0.4], "", "" }, // of a single criterion there is nothing to say
    };

    [Theory, MemberData(nameof(Criteria))]
    public void ObstacleCriteria_AreOrderedByDegree(double[] degrees, string zh, string en) =>
        Statement.Exactly(Facts(2, degrees), "obstacle_criteria x", zh, en);

    [Fact]
    public void Obstacles_AndTheirMeaning_AreSaid()
    {
        var facts = Facts(2, [0.3, 0.3, 0.4]);
        Statement.Exactly(facts, "least_obstacle x", "", "");
        Statement.Exactly(
            facts with { Given = [Statement.Name("B")], Diagnosed = [Statement.Name("A")] }, "diagnosed x", "乙的得分由数据给定，障碍诊断仅涉及甲的指标",
            "obstacles were diagnosed among the indicators of A only, since the score of B is given");
        Statement.Exactly(
            facts, "meaning_obstacles x", "经济是首要的着力点，单项指标中以丙的提升余地最大",
            "the largest lever lies in economy; the single indicator with most to gain is C");
        Statement.Exactly(
            new { Top = new[] { 1, 2 }, Share = 0.5 }, "all_obstacles x", "前2位合计占50.0%", "the first two made up 50.0% in all");
    }

    public static TheoryData<int, double[], string, string> Indicators => new()
    {
        {
            2, [0.4, 0.1, 0.3, 0.2], "指标层中甲居首（40.0%），前2项合计占70.0%",
            "among the indicators, A ranked first (40.0%), and the first two made up 70.0% in all"
        },
        {
            2, [0.4, 0.1, 0.25, 0.25], "指标层中甲居首（40.0%），前2项合计占65.0%",
            "among the indicators, A ranked first (40.0%), and the first two made up 65.0% in all"
        },
        { 1, [0.4, 0.1, 0.3, 0.2], "指标层中甲居首（40.0%）", "among the indicators, A ranked first (40.0%)" },
        { 5, [0.5, 0.2, 0.3], "指标层中甲居首（50.0%）", "among the indicators, A ranked first (50.0%)" },
        { 5, [0.25, 0.25, 0.25, 0.25], "4项指标的障碍度相同，均为25.0%", "all four indicators had the same obstacle degree (25.0%)" },
        { 1, [0.4, 0.3, 0.3], "指标层中甲居首（40.0%）", "among the indicators, A ranked first (40.0%)" },
        {
            2, [0.4, 0.3, 0.3], "指标层中甲居首（40.0%），前2项合计占70.0%",
            "among the indicators, A ranked first (40.0%), and the first two made up 70.0% in all"
        },
        { 5, [1], "指标层只有甲一项", "A is the only indicator" },
        { 5, [0, 0, 0], "", "" },
    };

    [Theory, MemberData(nameof(Indicators))]
    public void ObstacleIndicators_AsManyAsTheStudyNames_AreOrdered(int most, double[] degrees, string zh, string en) =>
        Statement.Exactly(Facts(most, degrees), "obstacle_indicators x", zh, en);

    [Fact]
    public void ObstacleGrades_GreatestCriterionOfEach_IsNamed()
    {
        double[] economy = [0.3, 0.3, 0.4], environment = [0.2, 0.1, 0.7], tie = [0.3, 0.2, 0.5], none = [0, 0, 0];
        Statement.Exactly(Facts(2, economy), "obstacle_grades x", "", "");
        Statement.Exactly(Facts(2, economy, ("low", economy)), "obstacle_grades x", "", "");
        Statement.Exactly(
            Facts(2, economy, ("low", economy), ("high", [0.5, 0.3, 0.2])), "obstacle_grades x", "各等级的首要障碍均为经济（60.0%～80.0%）",
            "it also led in every grade (60.0% to 80.0%)");
        Statement.Exactly( // another one than the sentence before has named
            Facts(2, environment, ("low", economy), ("high", economy)), "obstacle_grades x", "但分等级看，各等级的首要障碍均为经济（60.0%）",
            "yet economy was the greatest obstacle in every grade (60.0%)");
        Statement.Exactly(
            Facts(2, economy, ("low", economy), ("middle", economy), ("high", environment)), "obstacle_grades x",
            "除高以环境为首（70.0%）外，其余各等级的首要障碍均为经济（60.0%）",
            "it also led in every grade (60.0%) except high, where environment came first (70.0%)");
        Statement.Exactly(
            Facts(2, economy, ("low", tie), ("middle", economy), ("high", none)), "obstacle_grades x", "分等级看，中以经济为首，低以经济和环境为首；高没有障碍",
            "by grade, economy came first in middle, and economy and environment in low; high had none");
        Statement.Exactly(Facts(2, [0, 0, 0], ("low", [0, 0, 0]), ("high", [0, 0, 0])), "obstacle_grades x", "", "");
        Statement.Exactly(
            Facts(2, [0.4, 0.6], ("low", [0.4, 0.6]), ("high", [0.4, 0.6])), "obstacle_grades x", "", ""); // one criterion alone
        Statement.Exactly(new[] { new GradeDegree([Statement.Name("低|Low")], 0.5) }, "graded x", "低（50.0%）", "low (50.0%)");
    }

    [Fact]
    public void Facts_OfObstacles_AreThoseAddedByHand()
    {
        var facts = Facts(2, [0.4, 0.1, 0.25, 0.25]);
        Assert.Equal(new Obstacle(Statement.Name("A"), 0.4), facts.Top[0]);
        Assert.Equal(2, facts.TopCount); // as many as the table has rows, a tie at the end or not
        Assert.Equal(0.65, facts.TopSum, 1e-12);
        Assert.Equal(new Obstacle(Statement.Name("经济|Economy"), 0.5), facts.Greatest);
    }

    internal static ObstacleFacts Facts(int most, double[] degrees, params (string Grade, double[] Degrees)[] grades)
    {
        var indicators = new Axis<IndicatorId>(degrees.Select((_, j) => new IndicatorId(((char)('A' + j)).ToString())));
        ImmutableArray<CriterionId> of = [.. degrees.Select((_, j) => new CriterionId(j < 2 ? "economy" : "environment"))];
        ObstacleMeans Means(string by, string key, double[] values) =>
            new(by, key, 1, LabeledVector<IndicatorId>.From(indicators, j => values[j]));
        ImmutableArray<ObstacleMeans> means =
            [Means(ObstacleMeans.All, ObstacleMeans.All, degrees), .. grades.Select(g => Means(ObstacleMeans.Grade, g.Grade, g.Degrees))];
        var result = new ObstacleResult(indicators, of, [.. degrees.Select(_ => new SubsystemId("s"))], means, []);
        (CriterionId, LocalizedText)[] criteria =
            [(new("economy"), Statement.Name("经济|Economy")), (new("environment"), Statement.Name("环境|Environment"))];
        LocalizedText Grade(string id) => Statement.Name(id switch { "low" => "低|Low", "middle" => "中|Middle", _ => "高|High" });
        return ObstacleFacts.Of(result, criteria[..of.Distinct().Count()], id => Statement.Name(id.Value), Grade, most);
    }
}
