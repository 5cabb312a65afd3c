using System.Text.Json;

namespace ReportGen.Tests.Plugins.Statistics.Theil;

using ReportGen.Statistics.Theil;

/// <summary>The panel of Golden/, by an implementation of others.</summary>
public sealed class TheilGoldenTests
{
    private static readonly JsonDocument Panel = JsonDocument.Parse(File.ReadAllText(Path.Combine(
        Repository.Root, "tests", "ReportGen.Tests", "Plugins", "Statistics", "Theil", "Golden", "input.json")));

    public static TheoryData<string> Years => [.. Panel.RootElement.GetProperty("years").EnumerateObject().Select(y => y.Name)];

    [Theory, MemberData(nameof(Years))]
    public void Decomposition_OfThePanel_AgreesWithTheIndependentImplementation(string year)
    {
        Assert.Equal(6, Years.Count);
        var expected = Panel.RootElement.GetProperty("years").GetProperty(year);
        var units = Panel.RootElement.GetProperty("regions").EnumerateObject().ToLookup(u => u.Value.GetString()!, u => u.Name);
        var regions = units.Select(r => r.Key).ToList();
        var all = units.Select(r => r.Select(u => expected.GetProperty("D").GetProperty(u).GetDouble()).ToArray()).ToList();
        Assert.Equal((24, 4), (all.Sum(r => r.Length), all.Count));
        Agree(expected.GetProperty("theil-t"), new TheilYear(all, TheilIndex.TheilT), regions);
        Agree(expected.GetProperty("theil-l"), new TheilYear(all, TheilIndex.TheilL), regions);
    }

    private static void Agree(JsonElement expected, TheilYear year, List<string> regions)
    {
        void Is(string key, double? value) => Close(expected.GetProperty(key).GetDouble(), value, key);
        Is("total", year.Total);
        Is("between", year.Between);
        Is("within", year.Within);
        Is("share_between", year.Between / year.Total);
        Is("share_within", year.Within / year.Total);
        for (var g = 0; g < regions.Count; g++)
        {
            var region = expected.GetProperty("regions").GetProperty(regions[g]);
            void Holds(string key, double? value) => Close(region.GetProperty(key).GetDouble(), value, $"{regions[g]} {key}");
            Holds("index", year.Index(g));
            Holds("units", year.Units(g));
            Holds("unit_share", year.UnitShare(g));
            Holds("score_share", year.ScoreShare(g));
            Holds("contribution", year.Contribution(g));
        }
    }

    private static void Close(double expected, double? actual, string of)
    {
        var tolerance = Math.Max(1e-12, 1e-9 * Math.Abs(expected));
        Assert.True(Math.Abs(expected - actual!.Value) <= tolerance, $"{of}: {actual} instead of {expected}");
    }
}
