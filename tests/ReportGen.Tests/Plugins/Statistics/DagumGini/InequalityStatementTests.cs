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
        { [[0.02, 0.03, 0.05]], "2012年总体差异的最大来源是超变密度（50.00%），其次是区域间净差异（30.00%），再次是区域内差异（20.00%）", "the largest source of inequality in 2012 is transvariation (50.00%), followed by net differences between regions (30.00%) and differences within regions (20.00%)" },
        { [[0.04, 0.02, 0.04]], "2012年总体差异的最大来源由区域内差异和超变密度并列（均为40.00%），其次是区域间净差异（20.00%）", "the largest sources of inequality in 2012 are differences within regions and transvariation (40.00% each), followed by net differences between regions (20.00%)" },
        { [[0.06, 0.02, 0.02]], "2012年总体差异的最大来源是区域内差异（60.00%），其次是区域间净差异和超变密度（均为20.00%）", "the largest source of inequality in 2012 is differences within regions (60.00%), followed by net differences between regions and transvariation (20.00% each)" },
        { [[0.03, 0.03, 0.03]], "2012年三个来源的贡献率相同，均为33.33%", "in 2012 the three sources contribute the same share (33.33% each)" },
        { [[0.06, 0.04, 0]], "2012年总体差异的最大来源是区域内差异（60.00%），其次是区域间净差异（40.00%），超变密度没有贡献", "the largest source of inequality in 2012 is differences within regions (60.00%), followed by net differences between regions (40.00%); transvariation contributes nothing" },
        { [[0, 0.05, 0.05]], "2012年总体差异的最大来源由区域间净差异和超变密度并列（均为50.00%），区域内差异没有贡献", "the largest sources of inequality in 2012 are net differences between regions and transvariation (50.00% each); differences within regions contribute nothing" },
        { [[0.1, 0, 0]], "2012年的总体差异全部来自区域内差异，区域间净差异和超变密度没有贡献", "in 2012 all inequality comes from differences within regions; net differences between regions and transvariation contribute nothing" },
        { [[0, 0, 0]], "2012年各城市之间没有差异，不存在来源之分", "in 2012 the cities do not differ, so that there is no source to name" },
        { [[0.02, 0.03, 0.05], null], "2012年总体差异的最大来源是超变密度（50.00%），其次是区域间净差异（30.00%），再次是区域内差异（20.00%）", "the largest source of inequality in 2012 is transvariation (50.00%), followed by net differences between regions (30.00%) and differences within regions (20.00%)" },
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
            [[0.02, 0.03, 0.05], [0.02, 0.02, 0.06]], "与2012年相比，最大来源未变，超变密度的贡献率上升10.00个百分点，区域间净差异下降10.00个百分点",
            "the largest source is the same as in 2012; the share of transvariation rose by 10.00 percentage points and that of net differences between regions fell by 10.00"
        },
        {
            [[0.05, 0.03, 0.02], [0.02, 0.03, 0.05]], "与2012年相比，最大来源已由区域内差异变为超变密度，超变密度的贡献率上升30.00个百分点，区域内差异下降30.00个百分点",
            "in 2012 the largest source was differences within regions; the share of transvariation rose by 30.00 percentage points and that of differences within regions fell by 30.00"
        },
        {
            [[0.02, 0.03, 0.05], [0.04, 0.06, 0.1]], "与2012年相比，最大来源未变，各来源的贡献率也没有变化",
            "the largest source is the same as in 2012, and no share has changed"
        },
        { [[0.1, 0, 0], [0.2, 0, 0]], "", "" },
        // a difference of the last printed place
        { [[0.3333, 0.3333, 0.3334], [0.3334, 0.3333, 0.3333]], "与2012年相比，最大来源已由超变密度变为区域内差异，区域内差异的贡献率上升0.01个百分点，超变密度下降0.01个百分点", "in 2012 the largest source was transvariation; the share of differences within regions rose by 0.01 percentage points and that of transvariation fell by 0.01" },
    };

    [Theory, MemberData(nameof(OverTime))]
    public void SourcesOverTime_FirstAndLastYearWithAGini_AreCompared(double[]?[] parts, string zh, string en) =>
        Statement.Exactly(Facts(parts), "sources_over_time x", zh, en);

    public static TheoryData<double?[], int[], string, string> Within => new()
    {
        {
            [0.1, 0.3, 0.2], [2, 2, 2], "2012年区域内部的差异以乙最大（0.300），甲最小（0.100）",
            "within regions, inequality in 2012 is greatest in B (0.300) and least in A (0.100)"
        },
        {
            [0.1, 0.3, 0.3001], [2, 2, 2], "2012年区域内部的差异以乙和丙并列最大（0.300），甲最小（0.100）",
            "within regions, inequality in 2012 is greatest in B and C, tied, (0.300) and least in A (0.100)"
        },
        { [0.1, 0.1], [2, 2], "2012年各区域内部的基尼系数相同，均为0.100", "in 2012 all regions are equally unequal within (0.100)" },
        {
            [0.1, 0.3, 0], [2, 2, 1], "2012年区域内部的差异以乙最大（0.300），甲最小（0.100）；丙仅有一个城市，不参与比较",
            "within regions, inequality in 2012 is greatest in B (0.300) and least in A (0.100); C, with a single city, is not compared"
        },
        { [0.1, 0.3, 0, 0], [2, 2, 1, 1], "2012年区域内部的差异以乙最大（0.300），甲最小（0.100）；丙和丁各仅有一个城市，不参与比较", "within regions, inequality in 2012 is greatest in B (0.300) and least in A (0.100); C and D, with a single city each, are not compared" },
        {
            [0.1, 0, null], [2, 1, 0], "2012年只有甲可以计算区域内部的基尼系数，为0.100；乙仅有一个城市，不参与比较",
            "in 2012 only A has a Gini coefficient of its own (0.100); B, with a single city, is not compared"
        },
        {
            [0, 0], [1, 1], "2012年没有区域包含两个以上的城市，区域内部无从比较",
            "in 2012 no region holds more than one city, so that nothing can be said of inequality within regions"
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
            Pairs(0.1, 0.3, 0.2), "unequal_pairs x", "2012年区域之间的差异以甲–丙最大（0.300），甲–乙最小（0.100）",
            "between regions, inequality in 2012 is greatest for A–C (0.300) and least for A–B (0.100)");
        Statement.Exactly(
            Pairs(0.3, 0.3, 0.2), "unequal_pairs x", "2012年区域之间的差异以甲–乙和甲–丙并列最大（0.300），乙–丙最小（0.200）",
            "between regions, inequality in 2012 is greatest for A–B and A–C, tied, (0.300) and least for B–C (0.200)");
        Statement.Exactly(
            Pairs(0.2, 0.2, 0.2), "unequal_pairs x", "2012年各对区域之间的基尼系数相同，均为0.200",
            "in 2012 the Gini coefficient is the same between all pairs of regions (0.200)");
        Statement.Exactly(
            Pairs(0.2, null, null), "unequal_pairs x", "2012年甲–乙之间的基尼系数为0.200", "in 2012 the Gini coefficient of the pair A–B is 0.200");
        Statement.Exactly(Pairs(null, null, null), "unequal_pairs x", "", "");
    }

    public static TheoryData<double?[][], string, string> Moves => new()
    {
        { [[0.1]], "", "" },
        {
            [[0.1, 0.15], [0.2, 0.3]], "与2012年相比，各区域的基尼系数均上升：乙（+0.100）和甲（+0.050）",
            "compared with 2012, the coefficient has risen in every region: B (+0.100) and A (+0.050)"
        },
        {
            [[0.1, 0.05], [0.2, 0.1]], "与2012年相比，各区域的基尼系数均下降：乙（−0.100）和甲（−0.050）",
            "compared with 2012, the coefficient has fallen in every region: B (−0.100) and A (−0.050)"
        },
        { [[0.1, 0.1001], [0.2, 0.2]], "与2012年相比，各区域的基尼系数没有变化", "compared with 2012, the coefficient is unchanged in every region" },
        { [[0.1, 0.1001]], "与2012年相比，甲的基尼系数没有变化", "compared with 2012, the coefficient is unchanged in A" },
        { [[0.1, 0.2]], "与2012年相比，甲（+0.100）的基尼系数上升", "compared with 2012, the coefficient has risen in A (+0.100)" },
        {
            [[0.1, 0.2], [0.2, 0.1], [0.3, 0.3], [0.1, null]], "与2012年相比，甲（+0.100）的基尼系数上升，乙（−0.100）下降，丙不变；丁缺少可比的数值",
            "compared with 2012, the coefficient has risen in A (+0.100), fallen in B (−0.100) and is unchanged in C; D cannot be compared"
        },
        {
            [[0.2, 0.1], [0.3, 0.3]], "与2012年相比，甲（−0.100）的基尼系数下降，乙不变",
            "compared with 2012, the coefficient has fallen in A (−0.100) and is unchanged in B"
        },
        { [[0.2, null], [null, 0.3]], "没有区域可与2012年相比", "no region can be compared with 2012" },
    };

    [Theory, MemberData(nameof(Moves))]
    public void GiniMoves_BetweenFirstAndLastYear_AreSorted(double?[][] within, string zh, string en) =>
        Statement.Exactly(
            Facts(
                [.. within[0].Select(_ => new[] { 0.1, 0.1, 0.1 })], within,
                [.. within.Select(w => w.Select(v => v is null ? 0 : 2).ToArray())]),
            "gini_moves x", zh, en);

    [Fact] // the last year is all zeros, so that it has no Gini: the year before is compared with the first
    public void Facts_OfAYearWithoutAGini_PassItOver()
    {
        var facts = Facts([null, [0.1, 0.1, 0.1], [0.1, 0.1, 0], null], [[0.9, 0.1, 0.3, 0.0]]);
        var (first, last) = (new Year(2013), new Year(2014));
        Assert.Equal((first, last, last, first), (facts.FirstYear, facts.LastYear, facts.SourceYear, facts.SourceFirstYear));
        Statement.Exactly(
            facts, "gini_moves x", "与2013年相比，甲（+0.200）的基尼系数上升", "compared with 2013, the coefficient has risen in A (+0.200)");
        Assert.Null(Facts([[0.1, 0.1, 0.1], null], [[0.9, 0.1]]).Moves);
    }

    [Fact]
    public void Movements_OfManyRegions_NameTheFirstFive()
    {
        var moves = ReportGen.Statistics.Shared.Moves.Of(
            Enumerable.Range(0, 9).Select(i => (Statement.Name(((char)('A' + i)).ToString()), (double?)(0.1 * (9 - i)))));
        Statement.Exactly(moves, "movements x 'm' '2012'", "与2012年相比，各区域的m均上升，变化最大的是甲（+0.900）、乙（+0.800）、丙（+0.700）、丁（+0.600）和戊（+0.500）", "compared with 2012, the m has risen in every region, most of all in A (+0.900), B (+0.800), C (+0.700), D (+0.600) and E (+0.500)");
        Statement.Exactly(
            moves, "foremost x.rising", "，变化最大的是甲（+0.900）、乙（+0.800）、丙（+0.700）、丁（+0.600）和戊（+0.500）",
            ", most of all in A (+0.900), B (+0.800), C (+0.700), D (+0.600) and E (+0.500)");
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
            new MeasureId("D"), Statement.Name("协调度|Degree"), "D", LabeledMatrix<UnitId, Year>.From(new Axis<UnitId>([]), years, (_, _) => null));
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
        return DagumFacts.Of(decomposition, Name, Statement.Name("城市|city"), Statement.Name("城市|cities"), 4);
    }

    private static DagumFacts Pairs(params double?[] pairs) => Facts([[0.1, 0.1, 0.1]], [[0.1], [0.1], [0.1]], null, pairs);
}
