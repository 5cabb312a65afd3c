using ReportGen.Cli.Terminal;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.CombinedWeight;

namespace ReportGen.Tests.Golden;

/// <summary>What the methods of the toolbox refuse and warn of.</summary>
public sealed class MethodRefusalTests
{
    private const string Quiet = "models: {coupling-coordination: {enabled: false}, obstacle-degree: {enabled: false}}\n";

    [Theory]
    [InlineData(
        "normalization: {method: min-max, debt: ratio-to-max}",
        "error[RG4111]: 'ratio-to-max' is not defined for the moderate indicator 'debt'")]
    [InlineData(
        "normalization: {method: min-max, growth: ratio-to-mean}",
        "error[RG4112]: 'ratio-to-mean' needs values above 0, and indicator 'growth' has others in ")]
    [InlineData(
        "normalization: {method: min-max, growth: vector}",
        "error[RG4112]: 'vector' needs values that are not below 0, and indicator 'growth' has others in ")]
    [InlineData("normalization: {method: min-max, scope: base-year}", "error[RG4113]: `scope: base-year` needs a `base:`")]
    [InlineData(
        "normalization: {method: min-max, scope: base-year, base: 1999}",
        "error[RG4113]: the base year 1999 is none of the study's")]
    [InlineData("normalization: {method: min-max, base: 2015}", "error[RG4114]: `base: 2015` has no effect without `scope: base-year`")]
    [InlineData("normalization: {method: z-score, scope: base-year}", "error[RG1014]: 'base-year' is not one of pooled, per-year")]
    [InlineData("normalization: ratio-to-reference", "error[RG4115]: 'ratio-to-reference' has no row to measure by: no unit is named")]
    [InlineData("normalization: {method: ratio-to-reference, reference: {unit: nobody, year: 2015}}", "there is no unit 'nobody'")]
    [InlineData("normalization: {method: distance-to-reference, reference: {unit: u15}}", "no year is named")]
    [InlineData(
        "normalization: {method: distance-to-reference, reference: {unit: u01, year: 2015}}",
        "error[RG4117]: the reference 'u01' has the worst value of indicator 'patents'")]
    [InlineData(
        "normalization: z-score\nweighting: equal\naggregation: geometric",
        "error[RG4116]: 'geometric' is not defined for values below 0, which indicator 'gdp'")]
    [InlineData(
        "weighting: {method: entropy, economy: ahp}",
        "error[RG4122]: the judgements cannot be used: there are 5 items to compare, and the matrix has 0 rows of 0")]
    [InlineData(
        "weighting: {method: entropy, ecology: {method: ahp, of: criteria, matrix: [[1, 3], [3, 1]]}}",
        "items 1 and 2 are judged 3 one way and 3 the other")]
    [InlineData("weighting: {method: entropy, ecology: {method: ahp, of: criteria, matrix: [[1, x], [3, 1]]}}", "'x' is no number")]
    [InlineData("weighting: {method: entropy, economy: merec}", "error[RG4111]: 'merec' is not defined for the moderate indicator 'debt'")]
    [InlineData("aggregation: {method: power, p: 30}", "error[RG4129]: the power 30 is not between -20 and 20")]
    [InlineData(
        "aggregation: {method: topsis, of: raw}",
        "error[RG4111]: 'topsis of raw values' is not defined for the moderate indicator 'debt'")]
    [InlineData("available: 0", "a share of 0 is not between 0 and 1")]
    public void Method_ThatCannotBeUsed_IsRefusedWithTheReason(string methods, string message) =>
        Assert.Contains(message, Toolbox.Refused(Quiet + methods), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "weighting: equal\nnormalization: z-score",
        "error[RG4203]: coupling needs scores in [0, 1], and system 'economy' has others")]
    [InlineData(
        "weighting: equal\nnormalization: {method: min-max, gdp: ratio-to-max}",
        "error[RG4402]: obstacle degrees need standardized values in [0, 1], which those of indicator 'gdp' need not be")]
    public void Model_OfValuesWithoutBounds_IsRefused(string methods, string message) =>
        Assert.Contains(message, Toolbox.Refused(methods), StringComparison.Ordinal);

    [Fact] // one method weighs the first indicator alone, the other one the second
    public void Combined_OfDisjointWeights_IsRefused()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var system = study.Declare()!.Systems.First(s => s.Indicators.Count() > 1);
        var (units, years) = (new Axis<UnitId>([new UnitId("a"), new UnitId("b")]), new Axis<Year>([new Year(2020)]));
        var none = LabeledVector<Year>.From(years, _ => null);
        var y = new NormalizedIndicator(LabeledMatrix<UnitId, Year>.From(units, years, (u, _) => u), none, none);
        var indicators = new Axis<IndicatorId>(system.Indicators.Select(i => i.Id));
        var scores = new NormalizedScores(system.Id, Scope.Pooled, indicators, [.. indicators.Select(_ => y)]);
        var (first, second) = (new MethodChoice("first", Scope.Pooled, system.Span), new MethodChoice("second", Scope.Pooled, system.Span));
        var choice = first with { Options = new CombinedOptions { Of = [first, second], By = CombinedBy.Multiplicative } };
        var bag = new DiagnosticBag();
        ((IWeightingOfOthers)new CombinedWeighting()).Weigh(scores, system, choice, (_, _, of) => new Weights(
            system.Id, Scope.Pooled,
            LabeledMatrix<IndicatorId, Year>.From(indicators, years, (j, _) => j == (of.Method == "first" ? 0 : 1) ? 1 : 0)), bag);
        Assert.Contains(
            $"error[RG4124]: the combined weights of system '{system.Id}' are all 0",
            DiagnosticText.Format(Assert.Single(bag.Sorted())), StringComparison.Ordinal);
    }

    [Fact]
    public void Indicator_ModerateWithoutAnOptimum_IsRefused()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("digital.yaml", "direction: positive}", "direction: moderate}");
        Assert.Null(study.Build());
        Assert.Contains("error[RG2049]: indicator 'users' is moderate and has no optimum\n", study.Printed(), StringComparison.Ordinal);
        study.Replace("digital.yaml", "direction: moderate}", "direction: positive, optimum: [3, 4]}");
        study.Built();
        Assert.Contains("`optimum:` has no effect", study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // CR of the case's three items that contradict each other is 2.759
    public void Judgements_ThatContradictEachOther_AreAWarning()
    {
        using var case_ = Toolbox.Built(
            "weighting: {method: entropy, economy: equal, output: {method: ahp, matrix: [[1, 5, 1/5], [1/5, 1, 5], [5, 1/5, 1]]}}");
        Assert.Contains(
            "warning[RG4123]: the judgements of system 'economy' contradict each other: CR = 2.759 is not below 0.1",
            case_.Study.Printed(), StringComparison.Ordinal);
        var row = Assert.Single(case_.Study.Results("ahp_consistency"));
        Assert.Equal(("output", "no"), (row["matrix"], row["consistent"]));
    }

    [Fact]
    public void Closeness_ToTheIdealsOfEachYear_IsAWarning()
    {
        using var case_ = Toolbox.Built("aggregation: {method: topsis, ideal: per-year}");
        Assert.Contains(
            "warning[RG5104]: closeness to the ideals of each year does not compare over years",
            case_.Study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Indicator_ThatIsTheSameEverywhere_IsAWarning()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var rows = File.ReadAllLines(Path.Combine(study.Folder, "data.csv"));
        var alike = rows.Select((row, i) => i == 0 ? row : row[..(row.LastIndexOf(',') + 1)] + "5");
        study.Write("data.csv", string.Join('\n', alike) + "\n").Built("csv");
        Assert.Contains(
            "warning[RG4101]: indicator 'staff' is constant and is left out\n", study.Printed(), StringComparison.Ordinal);
    }

    [Fact] // a single code for a missing value: the hint is what to say of it
    public void Row_WhoseValueMayBeACode_HasTheHintToDeclareIt()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Replace("data.csv", "2,2020,16,", "2,2020,-999,").Built("csv");
        Assert.Contains(
            "  hint: where it means that nothing is known, say `missing: [\"-999\"]` of the data file\n", study.Printed(),
            StringComparison.Ordinal);
    }

    [Fact] // one cell of 100000 among values up to 75
    public void Indicator_WhoseRangeOneRowMakes_IsAWarning()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        var rows = File.ReadAllLines(Path.Combine(study.Folder, "data.csv"));
        var last = rows[^1].Split(',');
        last[^1] = "100000";
        study.Write("data.csv", string.Join('\n', [.. rows[..^1], string.Join(',', last)]) + "\n").Built("html");
        Assert.Contains("warning[RG5103]: one row decides indicator '", study.Printed(), StringComparison.Ordinal);
        Assert.Contains(
            "One row decides ",
            File.ReadAllText(Path.Combine(study.Output, "report.en.html")), StringComparison.Ordinal);
    }
}
