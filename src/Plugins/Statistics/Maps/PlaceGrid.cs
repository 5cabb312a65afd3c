using System.Collections.Immutable;
using ReportGen.Statistics.Space;

namespace ReportGen.Statistics.Maps;

/// <summary>A tile for each unit of a list that says where they lie, near its place and none over another.</summary>
public static class PlaceGrid
{
    private const double Filled = 0.62; // the share of the grid's cells that have a tile

    /// <summary>Row and column of each; null where one has no longitude or latitude.</summary>
    public static ImmutableArray<(int Row, int Column)>? Of(ImmutableArray<Mapped> all)
    {
        var places = all.Select(m => m.Unit is { } u ? Places.Of(u) : null).ToList();
        if (places.Count == 0 || places.Exists(p => p is null)) return null;
        var known = places.ConvertAll(p => (X: p!.Value.Longitude, Y: p.Value.Latitude));
        var (west, east, south, north) = (known.Min(p => p.X), known.Max(p => p.X), known.Min(p => p.Y), known.Max(p => p.Y));
        var narrow = Math.Cos((south + north) / 2 * Math.PI / 180); // a degree of longitude is shorter there
        var (wide, tall) = (Math.Max((east - west) * narrow, 1e-6), Math.Max(north - south, 1e-6));
        var cell = Math.Max(Math.Sqrt(wide * tall * Filled / known.Count), Math.Max(wide, tall) / known.Count);
        var wanted = known.ConvertAll(p => (Row: (north - p.Y) / cell, Column: (p.X - west) * narrow / cell));
        return Assigned(wanted);
    }

    /// <summary>
    /// Each to the free cell nearest to where it wants to be: those nearest to the middle first, so that a crowd spreads to its edges.
    /// </summary>
    private static ImmutableArray<(int Row, int Column)> Assigned(List<(double Row, double Column)> wanted)
    {
        var (middle, center) = (wanted.Average(w => w.Row), wanted.Average(w => w.Column));
        var (cells, taken) = (new (int Row, int Column)[wanted.Count], new HashSet<(int Row, int Column)>());
        foreach (var i in Enumerable.Range(0, wanted.Count).OrderBy(i => Distance(wanted[i], (middle, center))).ThenBy(i => i))
        {
            var (row, column) = ((int)Math.Round(wanted[i].Row), (int)Math.Round(wanted[i].Column));
            for (var ring = 0; ; ring++)
            {
                var free = Around(row, column, ring).Where(c => !taken.Contains(c)).ToList();
                if (free.Count == 0) continue;
                cells[i] = free.MinBy(c => Distance(wanted[i], (c.Row, c.Column)));
                taken.Add(cells[i]);
                break;
            }
        }
        var (top, left) = (cells.Min(c => c.Row), cells.Min(c => c.Column));
        return [.. cells.Select(c => (c.Row - top, c.Column - left))];
    }

    private static IEnumerable<(int Row, int Column)> Around(int row, int column, int ring) =>
        from r in Enumerable.Range(row - ring, (2 * ring) + 1)
        from c in Enumerable.Range(column - ring, (2 * ring) + 1)
        where Math.Max(Math.Abs(r - row), Math.Abs(c - column)) == ring
        select (r, c);

    private static double Distance((double Row, double Column) a, (double Row, double Column) b) =>
        Math.Round(((a.Row - b.Row) * (a.Row - b.Row)) + ((a.Column - b.Column) * (a.Column - b.Column)), 9);
}
