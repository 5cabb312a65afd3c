using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics.DagumGini;

using ReportGen.Statistics.DagumGini;
using ReportGen.Statistics.Shared;
using ReportGen.Contracts.Text;

/// <summary>Sources of inequality, regions and pairs, over made decompositions. Regions are 甲 (A), 乙 (B), ...</summary>
public sealed class InequalityStatementTests
{
    /// <summary>Gw, Gnb, Gt of a year; null for a year without a Gini.</summary>
    public static TheoryData<double[]?[], string, string> Sources => new()
    {
        { [[0.02, 0.03, 0.05]],
            "总体差异以超变密度的贡献最大（2012年为50.0%），其次是区域间净差异（30.0%），" +
                "再次是区域内差异（20.0%）",
                    "in 2012 transvariation was the largest source (50.0%), followed by net differences between regions (30.0%) and " +
                        "differences within regions (20.0%)" },
        { [[0.04, 0.02, 0.04]],
            "总体差异主要来自区域内差异和超变密度（2012年均为40.0%），" +
                "其次是区域间净差异（20.0%）",
                    "in 2012 differences within regions and transvariation were the largest sources (40.0% each), followed by net " +
                        "differences between regions (20.0%)" },
        { [[0.06, 0.02, 0.02]],
            "总体差异主要来自区域内差异（2012年为60.0%），" +
                "其次是区域间净差异和超变密度（均为20.0%）",
                    "in 2012 differences within regions were the largest source (60.0%), followed by net differences between regions and " +
                        "transvariation (20.0% each)" },
        { [[0.04, 0.03, 0.03]],
            "总体差异以区域内差异的贡献最大（2012年为40.0%），其次是区域间净差异和超变密度（均为30.0%）",
                    "in 2012 differences within regions were the largest source (40.0%), followed by net differences between regions and " +
                        "transvariation (30.0% each)" },
        { [[0.03, 0.03, 0.03]], "2012年三个来源的贡献率相同，均为33.3%", "in 2012 the three sources contributed the same share (33.3% each)" },
        { [[0.06, 0.04, 0]],
            "总体差异主要来自区域内差异（2012年为60.0%），其次是区域间净差异（40.0%）；" +
                "超变密度没有贡献",
                    "in 2012 differences within regions were the largest source (60.0%), followed by net differences between regions " +
                        "(40.0%); transvariation contributed nothing" },
        { [[0, 0.05, 0.05]],
            "总体差异主要来自区域间净差异和超变密度（2012年均为50.0%）；" +
                "区域内差异没有贡献",
                    "in 2012 net differences between regions and transvariation were the largest sources (50.0% each); differences " +
                        "within regions contributed nothing" },
        { [[0.1, 0, 0]], "2012年的总体差异全部来自区域内差异", "in 2012 all inequality came from differences within regions" },
        { [[0, 0, 0]], "2012年各城市之间按所列位数没有差异，不存在来源之分", "in 2012 the cities did not differ in print, so that there is no source to name" },
        { [[0.02, 0.03, 0.05], null],
            "总体差异以超变密度的贡献最大（2012年为50.0%），其次是区域间净差异（30.0%），" +
                "再次是区域内差异（20.0%）",
                    "in 2012 transvariation was the largest source (50.0%), followed by net differences between regions (30.0%) and " +
                        "differences within regions (20.0%)" },
        { [null, null], "", "" },
    };

    [Theory, MemberData(nameof(Sources))]
    public void Sources_OfTheLastYearWithAGini_AreOrdered(double[]?[] parts, string zh, string en) =>
        Statement.Exactly(Facts(parts), "sources x", zh, en);

    public static TheoryData<double[]?[], string, string> OverTime => new()
    {
        { [[0.02, 0.03, 0.05]], "", "" },
        { [null, [0.02, 0.03, 0.05]], "", "" },
        {
            [[0.02, 0.03, 0.05], [0.02, 0.02, 0.06]], "与2012年相比，超变密度的贡献率上升10.0个百分点，区域间净差异下降10.0个百分点",
            "from 2012 to 2013 the share of transvariation rose by 10.0 percentage points "
                + "and that of net differences between regions fell by 10.0"
        },
        {
            [[0.05, 0.03, 0.02], [0.02, 0.03, 0.05]], "2012年的首要来源曾是区域内差异；此后，超变密度的贡献率上升30.0个百分点，区域内差异下降30.0个百分点",
            "in 2012 the largest source had been differences within regions; the share of transvariation rose by 30.0 percentage points " +
                "and that of differences within regions fell by 30.0"
        },
        { [[0.02, 0.03, 0.05], [0.04, 0.06, 0.1]], "各来源的贡献率与2012年相同", "the shares were those of 2012" },
        { [[0.1, 0, 0], [0.2, 0, 0]], "", "" },
        // a difference of the last printed place
        { [[0.3333, 0.3333, 0.3334], [0.3334, 0.3333, 0.3333]], "各来源的贡献率与2012年相同", "the shares were those of 2012" },
    };

    [Theory, MemberData(nameof(OverTime))]
    public void SourcesOverTime_FirstAndLastYearWithAGini_AreCompared(double[]?[] parts, string zh, string en) =>
        Statement.Exactly(Facts(parts), "sources_over_time x", zh, en);

    public static TheoryData<double?[], int[], string, string> Within => new()
    {
        {
            [0.1, 0.3, 0.2], [2, 2, 2], "2012年区域内部的差异以乙最大（0.300），甲最小（0.100）",
            "within regions, inequality in 2012 was greatest in B (0.300) and least in A (0.100)"
        },
        {
            [0.1, 0.3, 0.3001], [2, 2, 2], "2012年区域内部的差异以乙和丙最大（均为0.300），甲最小（0.100）",
            "within regions, inequality in 2012 was greatest in B and C (0.300 each) and least in A (0.100)"
        },
        { [0.1, 0.1], [2, 2], "2012年各区域内部的基尼系数相同，均为0.100", "in 2012 all regions were equally unequal within (0.100)" },
        {
            [0.1, 0.3, 0], [2, 2, 1], "2012年区域内部的差异以乙最大（0.300），甲最小（0.100）；丙仅有一个城市，不参与比较",
            "within regions, inequality in 2012 was greatest in B (0.300) and least in A (0.100); C, with a single city, is not compared"
        },
        { [0.1, 0.3, 0, 0], [2, 2, 1, 1],
            "2012年区域内部的差异以乙最大（0.300），甲最小（0.100）；丙和丁各仅有一个城市，" +
                "不参与比较",
                    "within regions, inequality in 2012 was greatest in B (0.300) and least in A (0.100); C and D, with a single city " +
                        "each, are not compared" },
        {
            [0.1, 0, null], [2, 1, 0], "2012年只有甲可以计算区域内部的基尼系数，为0.100；乙仅有一个城市，不参与比较",
            "in 2012 only A had a Gini coefficient of its own (0.100); B, with a single city, is not compared"
        },
        {
            [0, 0], [1, 1], "2012年没有区域包含两个或更多城市，区域内部无从比较",
            "in 2012 no region held more than one city, so that nothing can be said of inequality within regions"
        },
    };

    [Theory, MemberData(nameof(Within))]
    public void UnequalRegions_LeaveOutRegionsOfOneUnit(double?[] within, int[] units, string zh, string en) =>
        Statement.Exactly(
            Facts([[0.1, 0.1, 0.1]], within.Select(w => new[] { w }).ToArray(), units.Select(u => new[] { u }).ToArray()),
            "unequal_regions x", zh, en);

    [Fact]
    public void UnequalPairs_AreNamedWithTheirValues()
    {
        Statement.Exactly(
            Pairs(0.1, 0.3, 0.2), "unequal_pairs x", "区域之间的差异以甲—丙最大（0.300），甲—乙最小（0.100）",
            "of the pairs of regions, A–C (0.300) differed most and A–B (0.100) least");
        Statement.Exactly(
            Pairs(0.3, 0.3, 0.2), "unequal_pairs x", "区域之间的差异以甲—乙和甲—丙最大（均为0.300），乙—丙最小（0.200）",
            "of the pairs of regions, A–B and A–C (0.300 each) differed most and B–C (0.200) least");
        Statement.Exactly(
            Pairs(0.2, 0.2, 0.2), "unequal_pairs x", "2012年各对区域之间的基尼系数相同，均为0.200",
            "in 2012 the Gini coefficient was the same between all pairs of regions (0.200)");
        Statement.Exactly(
            Pairs(0.2, null, null), "unequal_pairs x", "2012年甲—乙之间的基尼系数为0.200", "in 2012 the Gini coefficient for A–B was 0.200");
        Statement.Exactly(Pairs(null, null, null), "unequal_pairs x", "", "");
    }

    public static TheoryData<double?[][], string, string> Moves => new()
    {
        { [[0.1]], "", "" },
        {
            [[0.1, 0.15], [0.2, 0.3]], "与2012年相比，各区域的基尼系数均有提高，乙升幅为0.100，甲为0.050",
            "compared with 2012, the coefficient had risen in both regions, by 0.100 in B and by 0.050 in A"
        },
        {
            [[0.1, 0.05], [0.2, 0.1]], "与2012年相比，各区域的基尼系数均有下降，乙降幅为0.100，甲为0.050",
            "compared with 2012, the coefficient had fallen in both regions, by 0.100 in B and by 0.050 in A"
        },
        { [[0.1, 0.1001], [0.2, 0.2]], "与2012年相比，各区域的基尼系数没有变化", "compared with 2012, the coefficient had not changed in any region" },
        { [[0.1, 0.1001], [null, null]], "与2012年相比，甲的基尼系数没有变化", "compared with 2012, the coefficient had not changed in A" },
        { [[0.1, 0.2]], "", "" }, // the region is the whole
        { [[0.1, 0.2], [null, null]], "与2012年相比，甲的基尼系数上升0.100", "compared with 2012, the coefficient had risen in A (by 0.100)" },
        { [[0.1, 0.2], [0.2, 0.1], [0.3, 0.3], [0.1, null]],
            "与2012年相比，基尼系数在甲上升（0.100），在乙下降（0.100）；丙基本稳定；" +
                "丁缺少可比的数值",
                    "compared with 2012, the coefficient had risen in A (by 0.100) and fallen in B (by 0.100); it was stable in C; D " +
                        "could not be compared" },
        {
            [[0.2, 0.1], [0.3, 0.3]], "与2012年相比，基尼系数在甲下降（0.100）；乙基本稳定",
            "compared with 2012, the coefficient had fallen in A (by 0.100); it was stable in B"
        },
        { [[0.2, null], [null, 0.3]], "", "" },
    };

    [Theory, MemberData(nameof(Moves))]
    public void GiniMoves_BetweenFirstAndLastYear_AreSorted(double?[][] within, string zh, string en) =>
        Statement.Exactly(
            Facts(
                [.. within[0].Select(_ => new[] { 0.1, 0.1, 0.1 })], within,
                [.. within.Select(w => w.Select(v => v is null ? 0 : 2).ToArray())]),
            "gini_moves x", zh, en);

    [Fact]
    public void Base_OfTheCoefficient_IsSaidWhereItIsNotAll()
    {
        var all = Facts([[0.02, 0.03, 0.05]]);
        Statement.Exactly(all, "gini_base x", "", "");
        var some = all with { Covered = 2, Total = 4 };
        Statement.Exactly(some, "gini_base x", "这里仅计入全部4个城市中归入各区域的2个", "only the two of four cities that belong to a region are counted");
        var other = all with { Composition = new Composition(2, 2, 1, 0.2, 0.3, 0), Recomposed = [Statement.Name("A")] };
        Statement.Exactly(
            other, "gini_base x", "首末两年均有数值的城市只有1个，两年的比较也受样本变化影响",
            "only one city had a value in both years; the comparison of the two years thus also reflects the sample");
        Statement.Exactly(
            other, "gini_others x", "甲在2012年与2012年有数值的城市不尽相同，其系数未作比较",
            "in A other cities had values in 2012 than in 2012, so that its coefficient is not compared");
    }

    [Fact]
    public void Meaning_OfInequality_NamesWhereItLies() => Statement.Exactly(
        Facts([[0.06, 0.02, 0.02], [0.08, 0.02, 0.02]]), "meaning_inequality x", "总体差异有所扩大；差异主要存在于区域内部，即同一区域的城市之间。区域内部以乙差异最大",
        "disparities widened; they lay mainly within regions, between cities of the same region. Inequality within regions was greatest " +
            "in B");

    [Theory]
    [InlineData(0, "差异以区域内部即同一区域的城市之间的部分最大（40.0%）", "lay within regions, between cities of the same region")]
    [InlineData(1, "差异以区域之间的部分最大（40.0%）", "lay between regions")]
    [InlineData(
        2, "差异以区域间交叉重叠的部分最大（40.0%），均值高低不同的区域中都有领先与落后的城市",
        "came from the overlap of regions: cities far ahead and far behind were found in regions of high and of low means alike")]
    public void Meaning_OfInequality_SaysMainlyOfMoreThanHalfOnly(int largest, string zh, string en)
    {
        double[] parts = [.. Enumerable.Range(0, 3).Select(p => p == largest ? 0.04 : 0.03)];
        Statement.Exactly(
            Facts([[0.08, 0.02, 0.02], parts]), "meaning_inequality x", $"总体差异有所缩小；{zh}。区域内部以乙差异最大",
            $"disparities narrowed; the largest part, 40.0%, {en}. Inequality within regions was greatest in B");
        Statement.Exactly(
            Facts([parts]), "meaning_inequality x", $"{zh}。区域内部以乙差异最大",
            $"the largest part of disparities, 40.0%, {en}. Inequality within regions was greatest in B");
    }

    [Fact]
    public void Meaning_OfInequalityThatTurned_SaysThatItMovedBack()
    {
        Statement.Exactly(
            Facts([[0.08, 0.02, 0.02], [0.04, 0.02, 0.02], [0.06, 0.02, 0.02]]), "meaning_inequality x",
            "总体差异较2012年有所缩小，但2013年以后又有所扩大；差异主要存在于区域内部，即同一区域的城市之间。区域内部以乙差异最大",
            "disparities narrowed over the whole period, but widened again after 2013; they lay mainly within regions, between cities of "
            + "the same region. Inequality within regions was greatest in B");
        Statement.Exactly(
            Facts([[0.04, 0.02, 0.02], [0.08, 0.02, 0.02], [0.06, 0.02, 0.02]]), "meaning_inequality x",
            "总体差异较2012年有所扩大，但2013年以后又有所缩小；差异主要存在于区域内部，即同一区域的城市之间。区域内部以乙差异最大",
            "disparities widened over the whole period, but narrowed again after 2013; they lay mainly within regions, between cities of "
            + "the same region. Inequality within regions was greatest in B");
    }

    [Fact]
    public void Places_AndMoves_AreNamedWithTheirValues()
    {
        var ranking = Ranking.Of([(Statement.Name("A"), 0.3), (Statement.Name("B"), 0.3)]);
        Statement.Exactly(ranking.Highest, "at_place x 'fixed3'", "（均为0.300）", "A and B (0.300 each)");
        var moves = ReportGen.Statistics.Shared.Moves.Of([(Statement.Name("A"), 0.1), (Statement.Name("B"), 0.2)]);
        Statement.Exactly(moves.MostRising, "moving_most x", "乙（0.200）", "B (by 0.200)");
        Statement.Exactly(
            moves, "some_moved x.rising 'up' 'city' 'cities' x.most_rising", "在2个cityup，以乙幅度最大（0.200）",
            "up in two cities, most in B (by 0.200)");
    }

    [Fact] // the last year is all zeros, so that it has no Gini: the year before is compared with the first
    public void Facts_OfAYearWithoutAGini_PassItOver()
    {
        var facts = Facts([null, [0.1, 0.1, 0.1], [0.1, 0.1, 0], null], [[0.9, 0.1, 0.3, 0.0], [null, null, null, null]]);
        var (first, last) = (new Year(2013), new Year(2014));
        Assert.Equal((first, last, last, first), (facts.FirstYear, facts.LastYear, facts.SourceYear, facts.SourceFirstYear));
        Statement.Exactly(facts, "gini_moves x", "与2013年相比，甲的基尼系数上升0.200", "compared with 2013, the coefficient had risen in A (by 0.200)");
        Assert.Null(Facts([[0.1, 0.1, 0.1], null], [[0.9, 0.1]]).Moves);
    }

    [Fact]
    public void Movements_OfManyRegions_NameTheFirstFive()
    {
        var moves = ReportGen.Statistics.Shared.Moves.Of(
            Enumerable.Range(0, 9).Select(i => (Statement.Name(((char)('A' + i)).ToString()), (double?)(0.1 * (9 - i)))));
        Statement.Exactly(
            moves, "movements x 'm' 'then' 'region' 'regions'", "then各region的m均有提高，增幅在0.100（壬）至0.900（甲）之间",
            "then m had risen in every region, by 0.100 (I) to 0.900 (A)");
        Assert.Equal((9, 0), (moves.Compared, moves.Falling.Length));
    }

    internal static DagumFacts Facts(double[]?[] parts, double?[][]? within = null, int[][]? units = null, double?[]? pairs = null)
    {
        within ??= [[.. parts.Select(_ => (double?)0.1)], [.. parts.Select(_ => (double?)0.2)]];
        units ??= [.. within.Select(w => w.Select(_ => 2).ToArray())];
        var years = new Axis<Year>(parts.Select((_, i) => new Year(2012 + i)));
        var regions = new Axis<RegionId>(within.Select((_, j) => new RegionId(((char)('A' + j)).ToString())));
        var grouping = new RegionGrouping(
            new("g"), Statement.Name("大区|Regions"), [.. regions.Select(r => new Region(r, Statement.Name(r.Value), new SourceSpan("x")))],
            ImmutableDictionary<UnitId, RegionId>.Empty, new SourceSpan("x"));
        var of = new Axis<RegionPair>(
            from a in Enumerable.Range(0, regions.Count)
            from b in Enumerable.Range(a + 1, regions.Count - a - 1)
            select new RegionPair(regions[a], regions[b]));
        var measure = new Measure(
            new MeasureId("D"), Statement.Name("协调度|Degree"), "D", LabeledMatrix<UnitId,
            Year>.From(new Axis<UnitId>([]), years, (_, _) => null));
        var decomposition = new Decomposition(
            measure, grouping, LabeledVector<Year>.From(years, t => parts[t]?.Sum()),
            LabeledMatrix<GiniPart, Year>.From(new Axis<GiniPart>(Enum.GetValues<GiniPart>()), years, (p, t) => parts[t]?[p]),
            LabeledMatrix<RegionId, Year>.From(regions, years, (j, t) => within[j][t]),
            LabeledMatrix<RegionId, Year>.From(regions, years, (j, t) => units[j][t] == 0 ? null : units[j][t]),
            LabeledMatrix<RegionPair, Year>.From(of, years, (p, _) => pairs is null ? 0.2 : pairs[p]),
            LabeledMatrix<RegionPair, Year>.From(of, years, (_, _) => 0.5));
        LocalizedText Name(GiniPart part) => part switch
        {
            GiniPart.Within => Statement.Name("区域内差异|differences within regions"),
            GiniPart.NetBetween => Statement.Name("区域间净差异|net differences between regions"),
            _ => Statement.Name("超变密度|transvariation"),
        };
        LocalizedText Pair(RegionPair p) => new(new[] { ("zh", "—"), ("en", "–") }.Select(l =>
            KeyValuePair.Create(l.Item1, Statement.Name(p.A.Value).In(l.Item1) + l.Item2 + Statement.Name(p.B.Value).In(l.Item1))));
        return DagumFacts.Of(decomposition, Name, Pair, Statement.Name("城市|city"), Statement.Name("城市|cities"));
    }

    private static DagumFacts Pairs(params double?[] pairs) => Facts([[0.1, 0.1, 0.1]], [[0.1], [0.1], [0.1]], null, pairs);
}
