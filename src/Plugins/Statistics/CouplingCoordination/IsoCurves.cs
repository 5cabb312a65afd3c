using System.Collections.Immutable;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>Where two systems have the same coordination degree: curves in the plane of their scores.</summary>
public static class IsoCurves
{
    private const int Rays = 180, Steps = 40, Halvings = 40;

    /// <summary>
    /// The curves of a level in the unit square, by rays from zero: the first place on each ray where the degree reaches the level, and
    /// the next one, where it falls below it again (the degree of Wang et al. does far from equal scores).
    /// </summary>
    public static ImmutableArray<ImmutableArray<(double X, double Y)>> Of(double level, Func<double, double, double> degree)
    {
        var found = Enumerable.Range(0, Rays + 1).Select(i => Crossings(level, i * Math.PI / 2 / Rays, degree).Take(2).ToList()).ToList();
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<(double X, double Y)>>();
        for (var nth = 0; nth < 2; nth++)
        {
            var line = new List<(double X, double Y)>();
            foreach (var ray in found)
            {
                if (ray.Count > nth) line.Add(ray[nth]);
                else if (line.Count > 0) { lines.Add([.. line]); line.Clear(); }
            }
            if (line.Count > 0) lines.Add([.. line]);
        }
        return [.. lines.Where(l => l.Length > 1)];
    }

    private static IEnumerable<(double X, double Y)> Crossings(double level, double angle, Func<double, double, double> degree)
    {
        var (x, y) = (Math.Cos(angle), Math.Sin(angle));
        var far = 1 / Math.Max(x, y);
        (double X, double Y) At(double r) => (Math.Min(1, r * x), Math.Min(1, r * y));
        bool Reaches(double r) => At(r) is var p && degree(p.X, p.Y) >= level;
        for (var i = 0; i < Steps; i++)
        {
            var (low, high) = (far * i / Steps, far * (i + 1) / Steps);
            if (Reaches(low) == Reaches(high)) continue;
            var starts = Reaches(low);
            for (var h = 0; h < Halvings; h++)
            {
                var middle = (low + high) / 2;
                if (Reaches(middle) == starts) low = middle;
                else high = middle;
            }
            yield return At(high);
        }
    }
}
