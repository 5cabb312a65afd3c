using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics.MarkovChain;

using ReportGen.Statistics.MarkovChain;

/// <summary>What is said of transitions.</summary>
public sealed class MarkovStatementTests
{
    private static MarkovFacts Facts => new(
        Statement.Name("协调度|Degree"), MarkovValues.Absolute, true, 4, 1, 0.8, 0.15, 0.05, 0.6, Statement.Name("高|High"), 0, true, 0.5, 0.1);

    [Fact]
    public void MarkovSaid_OfTransitions_SaysWhoStaysAndWhoJumps()
    {
        Statement.Exactly(
            Facts, "markov_said x",
            "协调度的转移中，80.0%保持原有类型，15.0%向上转移，5.0%向下转移；“高”类型保持不变的概率最低（0.6000）；没有跨类型的跳跃",
            "of the transitions of the degree, 80.0% stayed in their class, 15.0% led up and 5.0% down; "
                + "the probability of staying was lowest in the class “high” (0.6000); none skipped a class");
        Statement.Exactly(
            Facts with { Stay = 0.85, Down = 0, LeastStay = null, Jumps = 3 }, "markov_said x",
            "协调度的转移中，85.0%保持原有类型，15.0%向上转移，没有向下转移；跨类型的跳跃有3次",
            "of the transitions of the degree, 85.0% stayed in their class, 15.0% led up and none down; three skipped a class");
        Statement.Exactly(Facts with { Stay = null }, "markov_said x", "", "");
    }

    [Fact]
    public void MarkovBeside_OfNeighbors_SaysTheWaysUpAndTheTest()
    {
        var spatial = new SpatialFacts(0.1, 0.25, 40.4, 16, 0.0007, 0, 64, 0);
        Statement.Exactly(
            spatial, "markov_beside x",
            "邻域为最高类型时，25.0%的转移向上；邻域为最低类型时为10.0%；邻域类型对转移有影响（LR = 40.40，自由度16，p < 0.001）",
            "beside neighbors of the highest class 25.0% of the transitions led up, and beside those of the lowest class 10.0%; "
                + "neighbors made a difference (LR = 40.40, 16 degrees of freedom, p < 0.001)");
        Statement.Exactly(
            spatial with { UpLow = null, P = 0.65, SmallCells = 30 }, "markov_beside x",
            "未能证实邻域类型对转移的影响（LR = 40.40，自由度16，p = 0.650）。64个单元格中有30个不足五次转移，检验结果较为粗略",
            "no difference by neighbors could be shown (LR = 40.40, 16 degrees of freedom, p = 0.650). "
                + "Since 30 of the 64 cells hold fewer than five pairs, the test is rough");
        Statement.Exactly(null, "markov_beside x", "", "");
    }

    [Fact]
    public void MarkovLongRun_OfTransitions_SaysTheEndsOrThatThereIsNone()
    {
        Statement.Exactly(
            Facts with { TopLongRun = 0.9996, BottomLongRun = 0.0001 }, "markov_long_run x", "长期来看，几乎全部集中于最高类型",
            "in the long run practically all would be in the highest class");
        Statement.Exactly(
            Facts, "markov_long_run x", "长期来看，最高类型占50.0%，最低类型占10.0%",
            "in the long run 50.0% would be in the highest class and 10.0% in the lowest");
        Statement.Exactly(
            Facts with { HasLongRun = false }, "markov_long_run x", "各类型并非全部连通，或有类型只进不出，不存在唯一的长期均衡分布",
            "there is no single long-run distribution, since the classes do not all communicate or one is entered and never left");
    }
}
