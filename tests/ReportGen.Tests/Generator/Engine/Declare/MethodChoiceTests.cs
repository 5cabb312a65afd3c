using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;

namespace ReportGen.Tests.Generator.Engine.Declare;

/// <summary>How the methods of a study are read.</summary>
public sealed class MethodChoiceTests
{
    [Fact] // as the study goes: normalization before weights before aggregation; the default before what departs from it, as declared
    public void Options_OfMethods_StandInTheOrderOfTheStudy()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var plan = study.Declare(
            "aggregation={criteria: geometric, indicators: arithmetic}",
            "weighting={users: 0.4, method: critic, digital: {scope: per-year, method: entropy}, environment: equal}",
            "normalization={income: min-max}");
        Assert.Equal(
            [
                "normalization.method = min-max", "normalization.scope = pooled",
                "normalization.to = [0, 1]",
                "normalization.income.method = min-max", "normalization.income.scope = pooled",
                "normalization.income.to = [0, 1]",
                "weighting.method = critic", "weighting.scope = pooled", "weighting.correlation = pearson", "weighting.conflict = signed",
                "weighting.users = 0.4",
                "weighting.digital.method = entropy", "weighting.digital.scope = per-year",
                "weighting.digital.shift = 0",
                "weighting.environment.method = equal", "weighting.environment.scope = pooled",
                "aggregation.indicators = arithmetic", "aggregation.criteria = geometric",
            ],
            plan!.Options.Where(o => o.Name.Split('.')[0] is "normalization" or "weighting" or "aggregation")
                .Select(o => $"{o.Name} = {o.Value}"));
    }

    [Theory] // every method with options, and every place where one is named
    [InlineData("aggregation={power: 0.5}", "aggregation={method: power, p: 0.5}")]
    [InlineData("aggregation={power: {p: 0.5}}", "aggregation={method: power, p: 0.5}")]
    [InlineData("aggregation={power: }", "aggregation=power")]
    [InlineData("aggregation={topsis: raw}", "aggregation={method: topsis, of: raw}")]
    [InlineData("aggregation={topsis: {weights: distance}}", "aggregation={method: topsis, weights: distance}")]
    [InlineData("aggregation={mazziotta-pareto: plus}", "aggregation={method: mazziotta-pareto, penalty: plus}")]
    [InlineData("aggregation={geometric: {}}", "aggregation=geometric")]
    [InlineData(
        "aggregation={indicators: {power: 2}, criteria: {power: -1}}",
        "aggregation={indicators: {method: power, p: 2}, criteria: {method: power, p: -1}}")]
    [InlineData("normalization={min-max: [0.01, 1]}", "normalization={method: min-max, to: [0.01, 1]}")]
    [InlineData(
        "normalization={min-max: {to: [0.01, 1], scope: per-year}}", "normalization={method: min-max, to: [0.01, 1], scope: per-year}")]
    [InlineData("normalization={z-score: population}", "normalization={method: z-score, spread: population}")]
    [InlineData("normalization={rank: max}", "normalization={method: rank, ties: max}")]
    [InlineData(
        "normalization={ratio-to-reference: {reference: {unit: \"1\", year: 2019}}}",
        "normalization={method: ratio-to-reference, reference: {unit: \"1\", year: 2019}}")]
    [InlineData("normalization={income: {rank: min}}", "normalization={income: {method: rank, ties: min}}")]
    [InlineData("normalization={green: {min-max: [0.1, 1]}}", "normalization={green: {method: min-max, to: [0.1, 1]}}")]
    [InlineData(
        "normalization={method: min-max, environment: {rank: min}}",
        "normalization={method: min-max, environment: {method: rank, ties: min}}")]
    [InlineData("weighting={entropy: 0.0001}", "weighting={method: entropy, shift: 0.0001}")]
    [InlineData("weighting={critic: spearman}", "weighting={method: critic, correlation: spearman}")]
    [InlineData("weighting={coefficient-of-variation: raw}", "weighting={method: coefficient-of-variation, of: raw}")]
    [InlineData("weighting={pca: first}", "weighting={method: pca, kind: first}")]
    [InlineData(
        "weighting={green: {ahp: {of: criteria, matrix: [[1, 3], [1/3, 1]]}}}",
        "weighting={green: {method: ahp, of: criteria, matrix: [[1, 3], [1/3, 1]]}}")]
    [InlineData("weighting={digital: {ahp: [[1]]}}", "weighting={digital: {method: ahp, matrix: [[1]]}}")]
    [InlineData("weighting={combined: [entropy, critic]}", "weighting={method: combined, of: [entropy, critic]}")]
    [InlineData(
        "weighting={combined: [{entropy: 0.0001}, {critic: {conflict: absolute}}]}",
        "weighting={method: combined, of: [{method: entropy, shift: 0.0001}, {method: critic, conflict: absolute}]}")]
    [InlineData("weighting={two-stage: critic}", "weighting={method: two-stage, within: critic}")]
    [InlineData(
        "weighting={two-stage: {within: {critic: kendall}, across: {coefficient-of-variation: normalized}}}",
        "weighting={method: two-stage, within: {method: critic, correlation: kendall}, "
        + "across: {method: coefficient-of-variation, of: normalized}}")]
    [InlineData("outliers={percentile: [0.05, 0.95]}", "outliers={method: percentile, limits: [0.05, 0.95]}")]
    [InlineData("outliers={skew-kurtosis: 1.5}", "outliers={method: skew-kurtosis, skewness: 1.5}")]
    [InlineData("interpolation={linear: }", "interpolation=linear")]
    public void ShortForm_SaysWhatTheLongOneSays(string shortly, string fully)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var (read, written) = (study.Declare(shortly), study.Declare(fully));
        Assert.DoesNotContain(study.Diagnostics.Sorted(), d => d.Severity == Severity.Error);
        Assert.Equal(InForce(written!), InForce(read!));
        Assert.Contains(InForce(read!), o => o.Declared);
        Assert.Equal(written!.IndicatorAggregation.Options, read!.IndicatorAggregation.Options);
        Assert.Equal(written.CriterionAggregation.Options, read.CriterionAggregation.Options);
        Assert.Equal(written.Treatment?.Options, read.Treatment?.Options);
    }

    [Theory] // --set into a short form, as into the long one that it stands for
    [InlineData("weighting: critic", "weighting.scope=per-year", "weighting={method: critic, scope: per-year}")]
    [InlineData("weighting: critic", "weighting.correlation=kendall", "weighting={method: critic, correlation: kendall}")]
    [InlineData("weighting: critic", "weighting.digital=equal", "weighting={method: critic, digital: equal}")]
    [InlineData("weighting: {digital: critic}", "weighting.digital.correlation=kendall",
        "weighting={digital: {method: critic, correlation: kendall}}")]
    [InlineData("normalization: min-max", "normalization.scope=per-year", "normalization={method: min-max, scope: per-year}")]
    [InlineData("aggregation: power", "aggregation.p=0.5", "aggregation={method: power, p: 0.5}")]
    [InlineData("aggregation: {criteria: power}", "aggregation.criteria.p=0.5", "aggregation={criteria: {method: power, p: 0.5}}")]
    [InlineData("outliers: percentile", "outliers.limits=[0.05, 0.95]", "outliers={method: percentile, limits: [0.05, 0.95]}")]
    public void Set_IntoAShortForm_IsTheLongOne(string declared, string set, string fully)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("study.yaml", "id: base\n", $"id: base\n{declared}\n");
        var read = study.Declare(set);
        Assert.True(read is not null, study.Printed());
        Assert.Equal(InForce(study.Declare(fully)!), InForce(read!));
    }

    [Fact] // units and what is printed have short forms as well
    public void Set_IntoTheShortFormOfUnitsAndTables_IsTheLongOne()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("study.yaml", "id: base\n", "id: base\nreport: {figures: [systems, trend]}\n");
        var plan = study.Declare("units.exclude=[\"4\"]", "units.other_rows=ignore", "report.figures.systems.most=2");
        Assert.True(plan is not null, study.Printed());
        Assert.DoesNotContain(plan!.Units, u => u.Id.Value == "4");
        Assert.Contains(plan.Options, o => o is { Name: "report.figures.systems.most", Value: "2" });
    }

    private static List<OptionInForce> InForce(ReportPlan plan) =>
    [
        .. plan.Options.Where(
            o => o.Name.Split('.')[0] is "interpolation" or "outliers" or "normalization" or "weighting" or "aggregation"),
    ];

    [Theory]
    [InlineData("aggregation={geometric: 2}", "error[RG2051]: the method 'geometric' has no options to set", "write `geometric` alone")]
    [InlineData("aggregation={powr: 0.5}", "error[RG1010]: 'powr' is not a known key here", "did you mean 'power'?")]
    [InlineData("aggregation={indicators: {powr: 0.5}}", "error[RG1010]: 'powr' is not a known key here", "did you mean 'power'?")]
    [InlineData("weighting={entrpy: 0.5}", "error[RG1010]: 'entrpy' is not a known key here", "did you mean 'entropy'?")]
    [InlineData(
        "weighting={combined: [entropy, {critc: spearman}]}", "error[RG1010]: 'critc' is not a known key here", "did you mean 'critic'?")]
    [InlineData(
        "aggregation={power: 0.5, criteria: geometric}", "error[RG2050]: the method 'power' stands among other keys",
        "write `method: power`, `p: ...` beside them")]
    [InlineData(
        "interpolation={linear: , none: }", "error[RG2050]: the method 'linear' stands among other keys",
        "write `method: linear` beside them")]
    [InlineData("aggregation={power: high}", "error[RG1013]: 'high' is not a number", null)]
    [InlineData("aggregation={topsis: best}", "error[RG1014]: 'best' is not one of normalized, raw", null)]
    [InlineData("aggregation={power: {q: 2}}", "error[RG1010]: 'q' is not a known key here", "known keys are p")]
    [InlineData("aggregation={power: {method: topsis}}", "error[RG1010]: 'method' is not a known key here", "known keys are p")]
    [InlineData(
        "normalization={min-max: {income: rank}}", "error[RG1010]: 'income' is not a known key here", "known keys are scope, to")]
    [InlineData("outliers={limits: [0.1, 0.9]}", "error[RG1011]: the treatment of outliers has no 'method'", null)]
    public void ShortForm_ThatIsWrong_IsTold(string set, string finding, string? hint)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        Assert.Null(study.Declare(set));
        Assert.Contains(finding, study.Printed(), StringComparison.Ordinal);
        if (hint is not null) Assert.Contains($"hint: {hint}", study.Printed(), StringComparison.Ordinal);
        Assert.Single(study.Diagnostics.Sorted(), d => d.Severity == Severity.Error);
    }

    [Fact]
    public void ShortForm_OfADeclaredId_MeansThatId()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("digital.yaml", "id: users", "id: equal");
        study.Replace("data.csv", "users", "equal");
        var plan = study.Declare("weighting={equal: 0.4}");
        Assert.Equal(0.4, plan!.Weighting.Shares.Single(s => s.Key.Value == "equal").Value);
    }
}
