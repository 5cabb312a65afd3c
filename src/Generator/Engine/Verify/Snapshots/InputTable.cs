using ReportGen.Contracts.Results;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>The values that were put in: a row per unit and year, or of a panel too large for that the columns' sums by year.</summary>
internal static class InputTable
{
    public static Table Of(Table table, ResultInput input, bool isWhole)
    {
        var (unit, year) = (table.IndexOf("unit"), table.IndexOf("year"));
        var (across, value) = (table.IndexOf(input.Across), table.IndexOf(input.Column));
        var heads = table.Rows.Select(r => r[across]).Distinct().ToList();
        if (isWhole)
        {
            var rows = table.Rows.GroupBy(r => (r[unit], r[year])).Select(g =>
            {
                var values = g.ToDictionary(r => r[across], r => r[value]);
                return (string[])[g.Key.Item1, g.Key.Item2, .. heads.Select(h => values.GetValueOrDefault(h, ""))];
            });
            return new Table(["unit", "year", .. heads], [.. rows]).Rounded();
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
