using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics.RankIntervals;

using ReportGen.Statistics.RankIntervals;

/// <summary>What is said of ranks under varied weights.</summary>
public sealed class RankStatementTests
{
    [Theory]
    [InlineData(1, 3, "甲居第1至3位", "A ranked 1 to 3")]
    [InlineData(2, 2, "甲居第2位", "A kept rank 2")]
    public void RanksBetween_OfAnInterval_NamesItsEnds(int low, int high, string zh, string en) =>
        Statement.Exactly(new NamedInterval(Statement.Name("A"), low, high), "ranks_between x", zh, en);

    [Theory]
    [InlineData(
        "B", 2, "权重在±25%内变动时，九成以上的抽样中甲居第1至2位；区间以乙最宽（第3至9位），20个城市中有2个位次不变",
        "with weights varied by up to 25%, A ranked 1 to 2 in at least nine draws out of ten; the interval was widest for B (3 to 9), "
            + "and two of the 20 cities kept one rank")]
    [InlineData(
        "B", 0, "权重在±25%内变动时，九成以上的抽样中甲居第1至2位；区间以乙最宽（第3至9位），20个城市中没有位次不变的",
        "with weights varied by up to 25%, A ranked 1 to 2 in at least nine draws out of ten; the interval was widest for B (3 to 9), "
            + "and none of the 20 cities kept one rank")]
    [InlineData(
        "A", 1, "权重在±25%内变动时，九成以上的抽样中甲居第1至2位，区间最宽；20个城市中有1个位次不变",
        "with weights varied by up to 25%, A ranked 1 to 2 in at least nine draws out of ten, which is the widest interval; "
            + "one of the 20 cities kept one rank")]
    [InlineData(
        "A", 20, "权重在±25%内变动时，九成以上的抽样中甲居第1至2位，20个城市的位次均不变",
        "with weights varied by up to 25%, A ranked 1 to 2 in at least nine draws out of ten, and none of the 20 cities changed its rank")]
    public void RankStability_OfIntervals_SaysWhoMovesAndWhoDoesNot(string widest, int kept, string zh, string en) =>
        Statement.Exactly(Facts(widest, kept), "rank_stability x", zh, en);

    [Fact]
    public void RankStability_OfIntervalsEquallyWide_CountsThem() => Statement.Exactly(
        Facts("B", 2) with { WidestCount = 2 }, "rank_stability x",
        "权重在±25%内变动时，九成以上的抽样中甲居第1至2位；2个城市的区间最宽（7个位次），20个城市中有2个位次不变",
        "with weights varied by up to 25%, A ranked 1 to 2 in at least nine draws out of ten; two cities had the widest intervals "
            + "(seven ranks), and two of the 20 cities kept one rank");

    private static RankIntervalFacts Facts(string widest, int kept) => new(
        Statement.Name("协调度|Degree"), 2020, 1000, "25", "0.75", "1.25", 1, true, new(Statement.Name("A"), 1, 2),
        new(Statement.Name(widest), widest == "A" ? 1 : 3, widest == "A" ? 2 : 9), 20, kept, Statement.Name("城市|city"),
        Statement.Name("城市|cities"));
}
