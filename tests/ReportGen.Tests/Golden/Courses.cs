using System.Text.Json;

namespace ReportGen.Tests.Golden;

/// <summary>What Peers/toolbox/courses.json holds of the made panel, by an implementation of others.</summary>
internal static class Courses
{
    private static readonly JsonElement All = JsonDocument.Parse(File.ReadAllText(Path.Combine(
        Repository.Root, "tests", "ReportGen.Tests", "Golden", "Peers", "toolbox", "courses.json"))).RootElement;

    public static string[] Years => [.. All.GetProperty("years").EnumerateArray().Select(y => y.ToString())];

    public static string[] Units => [.. All.GetProperty("units").EnumerateArray().Select(u => u.GetString()!)];

    /// <summary>What is expected at a path.</summary>
    public static JsonElement Expected(params string[] path) => path.Aggregate(All, (at, key) => at.GetProperty(key));

    /// <summary>A quantity of all units in a year: D, population or openness.</summary>
    public static double[] Column(string quantity, string year)
    {
        var at = Array.IndexOf(Years, year);
        return [.. All.GetProperty(quantity).EnumerateArray().Select(u => u[at].GetDouble())];
    }

    /// <summary>The places of the units of each region, or of each province.</summary>
    public static Dictionary<string, int[]> Members(string grouping) => Units
        .Select((u, i) => (Of: All.GetProperty(grouping).GetProperty(u).GetString()!, Place: i))
        .GroupBy(u => u.Of).ToDictionary(g => g.Key, g => g.Select(u => u.Place).ToArray());

    /// <summary>A number is the expected one within a relative 1e-9, or an absolute 1e-12.</summary>
    public static void Agree(double expected, double? actual, string of, double relative = 1e-9)
    {
        var tolerance = Math.Max(1e-12, relative * Math.Abs(expected));
        Assert.True(actual is { } a && Math.Abs(expected - a) <= tolerance, FormattableString.Invariant($"{of}: {actual}, not {expected}"));
    }
}
