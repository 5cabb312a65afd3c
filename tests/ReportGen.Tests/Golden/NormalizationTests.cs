namespace ReportGen.Tests.Golden;

/// <summary>Standardized values and treated outliers. Expected: Peers/toolbox, by an implementation of others.</summary>
[Trait("Speed", "slow")]
public sealed class NormalizationTests
{
    private const string Quiet = "weighting: equal\nmodels: {coupling-coordination: {enabled: false}, obstacle-degree: {enabled: false}}\n";

    private const string Reference = "reference: {unit: u15, year: 2017}";

    [Theory]
    [InlineData("min-max", "min-max")]
    [InlineData("min-max/per-year", "{method: min-max, scope: per-year}")]
    [InlineData("min-max/to", "{method: min-max, to: [0.01, 1]}")]
    [InlineData("min-max/base-year", "{method: min-max, scope: base-year, base: 2015}")]
    [InlineData("min-max/base-year-capped", "{method: min-max, scope: base-year, base: 2015, cap: true}")]
    [InlineData("z-score/sample", "z-score")]
    [InlineData("z-score/population", "{method: z-score, spread: population}")]
    [InlineData("z-score/per-year", "{method: z-score, scope: per-year}")]
    [InlineData("rank/average", "rank")]
    [InlineData("rank/min", "{method: rank, ties: min}")]
    [InlineData("rank/max", "{method: rank, ties: max}")]
    [InlineData("rank/per-year", "{method: rank, scope: per-year}")]
    [InlineData("ratio-to-max", "ratio-to-max")]
    [InlineData("ratio-to-mean", "ratio-to-mean")]
    [InlineData("ratio-to-reference", "{method: ratio-to-reference, " + Reference + "}")]
    [InlineData("distance-to-reference", "{method: distance-to-reference, " + Reference + "}")]
    [InlineData("distance-to-reference/capped", "{method: distance-to-reference, cap: true, " + Reference + "}")]
    [InlineData("vector", "vector")]
    public void Normalization_OfThePanel_AgreesWithTheIndependentImplementation(string expected, string method)
    {
        var indicators = Toolbox.Indicators("normalization", expected);
        var own = string.Join(", ", indicators.Select(i => $"{i}: {method}"));
        using var case_ = Toolbox.Built($"{Quiet}normalization: {{method: min-max, {own}}}");
        Agrees(case_, expected, indicators);
    }

    [Theory]
    [InlineData("goalposts", "", "wage|range: [20, 90]", "pm25|range: [15, 70]")]
    [InlineData("goalposts-uncapped", "normalization: {method: min-max, cap: false}", "wage|range: [20, 90]", "pm25|range: [15, 70]")]
    [InlineData("log", "", "wage|transform: log", "pm25|transform: log")]
    public void Normalization_AsAnIndicatorDeclares_AgreesWithTheIndependentImplementation(
        string expected, string method, params string[] declared)
    {
        using var case_ = Toolbox.Built(Quiet + method, [.. declared.Select(d => (d.Split('|')[0], d.Split('|')[1]))]);
        Agrees(case_, expected, [.. declared.Select(d => d.Split('|')[0])]);
    }

    [Fact] // the raw value of normalized.csv is the one that is standardized
    public void LogShift_OfThePanel_AgreesWithTheIndependentImplementation()
    {
        using var case_ = Toolbox.Built(Quiet, ("patents", "transform: log-shift"), ("growth", "transform: log-shift"));
        Agrees(case_, "log-shift", ["patents", "growth"], "raw");
    }

    [Theory]
    [InlineData("percentile-0.01", "percentile")]
    [InlineData("percentile-0.05", "{method: percentile, limits: [0.05, 0.95]}")]
    [InlineData("skew-kurtosis", "skew-kurtosis")]
    [InlineData("winsorise-only", "{method: skew-kurtosis, otherwise: none}")]
    public void Outliers_OfThePanel_AreTreatedAsTheIndependentImplementationDoes(string expected, string method)
    {
        using var case_ = Toolbox.Built($"outliers: {method}\n{Quiet}");
        var moved = case_.Study.HasResults("outliers") ? case_.Study.Results("outliers") : [];
        foreach (var indicator in Toolbox.Indicators("outliers", expected))
        {
            string[] path = ["outliers", expected, indicator, .. expected.StartsWith('p') ? Array.Empty<string>() : ["values"]];
            var rows = case_.Study.Results("normalized").Where(r => r["indicator"] == indicator).ToList();
            Assert.Equal(24 * 6, rows.Count);
            foreach (var row in rows) Toolbox.Agree(Toolbox.Expected(row, path), row["raw"], $"{indicator} {row["unit"]} {row["year"]}");
            Assert.Equal(
                rows.Count(r => moved.Any(m => (m["indicator"], m["unit"], m["year"]) == (indicator, r["unit"], r["year"]))),
                moved.Count(m => m["indicator"] == indicator));
        }
        var before = case_.Study.Results("outlier_summary");
        foreach (var indicator in Toolbox.Indicators("outliers", "statistics"))
        {
            var row = Assert.Single(before, r => r["indicator"] == indicator);
            foreach (var moment in (string[])["skewness", "kurtosis"])
            {
                Toolbox.Agree(Toolbox.Expected("outliers", "statistics", indicator, moment), row[moment], $"{indicator} {moment}");
            }
        }
    }

    [Fact] // eleven of 25 allowed moves make it pass
    public void Outliers_WithNarrowLimits_AreMovedUntilTheIndicatorPasses()
    {
        using var case_ = Toolbox.Built($"outliers: {{method: skew-kurtosis, points: 25, skewness: 1, kurtosis: 1}}\n{Quiet}");
        foreach (var row in case_.Study.Results("normalized").Where(r => r["indicator"] == "patents"))
        {
            Toolbox.Agree(Toolbox.Expected(row, "outliers", "winsorise-tight", "values"), row["raw"], $"{row["unit"]} {row["year"]}");
        }
        var summary = Assert.Single(case_.Study.Results("outlier_summary"), r => r["indicator"] == "patents");
        Assert.Equal(("winsorised", "11"), (summary["treatment"], summary["points"]));
    }

    private static void Agrees(Toolbox case_, string expected, string[] indicators, string column = "normalized")
    {
        Assert.NotEmpty(indicators);
        var rows = case_.Study.Results("normalized").Where(r => indicators.Contains(r["indicator"])).ToList();
        Assert.Equal(24 * 6 * indicators.Length, rows.Count);
        foreach (var row in rows)
        {
            var number = Toolbox.Expected(row, "normalization", expected, row["indicator"]);
            Toolbox.Agree(number, row[column], $"{row["indicator"]} {row["unit"]} {row["year"]}");
        }
    }
}
