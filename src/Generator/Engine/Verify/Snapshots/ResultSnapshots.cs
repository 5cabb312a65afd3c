namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>The numbers of a build: the panel, then the result files in the order they are computed, at six decimals.</summary>
public static class ResultSnapshots
{
    // the order of computation; files of other models follow
    private static readonly string[] Order =
        ["units", "panel", "missing", "normalized", "weights", "scores", "criterion_scores", "coupling", "grades"];

    /// <summary>The snapshots of results/*.csv in a built folder.</summary>
    public static IReadOnlyList<Snapshot> Of(string builtFolder)
    {
        var folder = Path.Combine(builtFolder, "results");
        if (!Directory.Exists(folder)) return [];
        var paths = Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal);
        var files = paths.AsParallel().AsOrdered().SelectMany(Parts).ToList();
        return [.. files.OrderBy(f => Place(f.Name)).Select(f => Snapshot.Of($"results.{f.Name}", "csv", f.Table.ToString()))];
    }

    /// <summary>Where a snapshot stands in the order of computation.</summary>
    public static int Place(string name)
    {
        var place = Array.IndexOf(Order, name.Split('.')[0]);
        return place < 0 ? Order.Length : place;
    }

    private static IEnumerable<(string Name, Table Table)> Parts(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var full = Table.Read(File.ReadAllText(path)).Without("note"); // that the data are simulated is said elsewhere
        if (name != "normalized") return ResultShapes.Of(name, full.Rounded());
        return [("panel", Panel(full)), (name, Digest.Of(full, ["system", "criterion", "indicator"]))];
    }

    /// <summary>The raw values: a row per unit and year where that fits, else each indicator's sum year by year.</summary>
    private static Table Panel(Table normalized)
    {
        var (unit, year) = (normalized.IndexOf("unit"), normalized.IndexOf("year"));
        var (indicator, raw) = (normalized.IndexOf("indicator"), normalized.IndexOf("raw"));
        var indicators = normalized.Rows.Select(r => r[indicator]).Distinct().ToList();
        if (normalized.Rows.Count / Math.Max(indicators.Count, 1) < SnapshotLimits.Lines)
        {
            var rows = normalized.Rows.GroupBy(r => (r[unit], r[year])).Select(g =>
            {
                var values = g.ToDictionary(r => r[indicator], r => r[raw]);
                return (string[])[g.Key.Item1, g.Key.Item2, .. indicators.Select(i => values.GetValueOrDefault(i, ""))];
            });
            var whole = new Table(["unit", "year", .. indicators], [.. rows]).Rounded();
            if (whole.Fits) return whole;
        }
        var years = normalized.Rows.Select(r => r[year]).Distinct().Order(StringComparer.Ordinal).ToList();
        var sums = normalized.Rows.GroupBy(r => r[indicator]).Select(g =>
        {
            double Check(IEnumerable<string[]> rows) => rows.Select((r, i) => Digest.PlaceWeight(i) * (Table.Number(r[raw]) ?? 0)).Sum();
            var byYear = g.GroupBy(r => r[year]).ToDictionary(y => y.Key, Check);
            return (string[])[g.Key, .. years.Select(y => byYear.TryGetValue(y, out var sum) ? Table.Six(sum) : "")];
        });
        return new Table(["indicator", .. years], [.. sums]);
    }
}
