namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// The numbers of a build: the result files in the order they are computed, at six decimals and row by row. Of a
/// panel beyond <see cref="SnapshotLimits"/>, which its declared units, years and indicators decide, in short.
/// </summary>
public static class ResultSnapshots
{
    /// <summary>The snapshots of results/*.csv in a built folder.</summary>
    /// <param name="builtFolder">What a build wrote.</param>
    /// <param name="forms">How result files are read.</param>
    /// <param name="declared">How large the panel is that the study declares.</param>
    public static IReadOnlyList<Snapshot> Of(string builtFolder, ResultForms forms, PanelSize declared)
    {
        var folder = Path.Combine(builtFolder, "results");
        if (!Directory.Exists(folder)) return [];
        var paths = Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal);
        var files = paths.AsParallel().AsOrdered().SelectMany(p => Parts(p, forms, declared)).ToList();
        return [.. files.OrderBy(f => forms.Place(f.Name)).Select(f => Snapshot.Of($"results.{f.Name}", "csv", f.Table.ToString()))];
    }

    private static IEnumerable<(string Name, Table Table)> Parts(string path, ResultForms forms, PanelSize declared)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        if (forms.Find(name).IsSum) yield break;
        var full = Table.Read(File.ReadAllText(path)).Without("note"); // that the data are simulated is said elsewhere
        var form = forms.Of(name, full);
        // sums are of numbers that nobody rounded
        if (!form.InShortBy.IsEmpty) yield return (name, Digest.Of(full, form, form.InShortBy));
        else if (declared.RowsAreShown || full.IndexOf("unit") < 0)
        {
            yield return (name, form.Repeats.Aggregate(full, (t, column) => t.Without(column)).Rounded());
        }
        else yield return (name, Digest.Of(full, form, [.. full.Columns.Where(c => form.Keys.Contains(c) && c != "unit")]));
    }
}
