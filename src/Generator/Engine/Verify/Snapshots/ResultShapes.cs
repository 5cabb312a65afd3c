using ReportGen.Contracts.Results;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// A result file as snapshots: as it is where it fits, else laid out as its form says, else a file a year, else in short.
/// </summary>
internal static class ResultShapes
{
    /// <summary>The snapshots of a result file.</summary>
    public static IEnumerable<(string Name, Table Table)> Of(string name, Table table, ResultForm form)
    {
        if (!form.InShortBy.IsEmpty) return [(name, Digest.Of(table, form, form.InShortBy))];
        if (!form.IsAlwaysLaidOut && table.Fits) return [(name, table)];
        foreach (var layouts in Tried(table, form).Where(layouts => layouts.All(l => Has(table, l))))
        {
            var parts = layouts.SelectMany(l => Laid(l.Name ?? name, table, form, l)).ToList();
            if (parts.TrueForAll(p => p.Table.Fits)) return parts;
        }
        return [(name, Digest.Of(table, form, [.. table.Columns.Where(c => form.Keys.Contains(c) && c != "unit")]))];
    }

    private static IEnumerable<IReadOnlyList<ResultLayout>> Tried(Table table, ResultForm form)
    {
        foreach (var layouts in form.Layouts) yield return layouts;
        if (table.IndexOf("year") < 0) yield break;
        yield return [new ResultLayout([.. table.Columns.Where(c => !form.Keys.Contains(c))]) { PerFile = "year" }];
    }

    private static bool Has(Table table, ResultLayout layout) =>
        layout.Values.Append(layout.Across).Append(layout.PerFile).OfType<string>().All(c => table.IndexOf(c) >= 0)
        && (layout.Across is null || layout.Values.Length == 1);

    private static IEnumerable<(string Name, Table Table)> Laid(string name, Table table, ResultForm form, ResultLayout layout)
    {
        if (layout.PerFile is null) return [(name, Laid(table, table.Rows, form, layout))];
        var file = table.IndexOf(layout.PerFile);
        return table.Rows.GroupBy(r => r[file])
            .Select(part => ($"{name}.{part.Key.Replace(':', '-')}", Laid(table, [.. part], form, layout)));
    }

    private static Table Laid(Table table, IReadOnlyList<string[]> rows, ResultForm form, ResultLayout layout)
    {
        bool IsKey(string column) => form.Keys.Contains(column) && column != layout.PerFile && column != layout.Across;
        var keys = Enumerable.Range(0, table.Columns.Count).Where(c => IsKey(table.Columns[c])).ToArray();
        var values = layout.Values.Select(table.IndexOf).ToArray();
        if (layout.Across is null)
        {
            int[] all = [.. keys, .. values];
            return new Table([.. all.Select(c => table.Columns[c])], [.. rows.Select(r => Array.ConvertAll(all, c => r[c]))]);
        }
        var across = table.IndexOf(layout.Across);
        var heads = rows.Select(r => r[across]).Distinct().ToList();
        var place = heads.Select((head, i) => (head, i)).ToDictionary(h => h.head, h => h.i);
        var laid = new List<string[]>();
        foreach (var group in rows.GroupBy(r => string.Join('\t', keys.Select(c => r[c]))))
        {
            var first = group.First();
            var row = keys.Select(c => first[c]).Concat(Enumerable.Repeat("", heads.Count)).ToArray();
            foreach (var r in group) row[keys.Length + place[r[across]]] = r[values[0]];
            laid.Add(row);
        }
        return new Table([.. keys.Select(c => table.Columns[c]), .. heads], laid);
    }
}
