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
            "协调度的转移中，80.00%保持原有类型，15.00%向上转移，5.00%向下转移；“高”类型保持不变的概率最低（0.6000）；没有跨类型的跳跃",
            "80.00% of the transitions of the degree stay in their class, 15.00% lead up and 5.00% down; "
                + "the chance of staying is least in the class “High” (0.6000); none jumps over a class");
        Statement.Exactly(Facts with { Stay = null }, "markov_said x", "", "");
    }

    [Fact]
    public void MarkovLongRun_OfTransitions_SaysTheEndsOrThatThereIsNone()
    {
        Statement.Exactly(
            Facts, "markov_long_run x", "长期来看，最高类型占50.00%，最低类型占10.00%",
            "in the long run 50.00% would be in the highest class and 10.00% in the lowest");
        Statement.Exactly(
            Facts with { HasLongRun = false }, "markov_long_run x", "各类型并非全部连通，或有类型只进不出，不存在唯一的长期均衡分布",
            "there is no single long-run distribution: classes do not all communicate, or one is entered and never left");
    }
}
