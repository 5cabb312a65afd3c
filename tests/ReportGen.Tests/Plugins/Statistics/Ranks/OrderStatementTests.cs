using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics.Ranks;

using ReportGen.Statistics.Shared;
using ReportGen.Statistics.Ranks;
using ReportGen.Contracts.Text;

/// <summary>Who leads, who lags, who rises: 甲 is A, 乙 is B, ...</summary>
public sealed class OrderStatementTests
{
    private static readonly LocalizedText City = Statement.Name("城市|city"), Cities = Statement.Name("城市|cities");

    public static TheoryData<double?[], string, string> Rankings => new()
    {
        { [null, null], "均值均无定义", "the mean was not defined anywhere" },
        { [0.3], "均值仅甲有数值，为0.300", "the mean was defined for A only (0.300)" },
        { [0.3, null], "均值仅甲有数值，为0.300；乙无定义，未列入", "the mean was defined for A only (0.300); B was not defined and left out" },
        { [0.3001, 0.2999], "均值彼此相同，均为0.300", "the mean was the same everywhere (0.300)" },
        { [0.1, 0.3, 0.2], "均值以乙最高（0.300），甲最低（0.100）", "the mean was highest in B (0.300) and lowest in A (0.100)" },
        { [0.3, 0.3001, 0.1], "均值以甲和乙最高（均为0.300），丙最低（0.100）", "the mean was highest in A and B (0.300 each) and lowest in C (0.100)" },
        {
            [0.1, 0.3, 0.1, 0.1], "均值以乙最高（0.300），甲、丙和丁最低（均为0.100）",
            "the mean was highest in B (0.300) and lowest in A, C and D (0.100 each)"
        },
        {
            [0.1, 0.3, null, null], "均值以乙最高（0.300），甲最低（0.100）；丙和丁无定义，未列入",
            "the mean was highest in B (0.300) and lowest in A (0.100); C and D were not defined and left out"
        },
        {
            [0.1, 0.3, null, null, null, null, null], "均值以乙最高（0.300），甲最低（0.100）；丙、丁、戊等5个无定义，未列入",
            "the mean was highest in B (0.300) and lowest in A (0.100); C, D, E and two more were not defined and left out"
        },
    };

    [Theory, MemberData(nameof(Rankings))]
    public void Extremes_OfARanking_NameTiesTogether(double?[] values, string zh, string en)
    {
        Statement.Exactly(
            Ranking.Of(Named(values)), "extremes x '均值' 'fixed3'", zh,
            Statement.In("en", Ranking.Of(Named(values)), "extremes x '均值' 'fixed3'"));
        Assert.Equal(en, Statement.In("en", Ranking.Of(Named(values)), "extremes x 'the mean' 'fixed3'"));
    }

    [Fact]
    public void InOrder_Places_KeepTiesTogetherAndStopAtTheLimit()
    {
        var ranking = Ranking.Of(Named(0.1, 0.4, 0.2, 0.2, 0.3));
        Statement.Exactly(
            ranking, "in_order x.places 0 'fixed3'", "乙（0.400）、戊（0.300）、丙与丁（均为0.200）和甲（0.100）",
            "B (0.400), E (0.300), C and D (0.200 each), and A (0.100)");
        Statement.Exactly(ranking, "in_order x.places 2 'fixed3'", "乙（0.400）和戊（0.300）", "B (0.400) and E (0.300)");
        Statement.Exactly(
            ranking, "in_order x.places 3 'fixed3'", "乙（0.400）、戊（0.300）和丙与丁（均为0.200）", "B (0.400), E (0.300), and C and D (0.200 each)");
        Statement.Exactly(ranking, "in_value x.highest 'percent2'", "40.00%", "40.00%");
        Statement.Exactly(ranking, "in_value x.highest 'fixed4'", "0.4000", "0.4000");
        Statement.Exactly(
            Ranking.Of([(Statement.Name("雨、雪|Rain, snow"), 0.2), (Statement.Name("风|Wind"), 0.1)]), "in_order x.places 0 'percent2'",
            "雨、雪（20.00%），以及风（10.00%）", "Rain, snow (20.00%); and Wind (10.00%)");
    }

    [Fact]
    public void Facts_OfARanking_AreThoseOfAHandCount()
    {
        var ranking = Ranking.Of(Named(0.12344, null, 0.12336, 0.0001));
        Assert.Equal((3, false, false), (ranking.Count, ranking.AllEqual, ranking.AllZero));
        Assert.Equal([2, 1], ranking.Places.Select(p => p.Count)); // 0.123 in print, both
        Assert.Equal([false, true], ranking.Places.Select(p => p.Zero)); // 0.000 in print
        Assert.Equal(["B"], ranking.Undefined.Select(n => n.In("en")));
    }

    public static TheoryData<double?[], string, string> Leaders => new()
    {
        { [null, null], "2012年得分均无定义", "the score in 2012 was not defined anywhere" },
        { [0.5, null], "2012年只有甲一个城市有得分的数值（0.500）", "only one city, A, had a score in 2012 (0.500)" },
        { [0.5, 0.5, 0.5], "3个城市的2012年得分相同，均为0.500", "the score in 2012 was the same in all three cities (0.500)" },
        { [0.5, 0.7], "2012年得分以乙最高（0.700），甲最低（0.500）", "B (0.700) had the highest score in 2012 and A (0.500) the lowest" },
        {
            [0.5, 0.7, 0.4, 0.3, 0.2], "2012年得分以乙（0.700）和甲（0.500）领先，戊最低（0.200）",
            "B (0.700) and A (0.500) had the highest score in 2012 and E (0.200) the lowest"
        },
        {
            [0.5, 0.7, 0.2, 0.5, 0.2], "2012年得分以乙（0.700）和甲与丁（均为0.500）领先，丙和戊最低（均为0.200）",
            "B (0.700), and A and D (0.500 each) had the highest score in 2012 and C and E (0.200 each) the lowest"
        },
    };

    [Theory, MemberData(nameof(Leaders))]
    public void Leaders_AtMostThree_AreNamedInOrder(double?[] values, string zh, string en) =>
        Statement.Exactly(Ranks([.. values.Select(v => new[] { v })]), "leaders x 3", zh, en);

    [Fact]
    public void LeaderChange_BetweenTwoYears_NamesWhoLedAtFirst()
    {
        Statement.Exactly(Ranks([0.5, 0.6], [0.4, 0.5]), "leader_change x", "2012年甲同样居首位", "A also ranked first in 2012");
        Statement.Exactly(Ranks([0.5, 0.4], [0.4, 0.5]), "leader_change x", "2012年居首位的是甲", "in 2012 A had ranked first");
        Statement.Exactly(
            Ranks([0.5, 0.4], [0.5, 0.5], [0.1, 0.1]), "leader_change x", "2012年居首位的是甲和乙", "in 2012 A and B had ranked first");
        foreach (var silent in (object?[])[Ranks([0.5], [0.4]), Ranks([0.5, 0.5]), Ranks([0.5, 0.5], [0.5, 0.6]), null])
        {
            Statement.Exactly(silent, "leader_change x", "", "");
        }
    }

    [Fact]
    public void LeadersHome_OfTheTopTwenty_IsNamed() => Statement.Exactly(
        new { Home = new HomeOfLeaders(Statement.Name("A"), 5, 20) }, "leaders_home x", "前20位中甲占5席", "A accounted for five of the top 20");

    public static TheoryData<double?[][], string, string> Rises => new()
    {
        { [[0.5]], "", "" },
        { [[0.5, null], [null, 0.4]], "没有城市在2012年与2013年均有数值", "no city had a value in both 2012 and 2013" },
        {
            [[0.4, 0.5], [null, 0.4]], "2012—2013年，甲（唯一两年均有数值的城市）的得分上升0.100",
            "between 2012 and 2013 the score rose by 0.100 in A, the only city with values in both years"
        },
        { [[0.5, 0.4]], "2012—2013年，甲（唯一的城市）的得分下降0.100", "between 2012 and 2013 the score fell by 0.100 in A, the only city" },
        { [[0.5, 0.5]], "2012—2013年，甲（唯一的城市）的得分没有变化", "between 2012 and 2013 the score did not change in A, the only city" },
        { [[0.5, 0.6], [0.4, 0.6]], "2012—2013年，2个城市的得分全部上升", "between 2012 and 2013 the score rose in both cities" },
        { [[0.5, 0.4], [0.4, 0.3]], "2012—2013年，2个城市的得分全部下降", "between 2012 and 2013 the score fell in both cities" },
        {
            [[0.5, 0.5], [0.4, 0.4001]], "2012—2013年，2个城市的得分均无变化",
            "between 2012 and 2013 the score did not change in either of the two cities"
        },
        {
            [[0.5, 0.5], [0.4, 0.4], [0.2, 0.2]], "2012—2013年，3个城市的得分均无变化",
            "between 2012 and 2013 the score did not change in any of the three cities"
        },
        { [[0.5, 0.6], [0.4, 0.5], [0.2, 0.3]], "2012—2013年，3个城市的得分全部上升", "between 2012 and 2013 the score rose in all three cities" },
        {
            [[0.5, 0.6], [0.4, 0.3], [0.2, 0.2]], "2012—2013年，3个城市中，得分1个上升，1个下降，其余基本稳定",
            "between 2012 and 2013 the score rose in one of the three cities, fell in one and was stable in the other one"
        },
        {
            [[0.5, 0.4], [0.4, 0.3], [0.2, 0.2]], "2012—2013年，3个城市中，得分2个下降，其余基本稳定",
            "between 2012 and 2013 the score fell in two of the three cities and was stable in the other one"
        },
        {
            [[0.5, 0.6], [0.4, 0.6], [null, 0.2], [0.3, null]], "2012—2013年，两年均有数值的2个城市的得分全部上升",
            "between 2012 and 2013 the score rose in both cities with values in both years"
        },
    };

    [Theory, MemberData(nameof(Rises))]
    public void Rises_BetweenTwoYears_AreCounted(double?[][] values, string zh, string en) =>
        Statement.Exactly(Ranks(values), "rises x", zh, en);

    public static TheoryData<double?[][], string, string> Greatest => new()
    {
        { [[0.5]], "", "" },
        { [[0.5, 0.6]], "", "" },
        { [[0.5, 0.4], [0.4, 0.3]], "", "" },
        { [[0.5, 0.501], [0.4, 0.4]], "升幅最大的是甲（0.001）", "the greatest rise was that of A (0.001)" },
        { [[0.5, 0.75], [0.4, 0.43]], "升幅超过0.2的只有甲（0.250）", "only A rose by more than 0.2 (0.250)" },
        { [[0.1, 0.4], [0.1, 0.4], [0.1, 0.15]], "升幅超过0.2的只有甲和乙（均为0.300）", "only A and B rose by more than 0.2 (0.300 each)" },
        { [[0.1, 0.4], [0.1, 0.4], [0.1, 0.4], [0.1, 0.4]], "升幅最大的是甲、乙、丙和丁（0.300）", "the greatest rise was that of A, B, C and D (0.300)" },
    };

    [Theory, MemberData(nameof(Greatest))]
    public void GreatestRises_AtMostTwo_AreSetApartByARoundThreshold(double?[][] values, string zh, string en) =>
        Statement.Exactly(Ranks(values), "greatest_rises x 2", zh, en);

    [Fact] // ten units, a tenth is one: 0.2 is exceeded by the first alone, 0.1 by three
    public void Threshold_OfRises_IsTheRoundNumberNearestToATenth()
    {
        Assert.Equal(0.2, Moves.Threshold([0.25, 0.15, 0.12, 0.05, 0.04, 0.03, 0.02, 0.01, 0.0, -0.3]));
        Assert.Equal(
            0.05, Moves.Threshold([.. Enumerable.Range(1, 30).Select(i => i * 0.001), 0.07, 0.06, 0.055])); // 33 units, a tenth is 3.3
        Assert.Null(Moves.Threshold([]));
        Assert.Null(Moves.Threshold([-0.1, 0]));
        Assert.Null(Moves.Threshold([0.001]));
    }

    [Fact]
    public void Names_OfLists_FollowEachLanguage()
    {
        Statement.Exactly(Texts("A", "B", "C"), "names x 0", "A、B和C", "A, B and C");
        Statement.Exactly(Texts("A", "B", "C"), "names x 2", "A、B和C", "A, B and C"); // no "and 1 more"
        Statement.Exactly(Texts("A", "B", "C", "D"), "names x 2", "A、B等4个", "A, B and two more");
        Statement.Exactly(Texts("A", "B"), "either x", "A或B", "A or B");
        Statement.Exactly(Texts("A"), "each_of x", "A", "A");
        Statement.Exactly(Texts(), "each_of x", "", "");
        Statement.Exactly(Texts("A", "B"), "all_of x.size '城市' 'cities'", "2个城市", "both cities");
        Statement.Exactly(Texts("A", "B"), "left_out x", "；A和B无定义，未列入", "; A and B were not defined and left out");
        Statement.Exactly(Ranking.Of(Named(0.1)), "place_names x.highest", "甲", "A");
        Statement.Exactly(Ranking.Of(Named(0.1, 0.1)), "place_names x.highest", "甲和乙", "A and B");
    }

    [Theory]
    [InlineData(1, "城市", "1个城市", "one city")]
    [InlineData(2, "城市", "2个城市", "two cities")]
    [InlineData(3, "上市公司", "3家上市公司", "three cities")]
    [InlineData(3, "高校", "3所高校", "three cities")]
    [InlineData(3, "指标", "3项指标", "three cities")]
    [InlineData(0, "记录", "0条记录", "0 cities")]
    public void Counted_Things_HaveTheirMeasureWord(int count, string noun, string zh, string en) =>
        Statement.Exactly(
            new Dictionary<string, object?> { ["n"] = count, ["noun"] = Statement.Name($"{noun}|city") }, "counted x.n x.noun 'cities'", zh,
            en);

    [Theory]
    [InlineData("Urban resilience", "urban resilience")]
    [InlineData("R&D expenditure", "R&D expenditure")]
    [InlineData("GDP per capita", "GDP per capita")]
    [InlineData("Year-end savings", "year-end savings")]
    [InlineData("C", "C")]
    public void Lower_FirstLetterOfAName_SparesAbbreviations(string name, string expected) =>
        Assert.Equal(expected, Statement.In("en", name, "lower x"));

    private static List<object?> Texts(params string[] texts) => [.. texts];

    private static IEnumerable<(LocalizedText Name, double? Value)> Named(params double?[] values) =>
        values.Select((v, i) => (Statement.Name(((char)('A' + i)).ToString()), v));

    private static RanksFacts Ranks(params double?[][] values)
    {
        var units = new Axis<UnitId>(values.Select((_, i) => new UnitId(((char)('A' + i)).ToString())));
        var years = new Axis<Year>(values[0].Select((_, i) => new Year(2012 + i)));
        var score = new Measure(
            new MeasureId("s"), Statement.Name("得分|Score"), "S", LabeledMatrix<UnitId, Year>.From(units, years, (u, t) => values[u][t]));
        return RanksFacts.Of(score, id => Statement.Name(id.Value), City, Cities);
    }
}
