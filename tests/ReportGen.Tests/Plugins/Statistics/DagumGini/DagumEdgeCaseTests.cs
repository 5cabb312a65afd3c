using System.Text.Json;

namespace ReportGen.Tests.Plugins.Statistics.DagumGini;

using ReportGen.Statistics.DagumGini;

/// <summary>The edge cases of Golden/, within 1e-12.</summary>
public sealed class DagumEdgeCaseTests
{
    private const double Tolerance = 1e-12;

    private static readonly JsonDocument Cases = JsonDocument.Parse(File.ReadAllText(
        Path.Combine(Repository.Tests, "Plugins", "Statistics", "DagumGini", "Golden", "input.json")));

    public static TheoryData<string> Names => [.. Cases.RootElement.EnumerateObject().Select(c => c.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Decomposition_EdgeCase_AgreesWithTheDoubleSums(string name)
    {
        var expected = Cases.RootElement.GetProperty(name);
        var groups = expected.GetProperty("g").EnumerateArray().Select(g => g.ToString()).ToList();
        var values = expected.GetProperty("y").EnumerateArray().Select(y => y.GetDouble()).ToList();
        var labels = groups.Distinct().ToList();
        var year = new DagumYear([.. labels.Select(l => new DagumGini.SortedRegion(values.Where((_, i) => groups[i] == l).ToArray()))]);
        Assert.Equal(expected.GetProperty("G").GetDouble(), year.Overall!.Value, Tolerance);
        Assert.Equal(expected.GetProperty("Gw").GetDouble(), year.Part(GiniPart.Within)!.Value, Tolerance);
        Assert.Equal(expected.GetProperty("Gnb").GetDouble(), year.Part(GiniPart.NetBetween)!.Value, Tolerance);
        Assert.Equal(expected.GetProperty("Gt").GetDouble(), year.Part(GiniPart.Transvariation)!.Value, Tolerance);
        foreach (var region in expected.GetProperty("Gjj").EnumerateObject())
        {
            Assert.Equal(region.Value.GetDouble(), year.Within(labels.IndexOf(region.Name))!.Value, Tolerance);
        }
        foreach (var pair in expected.GetProperty("Gjh").EnumerateObject())
        {
            var at = pair.Name.Split('|').Select(l => labels.IndexOf(l)).Order().ToList();
            var between = year.Between(at[0], at[1])!.Value;
            Assert.Equal(pair.Value.GetDouble(), between.Gini, Tolerance);
            Assert.Equal(expected.GetProperty("Djh").GetProperty(pair.Name).GetDouble(), between.RelativeAffluence, Tolerance);
        }
    }
}
