using System.Text.Json;
using ReportGen.Statistics.Ahp;
using ReportGen.Statistics.CombinedWeight;
using ReportGen.Statistics.GeometricMean;
using ReportGen.Statistics.MazziottaPareto;
using ReportGen.Statistics.PowerMean;
using ReportGen.Statistics.RankScore;

namespace ReportGen.Tests.Golden;

/// <summary>Small cases whose values follow from the definitions. Expected: Peers/toolbox/edge-cases.json, by others.</summary>
public sealed class EdgeCaseTests
{
    private static readonly JsonDocument All = JsonDocument.Parse(File.ReadAllText(Path.Combine(
        Repository.Root, "tests", "ReportGen.Tests", "Golden", "Peers", "toolbox", "edge-cases.json")));

    public static TheoryData<string> Of(string methods) =>
    [
        .. All.RootElement.EnumerateArray()
            .Where(c => methods.Split(' ').Contains(Method(c)) && c.GetProperty("expected").ValueKind != JsonValueKind.Null)
            .Select(c => c.GetProperty("id").GetString()!),
    ];

    [Theory, MemberData(nameof(Of), "rank")]
    public void Rank_OfTies_IsTheirs(string id)
    {
        var (input, options) = (Numbers(Case(id).GetProperty("input")), Case(id).GetProperty("options"));
        var ties = Enum.Parse<RankTies>(options.GetProperty("ties").GetString()!, ignoreCase: true);
        var rank = RankScore.Of(input, options.GetProperty("direction").GetString() == "positive", ties);
        Same(Numbers(Case(id).GetProperty("expected")), [.. input.Select(rank)]);
    }

    [Theory, MemberData(nameof(Of), "game-theory game-theory-absolute game-theory-improved")]
    public void GameTheory_OfSetsOfWeights_HasTheCoefficientsOfItsForm(string id)
    {
        var sets = Case(id).GetProperty("input").EnumerateArray().Select(Numbers).ToList();
        var classic = GameTheory.Classic(sets);
        var found = Method(Case(id)) switch
        {
            "game-theory" => classic,
            "game-theory-absolute" => GameTheory.Amounts(classic),
            _ => GameTheory.Improved(sets),
        };
        Same(Numbers(Case(id).GetProperty("expected").GetProperty("coefficients")), [.. found]);
    }

    [Theory, MemberData(nameof(Of), "ahp")]
    public void Judgements_OfSmallMatrices_AreWeighedOrRefused(string id)
    {
        var rows = Case(id).GetProperty("input").EnumerateArray().Select(Numbers).ToList();
        var judgements = new double[rows.Count, rows.Count];
        for (var i = 0; i < rows.Count; i++) for (var j = 0; j < rows.Count; j++) judgements[i, j] = rows[i][j];
        var expected = Case(id).GetProperty("expected");
        if (expected.ValueKind == JsonValueKind.String)
        {
            Assert.NotNull(Ahp.Contradiction(judgements));
            return;
        }
        Assert.Null(Ahp.Contradiction(judgements));
        var found = Ahp.Of(judgements, AhpIndex.Saaty1980);
        Same(Numbers(expected.ValueKind == JsonValueKind.Array ? expected : expected.GetProperty("weights")), [.. found.Weights]);
        if (rows.Count < 3) Assert.Equal((rows.Count, 0, 0), (found.GreatestEigenvalue, found.ConsistencyIndex, found.ConsistencyRatio));
    }

    [Theory, MemberData(nameof(Of), "geometric harmonic power mazziotta-pareto")]
    public void Mean_OfZerosAndWeights_IsItsLimit(string id)
    {
        var (options, method) = (Case(id).GetProperty("options"), Method(Case(id)));
        var weights = Numbers(options.GetProperty("weights"));
        double Of(double[] y) => method switch
        {
            "geometric" => GeometricMean.Of(weights, y),
            "harmonic" => PowerMean.Of(weights, y, -1),
            "power" => PowerMean.Of(weights, y, options.GetProperty("p").GetDouble()),
            _ => MazziottaPareto.Of(weights, y, isBurden: false)!.Value,
        };
        var rows = Case(id).GetProperty("input").EnumerateArray();
        Same(Numbers(Case(id).GetProperty("expected")), [.. rows.Select(row => Of(Numbers(row)))]);
    }

    private static JsonElement Case(string id) => All.RootElement.EnumerateArray().First(c => c.GetProperty("id").GetString() == id);

    private static string Method(JsonElement of) => of.GetProperty("method").GetString()!;

    private static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(v => v.GetDouble())];

    private static void Same(double[] expected, double[] found)
    {
        Assert.Equal(expected.Length, found.Length);
        foreach (var (e, f) in expected.Zip(found)) Assert.Equal(e, f, Math.Max(1e-12, 1e-9 * Math.Abs(e)));
    }
}
