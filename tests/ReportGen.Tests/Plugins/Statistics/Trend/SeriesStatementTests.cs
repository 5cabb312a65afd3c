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
        { [null, null], "无定义", "is not defined" },
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
            [0.1, 0.3, 0.2, 0.4], "由2012年的0.100升至2013年的0.300，继而降至2014年的0.200，又升至2015年的0.400",
            "rose from 0.100 in 2012 to 0.300 in 2013, fell to 0.200 in 2014 and rose again to 0.400 in 2015"
        },
        {
            [0.4, 0.2, 0.3, 0.1, 0.2], "由2012年的0.400降至2013年的0.200，继而升至2014年的0.300，又降至2015年的0.100，最后升至2016年的0.200",
            "fell from 0.400 in 2012 to 0.200 in 2013, rose to 0.300 in 2014, fell again to 0.100 in 2015 and rose again to 0.200 in 2016"
        },
        {
            [0.1, 0.3, 0.05, 0.4, 0.3, 0.35], "由2012年的0.100波动上升至2017年的0.350，其间介于0.050（2014年）与0.400（2015年）之间",
            "rose from 0.100 in 2012 to 0.350 in 2017, moving up and down between 0.050 (2014) and 0.400 (2015)"
        },
        {
            [0.3, 0.1, 0.4, 0.05, 0.2, 0.15], "由2012年的0.300波动下降至2017年的0.150，其间介于0.050（2015年）与0.400（2014年）之间",
            "fell from 0.300 in 2012 to 0.150 in 2017, moving up and down between 0.050 (2015) and 0.400 (2014)"
        },
        {
            [0.3, 0.1, 0.4, 0.05, 0.35, 0.3], "在0.050（2015年）与0.400（2014年）之间波动，2012年与2017年均为0.300",
            "moved up and down between 0.050 (2015) and 0.400 (2014) and was 0.300 in both 2012 and 2017"
        },
        { [0.1, null, 0.3], "由2012年的0.100升至2014年的0.300（2013年无定义，未计入）", "rose from 0.100 in 2012 to 0.300 in 2014 (not defined in 2013)" },
        {
            [0.1, null, null, 0.3], "由2012年的0.100升至2015年的0.300（2013和2014年无定义，未计入）",
            "rose from 0.100 in 2012 to 0.300 in 2015 (not defined in 2013 and 2014)"
        },
        {
            [0.1, null, null, null, null, 0.1], "在2012—2017年保持在0.100（其中4个年份无定义，未计入）",
            "stayed at 0.100 from 2012 to 2017 (not defined in 4 of the years)"
        },
    };

    [Theory, MemberData(nameof(Courses))]
    public void Course_OfASeries_IsSaidSo(double?[] series, string zh, string en) =>
        Statement.Exactly(Series.Of(Statement.Series(series)), "course x", zh, en);

    public static TheoryData<double?[], string, string> Changes => new()
    {
        { [null], "无定义", "is not defined" },
        { [0.2], "在2012年为0.200", "was 0.200 in 2012" },
        { [0.1344, 0.1586], "上升0.025", "rose by 0.025" }, // 0.159 less 0.134, as a reader subtracts
        { [0.1586, 0.1344], "下降0.025", "fell by 0.025" },
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
            MeasureCourse.Of(Trend("D", 0.2, 0.297), Scale), "mean_level x", "2013年耦合协调度的均值为0.297，处于“低”",
            "the mean coordination degree of 2013 is 0.297, graded “low”");
        Statement.Exactly(
            MeasureCourse.Of(Trend("D", 0.2, 0.297), null), "mean_level x", "2013年耦合协调度的均值为0.297",
            "the mean coordination degree of 2013 is 0.297");
        Statement.Exactly(
            MeasureCourse.Of(Trend("D", 0.2, null), Scale), "mean_level x", "2012年耦合协调度的均值为0.200，处于“低”",
            "the mean coordination degree of 2012 is 0.200, graded “low”");
        Statement.Exactly(
            MeasureCourse.Of(Trend("D", null, null), Scale), "mean_level x", "耦合协调度的均值无定义", "the mean coordination degree is not defined");
        Statement.Exactly(null, "mean_level x", "", "");
    }

    [Fact]
    public void GradeCourse_OfAMean_NamesTheSpells()
    {
        Statement.Exactly(MeasureCourse.Of(Trend("D", 0.2, 0.3), Scale), "grade_course x", "各年均处于“低”", "it is graded “low” in every year");
        Statement.Exactly(
            MeasureCourse.Of(Trend("D", 0.2, 0.3, 0.5), Scale), "grade_course x", "2012—2013年处于“低”，2014年处于“中”",
            "it is graded “low” from 2012 to 2013 and “middle” in 2014");
        Statement.Exactly(
            MeasureCourse.Of(Trend("D", 0.2, 0.5, 0.2, 0.9, 0.5), Scale), "grade_course x", "等级多次变动，2012年处于“低”，2016年处于“中”",
            "its grade changes several times, from “low” in 2012 to “middle” in 2016");
        foreach (var silent in (object?[])[MeasureCourse.Of(Trend("D", 0.2), Scale), MeasureCourse.Of(Trend("D", 0.2, 0.3), null), null])
        {
            Statement.Exactly(silent, "grade_course x", "", "");
        }
    }

    [Fact]
    public void SystemsCourse_OfOneToThreeSystems_RunsThroughThem()
    {
        Statement.Exactly(
            Systems(Trend("E", 0.1, 0.2)), "systems_course x", "城市韧性指数的均值由2012年的0.100升至2013年的0.200",
            "the mean index of urban resilience rose from 0.100 in 2012 to 0.200 in 2013");
        Statement.Exactly(
            Systems(Trend("E", 0.1, 0.2), Trend("S", 0.3, 0.2)), "systems_course x",
            "城市韧性指数的均值由2012年的0.100升至2013年的0.200；数字技术指数的均值由2012年的0.300降至2013年的0.200",
            "the mean index of urban resilience rose from 0.100 in 2012 to 0.200 in 2013, and that of digital technology fell from 0.300 in 2012 to 0.200 in 2013");
        Statement.Exactly(
            Systems(Trend("E", 0.1, 0.1), Trend("S", 0.2, 0.2), Trend("R", 0.3, 0.3)), "systems_course x",
            "城市韧性指数的均值在2012—2013年保持在0.100；数字技术指数的均值在2012—2013年保持在0.200；R&D指数的均值在2012—2013年保持在0.300",
            "the mean index of urban resilience stayed at 0.100 from 2012 to 2013; that of digital technology stayed at 0.200 from 2012 to 2013; that of R&D stayed at 0.300 from 2012 to 2013");
    }

    public static TheoryData<double?[], double?[], string, string> Orders => new()
    {
        {
            [0.134, 0.159], [0.045, 0.064], "以2013年的均值计，城市韧性高于数字技术，相差0.095，较2012年扩大0.006",
            "by the mean of 2013, urban resilience is 0.095 ahead of digital technology, a distance that has grown by 0.006 since 2012"
        },
        {
            [0.2, 0.3], [0.5, 0.4], "以2013年的均值计，数字技术高于城市韧性，相差0.100，较2012年缩小0.200",
            "by the mean of 2013, digital technology is 0.100 ahead of urban resilience, a distance that has shrunk by 0.200 since 2012"
        },
        {
            [0.3, 0.4], [0.2, 0.3], "以2013年的均值计，城市韧性高于数字技术，相差0.100，与2012年相同",
            "by the mean of 2013, urban resilience is 0.100 ahead of digital technology, as in 2012"
        },
        {
            [0.1, 0.4], [0.2, 0.3], "以2013年的均值计，城市韧性高于数字技术，相差0.100，而2012年二者的次序相反",
            "by the mean of 2013, urban resilience is 0.100 ahead of digital technology; in 2012 it was behind"
        },
        { [0.4], [0.3], "以2012年的均值计，城市韧性高于数字技术，相差0.100", "by the mean of 2012, urban resilience is 0.100 ahead of digital technology" },
        { [0.3001], [0.2999], "以2012年的均值计，各系统水平相同，均为0.300", "by the mean of 2012 the systems are at the same level (0.300)" },
        {
            [0.3], [null], "2012年仅城市韧性有均值，为0.300；数字技术无定义，未列入",
            "in 2012 only urban resilience has a mean (0.300); digital technology is not defined and left out"
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
            Systems(Trend("E", 0.1), Trend("S", 0.3), Trend("R", 0.1)), "system_order x", "以2012年的均值计，各系统依次为数字技术（0.300）和城市韧性与R&D（均为0.100）",
            "by the mean of 2012 the order of the systems is digital technology (0.300), and urban resilience and R&D (0.100 each)");
        Statement.Exactly(Systems(Trend("E", 0.1)), "system_order x", "", "");
    }

    private static readonly GradingScale Scale = new(
        "scale", TestWords.Text("等级", "Scale"), [Band("低|Low", 0, 0.4), Band("中|Middle", 0.4, 0.7), Band("高|High", 0.7, 1)], [], new SourceSpan("x"));

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
