using System.Collections.Immutable;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>An indicator as weights.csv names it.</summary>
internal readonly record struct WeighedIndicator(string System, string Criterion, string Indicator, string Year, string Weight);

/// <summary>Who is weighed, and how heavily: indicators and systems that came or went.</summary>
internal static class WeighedIndicators
{
    public static IReadOnlyList<WeighedIndicator> Read(IEnumerable<Snapshot> snapshots)
    {
        if (snapshots.FirstOrDefault(s => s.Name == "results.weights") is not { } snapshot) return [];
        var table = Table.Read(snapshot.Text);
        string[] columns = ["system", "criterion", "indicator", "year", "weight"];
        var at = columns.Select(table.IndexOf).ToArray();
        return at.Min() < 0 ? [] : [.. table.Rows.Select(r => new WeighedIndicator(r[at[0]], r[at[1]], r[at[2]], r[at[3]], r[at[4]]))];
    }

    /// <summary>What only one of the two has, by name.</summary>
    public static RowChange Rows(
        string subject, IReadOnlyList<WeighedIndicator> before, IReadOnlyList<WeighedIndicator> after, Func<WeighedIndicator, string> name)
    {
        var (old, now) = (before.Select(name).Distinct().ToList(), after.Select(name).Distinct().ToList());
        return new RowChange(subject, [.. now.Except(old)], [.. old.Except(now)]);
    }

    /// <summary>The weights of indicators that came or went; where weights differ by year, those of all years.</summary>
    public static ImmutableArray<Move> Others(
        IReadOnlyList<WeighedIndicator> before, IReadOnlyList<WeighedIndicator> after, RowChange indicators) =>
    [
        .. after.Where(w => indicators.Gained.Contains(w.Indicator))
            .Select(w => new Move(new Place("", w.Year, w.Indicator), "", w.Weight)),
        .. before.Where(w => indicators.Lost.Contains(w.Indicator))
            .Select(w => new Move(new Place("", w.Year, w.Indicator), w.Weight, "")),
    ];
}
