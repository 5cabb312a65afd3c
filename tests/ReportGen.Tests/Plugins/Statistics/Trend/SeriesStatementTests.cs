using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics.Trend;

using ReportGen.Statistics.Shared;
using ReportGen.Statistics.Trend;
using ReportGen.Contracts.Text;

public sealed class SeriesStatementTests
{
    public static TheoryData<double?[], string, string> Courses => new()
    {
        { [null, null], "无定义", "was not defined" },
        { [0.2], "在2012年为0.200", "was 0.200 in 2012" },
        { [null, 0.2], "在2013年为0.200（2012年无定义，未计入）", "was 0.200 in 2013 (not defined in 2012)" },
        { [0.1234, 0.1226, 0.1233], "在2012—2014年保持在0.123", "stayed at 0.123 from 2012 to 2014" },
        { [0.1, 0.2], "由2012年的0.100升至2013年的0.200", "rose from 0.100 in 2012 to 0.200 in 2013" },
        { [0.1, 0.2, 0.3], "由2012年的0.100持续上升至2014年的0.300", "rose steadily from 0.100 in 2012 to 0.300 in 2014" },
        { [0.1, 0.1, 0.3], "由2012年的0.100升至2014年的0.300", "rose from 0.100 in 2012 to 0.300 in 2014" },
        { [0.3, 0.2], "由2012年的0.300降至2013年的0.200", "fell from 0.300 in 2012 to 0.200 in 2013" },
        { [0.3, 0.2, 0.1], "由2012年的0.300持续下降至2014年的0.100", "fell steadily from 0.300 in 2012 to 0.100 in 2014" },
        { [0.3, 0.2, 0.2], "由2012年的0.300降至2014年的0.200", "fell from 0.300 in 2012 to 0.200 in 2014" },
        {
            [0.171, 0.151, 0.165], "由2012年的0.171降至2013年的0.151，此后回升至2014年的0.165",
            "fell from 0.171 in 2012 to 0.151 in 2013 and then rose to 0.165 in 2014"
        },
        {
            [0.1, 0.3, 0.3, 0.2], "由2012年的0.100升至2013年的0.300，此后回落至2015年的0.200",
            "rose from 0.100 in 2012 to 0.300 in 2013 and then fell to 0.200 in 2015"
        },
        {
            [0.1, 0.3, 0.2, 0.4], "由2012年的0.100波动上升至2015年的0.400",
            "rose with fluctuations from 0.100 in 2012 to 0.400 in 2015"
        },
        {
            [0.4, 0.2, 0.3, 0.1, 0.2], "由2012年的0.400波动下降至2016年的0.200",
            "fell with fluctuations from 0.400 in 2012 to 0.200 in 2016"
        },
        {
            [0.1, 0.3, 0.05, 0.4, 0.3, 0.35], "由2012年的0.100波动上升至2017年的0.350",
            "rose with fluctuations from 0.100 in 2012 to 0.350 in 2017"
        },
        {
            [0.3, 0.1, 0.4, 0.05, 0.2, 0.15], "由2012年的0.300波动下降至2017年的0.150",
            "fell with fluctuations from 0.300 in 2012 to 0.150 in 2017"
        },
        {
            [0.3, 0.1, 0.4, 0.05, 0.35, 0.3], "在0.050（2015年）与0.400（2014年）之间波动，首末两年持平，2017年为0.300",
            "fluctuated between 0.050 (2015) and 0.400 (2014) and ended where it began, at 0.300"
        },
        { [0.1, null, 0.3], "由2012年的0.100升至2014年的0.300（2013年无定义，未计入）", "rose from 0.100 in 2012 to 0.300 in 2014 (not defined in 2013)" },
        {
            [0.1, null, null, 0.3], "由2012年的0.100升至2015年的0.300（2013和2014年无定义，未计入）",
            "rose from 0.100 in 2012 to 0.300 in 2015 (not defined in 2013 and 2014)"
        },
        {
            [0.1, null, null, null, null, 0.1], "在2012年与2017年均为0.100（其中4个年份无定义，未计入）",
            "was 0.100 both in 2012 and in 2017 (not defined in four of the years)"
        },
    };

    [Theory, MemberData(nameof(Courses))]
    public void Course_OfASeries_IsSaidSo(double?[] series, string zh, string en) =>
        Statement.Exactly(Series.Of(Statement.Series(series)), "course x", zh, en);

    public static TheoryData<double?[], string, string> Changes => new()
    {
        { [null], "无定义", "was not defined" },
        { [0.2], "在2012年为0.200", "was 0.200 in 2012" },
        { [0.1344, 0.1586], "由0.134升至0.159", "rose from 0.134 to 0.159" }, // 0.159 less 0.134, as a reader subtracts
        { [0.1586, 0.1344], "由0.159降至0.134", "fell from 0.159 to 0.134" },
        { [0.1234, 0.3, 0.1226], "未变（0.123）", "did not change (0.123)" },
    };

    [Theory, MemberData(nameof(Changes))]
    public void Change_OfASeries_IsTheDifferenceOfItsPrintedEnds(double?[] series, string zh, string en) =>
        Statement.Exactly(Series.Of(Statement.Series(series)), "change x", zh, en);

    [Fact]
    public void Facts_OfASeries_AreThoseCountedByHand()
    {
        var facts = Series.Of(Statement.Series(null, 0.3, 0.1, 0.4))!;
        var (first, trough, last) = (new Year(2013), new Year(2014), new Year(2015));
        Assert.Equal((3, 0.3, first, 0.4, last), (facts.Count, facts.First, facts.FirstYear, facts.Last, facts.LastYear));
        Assert.Equal((0.1, trough, 0.4, last), (facts.Min, facts.MinYear, facts.Max, facts.MaxYear));
        Assert.Equal((0.1, -0.1, 0.1, Direction.Rising), (facts.Change, facts.Drop, facts.Size, facts.Trend));
        Assert.Equal((Shape.FallingRising, 0.1, trough), (facts.Shape, facts.Turn, facts.TurnYear));
        Assert.Equal(new Year(2012), Assert.Single(facts.Undefined));
        Statement.Exactly(
            facts, "x.trend + x.shape + x.turn_year + x.undefined[0]", "risingfalling_rising20142012", "risingfalling_rising20142012");
    }

    [Fact]
    public void Sentence_OfAClause_GetsItsFullStop()
    {
        Statement.Exactly("abc", "sentence x", "abc。", " Abc.");
        Statement.Exactly("", "sentence x", "", "");
        Statement.Exactly(null, "sentence x", "", "");
        Statement.Exactly("abc", "also x", "，abc", "; abc");
        Statement.Exactly("", "also x", "", "");
        Statement.Exactly(Series.Of(Statement.Series(0.1, null)), "gaps x", "（2013年无定义，未计入）", " (not defined in 2013)");
        Statement.Exactly(Series.Of(Statement.Series(0.1, 0.2)), "gaps x", "", "");
    }

    [Fact]
    public void MeanLevel_WithAScale_NamesTheGrade()
    {
        Statement.Exactly(
            MeasureCourse.Of(Trend("D", 0.2, 0.297), Scale), "mean_level x", "2013年耦合协调度的均值为0.297，处于低等级",
            "the mean coordination degree was 0.297 in 2013, graded low");
        Statement.Exactly(
            MeasureCourse.Of(Trend("D", 0.2, 0.297), null), "mean_level x", "2013年耦合协调度的均值为0.297",
            "the mean coordination degree was 0.297 in 2013");
        Statement.Exactly(
            MeasureCourse.Of(Trend("D", 0.2, null), Scale), "mean_level x", "2012年耦合协调度的均值为0.200，处于低等级",
            "the mean coordination degree was 0.200 in 2012, graded low");
        Statement.Exactly(
            MeasureCourse.Of(Trend("D", null, null), Scale), "mean_level x", "耦合协调度的均值无定义", "the mean coordination degree was not defined");
        Statement.Exactly(null, "mean_level x", "", "");
    }

    [Fact]
    public void GradeCourse_OfAMean_NamesTheSpells()
    {
        Statement.Exactly(MeasureCourse.Of(Trend("D", 0.2, 0.3), Scale), "grade_course x", "两年均处于低等级", "it was graded low in both years");
        Statement.Exactly(
            MeasureCourse.Of(Trend("D", 0.2, 0.3, 0.5), Scale), "grade_course x", "2012—2013年处于低等级，2014年处于中等级",
            "it was graded low in 2012 and 2013, and middle in 2014");
        Statement.Exactly(
            MeasureCourse.Of(Trend("D", 0.2, 0.5, 0.2, 0.9, 0.5), Scale), "grade_course x", "其间等级多次变动，由2012年的低变为2016年的中",
            "its grade changed several times, from low in 2012 to middle in 2016");
        foreach (var silent in (object?[])[MeasureCourse.Of(Trend("D", 0.2), Scale), MeasureCourse.Of(Trend("D", 0.2, 0.3), null), null])
        {
            Statement.Exactly(silent, "grade_course x", "", "");
        }
    }

    [Fact]
    public void SystemCourse_OfARise_TellsItsYearlyGrowth()
    {
        MeasureCourse Course(params double?[] mean) => MeasureCourse.Of(Trend("E", mean), null, stable: 0.005);
        Statement.Exactly(
            Course(0.1, 0.2), "system_course x", "城市韧性指数的均值由2012年的0.100升至2013年的0.200",
            "the mean index of urban resilience rose from 0.100 in 2012 to 0.200 in 2013");
        Statement.Exactly( // 0.121 / 0.1 is 1.1 squared
            Course(0.1, 0.11, 0.121), "system_course x", "城市韧性指数的均值由2012年的0.100持续上升至2014年的0.121，年均增长10.0%",
            "the mean index of urban resilience rose steadily from 0.100 in 2012 to 0.121 in 2014, a rise of 10.0% a year");
        Statement.Exactly(
            Course(0.2, 0.203, 0.199), "system_course x", "城市韧性指数的均值在2012—2014年基本稳定，介于0.199与0.203之间",
            "the mean index of urban resilience was stable from 2012 to 2014, between 0.199 and 0.203");
        Statement.Exactly(null, "system_course x", "", "");
        Statement.Exactly( // the years have been said
            new { A = Course(0.2, 0.3, 0.4), B = Course(0.121, 0.11, 0.1) }, "system_follows x.B x.A",
            "同期城市韧性指数由0.121持续降至0.100，年均下降9.1%",
            "that of urban resilience fell steadily from 0.121 to 0.100, or by 9.1% a year");
        Statement.Exactly(
            new { A = Course(null, 0.3, 0.4), B = Course(0.1, 0.2) }, "system_follows x.B x.A", "城市韧性指数的均值由2012年的0.100升至2013年的0.200",
            "the mean index of urban resilience rose from 0.100 in 2012 to 0.200 in 2013");
        Statement.Exactly(
            new { A = Course(0.2, 0.3).Mean, B = Course(0.3, 0.3).Mean }, "runs_on x.A x.B", "由0.200升至0.300", "rose from 0.200 to 0.300");
        Statement.Exactly(new { A = Course(0.3, 0.3).Mean, B = Course(0.2, 0.3).Mean }, "runs_on x.A x.B", "", "");
    }

    [Fact]
    public void CoordinationFollows_AfterTheCoupling_SaysTheYearsOnce()
    {
        MeasureCourse Course(string measure, params double?[] mean) => MeasureCourse.Of(Trend(measure, mean), Scale, stable: 0.005);
        Statement.Exactly(
            new { C = Course("C", 0.2, 0.3), D = Course("D", 0.1, 0.2) }, "coordination_follows x.D x.C",
            "耦合协调度的均值同期由0.100升至0.200，各年均处于低等级",
            "over the same years the mean coordination degree rose from 0.100 to 0.200 and remained at low");
        Statement.Exactly(
            new { C = Course("C", 0.2, 0.3), D = Course("D", 0.2, 0.5) }, "coordination_follows x.D x.C",
            "耦合协调度的均值同期由0.200升至0.500，2012年处于低等级，2013年处于中等级",
            "over the same years the mean coordination degree rose from 0.200 to 0.500; it was graded low in 2012 and middle in 2013");
        Statement.Exactly(
            new { D = Course("D", 0.2, 0.3) }, "coordination_follows x.D null", "耦合协调度的均值由2012年的0.200升至2013年的0.300，两年均处于低等级",
            "the mean coordination degree rose from 0.200 in 2012 to 0.300 in 2013; it was graded low in both years");
        Statement.Exactly(null, "coordination_follows x null", "", "");
    }

    [Fact] // what less than 0.005 moves is stable: no sentence calls it a rise
    public void Change_OfLessThanAChange_IsNone()
    {
        Statement.Exactly(
            Series.Of(Statement.Series(0.2, 0.203), stable: 0.005), "change x", "基本未变（0.200与0.203）",
            "was nearly unchanged (0.200 and 0.203)");
        Statement.Exactly(
            Series.Of(Statement.Series(0.2, 0.1, 0.15), stable: 0.005), "net_change x", "整个时期内下降0.050",
            "over the whole period it fell by 0.050");
        Statement.Exactly(
            Series.Of(Statement.Series(0.583, 0.591, 0.587, 0.765), stable: 0.005), "course x", "由2012年的0.583升至2015年的0.765",
            "rose from 0.583 in 2012 to 0.765 in 2015");
    }

    [Fact]
    public void Recomposed_OtherUnits_AreComparedWithThemselves()
    {
        var others = new Composition(2, 2, 1, 0.2, 0.3, 0.005);
        Statement.Exactly(
            others, "recomposed x 'city' 'cities' 'the mean'", "首末两年有数值的city不尽相同；就唯一两年均有数值的city而言，the mean由0.200升至0.300",
            "the sample changed between the two years; for the one city with values in both, the mean rose from 0.200 to 0.300");
        Statement.Exactly(
            others, "recomposed_too x 'city' 'cities' 'the mean'", "仅看唯一两年均有数值的city，the mean由0.200升至0.300",
            "for the one city with values in both years, it rose from 0.200 to 0.300");
        Statement.Exactly(others with { Both = 0 }, "recomposed_too x 'city' 'cities' 'the mean'", "", "");
        Statement.Exactly(
            others, "in_both x 'city' 'cities' ' years'", "就唯一两年均有数值的city而言", "for the one city with values in both years");
        Statement.Exactly(others, "moved_in_both x", "由0.200升至0.300", "rose from 0.200 to 0.300");
        Statement.Exactly(
            others with { Both = 0, FirstMean = null, LastMean = null }, "recomposed x 'city' 'cities' 'the mean'",
            "首末两年没有相同的city，上述差别反映的是样本的不同，而非时间变化",
            "no city had a value in both years, so that this is a difference between cities and no change over time");
        Statement.Exactly(
            new Composition(3, 3, 2, 0.2, 0.3, 0.005), "in_both x 'city' 'cities' ''", "就两年均有数值的2个city而言",
            "for the two cities with values in both");
        Statement.Exactly(others with { Both = 2 }, "recomposed x 'city' 'cities' 'the mean'", "", "");
        Statement.Exactly(
            2, "partly x 4 'city' 'cities'", "这里仅计入全部4个city中归入各区域的2个", "only the two of four cities that belong to a region are counted");
        Statement.Exactly(4, "partly x 4 'city' 'cities'", "", "");
        Statement.Exactly(
            new { A = others, B = others with { First = 3 } }, "defined_for x.A x.B 'cities'", "该均值仅就耦合度有定义的cities计算",
            "that is the mean of those cities for which it is defined");
    }

    [Fact]
    public void Meaning_OfLevelAndGap_NamesTheWeakerSide()
    {
        var d = MeasureCourse.Of(Trend("D", 0.2, 0.45), Scale);
        Statement.Exactly(d, "place_of x", "为3个等级中由低到高的第2级", "the middle of three grades");
        Statement.Exactly(
            Systems(Trend("E", 0.3, 0.4), Trend("S", 0.2, 0.2)) with { D = d }, "meaning_levels x",
            "平均而言，耦合协调度有所提高，2013年处于中等级，为3个等级中由低到高的第2级",
            "on average the coordination degree improved and was graded middle in 2013, the middle of three grades");
        Statement.Exactly(
            Systems(Trend("E", 0.3, 0.4), Trend("S", 0.2, 0.2)), "meaning_gap x", "数字技术是指数较低的一方，且差距仍在扩大，提升协调水平的余地主要在此",
            "the lower index is that of digital technology, and the difference has widened: coordination has most to gain there");
    }

    [Fact]
    public void Meaning_OfAGapBelowWhatIsCalledStable_NamesNoWeakerSide()
    {
        var close = TrendFacts.Of([Trend("E", 0.3, 0.404), Trend("S", 0.2, 0.4)], stable: 0.005);
        Statement.Exactly(close, "meaning_gap x", "", "");
        var apart = TrendFacts.Of([Trend("E", 0.3, 0.405), Trend("S", 0.2, 0.4)], stable: 0.005);
        Assert.NotEqual("", Statement.In("en", apart, "meaning_gap x"));
    }

    public static TheoryData<double?[], double?[], string, string> Orders => new()
    {
        {
            [0.134, 0.159], [0.045, 0.064], "2012年与2013年数字技术均低于城市韧性，二者差距由0.089扩大到0.095",
            "digital technology was below urban resilience in both 2012 and 2013, and the difference widened from 0.089 to 0.095"
        },
        {
            [0.2, 0.3], [0.5, 0.4], "2012年与2013年城市韧性均低于数字技术，二者差距由0.300缩小到0.100",
            "urban resilience was below digital technology in both 2012 and 2013, and the difference narrowed from 0.300 to 0.100"
        },
        {
            [0.3, 0.4], [0.2, 0.3], "2012年与2013年数字技术均低于城市韧性，差距同为0.100",
            "digital technology was below urban resilience in both 2012 and 2013, by 0.100 each time"
        },
        {
            [0.1, 0.4], [0.2, 0.3], "2013年数字技术低于城市韧性，相差0.100，而2012年曾高出0.100",
            "in 2013 digital technology was below urban resilience by 0.100, whereas it had been higher by 0.100 in 2012"
        },
        { [0.4], [0.3], "2012年数字技术低于城市韧性，二者相差0.100", "in 2012 digital technology was below urban resilience by 0.100" },
        { [0.3001], [0.2999], "2012年各系统的指数均值相同，均为0.300", "in 2012 the mean indices were equal (0.300)" },
        {
            [0.3], [null], "2012年仅城市韧性有指数均值，为0.300；数字技术无定义，未列入",
            "in 2012 only urban resilience had a mean index (0.300); digital technology was not defined and left out"
        },
        { [null], [null], "", "" },
    };

    [Theory, MemberData(nameof(Orders))]
    public void SystemOrder_OfTwoSystems_TellsTheirDistance(double?[] first, double?[] second, string zh, string en) =>
        Statement.Exactly(Systems(Trend("E", first), Trend("S", second)), "system_order x", zh, en);

    [Fact]
    public void SystemOrder_OfThreeSystems_RanksThem()
    {
        Statement.Exactly(
            Systems(Trend("E", 0.1), Trend("S", 0.3), Trend("R", 0.1)), "system_order x", "2012年指数均值以数字技术最高（0.300），城市韧性和R&D最低（均为0.100）",
            "in 2012 the mean index was highest for digital technology (0.300) and lowest for urban resilience and R&D (0.100 each)");
        Statement.Exactly(Systems(Trend("E", 0.1)), "system_order x", "", "");
    }

    private static readonly GradingScale Scale = new(
        "scale", TestWords.Text("等级", "Scale"), [Band("低|Low", 0, 0.4), Band("中|Middle", 0.4, 0.7), Band("高|High", 0.7, 1)], [],
        new SourceSpan("x"));

    private static Band Band(string name, double low, double high) => new(name, Statement.Name(name), low, high, new SourceSpan("x"));

    private static MeasureTrend Trend(string id, params double?[] mean) => Measure(id, id switch
    {
        "D" => Statement.Name("耦合协调度|Coordination degree"),
        "E" => Statement.Name("城市韧性|Urban resilience"),
        "S" => Statement.Name("数字技术|Digital technology"),
        _ => new LocalizedText("R&D"),
    }, mean);

    internal static MeasureTrend Measure(string id, LocalizedText name, params double?[] mean)
    {
        var (series, one) = (Statement.Series(mean), new Axis<UnitId>([new UnitId("1")]));
        var values = LabeledMatrix<UnitId, Year>.Of(one, series.Axis, (_, year) => series.At(year));
        return new MeasureTrend(new Measure(new MeasureId(id), name, id, values), series, series, series, series);
    }

    private static TrendFacts Systems(params MeasureTrend[] systems) => TrendFacts.Of([.. systems]);
}
