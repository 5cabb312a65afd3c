using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.Tests.Golden;

namespace ReportGen.Tests.Plugins.Statistics.MarkovChain;

using ReportGen.Statistics.MarkovChain;
using ReportGen.Statistics.Space;

/// <summary>Transitions by the class of the neighbors. Expected: Golden/Peers/toolbox, by others (giddy agrees).</summary>
public sealed class SpatialMarkovTests
{
    [Theory]
    [InlineData("spatial/quantiles", SpatialLag.Quantiles, false)]
    [InlineData("spatial/own-bounds", SpatialLag.OwnBounds, false)]
    [InlineData("spatial/relative", SpatialLag.Quantiles, true)]
    public void Transitions_OfThePanel_AgreeWithTheIndependentImplementation(string key, SpatialLag lag, bool isRelative)
    {
        var expected = Courses.Expected("markov", key);
        var neighbors = Contiguity();
        var units = Enumerable.Range(0, Courses.Units.Length).ToList();
        var columns = Courses.Years.Select(y => Courses.Column("D", y)).ToList();
        var means = columns.ConvertAll(c => isRelative ? units.Where(neighbors.Has).Average(u => c[u]) : 1);
        var values = units.ConvertAll(u => columns.Select((c, t) => neighbors.Has(u) ? c[u] / means[t] : (double?)null).ToArray());
        var bounds = MarkovClasses.Quantiles([.. values.SelectMany(v => v).OfType<double>()], 4);
        var found = SpatialChain.Of(values, neighbors, [.. Courses.Years.Select(int.Parse)], bounds, lag, 1);
        Same(expected.GetProperty("bounds"), found.Bounds);
        Same(expected.GetProperty("lag_bounds"), found.LagBounds);
        Assert.Equal((4, 1), (found.ByLag.Length, found.Without));
        for (var l = 0; l < 4; l++)
        {
            for (var a = 0; a < 4; a++)
            {
                Assert.Equal(expected.GetProperty("counts")[l][a].EnumerateArray().Select(n => n.GetInt32()), found.ByLag[l].Counts[a]);
                Same(expected.GetProperty("probabilities")[l][a], found.ByLag[l].Row(a));
            }
            Same(expected.GetProperty("stationary")[l], found.ByLag[l].Stationary());
        }
        var pooled = expected.GetProperty("pooled_counts").EnumerateArray().Select(r => r.EnumerateArray().Select(n => n.GetInt32()));
        Assert.Equal(pooled, found.Pooled.Counts.Select(r => r.AsEnumerable()));
        var (test, wanted) = (found.Test, expected.GetProperty("test"));
        Courses.Agree(wanted.GetProperty("LR").GetDouble(), test.LikelihoodRatio, "LR");
        Courses.Agree(wanted.GetProperty("Q").GetDouble(), test.Pearson, "Q");
        Assert.Equal(wanted.GetProperty("dof").GetInt32(), test.Freedom);
        Courses.Agree(wanted.GetProperty("p_LR").GetDouble(), test.P(test.LikelihoodRatio), "p of LR", 1e-8);
        Courses.Agree(wanted.GetProperty("p_Q").GetDouble(), test.P(test.Pearson), "p of Q", 1e-8);
    }

    [Theory]
    [InlineData("contiguity")]
    [InlineData("k-nearest")]
    [InlineData("inverse-distance")]
    [InlineData("inverse-distance-2-cutoff")]
    public void Neighbors_OfThePanel_AgreeWithTheIndependentImplementation(string key)
    {
        var expected = Courses.Expected("spatial", key);
        var cutoff = Courses.Expected("spatial", "cutoff_min_connect").GetDouble();
        var found = key switch
        {
            "contiguity" => Contiguity(),
            "k-nearest" => Neighbors.Nearest(Places(), 4),
            "inverse-distance" => Neighbors.ByDistance(Places(), 1, double.PositiveInfinity),
            _ => Neighbors.ByDistance(Places(), 2, cutoff + 1e-9),
        };
        Assert.Equal(expected.GetProperty("neighbours").EnumerateArray().Select(n => n.GetInt32()), found.Rows.Select(r => r.Length));
        var first = expected.GetProperty("row_first_unit").EnumerateArray().Select(w => w.GetDouble()).ToList();
        var weights = found.Rows[0].ToDictionary(n => n.Unit, n => n.Weight);
        for (var j = 0; j < first.Count; j++) Courses.Agree(first[j], weights.GetValueOrDefault(j), $"weight of {j}");
    }

    [Fact]
    public void Distances_OfThePanel_AreThoseOfTheSphere()
    {
        var (places, expected) = (Places(), Courses.Expected("spatial", "distances_first_unit"));
        for (var j = 1; j < places.Count; j++) Courses.Agree(expected[j].GetDouble(), GreatCircle.Km(places[0], places[j]), $"km to {j}");
    }

    [Fact] // two neighbors, one without a value: the other one is the mean
    public void Lag_WhereANeighborHasNoValue_IsOfTheOthers()
    {
        var line = Neighbors.OfPairs(3, [(0, 1), (1, 2)]);
        Assert.Equal(0.8, line.Lag(1, j => j == 0 ? 0.8 : null));
        Assert.Null(line.Lag(0, _ => null));
        Assert.Equal(0.7, line.Lag(1, j => j == 0 ? 0.8 : 0.6)!.Value, 1e-12);
    }

    [Theory]
    [InlineData("{by: list, pairs: [['1', '2'], ['2', '3'], ['3', '4']]}", "those of a list", "清单所列各对")]
    [InlineData("{by: nearest, k: 2}", "the two nearest", "距离最近的")]
    [InlineData("{by: inverse-distance, power: 2, cutoff: 900}", "to the power 2, up to 900 km", "次方的倒数加权，限")]
    public void Model_WithNeighbors_PrintsTransitionsBesideThem(string neighbors, string en, string zh)
    {
        using var study = Study($"markov-chain: {{classes: 2, neighbors: {neighbors}}}").Built("html,csv");
        Assert.Contains(en, study.Page("en"), StringComparison.Ordinal);
        Assert.Contains(zh, study.Page("zh"), StringComparison.Ordinal);
        foreach (var page in (string[])[study.Page("en"), study.Page("zh")])
        {
            Assert.Contains("id=\"tbl-spatial-markov\"", page, StringComparison.Ordinal);
            Assert.Contains("id=\"eq-spatial-markov\"", page, StringComparison.Ordinal);
        }
        var rows = study.Results("spatial_markov");
        Assert.Equal(4 * 2, rows.Sum(r => int.Parse(r["count"], System.Globalization.CultureInfo.InvariantCulture))); // units by two steps
        Assert.Equal(["LR", "Q"], study.Results("spatial_markov_test").Select(r => r["test"]));
    }

    [Theory]
    [InlineData("{by: list, pairs: []}", "error[RG4345]: no unit has a neighbor")]
    [InlineData("{by: list, pairs: [['1', nowhere]]}", "error[RG4346]: [1, nowhere] is no pair of neighbors")]
    [InlineData("{by: list, pairs: [['1', '1']]}", "error[RG4346]: [1, 1] is no pair of neighbors")]
    [InlineData("{by: inverse-distance, cutoff: 1}", "error[RG4345]: no unit has a neighbor")]
    [InlineData("{by: nearest, k: 4}", "error[RG4349]: 4 units have no 4 nearest neighbors")]
    public void Neighbors_ThatCannotBe_AreRefused(string neighbors, string message)
    {
        using var study = Study($"markov-chain: {{neighbors: {neighbors}}}");
        Assert.Null(study.Build());
        Assert.Contains(message, study.Printed(), StringComparison.Ordinal);
    }

    [Fact]
    public void Places_ThatAreNotThereOrTheSame_AreRefused()
    {
        using var without = Study("markov-chain: {neighbors: {by: nearest}}").Replace("units.csv", ",103,25\n", ",103,\n");
        Assert.Null(without.Build());
        Assert.Contains("error[RG4347]: the list of units does not say where '4' lies", without.Printed(), StringComparison.Ordinal);
        using var same = Study("markov-chain: {neighbors: {by: inverse-distance}}").Replace("units.csv", ",103,25\n", ",102,24\n");
        Assert.Null(same.Build());
        Assert.Contains("error[RG4348]: '3', '4' lie at one place", same.Printed(), StringComparison.Ordinal);
    }

    private static TemporaryStudy Study(string model) => TemporaryStudy.CopyOf(Repository.BaseStudy)
        .Write("units.csv", "id,name_zh,name_en,aliases,region,lon,lat\n1,甲市,Alpha,甲,north,100,30\n2,乙市,Beta,乙,north,101,31\n"
            + "3,丙市,Gamma,丙,south,102,24\n4,丁市,Delta,丁,south,103,25\n")
        .Replace("study.yaml", "models:\n", $"models:\n  {model}\n");

    private static Neighbors Contiguity() => Neighbors.OfPairs(Courses.Units.Length, Courses.Expected("contiguity").EnumerateArray()
        .Select(p => (Array.IndexOf(Courses.Units, p[0].GetString()), Array.IndexOf(Courses.Units, p[1].GetString()))));

    private static List<(double Longitude, double Latitude)> Places() =>
        [.. Courses.Units.Select(u => Courses.Expected("places", u)).Select(p => (p[0].GetDouble(), p[1].GetDouble()))];

    private static void Same(JsonElement expected, ImmutableArray<double>? found)
    {
        Assert.Equal(expected.ValueKind == JsonValueKind.Null, found is null);
        if (found is not { } values) return;
        Assert.Equal(expected.GetArrayLength(), values.Length);
        for (var i = 0; i < values.Length; i++) Courses.Agree(expected[i].GetDouble(), values[i], $"place {i}");
    }
}
