using ReportGen.Contracts.Data;
using ReportGen.Statistics.Scores;
using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics.Scores;

/// <summary>How profiles say which criteria made a score rise or fall.</summary>
public sealed class ScoreChangeStatementTests
{
    private static readonly PartOfChange Added = new(Statement.Name("A"), 0.2), Taken = new(Statement.Name("B"), -0.1);

    [Theory]
    [InlineData(
        0.1, true, true, "X得分上升0.100，其中甲贡献最大（0.200），乙拉低0.100",
        "the score of X rose by 0.100, the largest part by A (0.200), while B took away 0.100")]
    [InlineData(
        -0.1, true, true, "X得分下降0.100，其中乙拉低最多（0.100），甲拉升0.200",
        "the score of X fell by 0.100, the largest part by B (0.100), while A added 0.200")]
    [InlineData(0.2, true, false, "X得分上升0.200，其中甲贡献最大（0.200）", "the score of X rose by 0.200, the largest part by A (0.200)")]
    [InlineData(0, true, true, "X得分基本未变，甲拉升0.200，乙拉低0.100", "the score of X hardly changed: A added 0.200 and B took away 0.100")]
    [InlineData(0, false, false, "X得分基本未变", "the score of X hardly changed")]
    public void ChangeOf_ASystem_NamesWhatMadeIt(double change, bool up, bool down, string zh, string en) => Statement.Exactly(
        new ChangeOfSystem(TestWords.Text("X", "X"), change, up ? Added : null, down ? Taken : null), "change_of x false", zh, en);

    [Theory]
    [InlineData(
        "sum", "得分的变化未按准则层分解，因为集结方式不是加和",
        "the change of the scores is not divided among criteria, since the aggregation is no sum")]
    [InlineData(
        "missing", "得分的变化未按准则层分解，因为有缺失值",
        "the change of the scores is not divided among criteria, since values are missing")]
    public void ChangesByPart_WithoutParts_SaysWhy(string without, string zh, string en) =>
        Statement.Exactly(new ChangesFacts(new Year(2012), new Year(2021), [], without), "changes_by_part x", zh, en);

    [Fact]
    public void ChangesByPart_OfOneYear_IsLeftUnsaid() => Statement.Exactly(null, "changes_by_part x", "", "");
}
