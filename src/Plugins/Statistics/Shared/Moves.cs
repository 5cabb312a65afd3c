using System.Collections.Immutable;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>A change between two years.</summary>
/// <param name="Name">Whose.</param>
/// <param name="Change">The change as it is printed; above zero for a rise.</param>
public sealed record Move(LocalizedText Name, double Change)
{
    /// <summary>The amount of the change.</summary>
    public double Size => Math.Abs(Change);
}

/// <summary>Who rises and who falls between two years, by printed changes.</summary>
/// <param name="Rising">Those that rise, the greatest rise first.</param>
/// <param name="Falling">Those that fall, the greatest fall first.</param>
/// <param name="Unchanged">The names of those whose printed change is zero.</param>
/// <param name="Undefined">The names of those without a value in one of the years.</param>
public sealed record Moves(
    ImmutableArray<Move> Rising, ImmutableArray<Move> Falling,
    ImmutableArray<LocalizedText> Unchanged, ImmutableArray<LocalizedText> Undefined)
{
    /// <summary>How many have a value in both years.</summary>
    public int Compared => Rising.Length + Falling.Length + Unchanged.Length;

    /// <summary>Sorts changes.</summary>
    public static Moves Of(IEnumerable<(LocalizedText Name, double? Change)> items, int decimals = Printed.Value)
    {
        var all = items.ToList();
        var moves = all.Where(i => i.Change is not null).Select(i => new Move(i.Name, Printed.Round(i.Change!.Value, decimals))).ToList();
        return new Moves(
            [.. moves.Where(m => m.Change > 0).OrderByDescending(m => m.Size)],
            [.. moves.Where(m => m.Change < 0).OrderByDescending(m => m.Size)],
            [.. moves.Where(m => m.Change == 0).Select(m => m.Name)],
            [.. all.Where(i => i.Change is null).Select(i => i.Name)]);
    }

    /// <summary>
    /// A round threshold (1, 2 or 5 times a power of ten) that sets the greatest rises apart: the one that comes nearest to being exceeded
    /// by a tenth of those compared (by one at the least), the greater of two. Null when nobody rises by more than the last printed place.
    /// </summary>
    public static double? Threshold(IEnumerable<double> changes, int decimals = Printed.Value)
    {
        var printed = changes.Select(c => Printed.Round(c, decimals)).ToList();
        var wanted = Math.Max(1, printed.Count / 10.0);
        var best = ((double Step, int Above)?)null;
        for (var unit = 1.0; unit > 0; unit = Printed.Round(unit / 10, decimals))
        {
            foreach (var step in (double[])[5 * unit, 2 * unit, unit])
            {
                var least = Printed.Round(step, decimals);
                var above = printed.Count(c => c > least);
                if (above > 0 && (best is not { } b || Math.Abs(above - wanted) < Math.Abs(b.Above - wanted))) best = (least, above);
            }
        }
        return best?.Step;
    }
}
