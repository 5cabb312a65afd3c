namespace ReportGen.Tests.Golden;

/// <summary>
/// Weights, normalization and aggregation by system, criterion and indicator. Expected: Peers/toolbox, by an implementation of others.
/// </summary>
public sealed class ToolboxTests
{
    [Fact]
    public void Weighting_OfOneSystem_IsItsOwn()
    {
        using var case_ = Toolbox.Built("weighting: {method: entropy, ecology: equal}");
        case_.HasWeights("economy", (indicator, _) => Toolbox.Expected("weights", "economy", "entropy", indicator));
        case_.HasWeights("ecology", (indicator, _) => Toolbox.Expected("weights", "ecology", "equal", indicator));
    }

    [Fact] // the criteria weigh 2 : 1 as given, and entropy shares that out inside each
    public void Weighting_OfEachCriterion_SharesOutWhatTheSystemsMethodGives()
    {
        using var case_ = Toolbox.Built("weighting: {method: given, output: entropy, structure: entropy, air: entropy, green: entropy}");
        foreach (var system in Toolbox.Systems.Keys)
        {
            case_.HasWeights(system, (indicator, _) => Toolbox.Expected("weights", system, "two-stage/entropy/given", indicator));
        }
    }

    [Fact]
    public void Weighting_PerYearInOneSystem_LeavesTheOtherAsItIs()
    {
        using var case_ = Toolbox.Built("""
            normalization: {method: min-max, ecology: {method: min-max, scope: per-year}}
            weighting: {method: entropy, ecology: {method: critic, scope: per-year}}
            """);
        case_.HasWeights("economy", (indicator, _) => Toolbox.Expected("weights", "economy", "entropy", indicator));
        case_.HasWeights("ecology", (indicator, year) => Toolbox.Expected("weights", "ecology", "critic/per-year", year, indicator));
        Assert.Equal(9 * 6, case_.Study.Results("weights").Count);
    }

    [Fact] // 0.3 of the whole, and 0.7 among the others as entropy has them
    public void Share_OfOneIndicator_IsItsWeightAndTheOthersDivideTheRest()
    {
        using var case_ = Toolbox.Built("weighting: {method: entropy, pm25: 0.3}");
        double Entropy(string indicator) => Toolbox.Expected("weights", "ecology", "entropy", indicator);
        case_.HasWeights("ecology", (indicator, _) => indicator == "pm25" ? 0.3 : 0.7 * Entropy(indicator) / (1 - Entropy("pm25")));
        case_.HasWeights("economy", (indicator, _) => Toolbox.Expected("weights", "economy", "entropy", indicator));
    }

    [Fact]
    public void Normalization_OfOneIndicator_IsItsOwn()
    {
        using var own = Toolbox.Built("normalization: {method: min-max, pm25: {method: min-max, scope: per-year}}");
        using var all = Toolbox.Built("normalization: {method: min-max, scope: pooled}");
        var seen = 0;
        foreach (var (row, pooled) in own.Study.Results("normalized").Zip(all.Study.Results("normalized")))
        {
            if (row["indicator"] != "pm25")
            {
                Assert.Equal(pooled["normalized"], row["normalized"]);
                continue;
            }
            var expected = Toolbox.Expected(row, "normalization", "min-max/per-year", "pm25");
            Toolbox.Agree(expected, row["normalized"], $"{row["unit"]} {row["year"]} {seen++}");
        }
        Assert.Equal(24 * 6, seen);
    }

    [Theory]
    [InlineData("{indicators: arithmetic, criteria: geometric}", "levels/arithmetic-geometric")]
    [InlineData("{indicators: geometric, criteria: arithmetic}", "levels/geometric-arithmetic")]
    [InlineData("geometric", "geometric")]
    public void Aggregation_ByLevel_AgreesWithTheIndependentImplementation(string aggregation, string expected)
    {
        using var case_ = Toolbox.Built($"aggregation: {aggregation}");
        var rows = case_.Study.Results("scores").Where(r => r["system"] == "ecology").ToList();
        Assert.Equal(24 * 6, rows.Count);
        foreach (var row in rows)
        {
            Toolbox.Agree(Toolbox.Expected(row, "aggregation", "ecology", expected), row["score"], $"{row["unit"]} {row["year"]}");
        }
        Assert.All(case_.Study.Results("criterion_scores"), r => Assert.Equal("", r["contribution"])); // no sum, no parts
    }
}
