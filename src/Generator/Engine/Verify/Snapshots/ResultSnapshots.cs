using ReportGen.Contracts.Results;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// The numbers of a build: the result files in the order they are computed, at six decimals and row by row. Of a
/// panel beyond <see cref="SnapshotLimits"/>, which its declared units, years and indicators decide, in short. They are taken as they were
/// computed: nothing is written to be read again.
/// </summary>
internal static class ResultSnapshots
{
    /// <summary>The snapshots of a report's result files.</summary>
    /// <param name="files">What a build writes below results/.</param>
    /// <param name="forms">How result files are read.</param>
    /// <param name="declared">How large the panel is that the study declares.</param>
    public static IReadOnlyList<Snapshot> Of(IEnumerable<ResultFile> files, ResultForms forms, PanelSize declared)
    {
        var made = files.Where(f => !forms.Find(f.Name).IsSum && f.Rows.Any()).OrderBy(f => f.Name, StringComparer.Ordinal)
            .AsParallel().AsOrdered().Select(f => (f.Name, Table: Table(f, forms, declared))).ToList();
        return [.. made.OrderBy(f => forms.Place(f.Name)).Select(f => Snapshot.Of($"results.{f.Name}", "csv", f.Table.ToString()))];
    }

    private static Table Table(ResultFile file, ResultForms forms, PanelSize declared)
    {
        var form = forms.Knows(file.Name) ? forms.Find(file.Name) : forms.Of(file.Name, Whole(file));
        // sums are of numbers that nobody rounded
        if (!form.InShortBy.IsEmpty) return Digest.Of(file, form, form.InShortBy);
        if (!declared.RowsAreShown && file.Columns.Contains("unit"))
        {
            return Digest.Of(file, form, [.. file.Columns.Where(c => form.Keys.Contains(c) && c != "unit")]);
        }
        return form.Repeats.Aggregate(Whole(file), (t, column) => t.Without(column)).Rounded();
    }

    private static Table Whole(ResultFile file) => new(file.Columns, [.. file.Rows.Select(r => Array.ConvertAll(r, Cell))]);

    /// <summary>A cell as its file has it; there is no -0.</summary>
    internal static string Cell(ResultCell cell) =>
        cell.Number is { } number ? (number == 0 ? 0 : number).ToString("R", System.Globalization.CultureInfo.InvariantCulture)
        : cell.Text ?? "";
}
