namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>A way to lay a long result file out: some of its values, one key as columns, one key as files.</summary>
/// <param name="Values">The columns kept as values.</param>
/// <param name="Across">The key whose entries become columns; null for none.</param>
/// <param name="PerFile">The key whose entries become files; null for one file.</param>
/// <param name="Name">The name of the files, where it is not that of the result file.</param>
internal sealed record ResultShape(string[] Values, string? Across = null, string? PerFile = null, string? Name = null);

/// <summary>
/// How each result file is laid out where it is long. The first shape whose every file fits is taken; a file that fits as it is stays as
/// it is.
/// </summary>
internal static class ResultShapes
{
    private static readonly Dictionary<string, ResultShape[][]> Known = new()
    {
        ["scores"] = [[new(["score"], "system", "year")]],
        ["coupling"] =
        [
            [
                new(["C", "T", "D"], PerFile: "year"),
                new(["coupling_grade", "coordination_stage", "coordination_grade", "development_type"], PerFile: "year", Name: "grades"),
            ],
        ],
        ["ranks"] = [[new(["rank"], "year")], [new(["rank"], "year", "measure")], [new(["rank"], "measure", "year")]],
        ["group_means"] = [[new(["mean"], "year", "measure")]],
        ["obstacle_indicator"] = [[new(["degree"], "key", "by")]],
        ["obstacle_criterion"] = [[new(["degree"], "key", "by")]],
    };

    // the value repeats scores and coupling: ranks are read unit by unit, years side by side
    private static readonly HashSet<string> NeverWhole = ["ranks"];

    /// <summary>Columns that say which row it is.</summary>
    public static readonly HashSet<string> Keys =
    [
        "unit", "year", "system", "criterion", "indicator", "measure",
        "grouping", "group", "region", "region_a", "region_b", "by", "key", "name",
    ];

    /// <summary>The snapshots of a result file: as it is, in another shape, or summed up.</summary>
    public static IEnumerable<(string Name, Table Table)> Of(string name, Table table)
    {
        if (!NeverWhole.Contains(name) && table.Fits) return [(name, table)];
        var values = table.Columns.Where(c => !Keys.Contains(c)).ToArray();
        ResultShape[][] byYear = table.IndexOf("year") >= 0 ? [[new ResultShape(values, PerFile: "year")]] : [];
        ResultShape[][] tried = [.. Known.GetValueOrDefault(name, []), .. byYear];
        foreach (var shapes in tried.Where(shapes => shapes.All(s => Has(table, s))))
        {
            var parts = shapes.SelectMany(s => Shaped(s.Name ?? name, table, s)).ToList();
            if (parts.TrueForAll(p => p.Table.Fits)) return parts;
        }
        return [(name, Digest.Of(table, [.. table.Columns.Where(c => Keys.Contains(c) && c != "unit")]))];
    }

    private static bool Has(Table table, ResultShape shape) =>
        shape.Values.Append(shape.Across).Append(shape.PerFile).OfType<string>().All(c => table.IndexOf(c) >= 0)
        && (shape.Across is null || shape.Values.Length == 1);

    private static IEnumerable<(string Name, Table Table)> Shaped(string name, Table table, ResultShape shape)
    {
        if (shape.PerFile is null) return [(name, Laid(table, table.Rows, shape))];
        var file = table.IndexOf(shape.PerFile);
        return table.Rows.GroupBy(r => r[file]).Select(part => ($"{name}.{part.Key.Replace(':', '-')}", Laid(table, [.. part], shape)));
    }

    private static Table Laid(Table table, IReadOnlyList<string[]> rows, ResultShape shape)
    {
        bool IsKey(string column) => Keys.Contains(column) && column != shape.PerFile && column != shape.Across;
        var keys = Enumerable.Range(0, table.Columns.Count).Where(c => IsKey(table.Columns[c])).ToArray();
        var values = shape.Values.Select(table.IndexOf).ToArray();
        if (shape.Across is null)
        {
            int[] all = [.. keys, .. values];
            return new Table([.. all.Select(c => table.Columns[c])], [.. rows.Select(r => Array.ConvertAll(all, c => r[c]))]);
        }
        var across = table.IndexOf(shape.Across);
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
