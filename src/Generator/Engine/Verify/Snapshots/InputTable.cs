using ReportGen.Contracts.Results;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>The values that were put in: a row per unit and year where that fits, else each column's sum year by year.</summary>
internal static class InputTable
{
    public static Table Of(Table table, ResultInput input)
    {
        var (unit, year) = (table.IndexOf("unit"), table.IndexOf("year"));
        var (across, value) = (table.IndexOf(input.Across), table.IndexOf(input.Column));
        var heads = table.Rows.Select(r => r[across]).Distinct().ToList();
        if (table.Rows.Count / Math.Max(heads.Count, 1) < SnapshotLimits.Lines)
        {
            var rows = table.Rows.GroupBy(r => (r[unit], r[year])).Select(g =>
            {
                var values = g.ToDictionary(r => r[across], r => r[value]);
                return (string[])[g.Key.Item1, g.Key.Item2, .. heads.Select(h => values.GetValueOrDefault(h, ""))];
            });
            var whole = new Table(["unit", "year", .. heads], [.. rows]).Rounded();
            if (whole.Fits) return whole;
        }
        var years = table.Rows.Select(r => r[year]).Distinct().Order(StringComparer.Ordinal).ToList();
        var sums = table.Rows.GroupBy(r => r[across]).Select(g =>
        {
            double Check(IEnumerable<string[]> rows) => rows.Select((r, i) => Digest.PlaceWeight(i) * (Table.Number(r[value]) ?? 0)).Sum();
            var byYear = g.GroupBy(r => r[year]).ToDictionary(y => y.Key, Check);
            return (string[])[g.Key, .. years.Select(y => byYear.TryGetValue(y, out var sum) ? Table.Six(sum) : "")];
        });
        return new Table([input.Across, .. years], [.. sums]);
    }
}
