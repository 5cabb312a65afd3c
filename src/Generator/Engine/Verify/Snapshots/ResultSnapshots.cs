namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>The numbers of a build: what was put in, then the result files in the order they are computed, at six decimals.</summary>
public static class ResultSnapshots
{
    /// <summary>The snapshots of results/*.csv in a built folder.</summary>
    public static IReadOnlyList<Snapshot> Of(string builtFolder, ResultForms forms)
    {
        var folder = Path.Combine(builtFolder, "results");
        if (!Directory.Exists(folder)) return [];
        var paths = Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal);
        var files = paths.AsParallel().AsOrdered().SelectMany(p => Parts(p, forms)).ToList();
        return [.. files.OrderBy(f => forms.Place(f.Name)).Select(f => Snapshot.Of($"results.{f.Name}", "csv", f.Table.ToString()))];
    }

    private static IEnumerable<(string Name, Table Table)> Parts(string path, ResultForms forms)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var full = Table.Read(File.ReadAllText(path)).Without("note"); // that the data are simulated is said elsewhere
        var form = forms.Of(name, full);
        if (form.Input is { } input) yield return (input.Name, InputTable.Of(full, input));
        var shown = form.InShortBy.IsEmpty ? full.Rounded() : full; // sums are of numbers that nobody rounded
        foreach (var part in ResultShapes.Of(name, shown, form)) yield return part;
    }
}
