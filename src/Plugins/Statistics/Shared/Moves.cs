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

/// <summary>Those that move by the same printed amount, the greatest or the least.</summary>
/// <param name="Names">Who.</param>
/// <param name="Size">The amount.</param>
public sealed record MoveExtreme(ImmutableArray<LocalizedText> Names, double Size)
{
    /// <summary>Those that move most or least; null where nobody moves.</summary>
    public static MoveExtreme? Of(ImmutableArray<Move> moves, bool greatest)
    {
        if (moves.IsEmpty) return null;
        var size = greatest ? moves.Max(m => m.Size) : moves.Min(m => m.Size);
        return new MoveExtreme([.. moves.Where(m => m.Size == size).Select(m => m.Name)], size);
    }
}

/// <summary>Who rises and who falls between two years, by printed changes.</summary>
/// <param name="Rising">Those that rise, the greatest rise first.</param>
/// <param name="Falling">Those that fall, the greatest fall first.</param>
/// <param name="Unchanged">The names of those whose printed change is zero, or less than what the study calls a change.</param>
/// <param name="Undefined">The names of those without a value in one of the years.</param>
public sealed record Moves(
    ImmutableArray<Move> Rising, ImmutableArray<Move> Falling,
    ImmutableArray<LocalizedText> Unchanged, ImmutableArray<LocalizedText> Undefined)
{
    /// <summary>True when nobody's printed value changed at all.</summary>
    public bool AllSame { get; init; }

    /// <summary>True when others were left out of the comparison: "every" is then every one that is compared.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Who rises most; null where nobody rises.</summary>
    public MoveExtreme? MostRising => MoveExtreme.Of(Rising, greatest: true);

    /// <summary>Who rises least of those that rise.</summary>
    public MoveExtreme? LeastRising => MoveExtreme.Of(Rising, greatest: false);

    /// <summary>Who falls most; null where nobody falls.</summary>
    public MoveExtreme? MostFalling => MoveExtreme.Of(Falling, greatest: true);

    /// <summary>Who falls least of those that fall.</summary>
    public MoveExtreme? LeastFalling => MoveExtreme.Of(Falling, greatest: false);

    /// <summary>How many have a value in both years.</summary>
    public int Compared => Rising.Length + Falling.Length + Unchanged.Length;

    /// <summary>Sorts changes; those of less than <paramref name="stable"/> are none.</summary>
    public static Moves Of(
        IEnumerable<(LocalizedText Name, double? Change)> items, int decimals = Printed.Value, double stable = 0)
    {
        var all = items.ToList();
        var moves = all.Where(i => i.Change is not null).Select(i => new Move(i.Name, Printed.Round(i.Change!.Value, decimals))).ToList();
        return new Moves(
            [.. moves.Where(m => m.Change > 0 && m.Size >= stable).OrderByDescending(m => m.Size)],
            [.. moves.Where(m => m.Change < 0 && m.Size >= stable).OrderByDescending(m => m.Size)],
            [.. moves.Where(m => m.Change == 0 || m.Size < stable).Select(m => m.Name)],
            [.. all.Where(i => i.Change is null).Select(i => i.Name)]) { AllSame = moves.TrueForAll(m => m.Change == 0) };
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
