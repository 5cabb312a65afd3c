using System.Collections.Immutable;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>Where two systems have the same coordination degree: curves in the plane of their scores.</summary>
public static class IsoCurves
{
    private const int Steps = 40, Halvings = 40;
    private const int Turns = 60;
    private const double Steepest = 9, Stride = 0.2, Aside = 1e-7;

    /// <summary>
    /// The curves of a level in the unit square, by rays from zero: the first place on each ray where the degree reaches the level, and
    /// the next one, where it falls below it again (the degree of Wang et al. does far from equal scores).
    /// </summary>
    public static ImmutableArray<ImmutableArray<(double X, double Y)>> Of(double level, Func<double, double, double> degree)
    {
        var found = Angles(level, degree).Select(angle => Crossings(level, angle, degree).Take(2).ToList()).ToList();
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

    /// <summary>Rays that lie closer together towards the axes, and those just beside where a curve leaves the square.</summary>
    private static IEnumerable<double> Angles(double level, Func<double, double, double> degree)
    {
        var even = Enumerable.Range(1, Turns - 1).Select(i => i * Math.PI / 2 / Turns);
        var steep = Enumerable.Range(0, (int)(2 * Steepest / Stride) + 1).Select(i => Math.Atan(Math.Exp((i * Stride) - Steepest)));
        var right = Along(v => degree(1, v) >= level).Select(Math.Atan);
        var top = Along(v => degree(v, 1) >= level).Select(v => (Math.PI / 2) - Math.Atan(v));
        var leaving = right.Concat(top).SelectMany(a => (double[])[a - Aside, a + Aside]);
        return even.Concat(steep).Concat(leaving).Where(a => a is > 0 and < Math.PI / 2).Order();
    }

    /// <summary>Where a condition turns on an edge of the square.</summary>
    private static IEnumerable<double> Along(Func<double, bool> holds)
    {
        for (var i = 0; i < Steps; i++)
        {
            var (low, high) = ((double)i / Steps, (i + 1.0) / Steps);
            if (holds(low) != holds(high)) yield return Turn(low, high, holds);
        }
    }

    private static double Turn(double low, double high, Func<double, bool> holds)
    {
        var starts = holds(low);
        for (var h = 0; h < Halvings; h++)
        {
            var middle = (low + high) / 2;
            if (holds(middle) == starts) low = middle;
            else high = middle;
        }
        return high;
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
            yield return At(Turn(low, high, Reaches));
        }
    }
}
