namespace ReportGen.Tests.Golden;

/// <summary>Each method prints its formula and its text in both languages.</summary>
[Trait("Speed", "slow")]
public sealed class MethodPagesTests
{
    private const string Quiet =
        "models: {coupling-coordination: {enabled: false}, obstacle-degree: {enabled: false}, dagum-gini: {enabled: false}}\n";

    private const string Reference = "reference: {unit: '4', year: 2021}";

    [Theory]
    [InlineData("outliers: percentile", "处理异常值", "Outliers are treated first")]
    [InlineData("outliers: skew-kurtosis", "偏度绝对值", "skewness is at least")]
    [InlineData("normalization: {method: min-max, to: [0.01, 1]}", "压缩至", "brought to")]
    [InlineData("normalization: {method: min-max, scope: base-year, base: 2019, cap: true}", "取基期", "base year")]
    [InlineData("normalization: z-score\nweighting: equal", "Z-score标准化", "mean and standard deviation")]
    [InlineData("normalization: rank", "按位次标准化", "replaced by their ranks")]
    [InlineData("normalization: ratio-to-max\nweighting: equal", "与最优值之比", "ratios to the best value")]
    [InlineData("normalization: ratio-to-mean\nweighting: equal", "与均值之比", "ratios to the mean")]
    [InlineData("normalization: {method: ratio-to-reference, " + Reference + "}\nweighting: equal", "与参照值之比", "ratios to a reference")]
    [InlineData("normalization: {method: distance-to-reference, cap: true, " + Reference + "}", "距最劣值的距离", "distance from the worst")]
    [InlineData("normalization: vector\nweighting: equal\naggregation: topsis", "向量归一化", "root of the sum of their squares")]
    [InlineData("weighting: {method: entropy, shift: 0.0001}", "平移量", "keeps logarithms defined")]
    [InlineData("weighting: standard-deviation", "标准差法", "Standard deviations give")]
    [InlineData("weighting: coefficient-of-variation", "变异系数法", "Coefficients of variation give")]
    [InlineData("weighting: equal-by-criterion", "准则层取相等的权重", "criteria have the same weight")]
    [InlineData("weighting: pca", "主成分分析法", "Principal components give")]
    [InlineData("weighting: {method: pca, kind: nicoletti}", "方差最大化旋转", "varimax rotation")]
    [InlineData("weighting: merec", "MEREC法", "MEREC")]
    [InlineData("weighting: {method: combined, of: [entropy, critic], by: game-theory}", "博弈论", "closest to all of them")]
    [InlineData("weighting: {method: two-stage, within: entropy, across: equal}", "分两阶段确定", "two stages")]
    [InlineData("aggregation: geometric", "加权几何平均", "weighted geometric mean")]
    [InlineData("aggregation: harmonic", "加权调和平均", "weighted harmonic mean")]
    [InlineData("aggregation: {method: power, p: -2}", "加权幂平均", "weighted power mean")]
    [InlineData("aggregation: topsis", "TOPSIS法", "TOPSIS")]
    [InlineData("aggregation: mazziotta-pareto", "Mazziotta-Pareto", "Mazziotta and Pareto")]
    [InlineData("aggregation: {method: mazziotta-pareto, penalty: plus, weighted: true}", "加权均值与方差", "weighted as above")]
    [InlineData("aggregation: rank-sum-ratio", "秩和比", "rank-sum ratio")]
    public void Method_InForce_IsPrintedInBothLanguages(string methods, string zh, string en)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var yaml = File.ReadAllText(Path.Combine(study.Folder, "study.yaml"));
        study.Write("study.yaml", yaml[..yaml.IndexOf("models:", StringComparison.Ordinal)] + Quiet + methods + "\n");
        study.Built("html");
        Assert.Contains(zh, File.ReadAllText(Path.Combine(study.Output, "report.zh.html")), StringComparison.Ordinal);
        Assert.Contains(en, File.ReadAllText(Path.Combine(study.Output, "report.en.html")), StringComparison.Ordinal);
    }

    [Fact] // several of one folder at once: their equations have labels of their own
    public void Methods_OfOneFolder_StandBesideEachOther()
    {
        using var case_ = Toolbox.Built(
            Quiet + "normalization: {method: min-max, gdp: ratio-to-max, wage: ratio-to-mean}\n"
            + "weighting: {method: standard-deviation, ecology: coefficient-of-variation}");
        Assert.Equal(9, case_.Study.Results("weights").Count);
    }

    [Fact] // z-scores have the mean 0 but for rounding
    public void Variation_OfZScores_IsRefused() => Assert.Contains(
        "error[RG4119]: the coefficient of variation is not defined for indicator 'gdp' of system 'economy'",
        Toolbox.Refused($"{Quiet}normalization: z-score\nweighting: coefficient-of-variation"), StringComparison.Ordinal);
}
