using ReportGen.Contracts.Data;
using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics.Theil;

using ReportGen.Statistics.Shared;
using ReportGen.Statistics.Theil;

/// <summary>What is said of Theil's indices. Regions are 甲 (A), 乙 (B), ...</summary>
public sealed class TheilStatementTests
{
    public static TheoryData<double?[], string, string> Courses => new()
    {
        {
            [0.0123, 0.0234], "协调度的泰尔指数T由2012年的0.0123升至2013年的0.0234",
            "the Theil index T of the degree rose from 0.0123 in 2012 to 0.0234 in 2013"
        },
        {
            [0.0234, 0.03, 0.0123], "协调度的泰尔指数T由2012年的0.0234降至2014年的0.0123",
            "the Theil index T of the degree fell from 0.0234 in 2012 to 0.0123 in 2014"
        },
        { [0.01231, 0.01229], "协调度的泰尔指数T在2012年与2013年均为0.0123", "the Theil index T of the degree was 0.0123 both in 2012 and in 2013" },
        { [null, 0.0123], "协调度的泰尔指数T在2013年为0.0123", "the Theil index T of the degree was 0.0123 in 2013" },
        { [null, null], "协调度的泰尔指数T无定义", "the Theil index T of the degree was not defined" },
    };

    [Theory, MemberData(nameof(Courses))]
    public void TheilCourse_OfAnIndex_SaysItsEnds(double?[] values, string zh, string en)
    {
        var index = Index() with { Total = Series.Of(Statement.Series(values), decimals: 4) };
        var facts = new TheilFacts(Statement.Name("协调度|Degree"), Statement.Name("大区|Regions"), [index], [], Statement.Name("城市|city"),
            Statement.Name("城市|cities"), 2, 2, new Composition(2, 2, 2, null, null, 0));
        Statement.Exactly(facts, "theil_course x x.indices[0]", zh, en);
    }

    public static TheoryData<double?, double?, string, string> Parts => new()
    {
        {
            0.6, null, "2013年区域间差异占60.0%，区域内差异占40.0%",
            "in 2013 differences between regions made up 60.0% of it and those within regions 40.0%"
        },
        {
            0.6, 0.5, "2013年区域间差异占60.0%，区域内差异占40.0%，区域间的占比较2012年上升10.0个百分点",
            "in 2013 differences between regions made up 60.0% of it and those within regions 40.0%; "
                + "since 2012 the share between regions had risen by 10.0 percentage points"
        },
        {
            0.6, 0.75, "2013年区域间差异占60.0%，区域内差异占40.0%，区域间的占比较2012年下降15.0个百分点",
            "in 2013 differences between regions made up 60.0% of it and those within regions 40.0%; "
                + "since 2012 the share between regions had fallen by 15.0 percentage points"
        },
        {
            0.6, 0.60001, "2013年区域间差异占60.0%，区域内差异占40.0%，与2012年相同",
            "in 2013 differences between regions made up 60.0% of it and those within regions 40.0%, as in 2012"
        },
        { null, null, "", "" },
    };

    [Theory, MemberData(nameof(Parts))]
    public void TheilParts_OfAnIndex_CompareTwoYears(double? between, double? first, string zh, string en) => Statement.Exactly(
        Index() with { Between = between, Within = 1 - between, BetweenFirst = first, FirstYear = first is null ? null : new Year(2012) },
        "theil_parts x", zh, en);

    public static TheoryData<double[], string, string> Contributions => new()
    {
        {
            [0.1, 0.3, 0.2], "对区域内差异贡献最大的是乙（占总体30.0%），最小的是甲（10.0%）",
            "within regions, B added most (30.0% of the whole) and A least (10.0%)"
        },
        {
            [0.3, 0.3, 0.2], "对区域内差异贡献最大的是甲和乙（均占总体30.0%），最小的是丙（20.0%）",
            "within regions, A and B added most (30.0% of the whole each) and C least (20.0%)"
        },
        { [0.3, 0.3], "各区域内部对总体差异的贡献相同（均为30.0%）", "the regions added the same from within (30.0% of the whole each)" },
        { [0.3], "区域内差异来自甲（占总体30.0%）", "what lay within regions came from A (30.0% of the whole)" },
        { [0, 0], "", "" },
        { [], "", "" },
    };

    [Theory, MemberData(nameof(Contributions))]
    public void TheilRegions_ByContribution_NameMostAndLeast(double[] shares, string zh, string en)
    {
        var regions = shares.Select((s, g) => (Statement.Name(((char)('A' + g)).ToString()), (double?)s));
        Statement.Exactly(Index() with { Contributions = Ranking.Of(regions, Printed.Share) }, "theil_regions x", zh, en);
    }

    [Fact]
    public void TheilNested_OfAnIndex_SaysItsThreeParts() => Statement.Exactly(
        new NestedCourse("T", Statement.Name("区域|Regions"), Statement.Name("省份|Provinces"), new Year(2013), 0.5, 0.2, 0.3),
        "theil_nested x",
        "2013年泰尔指数T中，区域间差异占50.0%，同一区域内省份间差异占20.0%，省份内差异占30.0%",
        "of the index T in 2013, 50.0% lay between regions, 20.0% between provinces of the same region and 30.0% within provinces");

    [Fact]
    public void Statements_WithoutTheModel_AreLeftUnsaid()
    {
        Statement.Exactly(null, "theil_course x x", "", "");
        Statement.Exactly(null, "theil_parts x", "", "");
        Statement.Exactly(null, "theil_zero x", "", "");
        Statement.Exactly(null, "theil_regions x", "", "");
        Statement.Exactly(null, "theil_base x", "", "");
        Statement.Exactly(null, "theil_nested x", "", "");
    }

    [Fact]
    public void TheilZero_OfAnIndex_NamesTheYearsWithoutIt()
    {
        var index = Index() with { Total = Series.Of(Statement.Series([null, 0.2]), decimals: 4), WithZero = [new Year(2012)] };
        Statement.Exactly(
            index, "theil_zero x", "2012年有数值为零，该指数无定义", "in 2012 it was not defined, since a value was zero");
        Statement.Exactly(index with { WithZero = [] }, "theil_zero x", "", "");
        Statement.Exactly(index with { Total = null }, "theil_zero x", "", ""); // it is never defined, which is said already
    }

    private static TheilCourse Index() => new("T", null, new Year(2013), 0.6, 0.4, null, null, Ranking.Of([]));
}
