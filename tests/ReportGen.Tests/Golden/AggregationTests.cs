namespace ReportGen.Tests.Golden;

/// <summary>Composite scores of the panel, with its entropy weights. Expected: Peers/toolbox, by an implementation of others.</summary>
[Trait("Speed", "slow")]
public sealed class AggregationTests
{
    private const string Quiet = "models: {coupling-coordination: {enabled: false}, obstacle-degree: {enabled: false}}\n";

    [Theory]
    [InlineData("arithmetic", "arithmetic")]
    [InlineData("geometric", "geometric")]
    [InlineData("harmonic", "harmonic")]
    [InlineData("power/0.5", "power")]
    [InlineData("power/2", "{method: power, p: 2}")]
    [InlineData("power/-2", "{method: power, p: -2}")]
    [InlineData("topsis/normalized", "topsis")]
    [InlineData("topsis/normalized/weights-in-distance", "{method: topsis, weights: distance}")]
    [InlineData("topsis/normalized/per-year-ideal", "{method: topsis, ideal: per-year}")]
    [InlineData("rank-sum-ratio", "rank-sum-ratio")]
    public void Scores_OfThePanel_AgreeWithTheIndependentImplementation(string expected, string method)
    {
        using var case_ = Toolbox.Built($"{Quiet}aggregation: {method}");
        HasScores(case_, expected);
    }

    [Theory]
    [InlineData("geometric", "geometric")]
    [InlineData("harmonic", "harmonic")]
    [InlineData("power/0.5", "power")]
    [InlineData("power/2", "{method: power, p: 2}")]
    [InlineData("power/-2", "{method: power, p: -2}")]
    public void Scores_OfSqueezedValues_AgreeWithTheIndependentImplementation(string expected, string method)
    {
        using var case_ = Weighed($"{Quiet}normalization: {{method: min-max, to: [0.01, 1]}}\naggregation: {method}");
        HasScores(case_, $"{expected}/to-0.01-1");
    }

    [Fact]
    public void Scores_WithEqualWeights_AgreeWithTheIndependentImplementation()
    {
        using var case_ = Toolbox.Built($"{Quiet}weighting: equal\naggregation: rank-sum-ratio");
        HasScores(case_, "rank-sum-ratio/equal");
    }

    [Fact]
    public void Distances_OfThePanel_AgreeWithTheIndependentImplementation()
    {
        using var case_ = Toolbox.Built($"{Quiet}aggregation: topsis");
        var rows = case_.Study.Results("topsis");
        Assert.Equal(24 * 6 * 2, rows.Count);
        foreach (var row in rows)
        {
            foreach (var distance in (string[])["distance_best", "distance_worst"])
            {
                var expected = Toolbox.Expected(row, "aggregation", row["system"], $"topsis/normalized/{distance}");
                Toolbox.Agree(expected, row[distance], $"{row["unit"]} {row["year"]} {distance}");
            }
        }
    }

    private static void HasScores(Toolbox case_, string expected, params string[] systems)
    {
        var rows = case_.Study.Results("scores").Where(r => systems.Length == 0 || systems.Contains(r["system"])).ToList();
        Assert.Equal(24 * 6 * (systems.Length == 0 ? 2 : systems.Length), rows.Count);
        foreach (var row in rows)
        {
            var score = Toolbox.Expected(row, "aggregation", row["system"], expected);
            Toolbox.Agree(score, row["score"], $"{row["system"]} {row["unit"]} {row["year"]}");
        }
    }

    /// <summary>The case with the entropy weights of values in [0, 1], given.</summary>
    private static Toolbox Weighed(string methods)
    {
        using var some = Toolbox.Built("weighting: equal");
        return Toolbox.Built($"{methods}\nweighting: given", [.. Toolbox.Systems.SelectMany(s => s.Value.Select(i =>
            (i, FormattableString.Invariant($"weight: {Toolbox.Expected("weights", s.Key, "entropy", i):R}"))))]);
    }
}
