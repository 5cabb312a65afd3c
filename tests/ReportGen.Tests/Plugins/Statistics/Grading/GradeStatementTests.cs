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
    [InlineData("", "2020年没有城市可以分级", "in 2020 no city could be graded")]
    [InlineData("1", "2020年唯一可分级的城市甲处于中等级", "in 2020 A, the only city that could be graded, was graded middle")]
    [InlineData(
        "1-", "2020年唯一可分级的城市甲处于中等级；乙无定义，未计入",
        "in 2020 A, the only city that could be graded, was graded middle; B was not defined and not counted")]
    [InlineData("000", "2020年3个城市均处于低等级", "in 2020 all three cities were graded low")]
    [InlineData("211", "2020年甲处于高等级，乙和丙处于中等级", "in 2020 A was graded high, and B and C middle")]
    [InlineData("2000000", "2020年7个城市中有6个（85.7%）处于低等级", "in 2020, six of the seven cities (85.7%) were graded low")]
    [InlineData(
        "22100--", "2020年甲和乙处于高等级，丙处于中等级，丁和戊处于低等级；己和庚无定义，未计入",
        "in 2020 A and B were graded high, C middle, and D and E low; F and G were not defined and not counted")]
    public void Grades_OfAYear_AreCountedAndFewAreNamed(string grades, string zh, string en) =>
        Statement.Exactly(Classes(grades), "grades x '2020'", zh, en);

    [Theory]
    [InlineData("", "", "")]
    [InlineData("0", "甲处于低等级", "A was graded low")]
    [InlineData("222", "3个城市均处于高等级", "all three cities were graded high")]
    [InlineData("000", "3个城市均处于低等级", "all three cities were graded low")]
    [InlineData("111", "3个城市均处于中等级", "all three cities were graded middle")]
    [InlineData("200", "甲处于高等级，乙和丙处于低等级", "A was graded high, and B and C low")]
    [InlineData(
        "2210000", "7个城市中有4个处于低等级，只有甲、乙和丙达到中及以上", "most cities (4 of 7) were graded low, and only A, B and C reached middle or better")]
    [InlineData("22000000", "8个城市中有6个处于低等级，只有甲和乙达到高", "most cities (6 of 8) were graded low, and only A and B reached high")]
    [InlineData("220", "甲和乙处于高等级，丙处于低等级", "A and B were graded high, and C low")]
    [InlineData("2222221", "7个城市中有6个处于高等级", "most cities (6 of 7) were graded high")]
    [InlineData("1100000", "7个城市中有5个处于低等级，只有甲和乙达到中", "most cities (5 of 7) were graded low, and only A and B reached middle")]
    public void Reach_OfClasses_SaysWhoAloneReachesTheTop(string grades, string zh, string en) =>
        Statement.Exactly(Classes(grades), "reach x", zh, en);

    [Theory]
    [InlineData("0011111112", "按等级划分，7个城市处于中等级，癸达到高，甲和乙处于低等级",
        "most cities (7 of 10) were graded middle, and only J reached high; A and B were graded low")]
    [InlineData("2222210", "按等级划分，5个城市处于高等级，2个处于中及以下", "most cities (5 of 7) were graded high; two were graded middle or worse")]
    [InlineData("222222", "各城市均处于高等级", "all six cities were graded high")]
    [InlineData("220", "甲和乙处于高等级，丙处于低等级", "A and B were graded high, and C low")]
    public void RegionGrades_OfClasses_LeaveNobodyOut(string grades, string zh, string en) =>
        Statement.Exactly(Classes(grades), "region_grades x false", zh, en);

    [Theory]
    [InlineData("0", "0", false, "", "")]
    [InlineData("0-", "-0", true, "没有城市在2012年与2021年均有等级", "no city was graded in both 2012 and 2021")]
    [InlineData("0", "0", true, "与2012年相比，唯一的城市等级未变", "compared with 2012, the one city was in the same grade")]
    [InlineData("0", "1", true, "与2012年相比，唯一的城市等级上升", "compared with 2012, the one city was in a higher grade")]
    [InlineData("1", "0", true, "与2012年相比，唯一的城市等级下降", "compared with 2012, the one city was in a lower grade")]
    [InlineData("01", "01", true, "与2012年相比，2个城市的等级均未变化", "compared with 2012, both cities were in the same grade")]
    [InlineData("01", "12", true, "与2012年相比，2个城市的等级均有上升", "compared with 2012, both cities were in a higher grade")]
    [InlineData("12", "01", true, "与2012年相比，2个城市的等级均有下降", "compared with 2012, both cities were in a lower grade")]
    [InlineData("0110-", "10100", true, "与2012年相比，甲等级上升，乙下降", "compared with 2012, A was in a higher grade and B in a lower one")]
    [InlineData(
        "00000", "11110", true, "与2012年相比，5个城市中有4个等级上升，其余未变，无一下降",
        "compared with 2012, four of the five cities were in a higher grade and none in a lower one")]
    [InlineData(
        "110", "000", true, "与2012年相比，甲和乙等级下降，其余未变，无一上升", "compared with 2012, A and B were in a lower grade and none in a higher one")]
    public void GradeMoves_BetweenTwoYears_AreCounted(string first, string last, bool several, string zh, string en) =>
        Statement.Exactly(Moves(first, last, several), "grade_moves x", zh, en);

    [Theory]
    [InlineData("", "", "")]
    [InlineData("bbb", "3个观测值均属数字滞后型", "digital lagged in all three observations")]
    [InlineData("==", "2个观测值均属同步发展型", "neither system lagged in either of the two observations")]
    [InlineData("bbba", "4个观测值中有1个属韧性滞后型，3个属数字滞后型", "resilience lagged in one of the four observations and digital lagged in three")]
    [InlineData(
        "b=-", "可划分类型的2个观测值中有1个属数字滞后型，其余1个为同步发展型",
        "digital lagged in one of the two observations that have a type and neither system in the other one")]
    [InlineData("bbbbbbbbba", "10个观测值中除1个外均属数字滞后型", "digital lagged in all but one of the ten observations")]
    public void Lagging_OfTypes_SaysItsBase(string types, string zh, string en) => Statement.Exactly(Typed(types), "lagging x", zh, en);

    [Fact]
    public void Untyped_Observations_AreCounted()
    {
        Statement.Exactly(
            Typed("b=-"), "untyped x", "另有1个观测值的两个系统得分均为零，不划分类型", "one observation with a score of zero in both systems has none");
        Statement.Exactly(Typed("b="), "untyped x", "", "");
        Statement.Exactly(2, "observations x true 'city' 'cities' true", "2个观测值", "two observations");
    }

    private static GradingFacts Typed(string types) => Summary(Bands, "0", "0", true) with
    {
        Types = TypeCounts.Of(
            [(new MeasureId("a"), Statement.Name("韧性|Resilience")), (new MeasureId("b"), Statement.Name("数字|Digital"))],
            types.Select(t => t switch { '=' => UnitGrade.Synchronous, '-' => null, _ => UnitGrade.Lagging(new MeasureId(t.ToString())) })),
    };

    [Fact]
    public void Grades_OfMany_CountThoseAboveAndBelowTheMostFrequent()
    {
        var low = Classes("0111111112");
        Statement.Exactly(
            low, "grades x '2021'", "2021年10个城市中有8个（80.0%）处于中等级", "in 2021, eight of the ten cities (80.0%) were graded middle");
        Statement.Exactly(low, "other_grades x", "其余城市中，癸达到高，1个处于低等级", "of the others, J reached high and one was graded low");
        Statement.Exactly(low, "top_grade x", "", "");
        Statement.Exactly(Classes("00000122"), "other_grades x", "其余3个城市达到中及以上", "the other three reached middle or better");
        Statement.Exactly(Classes("00000122"), "top_grade x", "只有庚和辛达到高", "only G and H were graded high");
        Statement.Exactly(Classes("0111111"), "other_grades x", "其余1个城市处于低等级", "the other one was graded low");
        Statement.Exactly(low, "reach x", "10个城市中有8个处于中等级，只有癸达到高", "most cities (8 of 10) were graded middle, and only J reached high");
        Statement.Exactly(
            Classes("000111"), "grades x '2021'", "2021年处于中和低等级的城市最多，各有3个",
            "in 2021 the most frequent grades were middle and low, with three cities each");
        Statement.Exactly(Classes("012"), "each_in_grade x", "丙处于高等级，乙处于中等级，甲处于低等级", "C was graded high, B middle and A low");
        Statement.Exactly("Moderate dissonance", "in_grade x", "处于Moderate dissonance", "moderate dissonance");
        Statement.Exactly(Classes("0001122").Reached, "classes_in x true", "低及以上", "low or better");
        Statement.Exactly(
            Summary(Bands, "00011111", "01111112", true) with { Shift = new GradeShift(Statement.Name("低|Low"), 70, 15) }, "grade_shift x",
            "处于低等级的城市由2012年的70个减至2021年的15个", "the number of cities graded low fell from 70 in 2012 to 15 in 2021");
        Statement.Exactly(
            Summary(Bands, "00011111", "01111112", true) with { Shift = new GradeShift(Statement.Name("低|Low"), 3, 0) }, "grade_shift x",
            "2012年有3个城市处于低等级，2021年已无", "no city was graded low in 2021, against three in 2012");
        Statement.Exactly(
            Summary(Bands, "00011111", "01111112", true) with { Shift = new GradeShift(Statement.Name("低|Low"), 0, 1) }, "grade_shift x",
            "2012年没有城市处于低等级，2021年有1个", "one city was graded low in 2021, against none in 2012");
    }

    [Theory]
    [InlineData("0", "0", "", "")]
    [InlineData("01", "11", "2个城市均处于中等级；没有城市等级下降", "both cities were graded middle; no city moved down a grade")]
    [InlineData("01", "12", "乙处于高等级，甲处于中等级；城市等级全部上升", "B was graded high and A middle; every city moved up a grade or more")]
    [InlineData("12", "02", "乙处于高等级，甲处于低等级；没有城市等级上升", "B was graded high and A low; no city moved up a grade")]
    [InlineData("22", "01", "乙处于中等级，甲处于低等级；城市等级全部下降", "B was graded middle and A low; every city moved down a grade or more")]
    [InlineData("0010", "1101", "甲、乙和丁处于中等级，丙处于低等级；等级上升者多于下降者",
        "A, B and D were graded middle; and C low; more cities moved up a grade than down")]
    [InlineData("1101", "0010", "丙处于中等级，甲、乙和丁处于低等级；等级下降者多于上升者",
        "C was graded middle; and A, B and D low; more cities moved down a grade than up")]
    public void MeaningGrades_OfMoves_SaysWhichWayMoreWent(string first, string last, string zh, string en)
    {
        Statement.Exactly(Summary(Bands, first, last, true), "meaning_grades x", zh, en);
    }

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
            new MeasureId("D"), Statement.Name("协调度|Degree"), "D", LabeledMatrix<UnitId,
            Year>.From(new Axis<UnitId>([]), years, (_, _) => null));
        var facts = RegionComparison.Of(
            new GroupMeans(grouping, measure, values, values),
            new GradingScale("s", Statement.Name("等级|Scale"), Bands, Bands, new SourceSpan("x")),
            Statement.Name("区域|region"), Statement.Name("区域|regions"));
        Statement.Exactly(
            facts, "extremes x.ranking 'mean' 'fixed3'", "mean彼此相同，均为0.500；丙无定义，未列入",
            "mean was the same everywhere (0.500); C was not defined and left out");
        Statement.Exactly(facts, "reach x.classes", "2个区域均处于中等级", "both regions were graded middle");
        Statement.Exactly(facts, "region_grades x.classes true", "其余各区域均处于中等级", "both regions were graded middle");
        Statement.Exactly(
            facts, "region_moves x false", "2012年以来，均值在甲上升（0.200），在乙下降（0.100）；丙缺少可比的数值",
            "since 2012 the mean had risen in A (by 0.200) and fallen in B (by 0.100); C could not be compared");
        Statement.Exactly( // of a further grouping
            facts, "region_moves x true", "较2012年，均值在甲上升（0.200），在乙下降（0.100）；丙缺少可比的数值",
            "relative to 2012, the mean had risen in A (by 0.200) and fallen in B (by 0.100); C could not be compared");
        Statement.Exactly(
            facts with { Ranking = Ranking.Of([(Statement.Name("A"), 0.5), (Statement.Name("B"), 0.4), (Statement.Name("C"), 0.5)]) },
            "region_follows x", "2个区域中，均值最高的是甲和丙（均为0.500），最低的是乙（0.400）",
            "of the two regions, A and C (0.500 each) had the highest mean and B (0.400) the lowest");
        Statement.Exactly( // others are called the same
            facts with
            {
                Grouping = Statement.Name("环线|ring roads"), Ranking = Ranking.Of([(Statement.Name("A"), 0.5), (Statement.Name("B"), 0.4)]),
            },
            "region_follows x", "2个区域（环线）中，均值最高的是甲（0.500），最低的是乙（0.400）",
            "of the two regions (ring roads), A (0.500) had the highest mean and B (0.400) the lowest");
        Statement.Exactly(
            facts, "region_follows x", "在2个区域中，2013年协调度均值彼此相同，均为0.500；丙无定义，未列入",
            "among the two regions, the mean degree in 2013 was the same everywhere (0.500); C was not defined and left out");
        Statement.Exactly(
            facts, "region_levels x", "在2个区域中，2013年协调度均值彼此相同，均为0.500；丙无定义，未列入",
            "among the two regions, the mean degree in 2013 was the same everywhere (0.500); C was not defined and left out");
        Statement.Exactly(
            facts with { Recomposed = [Statement.Name("A")] }, "region_others x 'cities'", "甲在2013年与2012年有数值的cities不尽相同，其均值未作比较",
            "in A other cities had values in 2013 than in 2012, so that its mean is not compared");
        Statement.Exactly(
            facts, "movements x.moves 'mean' 'then' 'region' 'regions'", "thenmean在甲上升（0.200），在乙下降（0.100）；丙缺少可比的数值",
            "then mean had risen in A (by 0.200) and fallen in B (by 0.100); C could not be compared");
        Assert.Equal((2, new Year(2013)), (facts.RegionCount, facts.Year));
    }

    internal static Band Band(string name, double low, double high) => new(name, Statement.Name(name), low, high, new SourceSpan("x"));

    /// <summary>Grades of a first and a last year, 2012 and 2021; one year is 2021 alone.</summary>
    internal static GradingFacts Summary(ImmutableArray<Band> bands, string first, string last, bool several)
    {
        Band? Grade(char digit) => digit == '-' ? null : bands[digit - '0'];
        var moves = ClassMoves.Of(bands, first.Select((g, i) => (Unit(i), Grade(g), Grade(last[i]))));
        return new GradingFacts(
            new Year(several ? 2012 : 2021), new Year(2021), Classes(bands, first), Classes(bands, last), moves, TypeCounts.Of([], []),
            null);
    }

    private static LocalizedText Unit(int i) => Statement.Name(((char)('A' + i)).ToString());

    private static Classes Classes(string grades) => Classes(Bands, grades);

    private static Classes Classes(ImmutableArray<Band> bands, string grades) => ReportGen.Statistics.Shared.Classes.Of(
        bands, Statement.Name("城市|city"), Statement.Name("城市|cities"),
        grades.Select((g, i) => (Unit(i), g == '-' ? null : (Band?)bands[g - '0'])));

    private static GradingFacts Moves(string first, string last, bool several) => Summary(Bands, first, last, several);
}
