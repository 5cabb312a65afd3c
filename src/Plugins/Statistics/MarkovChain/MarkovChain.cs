using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>Transitions between classes: how often, with what chance, and where they lead in the long run.</summary>
/// <remarks>
/// <b>Source.</b> Quah (1996) [quah1996]; mobility after Shorrocks (1978) [shorrocks1978].
/// <b>Symbols.</b> n_ab pairs of rows of one unit in class a and, d years later, b; p chance; pi long-run distribution; k classes that
/// occur; l eigenvalues of P. p_ab = n_ab / sum_b n_ab pi P = pi M = (k - tr P) / (k - 1), 1 - |det P|, 1 - |l_2|, half-life -ln 2 / ln
/// |l_2|
/// <b>Conventions.</b> A class that no pair of years begins in has no row: no chance is made up for it. pi is defined where exactly one
/// set of classes is closed and every class that is entered is left as well; a class that never occurs has 0. Classes that are passed
/// through have exactly 0.
/// <b>Caution.</b> Where values rise over the years, absolute classes fill from below by construction and pi gathers at the top.
/// </remarks>
/// <param name="Counts">n, by class and class.</param>
/// <param name="Initial">Units in each class in the first year.</param>
public sealed record MarkovChain(ImmutableArray<ImmutableArray<int>> Counts, ImmutableArray<int> Initial)
{
    /// <summary>How many classes.</summary>
    public int Classes => Counts.Length;

    /// <summary>The chances of a class; null where no pair of years begins in it.</summary>
    public ImmutableArray<double>? Row(int from) =>
        Counts[from].Sum() is > 0 and var sum ? [.. Counts[from].Select(n => (double)n / sum)] : null;

    /// <summary>The shares of pairs that stay, go up and go down; null where there are none.</summary>
    public (double Stay, double Up, double Down)? Moves
    {
        get
        {
            var all = Counts.Sum(r => r.Sum());
            if (all == 0) return null;
            double Share(Func<int, int, bool> isOne) => Counts.SelectMany((r, a) => r.Where((_, b) => isOne(a, b))).Sum() / (double)all;
            return (Share((a, b) => a == b), Share((a, b) => b > a), Share((a, b) => b < a));
        }
    }

    /// <summary>How long a class is stayed in; null where no pair of years begins in it, or where it is never left.</summary>
    public double? Sojourn(int of) => Row(of) is { } row && row[of] < 1 ? 1 / (1 - row[of]) : null;

    /// <summary>The chain of classes of units over years.</summary>
    /// <param name="classes">By unit and year; null is none.</param>
    /// <param name="years">The years.</param>
    /// <param name="count">How many classes.</param>
    /// <param name="duration">The years between two states.</param>
    /// <param name="counts">Whether a transition of a unit from a year counts; null where all do.</param>
    public static MarkovChain Of(
        IReadOnlyList<int?[]> classes, IReadOnlyList<int> years, int count, int duration, Func<int, int, bool>? counts = null)
    {
        var pairs = new int[count, count];
        var initial = new int[count];
        var at = years.Select((year, t) => (year, t)).ToDictionary(y => y.year, y => y.t);
        for (var u = 0; u < classes.Count; u++)
        {
            var unit = classes[u];
            if (unit[0] is { } first) initial[first]++;
            for (var t = 0; t < years.Count; t++)
            {
                var then = at.GetValueOrDefault(years[t] + duration, -1);
                if (then < 0 || counts?.Invoke(u, t) == false) continue;
                if (unit[t] is { } from && unit[then] is { } to) pairs[from, to]++;
            }
        }
        return new MarkovChain(
            [
                .. Enumerable.Range(0, count).Select(a => Enumerable.Range(0, count).Select(b => pairs[a, b]).ToImmutableArray())
            ], [.. initial]);
    }

    /// <summary>The long-run distribution of some chances by row; null where there is no single one.</summary>
    public static ImmutableArray<double>? Stationary(IReadOnlyList<ImmutableArray<double>?> rows)
    {
        var all = Enumerable.Range(0, rows.Count).ToList();
        bool Enters(int a, int b) => rows[a] is { } row && row[b] > 0;
        var seen = all.FindAll(a => rows[a] is not null || all.Exists(b => Enters(b, a)));
        if (seen.Count == 0 || seen.Exists(a => rows[a] is null)) return null;
        var reach = Reach(all.Count, Enters);
        var closed = seen.FindAll(a => seen.TrueForAll(b => !reach[a, b] || reach[b, a]));
        if (closed.Exists(a => !reach[closed[0], a])) return null;
        var n = closed.Count;
        var system = Matrix<double>.Build.Dense(n, n, (i, j) => i == n - 1 ? 1 : rows[closed[j]]!.Value[closed[i]] - (i == j ? 1 : 0));
        var found = system.Solve(Vector<double>.Build.Dense(n, i => i == n - 1 ? 1 : 0));
        return [.. all.Select(a => closed.IndexOf(a) is >= 0 and var i ? Math.Max(0, found[i]) : 0)];
    }

    /// <summary>The long-run distribution; null where there is no single one.</summary>
    public ImmutableArray<double>? Stationary() => Stationary([.. Enumerable.Range(0, Classes).Select(Row)]);

    /// <summary>Mobility over the classes that occur; null where no pair of years begins in one of them.</summary>
    public MarkovMobility? Mobility()
    {
        var seen = Enumerable.Range(0, Classes).Where(a => Counts[a].Sum() > 0 || Counts.Any(r => r[a] > 0)).ToList();
        if (seen.Count < 2 || seen.Exists(a => Row(a) is null)) return null;
        var p = Matrix<double>.Build.Dense(seen.Count, seen.Count, (i, j) => Row(seen[i])!.Value[seen[j]]);
        var second = p.Evd().EigenValues.Select(v => v.Magnitude).OrderDescending().ElementAt(1);
        return new MarkovMobility(
            seen.Count, (seen.Count - p.Trace()) / (seen.Count - 1), 1 - Math.Abs(p.Determinant()), 1 - second,
            second is > 0 and < 1 - 1e-12 ? -Math.Log(2) / Math.Log(second) : null);
    }

    private static bool[,] Reach(int n, Func<int, int, bool> enters)
    {
        var reach = new bool[n, n];
        for (var a = 0; a < n; a++) for (var b = 0; b < n; b++) reach[a, b] = a == b || enters(a, b);
        for (var c = 0; c < n; c++)
        {
            for (var a = 0; a < n; a++) for (var b = 0; b < n; b++) reach[a, b] |= reach[a, c] && reach[c, b];
        }
        return reach;
    }
}
