using System.Collections.Immutable;
using System.Text.Json;

namespace ReportGen.Tests.Plugins.Statistics.MarkovChain;

using ReportGen.Statistics.MarkovChain;

/// <summary>The panel of Golden/, by an implementation of others, and small cases of the same author.</summary>
public sealed class MarkovGoldenTests
{
    private static readonly JsonElement Panel = JsonDocument.Parse(File.ReadAllText(Path.Combine(
        Repository.Root, "tests", "ReportGen.Tests", "Plugins", "Statistics", "MarkovChain", "Golden", "input.json"))).RootElement;

    private static readonly int[] Years = [.. Panel.GetProperty("years").EnumerateArray().Select(y => y.GetInt32())];

    [Theory]
    [InlineData("quantiles/duration-1", 1, false, true)]
    [InlineData("quantiles/duration-2", 2, false, true)]
    [InlineData("quantiles/duration-3", 3, false, true)]
    [InlineData("quantiles/relative", 1, true, true)]
    [InlineData("grades", 1, false, false)]
    [InlineData("bounds", 1, true, false)]
    public void Chain_OfThePanel_AgreesWithTheIndependentImplementation(string key, int duration, bool isRelative, bool areQuantiles)
    {
        var expected = Panel.GetProperty("markov").GetProperty(key);
        double[][] values = [
            .. Panel.GetProperty("D").EnumerateArray().Select(u => u.EnumerateArray().Select(v => v.GetDouble()).ToArray())];
        if (isRelative)
        {
            var means = Years.Select((_, t) => values.Average(u => u[t])).ToArray();
            values = [.. values.Select(u => u.Select((v, t) => v / means[t]).ToArray())];
        }
        ImmutableArray<double> given = [.. expected.GetProperty("bounds").EnumerateArray().Select(b => b.GetDouble())];
        var bounds = areQuantiles ? MarkovClasses.Quantiles([.. values.SelectMany(u => u)], 4) : given;
        Assert.Equal(given.Length, bounds.Length);
        foreach (var (e, b) in given.Zip(bounds)) Close(e, b);
        var chain = MarkovChain.Of(
            [.. values.Select(u => u.Select(v => (int?)MarkovClasses.Of(v, bounds)).ToArray())], Years, bounds.Length + 1, duration);
        var counts = expected.GetProperty("counts");
        for (var a = 0; a < chain.Classes; a++)
        {
            Assert.Equal(counts[a].EnumerateArray().Select(n => n.GetInt32()), chain.Counts[a]);
            Same(expected.GetProperty("probabilities")[a], chain.Row(a));
        }
        Same(expected.GetProperty("stationary"), chain.Stationary());
        Assert.Equal(expected.GetProperty("initial").EnumerateArray().Select(n => n.GetInt32()), chain.Initial);
        var (stay, up, down) = chain.Moves!.Value;
        Close(expected.GetProperty("stay").GetDouble(), stay);
        Close(expected.GetProperty("up").GetDouble(), up);
        Close(expected.GetProperty("down").GetDouble(), down);
        HasMobility(expected.GetProperty("mobility"), chain);
    }

    [Theory] // rows of chances; [] for a class that is never left, and for no single long run
    [InlineData("[[0.5,0.5,0],[0.2,0.8,0],[0,0,1]]", "null")]
    [InlineData("[[0.5,0.5],[0,1]]", "[0,1]")]
    [InlineData("[[0.5,0.5],null]", "null")]
    [InlineData("[null,[0,0.9,0.1],[0,0.5,0.5]]", "[0,0.8333333333333334,0.16666666666666663]")]
    [InlineData("[[0,1],[1,0]]", "[0.5,0.5]")]
    [InlineData("[[0.5,0.25,0.25],[0.5,0,0.5],[0.25,0.25,0.5]]", "[0.4,0.2,0.4]")] // Kemeny and Snell, the land of Oz
    public void Stationary_OfChances_IsThereWhereItIsOne(string rows, string expected)
    {
        using var given = JsonDocument.Parse(rows);
        var chances = given.RootElement.EnumerateArray().Select(r => r.ValueKind == JsonValueKind.Null
            ? (ImmutableArray<double>?)null
            : [.. r.EnumerateArray().Select(v => v.GetDouble())]).ToList();
        using var wanted = JsonDocument.Parse(expected);
        Same(wanted.RootElement, MarkovChain.Stationary(chances));
    }

    [Fact] // quartiles 0, 0, 1: the equal ones are one, and the greatest value bounds nothing
    public void Quantiles_ThatCoincide_AreOne() => 
        Assert.Equal(0, Assert.Single(MarkovClasses.Quantiles([0, 0, 0, 0, 0, 1, 1, 1], 4)));

    private static void HasMobility(JsonElement expected, MarkovChain chain)
    {
        var found = chain.Mobility();
        Assert.Equal(expected.ValueKind == JsonValueKind.Null, found is null);
        if (found is null) return;
        void Is(string key, double? value)
        {
            if (expected.GetProperty(key).ValueKind == JsonValueKind.Null) Assert.Null(value);
            else Close(expected.GetProperty(key).GetDouble(), value!.Value);
        }
        Is("states", found.States);
        Is("shorrocks", found.Shorrocks);
        Is("determinant", found.Determinant);
        Is("second_eigenvalue", found.SecondEigenvalue);
        Is("half_life", found.HalfLife);
        var sojourn = expected.GetProperty("sojourn").EnumerateArray().ToList();
        for (var a = 0; a < chain.Classes; a++)
        {
            if (sojourn[a].ValueKind == JsonValueKind.Null) Assert.Null(chain.Sojourn(a));
            else Close(sojourn[a].GetDouble(), chain.Sojourn(a)!.Value);
        }
    }

    private static void Same(JsonElement expected, ImmutableArray<double>? found)
    {
        Assert.Equal(expected.ValueKind == JsonValueKind.Null, found is null);
        if (found is not { } values) return;
        var numbers = expected.EnumerateArray().Select(v => v.GetDouble()).ToList();
        Assert.Equal(numbers.Count, values.Length);
        foreach (var (e, f) in numbers.Zip(values)) Close(e, f);
    }

    private static void Close(double expected, double actual) => Assert.Equal(expected, actual, Math.Max(1e-12, 1e-9 * Math.Abs(expected)));
}
