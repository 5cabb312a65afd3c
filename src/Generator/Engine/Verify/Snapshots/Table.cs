using System.Globalization;
using System.Text;

namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>A table of text cells, read from and written to CSV.</summary>
public sealed class Table(IReadOnlyList<string> columns, IReadOnlyList<string[]> rows)
{
    /// <summary>The columns' names.</summary>
    public IReadOnlyList<string> Columns => columns;

    /// <summary>The rows, each with a cell per column.</summary>
    public IReadOnlyList<string[]> Rows => rows;

    /// <summary>The place of a column; -1 when it is not there.</summary>
    public int IndexOf(string column)
    {
        for (var i = 0; i < columns.Count; i++) if (columns[i] == column) return i;
        return -1;
    }

    /// <summary>A cell as a number; null when it is none.</summary>
    public static double? Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>A number with at most six decimals: what a review can read, and less than rounding noise can reach.</summary>
    public static string Six(double number)
    {
        var text = Math.Round(number, 6, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    /// <summary>The table with every number at six decimals.</summary>
    public Table Rounded() => new(columns, [.. rows.Select(r => Array.ConvertAll(r, Six))]);

    /// <summary>The table without a column.</summary>
    public Table Without(string column)
    {
        var at = IndexOf(column);
        if (at < 0) return this;
        return new Table(
            [.. columns.Where(c => c != column)],
            [.. rows.Select(r => (string[])[.. r.AsSpan(0, at), .. r.AsSpan(at + 1)])]);
    }

    /// <summary>The CSV.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend([.. columns])) text.AppendJoin(',', row.Select(Quoted)).Append('\n');
        return text.ToString();
    }

    /// <summary>Reads CSV as this program writes it (RFC 4180).</summary>
    public static Table Read(string csv)
    {
        var rows = new List<string[]>();
        if (!csv.Contains('"')) // as every long file
        {
            var known = new HashSet<string>(StringComparer.Ordinal); // ids and words come again and again: one string for each
            foreach (var line in csv.AsSpan().EnumerateLines()) if (line.Length > 0) rows.Add(Cells(line, known));
            return Whole(rows);
        }
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            var c = csv[i];
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (i + 1 < csv.Length && csv[i + 1] == '"') cell.Append(csv[i++]);
                else quoted = false;
            }
            else if (c == '"') quoted = true;
            else if (c == ',') End();
            else if (c == '\n') { End(); rows.Add([.. row]); row.Clear(); }
            else if (c != '\r') cell.Append(c);
        }
        if (row.Count > 0 || cell.Length > 0) { End(); rows.Add([.. row]); }
        return Whole(rows);

        void End()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }
    }

    private static string[] Cells(ReadOnlySpan<char> line, HashSet<string> known)
    {
        var cells = new string[line.Count(',') + 1];
        var (next, lookup) = (0, known.GetAlternateLookup<ReadOnlySpan<char>>());
        foreach (var range in line.Split(','))
        {
            var cell = line[range];
            if (cell.Contains('.')) cells[next++] = cell.ToString();
            else if (lookup.TryGetValue(cell, out var same)) cells[next++] = same;
            else known.Add(cells[next++] = cell.ToString());
        }
        return cells;
    }

    private static Table Whole(List<string[]> rows) =>
        rows.Count == 0 ? new Table([], []) : new Table(rows[0], [.. rows.Skip(1).Where(r => r.Length == rows[0].Length)]);

    // only what has more than six decimals is rounded: ids such as 110000 and 01 stay as they are
    private static string Six(string cell) =>
        (cell.Contains('.') || cell.Contains('E')) && Number(cell) is { } number ? Six(number) : cell;

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\n\r") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
