using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics.Convergence;

using ReportGen.Statistics.Convergence;
using ReportGen.Statistics.Shared;

/// <summary>What is said of convergence.</summary>
public sealed class ConvergenceStatementTests
{
    public static TheoryData<double?[], double?, double?, string, string> Courses => new()
    {
        { [0.2, 0.1], null, null, "协调度的变异系数由2012年的0.2000降至2013年的0.1000",
            "the coefficient of variation of the degree fell from 0.2000 in 2012 to 0.1000 in 2013" },
        { [0.2, 0.15, 0.1], -0.05, 0.01, "协调度的变异系数由2012年的0.2000降至2014年的0.1000，线性趋势显著下降（p = 0.010），存在σ收敛",
            "the coefficient of variation of the degree fell from 0.2000 in 2012 to 0.1000 in 2014, "
                + "a significant downward trend (p = 0.010), which points to convergence" },
        { [0.1, 0.3, 0.2], 0.05, 0.5, "协调度的变异系数由2012年的0.1000升至2014年的0.2000，线性趋势不显著（p = 0.500）",
            "the coefficient of variation of the degree rose from 0.1000 in 2012 to 0.2000 in 2014, without a significant trend (p = " +
                "0.500)" },
        { [null, null], null, null, "", "" },
    };

    [Theory, MemberData(nameof(Courses))]
    public void SigmaCourse_OfASeries_SaysItsEndsAndTrend(double?[] values, double? slope, double? p, string zh, string en)
    {
        var facts = new ConvergenceFacts(
            Statement.Name("协调度|Degree"), SigmaIndex.Cv, Series.Of(Statement.Series(values), decimals: 4), slope, p, [], [], []);
        Statement.Exactly(facts, "sigma_course x", zh, en);
    }

    public static TheoryData<BetaLeft, string, string> Lefts => new()
    {
        { new(false, 120, 2, [Statement.Name("开放度|Openness")], 0), "条件收敛回归的120个观测中，有2个因开放度缺失而未纳入",
            "two of the 120 observations were left out of the test of conditional convergence for want of values of openness" },
        { new(true, 24, 1, [Statement.Name("开放度|Openness"), Statement.Name("人口|Population")], 0),
            "全期截面条件收敛回归的24个观测中，有1个因开放度和人口缺失而未纳入",
            "one of the 24 observations was left out of the test of conditional convergence over the whole period for want of "
                + "values of openness and population" },
        { new(false, 118, 0, [], 2), "有2个观测的数值为零，增长率无定义，未纳入任何回归",
            "two observations with a value of zero have no growth and were left out of every regression" },
        { new(false, 118, 3, [Statement.Name("人口|Population")], 1),
            "条件收敛回归的118个观测中，有3个因人口缺失而未纳入，另有1个观测的数值为零，增长率无定义，未纳入任何回归",
            "three of the 118 observations were left out of the test of conditional convergence for want of values of population; "
                + "one observation with a value of zero has no growth and was left out of every regression" },
    };

    [Theory, MemberData(nameof(Lefts))]
    public void BetaLeft_OfRegressionsWithoutSomeRows_SaysHowManyAndWhy(BetaLeft left, string zh, string en) =>
        Statement.Exactly(left, "beta_left x", zh, en);

    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("A", "", "区域内部的变异程度在甲下降", "it fell in A")]
    [InlineData("", "AB", "区域内部的变异程度在甲和乙上升", "it rose in A and B")]
    [InlineData("ABCD", "E", "区域内部的变异程度在戊上升，在4个区域下降", "it rose in E and fell in four regions")]
    [InlineData("A", "BC", "区域内部的变异程度在甲下降，在乙和丙上升", "it fell in A and rose in B and C")]
    public void SigmaRegions_ThatFellOrRose_AreNamedOrCounted(string falling, string rising, string zh, string en) =>
        Statement.Exactly(
            new
            {
                falling = falling.Select(c => Statement.Name(c.ToString())).ToList(),
                rising = rising.Select(c => Statement.Name(c.ToString())).ToList(),
            },
            "sigma_regions x", zh, en);

    [Theory]
    [InlineData("conditional_two_way", BetaRefusal.Dependent, true, "条件β收敛（双向固定效应）无法估计：解释变量完全共线",
        "conditional convergence with effects of units and years could not be tested, since the regressors are collinear")]
    [InlineData("absolute_two_way", BetaRefusal.FewRows, true, "绝对β收敛（双向固定效应）无法估计：观测数不多于待估系数",
        "absolute convergence with effects of units and years could not be tested, "
            + "since there are not more observations than coefficients")]
    [InlineData("cross_section", BetaRefusal.FewUnits, false, "绝对β收敛（全期截面）无法估计：有观测的单元不足三个",
        "absolute convergence over the whole period could not be tested, since fewer than three units have observations")]
    public void BetaRefused_OfARegressionThatIsNotThere_SaysWhy(string model, BetaRefusal reason, bool twoWay, string zh, string en) =>
        Statement.Exactly(new BetaRefused(model, reason, twoWay), "beta_refused x", zh, en);

    [Theory]
    [InlineData("absolute", false, "绝对β收敛", "absolute convergence")]
    [InlineData("conditional_two_way", true, "条件β收敛（双向固定效应）", "conditional convergence with effects of units and years")]
    [InlineData("conditional_cross_section", false, "条件β收敛（全期截面）", "conditional convergence over the whole period")]
    public void BetaKind_OfARegression_NamesIt(string model, bool twoWay, string zh, string en) =>
        Statement.Exactly(new BetaFact(model, 0, 0, null, null, twoWay), "beta_kind x", zh, en);

    [Theory]
    [InlineData("absolute", -0.05, 0.01, 0.0513, 13.51, "绝对β收敛的系数为-0.0500（p = 0.010），显著为负，起点低者增长更快，收敛速度为0.0513，半衰期为13.5年",
        "for absolute convergence, β was -0.0500 (p = 0.010): "
            + "those that started lower grew faster, at a speed of 0.0513 and with a half-life of 13.5 years")]
    [InlineData("conditional", -0.05, 0.4, 0.0513, 13.51, "条件β收敛的系数为-0.0500（p = 0.400），不显著",
        "for conditional convergence, β was -0.0500 (p = 0.400), which is not significant")]
    [InlineData("cross_section", -0.05, 0.0004, 0.0513, 13.51, "绝对β收敛（全期截面）的系数为-0.0500（p < 0.001），显著为负，起点低者增长更快，收敛速度为0.0513，半衰期为13.5年",
        "for absolute convergence over the whole period, β was -0.0500 (p < 0.001): "
            + "those that started lower grew faster, at a speed of 0.0513 and with a half-life of 13.5 years")]
    [InlineData("absolute", 0.05, 0.01, null, null, "绝对β收敛的系数为0.0500（p = 0.010），显著为正，起点高者增长更快",
        "for absolute convergence, β was 0.0500 (p = 0.010): those that started higher grew faster")]
    [InlineData("absolute", -1.2, 0.01, null, null, "绝对β收敛的系数为-1.2000（p = 0.010），显著为负，起点低者增长更快，但已超出可计算收敛速度的范围",
        "for absolute convergence, β was -1.2000 (p = 0.010): those that started lower grew faster, too fast for a speed to be computed")]
    public void BetaSaid_OfARegression_SaysWhoGrowsFaster(
        string model, double beta, double p, double? speed, double? halfLife, string zh, string en) =>
        Statement.Exactly(
            new BetaFact(model, beta, p, speed, halfLife, false), "beta_said x", zh.Replace("-", "−", StringComparison.Ordinal),
            en.Replace(" -", " −", StringComparison.Ordinal));

    [Theory] // what has been explained once is not explained again; what differs is
    [InlineData(-0.05, 0.01, 0.0513, "绝对β收敛的系数为−0.0500（p = 0.010），收敛速度为0.0513，半衰期为13.5年",
        "for absolute convergence, β was −0.0500 (p = 0.010), which is a speed of 0.0513 and a half-life of 13.5 years")]
    [InlineData(-0.05, 0.4, 0.0513, "绝对β收敛的系数为−0.0500（p = 0.400），不显著",
        "for absolute convergence, β was −0.0500 (p = 0.400), which is not significant")]
    [InlineData(0.05, 0.01, null, "绝对β收敛的系数为0.0500（p = 0.010），显著为正，起点高者增长更快",
        "for absolute convergence, β was 0.0500 (p = 0.010): those that started higher grew faster")]
    public void BetaMore_OfAFurtherRegression_GivesItsNumbers(double beta, double p, double? speed, string zh, string en) =>
        Statement.Exactly(new BetaFact("absolute", beta, p, speed, speed is null ? null : 13.51, false), "beta_more x", zh, en);

    [Fact]
    public void BetaValue_OfARegression_HasItsChance() => Statement.Exactly(
        new BetaFact("absolute", 0.05, 0.01, null, null, false), "beta_value x", "绝对β收敛的系数为0.0500（p = 0.010）",
        "for absolute convergence, β was 0.0500 (p = 0.010)");
}
