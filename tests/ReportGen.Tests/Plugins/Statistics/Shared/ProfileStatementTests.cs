using ReportGen.Contracts.Data;

namespace ReportGen.Tests.Plugins.Statistics.Shared;

using ReportGen.Statistics.Grading;
using ReportGen.Statistics.ObstacleDegree;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.Trend;

/// <summary>What the profiles of units and regions say of one among others.</summary>
public sealed class ProfileStatementTests
{
    [Theory]
    [InlineData("above", "高于X（0.500）", "above X (0.500)")]
    [InlineData("below", "低于X（0.500）", "below X (0.500)")]
    [InlineData("level", "与X（0.500）持平", "level with X (0.500)")]
    public void Beside_ASide_NamesWhatItIsHeldAgainst(string side, string zh, string en) =>
        Statement.Exactly(side, "beside x 'X' 0.5", zh, en);

    [Theory]
    [InlineData("up", "，位次由R5升至R3", "，位次由R5升至R3", "; its rank rose from R5 to R3")]
    [InlineData("down", "，位次由R5降至R3", "，位次由R5降至R3", "; its rank fell from R5 to R3")]
    [InlineData("same", "，首末两年均居R3", "，首末两年均居R3", "; it ranked R3 in both years")]
    [InlineData(null, "", "", "")]
    public void RankMove_OfAStanding_IsSaidWithItsPlaces(string? move, string zhCounted, string zh, string en)
    {
        Statement.Exactly(Standing(move), "rank_move x true", zhCounted, en);
        Statement.Exactly(Standing(move), "rank_move x false", zh, en);
    }

    [Fact]
    public void RankMove_WithoutAStanding_IsLeftUnsaid() => Statement.Exactly(null, "rank_move x true", "", "");

    [Theory]
    [InlineData("up", "，较2012年的低有所提升", ", up from low in 2012")]
    [InlineData("down", "，较2012年的低有所回落", ", down from low in 2012")]
    [InlineData("same", "，与2012年相同", ", as in 2012")]
    [InlineData(null, "", "")]
    public void GradeSince_OfAGrade_NamesTheFirst(string? move, string zh, string en) => Statement.Exactly(
        new GradeFacts(Statement.Name("高|High"), null, new Year(2021), Statement.Name("低|Low"), new Year(2012), move, []),
        "grade_since x", zh, en);

    [Theory]
    [InlineData(
        0.1, 0.05, "2012—2021年提高0.100，幅度大于全部U均值（0.050）",
        "between 2012 and 2021 it rose by 0.100, more than the mean of all U (0.050)")]
    [InlineData(
        -0.1, 0.05, "2012—2021年下降0.100，而同期全部U均值提高0.050",
        "between 2012 and 2021 it fell by 0.100, while the mean of all U rose by 0.050")]
    [InlineData(
        0.0502, 0.05, "2012—2021年提高0.050，与全部U均值的变化相同（0.050）",
        "between 2012 and 2021 it rose by 0.050, as much as the mean of all U (0.050)")]
    public void AgainstAll_OfAHistory_ComparesPrintedChanges(double own, double all, string zh, string en) => Statement.Exactly(
        new HistoryFacts(Statement.Name("A"), new Year(2012), new Year(2021), true, true, null, null, own, all),
        "against_all x 'N' 'U'", zh, en);

    [Theory]
    [InlineData(1, "甲（30.0%）", "obstacle in 2021 was A (30.0%)")]
    [InlineData(
        2, "甲（30.0%）、乙（20.0%）",
        "obstacles in 2021 were A (30.0%) and B (20.0%)")]
    [InlineData(
        4, "甲（30.0%）、乙（20.0%）、丙（10.0%）",
        "obstacles in 2021 were A (30.0%), B (20.0%) and C (10.0%)")]
    public void GreatestObstacles_OfOne_NameThreeAndSumAll(int count, string zh, string en)
    {
        double[] degrees = [0.3, 0.2, 0.1, 0.05];
        var top = degrees[..count].Select((d, i) => new Obstacle(Statement.Name(((char)('A' + i)).ToString()), d)).ToList();
        var facts = new SubjectObstacleFacts(new Year(2021), false, [.. top], top.Sum(o => o.Degree));
        Statement.Exactly(facts, "greatest_obstacles x", zh, en);
    }

    private static Standing Standing(string? move) => new()
    {
        Measure = Statement.Name("A"), Symbol = "A", Year = new Year(2021), IsCurrent = true, Value = 0.5, Mean = 0.4,
        Rank = "R3", IsFirst = false, IsLast = false, Of = 5, Ties = 0, UnitCount = 1, HasOthers = true,
        FirstYear = new Year(2012), FirstRank = "R5", Move = move, Moved = 2, Others = [],
    };
}
