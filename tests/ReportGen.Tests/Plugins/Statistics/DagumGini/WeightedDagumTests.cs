using ReportGen.Tests.Golden;

namespace ReportGen.Tests.Plugins.Statistics.DagumGini;

using ReportGen.Statistics.DagumGini;

/// <summary>Units counted by their population. Expected: Golden/Peers/toolbox, by an implementation of others (dineq agrees).</summary>
public sealed class WeightedDagumTests
{
    public static TheoryData<string> Years => [.. Courses.Years];

    [Theory, MemberData(nameof(Years))]
    public void Decomposition_ByPopulation_AgreesWithTheIndependentImplementation(string year)
    {
        var expected = Courses.Expected("inequality", year, "population", "dagum");
        var (d, population, regions) = (Courses.Column("D", year), Courses.Column("population", year), Courses.Members("regions"));
        var labels = regions.Keys.ToList();
        var found = new DagumYear(
        [
            .. regions.Values.Select(units =>
                new DagumGini.SortedRegion([.. units.Select(u => d[u])], [.. units.Select(u => population[u])])),
        ]);
        Courses.Agree(expected.GetProperty("G").GetDouble(), found.Overall, "G");
        Courses.Agree(expected.GetProperty("Gw").GetDouble(), found.Part(GiniPart.Within), "Gw");
        Courses.Agree(expected.GetProperty("Gnb").GetDouble(), found.Part(GiniPart.NetBetween), "Gnb");
        Courses.Agree(expected.GetProperty("Gt").GetDouble(), found.Part(GiniPart.Transvariation), "Gt");
        foreach (var region in expected.GetProperty("within").EnumerateObject())
        {
            Courses.Agree(region.Value.GetDouble(), found.Within(labels.IndexOf(region.Name)), region.Name);
        }
        var pairs = expected.GetProperty("between").EnumerateObject().ToList();
        Assert.Equal(6, pairs.Count);
        foreach (var pair in pairs)
        {
            var at = pair.Name.Split(" | ").Select(r => labels.IndexOf(r)).Order().ToList();
            Courses.Agree(pair.Value.GetDouble(), found.Between(at[0], at[1])?.Gini, pair.Name);
            var effect = expected.GetProperty("relative_effect").GetProperty(pair.Name).GetDouble();
            Courses.Agree(effect, found.Between(at[0], at[1])?.RelativeAffluence, pair.Name);
        }
    }

    [Fact]
    public void Model_ByPopulation_SaysSoAndExplainsItself()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("study.yaml", "{measures: [D]}", "{measures: [D], weights: users}").Built("html,csv");
        Assert.Contains("weighted by ", study.Page("en"), StringComparison.Ordinal);
        Assert.Contains("加权，耦合协调度的总体基尼系数", study.Page("zh"), StringComparison.Ordinal);
        var weights = study.Results("normalized").Where(r => r["indicator"] == "users" && r["year"] == "2021")
            .ToDictionary(r => r["unit"], r => Number(r["raw"]));
        var d = study.Results("coupling").Where(r => r["year"] == "2021").ToDictionary(r => r["unit"], r => Number(r["D"]));
        var (all, mean) = (weights.Values.Sum(), d.Sum(u => weights[u.Key] * u.Value) / weights.Values.Sum());
        var sum = d.Sum(a => d.Sum(b => weights[a.Key] * weights[b.Key] * Math.Abs(a.Value - b.Value)));
        var whole = study.Results("dagum").Single(r => r["year"] == "2021");
        Assert.Equal(sum / (2 * all * all * mean), Number(whole["G"]), 1e-12);
    }

    [Theory]
    [InlineData("weights: nothing", "error[RG4341]: the weights 'nothing' are neither a measure nor an indicator")]
    [InlineData("weights: users", "error[RG4342]: there is no weight above 0 in '1' 2019")]
    public void Weights_ThatCannotCount_AreRefused(string options, string message)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("data.csv", "6,121,1.5", "6,0,1.5").Replace("study.yaml", "measures: [D]", options);
        Assert.Null(study.Build("csv"));
        Assert.Contains(message, study.Printed(), StringComparison.Ordinal);
    }

    private static double Number(string cell) => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
}
