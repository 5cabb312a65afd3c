namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// What makes an accepted file no snapshot: the marks that git leaves where two branches moved the same lines, or a table that was cut,
/// doubled or overwritten. It is said, and never read as data.
/// </summary>
/// <param name="Name">The snapshot's name without state and ending.</param>
/// <param name="Extension">Its ending.</param>
/// <param name="Line">The first line that shows it.</param>
/// <param name="Kind">What it is.</param>
public sealed record Damage(string Name, string Extension, int Line, DamageKind Kind)
{
    private static readonly string[] Marks = ["<<<<<<< ", ">>>>>>> ", "||||||| "];

    /// <summary>What is wrong with a file; null when it is a snapshot.</summary>
    public static Damage? Of(Snapshot snapshot)
    {
        var lines = snapshot.Lines;
        var mark = Array.FindIndex(lines, l => Marks.Any(m => l.StartsWith(m, StringComparison.Ordinal)));
        // in the bytes of a picture such a line may stand by chance; one that git merged begins with it
        if (snapshot.IsPicture && mark != 0) return null;
        Damage? At(int line, DamageKind kind) => line < 0 ? null : new Damage(snapshot.Name, snapshot.Extension, line + 1, kind);
        if (mark >= 0) return At(mark, DamageKind.Conflict);
        if (snapshot.Extension != "csv") return null;
        return At(Array.FindIndex(lines, l => l.AsSpan().IndexOfAny('\0', '\uFFFD') >= 0), DamageKind.Bytes)
            ?? At(snapshot.Text.Contains('"') ? -1 : Other(lines), DamageKind.Width) // a quoted cell may hold lines and commas
            ?? InTable(snapshot.Kind, Table.Read(snapshot.Text), At);
    }

    private static int Other(string[] lines)
    {
        var width = lines[0].Count(c => c == ',');
        return Array.FindIndex(lines, l => l.Count(c => c == ',') != width);
    }

    private static Damage? InTable(string kind, Table table, Func<int, DamageKind, Damage?> at)
    {
        var isOurs = table.Columns.Distinct().Count() == table.Columns.Count && kind switch
        {
            "declared" => table.Columns is ["file", "path", "value"],
            "data" => table.Columns is ["unit", "year", ..] or ["column", ..],
            _ => table.Columns.Count > 0,
        };
        if (!isOurs) return at(0, DamageKind.Head);
        if (kind != "data") return null;
        var (keys, met) = (table.Columns[0] == "unit" ? 2 : 1, new HashSet<string>(StringComparer.Ordinal));
        return at(table.Rows.TakeWhile(r => met.Add(string.Join('\t', r.Take(keys)))).Count() is var n && n == table.Rows.Count
            ? -1 : n + 1, DamageKind.Twice);
    }
}
