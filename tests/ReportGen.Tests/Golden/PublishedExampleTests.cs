using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Statistics.Ahp;
using ReportGen.Statistics.Inequality;
using ReportGen.Statistics.MarkovChain;
using ReportGen.Statistics.Merec;
using ReportGen.Statistics.Theil;

namespace ReportGen.Tests.Golden;

/// <summary>Numbers that others have printed, within the digits that they print. Peers/toolbox/published.json says where.</summary>
public sealed class PublishedExampleTests
{
    private static readonly JsonElement All = JsonDocument.Parse(File.ReadAllText(Path.Combine(
        Repository.Root, "tests", "ReportGen.Tests", "Golden", "Peers", "toolbox", "published.json"))).RootElement;

    [Fact] // Keshavarz-Ghorabaee et al. (2021), table 3
    public void Merec_OfThePapersExample_HasItsWeights()
    {
        var example = Example("merec-keshavarz2021");
        var rows = example.GetProperty("input").EnumerateArray().Select(Numbers).ToList();
        var columns = Enumerable.Range(0, 4).Select(j => rows.ConvertAll(r => r[j]).ToArray()).ToList();
        var isMoreBetter = example.GetProperty("directions").EnumerateArray().Select(d => d.GetString() == "positive");
        var effects = Merec.Effects(columns, [.. isMoreBetter]);
        Near(example, Numbers(example.GetProperty("printed")), effects.Select(e => e / effects.Sum()));
    }

    [Fact] // Jiang, Mathematical models
    public void Ahp_OfTheTextbooksMatrix_HasItsWeightsAndConsistency()
    {
        var example = Example("ahp-textbook");
        var rows = example.GetProperty("input").EnumerateArray().Select(Numbers).ToList();
        var judgements = new double[5, 5];
        for (var i = 0; i < 5; i++) for (var j = 0; j < 5; j++) judgements[i, j] = rows[i][j];
        var found = Ahp.Of(judgements, AhpIndex.Saaty1980);
        var printed = example.GetProperty("printed");
        Near(example, Numbers(printed.GetProperty("weights")), found.Weights);
        Near(example, [printed.GetProperty("lambda_max").GetDouble(), printed.GetProperty("CI").GetDouble(),
            printed.GetProperty("CR").GetDouble()], [found.GreatestEigenvalue, found.ConsistencyIndex, found.ConsistencyRatio]);
    }

    [Fact] // Kemeny and Snell: the land of Oz
    public void LongRun_OfTheLandOfOz_IsTheirs()
    {
        var example = Example("stationary-oz");
        var rows = example.GetProperty("input").EnumerateArray().Select(r => (ImmutableArray<double>?)[.. Numbers(r)]);
        var found = MarkovChain.Stationary([.. rows]);
        Near(example, Numbers(example.GetProperty("printed").GetProperty("stationary")), found!.Value);
    }

    [Fact] // pysal/inequality
    public void Theil_OfNothingAndAll_LiesBetween()
    {
        var year = new TheilYear([[0, 0, 0], [10, 10, 10]], TheilIndex.TheilT);
        var (example, printed) = (Example("theil-extreme"), Example("theil-extreme").GetProperty("printed"));
        Near(example, [printed.GetProperty("total").GetDouble(), printed.GetProperty("between").GetDouble(), 0],
            [year.Total!.Value, year.Between!.Value, year.Within!.Value]);
    }

    [Fact] // pysal/inequality
    public void Atkinson_OfFiveValues_IsAsPrinted()
    {
        var example = Example("atkinson");
        var values = Numbers(example.GetProperty("input"));
        double[] equal = [.. values.Select(_ => 0.2)];
        Near(example, [0.06315, 0.1316096], [Inequality.Atkinson(values, equal, 0.5)!.Value, Inequality.Atkinson(values, equal, 1)!.Value]);
        Assert.Equal(0.06315, example.GetProperty("printed").GetProperty("0.5").GetDouble());
    }

    private static JsonElement Example(string id) => All.EnumerateArray().Single(e => e.GetProperty("id").GetString() == id);

    private static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(v => v.GetDouble())];

    private static void Near(JsonElement example, double[] printed, IEnumerable<double> found)
    {
        var tolerance = example.TryGetProperty("tolerance", out var t) ? t.GetDouble() : 1e-12;
        Assert.Equal(printed.Length, found.Count());
        foreach (var (p, f) in printed.Zip(found)) Assert.Equal(p, f, tolerance);
    }
}
