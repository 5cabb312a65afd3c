using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics.Grading;

using ReportGen.Statistics.Shared;
using ReportGen.Statistics.Grading;
using ReportGen.Statistics.GroupMeans;
using ReportGen.Contracts.Text;

/// <summary>
/// Who is in which grade. Grades are written as digits: 0 low, 1 middle, 2 high, - none; the first one is 甲's (A's), and so on.
/// </summary>
public sealed class GradeStatementTests
{
    private static readonly ImmutableArray<Band> Bands = [Band("低|Low", 0, 0.4), Band("中|Middle", 0.4, 0.7), Band("高|High", 0.7, 1)];

    [Theory]
    [InlineData("", "2020年没有城市可以分级", "in 2020 no city can be graded")]
    [InlineData("1", "2020年唯一可分级的城市甲处于“中”", "in 2020 the only city to be graded, A, is in the grade “middle”")]
    [InlineData(
        "1-", "2020年唯一可分级的城市甲处于“中”；乙无定义，未计入",
        "in 2020 the only city to be graded, A, is in the grade “middle”; B is not defined and not counted")]
    [InlineData("000", "2020年全部3个城市均处于“低”", "in 2020 all 3 cities are graded “low”")]
    [InlineData("211", "2020年有1个城市处于“高”（甲），2个城市处于“中”（乙和丙）", "in 2020, 1 city is graded “high” (A) and 2 “middle” (B and C)")]
    [InlineData("2000000", "2020年有1个城市处于“高”（甲），6个城市处于“低”", "in 2020, 1 city is graded “high” (A) and 6 “low”")]
    [InlineData(
        "22100--", "2020年有2个城市处于“高”（甲和乙），1个城市处于“中”（丙），2个城市处于“低”（丁和戊）；己和庚无定义，未计入",
        "in 2020, 2 cities are graded “high” (A and B), 1 “middle” (C) and 2 “low” (D and E); F and G are not defined and not counted")]
    public void Grades_OfAYear_AreCountedAndFewAreNamed(string grades, string zh, string en) =>
        Statement.Exactly(Classes(grades), "grades x '2020'", zh, en);

    [Theory]
    [InlineData("", "", "")]
    [InlineData("012", "", "")]
    [InlineData("00", "没有城市处于“高”或“中”", "no city is graded “high” or “middle”")]
    [InlineData("02", "没有城市处于“中”", "no city is graded “middle”")]
    public void EmptyGrades_NobodyIsIn_AreNamed(string grades, string zh, string en) =>
        Statement.Exactly(Classes(grades), "empty_grades x", zh, en);

    [Theory]
    [InlineData("", "", "")]
    [InlineData("0021", "2020年的相应数目为“高”1个、“中”1个、“低”2个", "in 2020 the counts were 1 for “high”, 1 for “middle” and 2 for “low”")]
    public void GradeCounts_OfAYear_AreNumbersOnly(string grades, string zh, string en) =>
        Statement.Exactly(Classes(grades), "grade_counts x '2020'", zh, en);

    [Theory]
    [InlineData("", "", "")]
    [InlineData("0", "甲处于“低”", "A is graded “low”")]
    [InlineData("222", "全部3个城市均处于“高”", "all 3 cities are graded “high”")]
    [InlineData("000", "没有城市达到“中”；全部3个城市均处于“低”", "no city reaches “middle”; all 3 cities are graded “low”")]
    [InlineData("111", "没有城市达到“高”；全部3个城市均处于“中”", "no city reaches “high”; all 3 cities are graded “middle”")]
    [InlineData("200", "只有甲达到“高”，乙和丙处于“低”", "only A reaches “high”; B and C are graded “low”")]
    [InlineData("2210000", "只有甲和乙达到“高”，丙处于“中”，丁、戊、己和庚处于“低”", "only A and B reach “high”; C is graded “middle”; and D, E, F and G “low”")]
    [InlineData("22000000", "只有甲和乙达到“高”，其余6个城市处于“低”", "only A and B reach “high”; the other 6 are graded “low”")]
    [InlineData("220", "甲和乙达到“高”，丙处于“低”", "A and B reach “high”; C is graded “low”")]
    [InlineData("2222221", "6个城市达到“高”，庚处于“中”", "6 cities reach “high”; G is graded “middle”")]
    [InlineData(
        "1100000", "没有城市达到“高”；只有甲和乙达到“中”，丙、丁、戊、己和庚处于“低”",
        "no city reaches “high”; only A and B reach “middle”; C, D, E, F and G are graded “low”")]
    public void Reach_OfClasses_SaysWhoAloneReachesTheTop(string grades, string zh, string en) =>
        Statement.Exactly(Classes(grades), "reach x", zh, en);

    [Theory]
    [InlineData("0", "0", false, "", "")]
    [InlineData("0-", "-0", true, "2012年与2021年没有可比的城市", "no city can be compared between 2012 and 2021")]
    [InlineData("0", "0", true, "与2012年相比，唯一可比的城市等级未变", "compared with 2012, the only comparable city is in the same grade")]
    [InlineData("0", "1", true, "与2012年相比，全部1个城市的等级均有上升", "compared with 2012, the only comparable city is in a higher grade")]
    [InlineData("1", "0", true, "与2012年相比，全部1个城市的等级均有下降", "compared with 2012, the only comparable city is in a lower grade")]
    [InlineData("01", "01", true, "与2012年相比，2个可比城市的等级均未变化", "compared with 2012, both comparable cities are in the same grade")]
    [InlineData("01", "12", true, "与2012年相比，全部2个城市的等级均有上升", "compared with 2012, both comparable cities are in a higher grade")]
    [InlineData("12", "01", true, "与2012年相比，全部2个城市的等级均有下降", "compared with 2012, both comparable cities are in a lower grade")]
    [InlineData(
        "0110-", "10100", true, "与2012年相比，4个可比城市中有1个等级上升（甲），1个等级下降（乙），2个未变",
        "compared with 2012, 1 of 4 comparable cities is in a higher grade (A), 1 in a lower one (B) and 2 in the same one")]
    [InlineData(
        "00000", "11110", true, "与2012年相比，5个可比城市中有4个等级上升，1个未变",
        "compared with 2012, 4 of 5 comparable cities are in a higher grade and 1 in the same one")]
    [InlineData(
        "110", "000", true, "与2012年相比，3个可比城市中有2个等级下降（甲和乙），1个未变",
        "compared with 2012, 2 of 3 comparable cities are in a lower grade (A and B) and 1 in the same one")]
    public void GradeMoves_BetweenTwoYears_AreCounted(string first, string last, bool several, string zh, string en) =>
        Statement.Exactly(Moves(first, last, several), "grade_moves x", zh, en);

    [Theory]
    [InlineData("", "", "")]
    [InlineData("bbb", "按发展类型计，全部记录均为数字滞后", "by development type, digital lags in every row")]
    [InlineData("==", "按发展类型计，全部记录均为同步发展", "by development type, no system lags in any row")]
    [InlineData(
        "bbba", "按发展类型计，韧性滞后的记录占25.00%，数字滞后的记录占75.00%",
        "by development type, resilience lags in 25.00% of the rows and digital lags in 75.00% of the rows")]
    [InlineData(
        "b=-", "按发展类型计，数字滞后的记录占50.00%，同步发展的占50.00%",
        "by development type, digital lags in 50.00% of the rows and no system lags in 50.00%")]
    public void Lagging_OfTypes_LeavesOutWhatDoesNotOccur(string types, string zh, string en) =>
        Statement.Exactly(
            TypeCounts.Of(
                [(new MeasureId("a"), Statement.Name("韧性|Resilience")), (new MeasureId("b"), Statement.Name("数字|Digital"))],
                types.Select(t => t switch { '=' => UnitGrade.Synchronous, '-' => null, _ => UnitGrade.Lagging(new MeasureId(t.ToString())) })),
            "lagging x", zh, en);

    [Fact]
    public void Quoted_Names_AreListed() =>
        Statement.Exactly(new[] { Statement.Name("高|High"), Statement.Name("低|Low") }, "quoted x", "“高”和“低”", "“high” and “low”");

    [Fact] // three regions over two years; the third has no unit in the last year
    public void GroupMeans_OfAGrouping_RankGradeAndMove()
    {
        double?[][] means = [[0.3, 0.5], [0.6, 0.5], [0.2, null]];
        var regions = "ABC".Select(c => new Region(new RegionId(c.ToString()), Statement.Name(c.ToString()), new SourceSpan("x")));
        var grouping = new RegionGrouping(
            new("g"), Statement.Name("大区|Regions"), [.. regions], ImmutableDictionary<UnitId, RegionId>.Empty, new SourceSpan("x"));
        var years = new Axis<Year>([new Year(2012), new Year(2013)]);
        var values = LabeledMatrix<RegionId, Year>.From(
            new Axis<RegionId>(grouping.Regions.Select(r => r.Id)), years, (j, t) => means[j][t]);
        var measure = new Measure(
            new MeasureId("D"), Statement.Name("协调度|Degree"), "D", LabeledMatrix<UnitId, Year>.From(new Axis<UnitId>([]), years, (_, _) => null));
        var facts = RegionComparison.Of(
            new GroupMeans(grouping, measure, values, values),
            new GradingScale("s", Statement.Name("等级|Scale"), Bands, Bands, new SourceSpan("x")),
            Statement.Name("区域|region"), Statement.Name("区域|regions"));
        Statement.Exactly(
            facts, "extremes x.ranking 'mean' 'fixed3'", "mean彼此相同，均为0.500；丙无定义，未列入",
            "the mean is the same everywhere (0.500); C is not defined and left out");
        Statement.Exactly(facts, "reach x.classes", "没有区域达到“高”；全部2个区域均处于“中”", "no region reaches “high”; both regions are graded “middle”");
        Statement.Exactly(
            facts, "movements x.moves 'mean' x.first_year", "与2012年相比，甲（+0.200）的mean上升，乙（−0.100）下降；丙缺少可比的数值",
            "compared with 2012, the mean has risen in A (+0.200) and fallen in B (−0.100); C cannot be compared");
        Assert.Equal((2, new Year(2013)), (facts.RegionCount, facts.Year));
    }

    internal static Band Band(string name, double low, double high) => new(name, Statement.Name(name), low, high, new SourceSpan("x"));

    /// <summary>Grades of a first and a last year, 2012 and 2021; one year is 2021 alone.</summary>
    internal static GradingFacts Summary(ImmutableArray<Band> bands, string first, string last, bool several)
    {
        Band? Grade(char digit) => digit == '-' ? null : bands[digit - '0'];
        var moves = ClassMoves.Of(bands, first.Select((g, i) => (Unit(i), Grade(g), Grade(last[i]))));
        return new GradingFacts(
            new Year(several ? 2012 : 2021), new Year(2021), Classes(bands, first), Classes(bands, last), moves, TypeCounts.Of([], []));
    }

    private static LocalizedText Unit(int i) => Statement.Name(((char)('A' + i)).ToString());

    private static Classes Classes(string grades) => Classes(Bands, grades);

    private static Classes Classes(ImmutableArray<Band> bands, string grades) => ReportGen.Statistics.Shared.Classes.Of(
        bands, Statement.Name("城市|city"), Statement.Name("城市|cities"),
        grades.Select((g, i) => (Unit(i), g == '-' ? null : (Band?)bands[g - '0'])));

    private static GradingFacts Moves(string first, string last, bool several) => Summary(Bands, first, last, several);
}
