using ReportGen.Tests.Plugins.Statistics.Shared;

namespace ReportGen.Tests.Plugins.Statistics.Inequality;

using ReportGen.Statistics.Inequality;
using ReportGen.Statistics.Shared;

/// <summary>What is said of the indices of inequality.</summary>
public sealed class SpreadStatementTests
{
    public static TheoryData<double?[], string, string> Courses => new()
    {
        { [0.1, 0.2], "基尼系数由2012年的0.1000升至2013年的0.2000", "the Gini coefficient rose from 0.1000 in 2012 to 0.2000 in 2013" },
        { [0.2, 0.3, 0.1], "基尼系数由2012年的0.2000降至2014年的0.1000", "the Gini coefficient fell from 0.2000 in 2012 to 0.1000 in 2014" },
        { [0.2, 0.2], "基尼系数在2012年与2013年均为0.2000", "the Gini coefficient was 0.2000 both in 2012 and in 2013" },
        { [null, 0.2], "基尼系数在2013年为0.2000", "the Gini coefficient was 0.2000 in 2013" },
        { [null, null], "", "" },
    };

    [Theory, MemberData(nameof(Courses))]
    public void SpreadCourse_OfAnIndex_SaysItsEnds(double?[] values, string zh, string en) =>
        Statement.Exactly(Of(InequalityIndex.Gini, "", values), "spread_course x", zh, en);

    [Theory]
    [InlineData(InequalityIndex.Gini, "", "基尼系数", "the Gini coefficient")]
    [InlineData(InequalityIndex.Cv, "", "变异系数", "the coefficient of variation")]
    [InlineData(InequalityIndex.Atkinson, "0.5", "阿特金森指数（ε = 0.5）", "Atkinson’s index with an aversion of 0.5")]
    [InlineData(InequalityIndex.Atkinson, "1", "阿特金森指数（ε = 1）", "Atkinson’s index with an aversion of 1")]
    public void SpreadName_OfAnIndex_IsItsName(InequalityIndex index, string aversion, string zh, string en) =>
        Statement.Exactly(Of(index, aversion, [0.1]), "spread_name x", zh, en);

    [Fact]
    public void SpreadCourses_ThatRunAlike_AreOneSentence()
    {
        SpreadFacts All(params SpreadCourse[] courses) => new(
            Statement.Name("协调度|degree"), null, [.. courses], new SpreadHas(Gini: true, Cv: true, Atkinson: true));
        var (gini, cv) = (Of(InequalityIndex.Gini, "", [0.2, 0.1]), Of(InequalityIndex.Cv, "", [0.4, 0.3]));
        Statement.Exactly(
            All(gini, cv, Of(InequalityIndex.Atkinson, "0.5", [0.05, 0.02])), "spread_courses x",
            "基尼系数由2012年的0.2000降至2013年的0.1000，变异系数由0.4000降至0.3000，阿特金森指数（ε = 0.5）由0.0500降至0.0200",
            "the Gini coefficient fell from 0.2000 in 2012 to 0.1000 in 2013, the coefficient of variation from 0.4000 to 0.3000 and"
            + " Atkinson’s index with an aversion of 0.5 from 0.0500 to 0.0200");
        Statement.Exactly(All(gini), "spread_courses x", "", "");
        Statement.Exactly(All(gini, cv with { Course = null }), "spread_courses x", "", "");
        Statement.Exactly(All(gini, Of(InequalityIndex.Cv, "", [0.3, 0.4])), "spread_courses x", "", ""); // it rose
        Statement.Exactly(All(gini, Of(InequalityIndex.Cv, "", [0.3, 0.2, 0.1])), "spread_courses x", "", ""); // to another year
    }

    private static SpreadCourse Of(InequalityIndex index, string aversion, double?[] values) =>
        new(index, aversion, Series.Of(Statement.Series(values), decimals: 4));
}
