namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// A table too long to review, in short: a row per group with the number of values, mean, least, greatest and a check of every numeric column,
/// and the counts of every word of the others.
/// </summary>
/// <remarks>
/// The check is a hash that rounding noise cannot flip: the sum of the values, each weighted by its place (1 to 2 in steps of 1/97). It moves when
/// one value moves or two change places, as far as the values moved; so it is compared by the study's tolerance, like any other number. A hash of
/// rounded digits would change altogether when one of a hundred thousand values crosses a rounding border.
/// </remarks>
internal static class Digest
{
    private const int Steps = 97;

    /// <summary>The summary of a table by the key columns <paramref name="by"/>; dropped from the right until it fits.</summary>
    public static Table Of(Table table, string[] by)
    {
        while (true)
        {
            var summary = By(table, by);
            if (by.Length == 0 || SnapshotLimits.Fits(summary.ToString())) return summary;
            by = by[..^1];
        }
    }

    /// <summary>The weight of the value at a place, from 0.</summary>
    public static double PlaceWeight(int place) => 1 + (place * 37 % Steps / (double)Steps);

    private static Table By(Table table, string[] by)
    {
        var keys = by.Select(table.IndexOf).ToArray();
        var rest = Enumerable.Range(0, table.Columns.Count).Where(c => !ResultShapes.Keys.Contains(table.Columns[c])).ToList();
        var numbers = rest.Where(c => table.Rows.All(r => r[c].Length == 0 || Table.Number(r[c]) is not null)).ToArray();
        var words = rest.Except(numbers).Select(c => (Column: c, Words: table.Rows.Select(r => r[c]).Where(w => w.Length > 0).Distinct().Order(StringComparer.Ordinal).ToArray()))
            .Where(w => w.Words.Length <= 12).ToArray();
        string[] columns =
        [
            .. by, .. words.SelectMany(w => w.Words),
            .. numbers.SelectMany(c => (string[])["count", "mean", "min", "max", "check"], (c, what) => $"{table.Columns[c]}_{what}"),
        ];
        var rows = new List<string[]>();
        foreach (var group in table.Rows.GroupBy(r => string.Join('\t', keys.Select(c => r[c]))))
        {
            var members = group.ToList();
            rows.Add(
            [
                .. keys.Select(c => members[0][c]),
                .. words.SelectMany(w => w.Words, (w, word) => Table.Six(members.Count(r => r[w.Column] == word))),
                .. numbers.SelectMany(c => Describe(members, c)),
            ]);
        }
        return new Table(columns, rows);
    }

    private static IEnumerable<string> Describe(List<string[]> rows, int column)
    {
        var (count, sum, check, least, greatest) = (0, 0.0, 0.0, double.PositiveInfinity, double.NegativeInfinity);
        for (var i = 0; i < rows.Count; i++)
        {
            if (Table.Number(rows[i][column]) is not { } value) continue;
            count++;
            sum += value;
            check += PlaceWeight(i) * value;
            (least, greatest) = (Math.Min(least, value), Math.Max(greatest, value));
        }
        return count == 0 ? ["0", "", "", "", ""] : [Table.Six(count), Table.Six(sum / count), Table.Six(least), Table.Six(greatest), Table.Six(check)];
    }
}
