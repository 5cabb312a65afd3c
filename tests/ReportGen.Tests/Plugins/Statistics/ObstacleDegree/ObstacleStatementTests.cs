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
        {
            [0.3, 0.3, 0.4], "从准则层看，障碍度由高到低依次为经济（60.00%）和环境（40.00%）",
            "among the criteria, the obstacle degrees from the greatest down are economy (60.00%) and environment (40.00%)"
        },
        { [0.3, 0.2, 0.5], "各准则层的障碍度相同，均为50.00%", "all criteria have the same degree (50.00%)" },
        { [0, 0, 0], "全部指标均已达到最优值，不存在障碍", "every indicator is at its best, so that nothing is an obstacle" },
        { [0.6, 0.4], "只有经济一个准则层，障碍度为100.00%", "economy is the only criterion, with a degree of 100.00%" },
    };

    [Theory, MemberData(nameof(Criteria))]
    public void ObstacleCriteria_AreOrderedByDegree(double[] degrees, string zh, string en) =>
        Statement.Exactly(Facts(2, degrees), "obstacle_criteria x", zh, en);

    public static TheoryData<int, double[], string, string> Indicators => new()
    {
        {
            2, [0.4, 0.1, 0.3, 0.2], "从指标层看，居前的障碍因子依次为甲（40.00%）和丙（30.00%），前2项合计70.00%",
            "the greatest obstacles among the indicators are A (40.00%) and C (30.00%); the first 2 make up 70.00% together"
        },
        {
            2, [0.4, 0.1, 0.25, 0.25], "从指标层看，居前的障碍因子依次为甲（40.00%）和丙与丁（均为25.00%），前3项合计90.00%",
            "the greatest obstacles among the indicators are A (40.00%), and C and D (25.00% each); the first 3 make up 90.00% together"
        },
        { 1, [0.4, 0.1, 0.3, 0.2], "从指标层看，首要的障碍因子是甲（40.00%）", "the greatest obstacle among the indicators is A (40.00%)" },
        {
            5, [0.5, 0.2, 0.3], "从指标层看，3项指标的障碍度由高到低依次为甲（50.00%）、丙（30.00%）和乙（20.00%）",
            "the obstacle degrees of the 3 indicators from the greatest down are A (50.00%), C (30.00%) and B (20.00%)"
        },
        { 5, [0.25, 0.25, 0.25, 0.25], "4项指标的障碍度相同，均为25.00%", "all 4 indicators have the same degree (25.00%)" },
        { 1, [0.4, 0.3, 0.3], "从指标层看，首要的障碍因子是甲（40.00%）", "the greatest obstacle among the indicators is A (40.00%)" },
        {
            2, [0.4, 0.3, 0.3], "从指标层看，3项指标的障碍度由高到低依次为甲（40.00%）和乙与丙（均为30.00%）",
            "the obstacle degrees of the 3 indicators from the greatest down are A (40.00%), and B and C (30.00% each)"
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
        Statement.Exactly(Facts(2, economy, ("low", economy)), "obstacle_grades x", "全部记录处于同一等级“低”", "all rows are in the grade “low”");
        Statement.Exactly(
            Facts(2, economy, ("low", economy), ("high", [0.5, 0.3, 0.2])), "obstacle_grades x", "经济在各等级中均为首要障碍：“高”（80.00%）和“低”（60.00%）",
            "economy is the greatest obstacle in every grade: “high” (80.00%) and “low” (60.00%)");
        Statement.Exactly(
            Facts(2, economy, ("low", economy), ("middle", economy), ("high", environment)), "obstacle_grades x",
            "分等级看，环境在“高”（70.00%）中居首，经济在“中”（60.00%）和“低”（60.00%）中居首",
            "by grade, environment is greatest in “high” (70.00%); economy is greatest in “middle” (60.00%) and “low” (60.00%)");
        Statement.Exactly(
            Facts(2, economy, ("low", tie), ("middle", economy), ("high", none)), "obstacle_grades x",
            "分等级看，经济在“中”（60.00%）中居首，经济和环境在“低”（50.00%）中居首；“高”没有障碍",
            "by grade, economy is greatest in “middle” (60.00%); economy and environment are greatest in “low” (50.00%); there is none in “high”");
        Statement.Exactly(Facts(2, [0, 0, 0], ("low", [0, 0, 0]), ("high", [0, 0, 0])), "obstacle_grades x", "", "");
        Statement.Exactly(
            Facts(2, [0.4, 0.6], ("low", [0.4, 0.6]), ("high", [0.4, 0.6])), "obstacle_grades x", "", ""); // one criterion alone
        Statement.Exactly(new[] { new GradeDegree([Statement.Name("低|Low")], 0.5) }, "graded x", "“低”（50.00%）", "“low” (50.00%)");
    }

    [Fact]
    public void Facts_OfObstacles_AreThoseAddedByHand()
    {
        var facts = Facts(2, [0.4, 0.1, 0.25, 0.25]);
        Assert.Equal(new Obstacle(Statement.Name("A"), 0.4), facts.Top[0]);
        Assert.Equal(3, facts.TopCount);
        Assert.Equal(0.9, facts.TopSum, 1e-12);
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
