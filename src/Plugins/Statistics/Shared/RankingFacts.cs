using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>Who leads and who lags: names in order of their values, those whose printed values are equal together in one place.</summary>
public static class RankingFacts
{
    /// <summary>
    /// count (with a value), undefined (names without one), all_equal, all_zero, places (names, count, value, zero; the highest first, names in declared
    /// order), highest, lowest (a place; null for none).
    /// </summary>
    public static IReadOnlyDictionary<string, object?> Of(IEnumerable<(LocalizedText Name, double? Value)> items, int decimals = Printed.Value)
    {
        var all = items.ToList();
        var places = all.Where(i => i.Value is not null)
            .GroupBy(i => Printed.Round(i.Value!.Value, decimals)).OrderByDescending(g => g.Key)
            .Select(g => (object?)new Dictionary<string, object?>
            {
                ["names"] = g.Select(i => (object?)i.Name).ToList(), ["count"] = g.Count(), ["value"] = g.First().Value, ["zero"] = g.Key == 0,
            }).ToList();
        var count = all.Count(i => i.Value is not null);
        return new Dictionary<string, object?>
        {
            ["count"] = count,
            ["undefined"] = all.Where(i => i.Value is null).Select(i => (object?)i.Name).ToList(),
            ["all_equal"] = count > 1 && places.Count == 1,
            ["all_zero"] = count > 0 && all.All(i => i.Value is null || Printed.Round(i.Value.Value, decimals) == 0),
            ["places"] = places,
            ["highest"] = places.FirstOrDefault(),
            ["lowest"] = places.LastOrDefault(),
        };
    }
}
