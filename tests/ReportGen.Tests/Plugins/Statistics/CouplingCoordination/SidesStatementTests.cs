using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics.CouplingCoordination;

/// <summary>In how many units the one system is ahead, at every edge.</summary>
public sealed class SidesStatementTests
{
    [Theory]
    [InlineData(
        284, 0, 285, "2021年285个城市中有284个的韧性得分高于数字",
        "in 2021 resilience scored higher than digital in 284 of the 285 cities")]
    [InlineData(9, 0, 9, "2021年全部9个城市的韧性得分高于数字", "in 2021 resilience scored higher than digital in all nine cities")]
    [InlineData(2, 0, 2, "2021年全部2个城市的韧性得分高于数字", "in 2021 resilience scored higher than digital in both cities")]
    [InlineData(1, 0, 1, "2021年唯一的城市的韧性得分高于数字", "in 2021 resilience scored higher than digital in the one city")]
    [InlineData(
        5, 3, 12, "2021年12个城市中有5个的韧性得分高于数字，3个得分相同",
        "in 2021 resilience scored higher than digital in five of the 12 cities; in three the scores were equal")]
    [InlineData(0, 4, 4, "2021年全部4个城市的韧性与数字得分相同", "in 2021 resilience and digital scored alike in all four cities")]
    public void Sides_OfTheDiagonal_AreCounted(int count, int level, int units, string zh, string en) =>
        Statement.Exactly(
            new SidesFacts(
                2021, Statement.Name("韧性|Resilience"), Statement.Name("数字|Digital"), count, level, units,
                Statement.Name("城市|city"), Statement.Name("城市|cities")),
            "ahead_of x", zh, en);
}
