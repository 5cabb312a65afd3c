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
        { [null, null], "均值均无定义", "the mean is not defined anywhere" },
        { [0.3], "均值只有甲一项，为0.300", "only A has a mean (0.300)" },
        { [0.3, null], "均值只有甲一项，为0.300；乙无定义，未列入", "only A has a mean (0.300); B is not defined and left out" },
        { [0.3001, 0.2999], "均值彼此相同，均为0.300", "the mean is the same everywhere (0.300)" },
        { [0.1, 0.3, 0.2], "均值以乙最高（0.300），甲最低（0.100）", "B has the highest mean (0.300) and A the lowest (0.100)" },
        { [0.3, 0.3001, 0.1], "均值以甲和乙并列最高（0.300），丙最低（0.100）", "A and B, tied, have the highest mean (0.300) and C the lowest (0.100)" },
        {
            [0.1, 0.3, 0.1, 0.1], "均值以乙最高（0.300），甲、丙和丁并列最低（0.100）",
            "B has the highest mean (0.300) and A, C and D, tied, have the lowest (0.100)"
        },
        {
            [0.1, 0.3, null, null], "均值以乙最高（0.300），甲最低（0.100）；丙和丁无定义，未列入",
            "B has the highest mean (0.300) and A the lowest (0.100); C and D are not defined and left out"
        },
        {
            [0.1, 0.3, null, null, null, null, null], "均值以乙最高（0.300），甲最低（0.100）；丙、丁、戊等5个无定义，未列入",
            "B has the highest mean (0.300) and A the lowest (0.100); C, D, E and 2 more are not defined and left out"
        },
    };

    [Theory, MemberData(nameof(Rankings))]
    public void Extremes_OfARanking_NameTiesTogether(double?[] values, string zh, string en)
    {
        Statement.Exactly(
            Ranking.Of(Named(values)), "extremes x '均值' 'fixed3'", zh,
            Statement.In("en", Ranking.Of(Named(values)), "extremes x '均值' 'fixed3'"));
        Assert.Equal(en, Statement.In("en", Ranking.Of(Named(values)), "extremes x 'mean' 'fixed3'"));
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
        { [null, null], "2012年得分均无定义", "the score of 2012 is not defined anywhere" },
        { [0.5, null], "2012年得分只有甲一个城市的数值，为0.500", "only one city, A, has a score of 2012 (0.500)" },
        { [0.5, 0.5, 0.5], "3个城市的2012年得分相同，均为0.500", "the score of 2012 is the same in all 3 cities (0.500)" },
        {
            [0.5, 0.7], "2012年得分由高到低依次为乙（0.700）和甲（0.500）",
            "from the highest score of 2012 to the lowest, the cities are B (0.700) and A (0.500)"
        },
        {
            [0.5, 0.7, 0.4, 0.3, 0.2], "2012年得分居前的城市依次为乙（0.700）、甲（0.500）和丙（0.400），最低的是戊（0.200）",
            "the cities with the highest score of 2012 are B (0.700), A (0.500) and C (0.400); the lowest is E (0.200)"
        },
        {
            [0.5, 0.7, 0.2, 0.5, 0.2], "2012年得分居前的城市依次为乙（0.700）和甲与丁（均为0.500），最低的是丙和戊（0.200）",
            "the cities with the highest score of 2012 are B (0.700), and A and D (0.500 each); the lowest are C and E (0.200 each)"
        },
    };

    [Theory, MemberData(nameof(Leaders))]
    public void Leaders_AtMostThree_AreNamedInOrder(double?[] values, string zh, string en) =>
        Statement.Exactly(Ranks([.. values.Select(v => new[] { v })]), "leaders x 3", zh, en);

    [Fact]
    public void LeaderChange_BetweenTwoYears_NamesWhoLedAtFirst()
    {
        Statement.Exactly(Ranks([0.5, 0.6], [0.4, 0.5]), "leader_change x", "2012年居首的也是甲", "in 2012 A led as well");
        Statement.Exactly(Ranks([0.5, 0.4], [0.4, 0.5]), "leader_change x", "2012年居首的是甲", "in 2012 A led");
        Statement.Exactly(Ranks([0.5, 0.4], [0.5, 0.5], [0.1, 0.1]), "leader_change x", "2012年居首的是甲和乙", "in 2012 A and B led");
        foreach (var silent in (object?[])[Ranks([0.5], [0.4]), Ranks([0.5, 0.5]), Ranks([0.5, 0.5], [0.5, 0.6]), null])
        {
            Statement.Exactly(silent, "leader_change x", "", "");
        }
    }

    public static TheoryData<double?[][], string, string> Rises => new()
    {
        { [[0.5]], "", "" },
        { [[0.5, null], [null, 0.4]], "2012年与2013年没有可比的城市", "no city can be compared between 2012 and 2013" },
        { [[0.4, 0.5], [null, 0.4]], "2012—2013年，可比的城市只有甲（+0.100），得分上升（另有1个城市缺少首年或末年的数值，未作比较）", "between 2012 and 2013 the score rose in A (+0.100), the only city that can be compared (1 city without a value in one of these years is left out)" },
        {
            [[0.5, 0.4]], "2012—2013年，可比的城市只有甲（−0.100），得分下降",
            "between 2012 and 2013 the score fell in A (−0.100), the only city that can be compared"
        },
        {
            [[0.5, 0.5]], "2012—2013年，可比的城市只有甲，得分不变",
            "between 2012 and 2013 the score did not change in A, the only city that can be compared"
        },
        { [[0.5, 0.6], [0.4, 0.6]], "2012—2013年，2个城市的得分全部上升", "between 2012 and 2013 the score rose in both cities" },
        { [[0.5, 0.4], [0.4, 0.3]], "2012—2013年，2个城市的得分全部下降", "between 2012 and 2013 the score fell in both cities" },
        {
            [[0.5, 0.5], [0.4, 0.4001]], "2012—2013年，2个城市的得分均无变化",
            "between 2012 and 2013 the score did not change in either of the 2 cities"
        },
        {
            [[0.5, 0.5], [0.4, 0.4], [0.2, 0.2]], "2012—2013年，3个城市的得分均无变化",
            "between 2012 and 2013 the score did not change in any of the 3 cities"
        },
        { [[0.5, 0.6], [0.4, 0.5], [0.2, 0.3]], "2012—2013年，3个城市的得分全部上升", "between 2012 and 2013 the score rose in all 3 cities" },
        {
            [[0.5, 0.6], [0.4, 0.3], [0.2, 0.2]], "2012—2013年，3个可比城市的得分中，1个上升、1个下降、1个不变",
            "between 2012 and 2013 the score rose in 1, fell in 1 and did not change in 1 of 3 cities"
        },
        {
            [[0.5, 0.4], [0.4, 0.3], [0.2, 0.2]], "2012—2013年，3个可比城市的得分中，2个下降、1个不变，没有上升者",
            "between 2012 and 2013 the score fell in 2 and did not change in 1 of 3 cities and rose in none"
        },
        {
            [[0.5, 0.6], [0.4, 0.6], [null, 0.2], [0.3, null]], "2012—2013年，2个城市的得分全部上升（另有2个城市缺少首年或末年的数值，未作比较）",
            "between 2012 and 2013 the score rose in both cities (2 cities without a value in one of these years are left out)"
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
        { [[0.5, 0.501], [0.4, 0.4]], "升幅居前的是甲（+0.001）", "the greatest rises are those of A (+0.001)" },
        { [[0.5, 0.75], [0.4, 0.43]], "升幅超过0.2的只有甲（+0.250）", "only A (+0.250) rises by more than 0.2" },
        { [[0.1, 0.4], [0.1, 0.4], [0.1, 0.15]], "升幅超过0.2的有甲（+0.300）和乙（+0.300）", "A (+0.300) and B (+0.300) rise by more than 0.2" },
        {
            [[0.1, 0.4], [0.1, 0.4], [0.1, 0.4], [0.1, 0.4]], "升幅超过0.2的城市有4个，居前的是甲（+0.300）和乙（+0.300）",
            "a rise of more than 0.2 is found in 4 cities, the greatest in A (+0.300) and B (+0.300)"
        },
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
        Statement.Exactly(Texts("A", "B", "C", "D"), "names x 2", "A、B等4个", "A, B and 2 more");
        Statement.Exactly(Texts("A", "B"), "either x", "A或B", "A or B");
        Statement.Exactly(Texts("A"), "each_of x", "A", "A");
        Statement.Exactly(Texts(), "each_of x", "", "");
        Statement.Exactly(Texts("A", "B"), "all_of x.size '城市' 'cities'", "全部2个城市", "both cities");
        Statement.Exactly(Texts("A", "B"), "left_out x", "；A和B无定义，未列入", "; A and B are not defined and left out");
        Statement.Exactly(Ranking.Of(Named(0.1)), "place_names x.highest", "甲", "A");
        Statement.Exactly(Ranking.Of(Named(0.1, 0.1)), "place_names x.highest", "甲和乙并列", "A and B, tied,");
    }

    [Theory]
    [InlineData(1, "城市", "1个城市", "1 city")]
    [InlineData(2, "城市", "2个城市", "2 cities")]
    [InlineData(3, "上市公司", "3家上市公司", "3 cities")]
    [InlineData(3, "高校", "3所高校", "3 cities")]
    [InlineData(3, "指标", "3项指标", "3 cities")]
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
