using AngleSharp.Html.Parser;

namespace ReportGen.Tests.Generator.Engine.Compose;

/// <summary>What a report says of methods that do not hold for all of it.</summary>
[Trait("Speed", "slow")]
public sealed class MethodWordsTests
{
    [Theory]
    [InlineData(
        "weighting={method: entropy, digital: given, environment: equal}",
        "韧性的各项指标的权重用熵值法确定", "The weights of the indicators of resilience follow the entropy method:")]
    [InlineData(
        "weighting={method: entropy, digital: given, environment: equal}",
        "数字的各项指标的权重由指标体系给定，并在每个系统内部归一为",
        "The weights of the indicators of digital are given by the indicator system and made to sum to")]
    [InlineData(
        "weighting={method: entropy, digital: given, environment: equal}",
        "准则层“环境”的各项指标取相等的权重。", "The indicators of the criterion “environment” have the same weight.")]
    [InlineData(
        "weighting={method: entropy, digital: given, environment: equal}",
        "单独规定赋权方法的准则层（环境）保持其系统赋权方法给出的权重，在内部按自身的方法分配给各项指标。",
        "A criterion with a method of its own (environment) keeps the weight that the method of its system gives it")]
    [InlineData(
        "weighting={method: entropy, users: 0.4}",
        "用户（0.400）的权重由研究直接规定", "The weight of users (0.400) is fixed by the study")]
    [InlineData(
        "weighting={method: entropy, users: 0.4, parks: 0.1}",
        "公园（0.100）和用户（0.400）的权重由研究直接规定",
        "The weights of parks (0.100) and users (0.400) are fixed by the study")]
    [InlineData(
        "weighting={method: equal, digital: {method: critic, scope: per-year, correlation: kendall}}",
        "数字的各项指标的权重用CRITIC法[1]确定，各年分别计算", "CRITIC[1] gives the weights of the indicators of digital, year by year")]
    [InlineData(
        "normalization={method: min-max, users: {method: min-max, scope: per-year}}",
        "对指标“用户”作极差标准化", "Standardization between extremes is applied to the indicator “users”:")]
    [InlineData( // the part of two stages has another name, and sums inside criteria
        "weighting={two-stage: {within: critic, across: entropy}}",
        "准则层内部指标权重用CRITIC法[1]确定", "CRITIC[1] gives the weights of the indicators inside each criterion:")]
    [InlineData(
        "weighting={two-stage: {within: critic, across: entropy}}", "权重在每个准则层内部之和为", "the weights of each criterion sum to")]
    [InlineData(
        "weighting={two-stage: {within: critic, across: entropy}}",
        "准则层权重用熵值法确定", "The weights of the criteria follow the entropy method:")]
    [InlineData(
        "weighting={two-stage: {within: equal, across: equal}}",
        "各准则层内部的指标取相等的权重。", "Within each criterion all indicators have the same weight.")]
    [InlineData(
        "weighting={combined: [entropy, equal]}", "等权法对各系统内部的指标取相等的权重。",
        "Equal weights give all indicators of a system the same weight.")]
    [InlineData(
        "weighting={pca: {components: 0.85}}", "取累计方差贡献率达到 85% 的主成分", "components count until they hold 85% of the variance")]
    [InlineData(
        "normalization={method: min-max, users: {method: min-max, scope: per-year}}",
        "对韧性和数字的其余指标作极差标准化", "Standardization between extremes is applied to the other indicators of resilience and digital")]
    [InlineData(
        "aggregation={indicators: geometric, criteria: arithmetic}",
        "准则层得分为其标准化值的加权几何平均[1]", "The score of a criterion is the weighted geometric mean of its standardized values[1]")]
    [InlineData(
        "aggregation={indicators: geometric, criteria: arithmetic}",
        "系统综合指数为其准则层得分的加权平均：", "The index of a system is the weighted mean of the scores of its criteria:")]
    [InlineData(
        "aggregation={indicators: arithmetic, criteria: geometric}",
        "准则层得分为其标准化值的加权平均：", "The score of a criterion is the weighted mean of its standardized values:")]
    [InlineData(
        "aggregation=geometric",
        "系统综合指数为标准化值的加权几何平均[1]，一项指标的短板不能由其他指标完全补偿：",
        "The index of a system is the weighted geometric mean of its standardized values[1]: strength in one indicator does not")]
    public void Method_ThatHoldsForAPart_SaysForWhich(string set, string zh, string en)
    {
        using var study = Weighed().Built("html", set);
        Assert.Contains(zh, Methods(study, "zh"), StringComparison.Ordinal);
        Assert.Contains(en, Methods(study, "en"), StringComparison.Ordinal);
    }

    [Fact] // what the score of a criterion is stands before what is made of it
    public void Aggregation_ByLevel_IsToldFromTheIndicatorsUp()
    {
        using var study = Weighed().Built("html", "aggregation={indicators: geometric, criteria: arithmetic}");
        var text = Methods(study, "en");
        Assert.True(
            text.IndexOf("The score of a criterion is", StringComparison.Ordinal) < text.IndexOf(
                "The index of a system is", StringComparison.Ordinal));
    }

    [Fact] // the same method twice, with another scope: equations have labels of their own
    public void Method_InForceTwice_IsToldTwice()
    {
        using var study = Weighed().Built("html", "weighting={method: entropy, digital: {method: entropy, scope: per-year}}");
        var text = Methods(study, "en");
        Assert.Contains("The weights of the indicators of resilience follow the entropy method:", text, StringComparison.Ordinal);
        Assert.Contains(
            "The weights of the indicators of digital follow the entropy method, year by year:", text, StringComparison.Ordinal);
    }

    [Theory] // the same method twice, with other options: each table once, each equation with a label of its own
    [InlineData(
        "weighting={green: {ahp: {matrix: [[1, 2], [1/2, 1]], of: criteria}}, digital: {ahp: {matrix: [[1, 3], [1/3, 1]], of: criteria}}}",
        "tbl-ahp", "eq-ahp")]
    [InlineData("weighting={green: {combined: [entropy, equal]}, digital: {combined: [entropy, critic]}}", "tbl-combined-weights")]
    [InlineData("weighting={green: {pca: weighted}, digital: {pca: first}}", "eq-pca-weight", "eq-pca-weight-2")]
    [InlineData(
        "weighting={green: {two-stage: {within: entropy, across: equal}}, digital: {two-stage: {within: equal, across: equal}}}",
        "eq-two-stage", "eq-two-stage-2")]
    [InlineData("weighting={green: {method: merec, scope: per-year}, digital: merec}", "eq-merec-score", "eq-merec-score-2")]
    [InlineData("normalization={method: rank, digital: {rank: min}}", "eq-rank", "eq-rank-2")]
    [InlineData(
        "aggregation={indicators: {topsis: raw}, criteria: {topsis: {of: normalized, ideal: per-year}}}",
        "eq-topsis-closeness", "eq-topsis-closeness-2")]
    [InlineData("aggregation={indicators: mazziotta-pareto, criteria: {mazziotta-pareto: plus}}", "eq-mazziotta-pareto-2")]
    [InlineData("aggregation={indicators: {power: 2}, criteria: {power: 0.5}}", "eq-criterion-score")]
    public void Method_InForceTwiceWithOtherOptions_IsPrintedOnce(string set, params string[] ids)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Built("html", set, "models={coupling-coordination: {enabled: false}, obstacle-degree: {enabled: false}}", "gradings={}");
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(study.Output, "report.en.html")));
        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Single(page.QuerySelectorAll($"[id='{id}']")));
    }

    [Fact]
    public void Methods_ThatHoldForAll_SayNothingOfParts()
    {
        using var study = Weighed().Built("html");
        var text = Methods(study, "en");
        Assert.Contains("Indicators are standardized between their extremes, for", text, StringComparison.Ordinal);
        Assert.Contains("Indicator weights follow the entropy method:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("of its own", text, StringComparison.Ordinal);
        Assert.DoesNotContain("fixed by the study", text, StringComparison.Ordinal);
    }

    /// <summary>The base study with given weights in its digital system.</summary>
    private static TemporaryStudy Weighed()
    {
        var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        foreach (var indicator in (string[])["users", "lines", "patents", "staff"])
        {
            study.Replace("digital.yaml", $"id: {indicator},", $"id: {indicator}, weight: 0.25,");
        }
        return study;
    }

    /// <summary>The paragraphs of a report, one after the other.</summary>
    private static string Methods(TemporaryStudy study, string language)
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(study.Output, $"report.{language}.html")));
        var paragraphs = page.QuerySelectorAll("main p")
            .Select(p => string.Join(' ', p.TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)));
        return string.Join('\n', paragraphs).Replace("\u2060", "", StringComparison.Ordinal); // a citation does not leave its word
    }
}
