using System.Globalization;
using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Tests.Process.Rehearsal;

/// <summary>
/// The result files of two builds compared by the test itself, cell by cell: what `verify` and `diff` say must be this, no more and no
/// less.
/// </summary>
internal sealed class ResultTables(string before, string after)
{
    private const double Tolerance = 2e-6; // as documented: two units of the sixth decimal

    /// <summary>The values of a column that moved, with their keys; only of rows that both builds have.</summary>
    public List<(string Key, string Before, string After)> Moved(string file, string[] keys, string column)
    {
        var (old, now) = (Rows(before, file, keys, column), Rows(after, file, keys, column));
        var moved = old.Where(c => now.TryGetValue(c.Key, out var value) && Differ(c.Value, value));
        return [.. moved.Select(c => (c.Key, c.Value, now[c.Key])).OrderBy(m => m.Key, StringComparer.Ordinal)];
    }

    /// <summary>How many rows both builds have.</summary>
    public int Common(string file, string[] keys)
    {
        var (old, now) = (Rows(before, file, keys, keys[0]), Rows(after, file, keys, keys[0]));
        return old.Keys.Intersect(now.Keys).Count();
    }

    /// <summary>Moves as keys and values, of those that have a place.</summary>
    public static List<(string Key, string Before, string After)> Keyed(IEnumerable<Move> moves, Func<Move, string> key) =>
        [.. moves.Select(m => (key(m), m.Before, m.After)).OrderBy(m => m.Item1, StringComparer.Ordinal)];

    private static bool Differ(string was, string become)
    {
        if (was == become) return false;
        if (Number(was) is not { } a || Number(become) is not { } b) return true;
        return Math.Abs(Math.Round(a, 6) - Math.Round(b, 6)) > Tolerance + 1e-12;
    }

    private static double? Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Dictionary<string, string> Rows(string folder, string file, string[] keys, string column) =>
        CsvRows.Read(Path.Combine(folder, file + ".csv")).ToDictionary(r => string.Join(' ', keys.Select(k => r[k])), r => r[column]);
}
