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

    private static SpreadCourse Of(InequalityIndex index, string aversion, double?[] values) =>
        new(index, aversion, Series.Of(Statement.Series(values), decimals: 4));
}
