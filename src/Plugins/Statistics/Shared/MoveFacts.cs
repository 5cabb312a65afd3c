using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>Who rises and who falls between two years, by printed changes.</summary>
public static class MoveFacts
{
    /// <summary>
    /// compared (with a change), rising, falling (name, change, size; the greatest first), unchanged (names whose printed change is zero), undefined
    /// (names without a value in one of the years).
    /// </summary>
    public static IReadOnlyDictionary<string, object?> Of(IEnumerable<(LocalizedText Name, double? Change)> items, int decimals = Printed.Value)
    {
        var all = items.Select(i => (i.Name, Change: i.Change is { } c ? Printed.Round(c, decimals) : (double?)null)).ToList();
        List<object?> Moving(int sign) => [.. all.Where(i => i.Change is { } c && Math.Sign(c) == sign).OrderByDescending(i => Math.Abs(i.Change!.Value))
            .Select(i => (object?)new Dictionary<string, object?> { ["name"] = i.Name, ["change"] = i.Change, ["size"] = Math.Abs(i.Change!.Value) })];
        return new Dictionary<string, object?>
        {
            ["compared"] = all.Count(i => i.Change is not null),
            ["rising"] = Moving(1),
            ["falling"] = Moving(-1),
            ["unchanged"] = all.Where(i => i.Change is 0).Select(i => (object?)i.Name).ToList(),
            ["undefined"] = all.Where(i => i.Change is null).Select(i => (object?)i.Name).ToList(),
        };
    }

    /// <summary>
    /// A round threshold (1, 2 or 5 times a power of ten) that sets the greatest rises apart: the one that comes nearest to being exceeded by a tenth of
    /// those compared (by one at the least), the greater of two. Null when nobody rises by more than the last printed place.
    /// </summary>
    public static double? Threshold(IEnumerable<double> changes, int decimals = Printed.Value)
    {
        var printed = changes.Select(c => Printed.Round(c, decimals)).ToList();
        var wanted = Math.Max(1, printed.Count / 10.0);
        var best = ((double Step, int Above)?)null;
        for (var unit = 1.0; unit > 0; unit = Printed.Round(unit / 10, decimals))
        {
            foreach (var step in (double[])[5 * unit, 2 * unit, unit])
            {
                var candidate = (Step: Printed.Round(step, decimals), Above: printed.Count(c => c > Printed.Round(step, decimals)));
                if (candidate.Above > 0 && (best is not { } b || Math.Abs(candidate.Above - wanted) < Math.Abs(b.Above - wanted))) best = candidate;
            }
        }
        return best?.Step;
    }
}
