using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Plugins.Statistics.Scores;

/// <summary>What stands under the table of indicators, in the report's words.</summary>
public sealed class IndicatorTableTests
{
    [Theory] // as declared, as the indicator that the column holds, and only then as the data do
    [InlineData("per: {column: budget, name: {zh: 财政收入, en: Revenue}}", "以财政收入为分母：用户。", "Divided by revenue: Users.")]
    [InlineData("per: lines", "以线路为分母：用户。", "Divided by lines: Users.")]
    [InlineData("per: budget", "以budget为分母：用户。", "Divided by budget: Users.")]
    [InlineData("direction: moderate, optimum: [2, 3.5]", "用户的最优区间为2至3.5。", "The optimum of users is 2 to 3.5.")]
    [InlineData("direction: positive, formula: \"lines / budget * 100\"", "用户由数据按 lines / budget * 100 计算。",
        "Users: computed from the data as lines / budget * 100.")]
    [InlineData("direction: moderate, optimum: 3", "用户的最优值为3。", "The optimum of users is 3.")]
    public void Notes_OfAnIndicator_NameItsDivisorAndOptimum(string said, string zh, string en)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var declared = said.StartsWith("direction", StringComparison.Ordinal) ? said : said + ", direction: positive";
        study.Replace("digital.yaml", "en: Users}, direction: positive}", $"en: Users}}, {declared}}}");
        var lines = File.ReadAllLines(Path.Combine(study.Folder, "data.csv"));
        study.Write("data.csv", string.Join('\n', lines.Select((line, i) => line + (i == 0 ? ",budget" : ",5"))) + "\n");
        study.Built("html");
        Assert.Contains(zh, Table(study, "zh"), StringComparison.Ordinal);
        Assert.Contains(en, Table(study, "en"), StringComparison.Ordinal);
    }

    private static string Table(TemporaryStudy study, string language)
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(study.Output, $"report.{language}.html")));
        return page.QuerySelector("#tbl-indicator-system")!.TextContent;
    }
}
