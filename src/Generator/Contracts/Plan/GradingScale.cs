using System.Collections.Immutable;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plan;

/// <summary>
/// One class (a, b] of a grading scale, or [a, b) of one that is closed on the left. The outermost band also holds its outer end.
/// </summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">Printed name.</param>
/// <param name="Low">Lower bound, not included.</param>
/// <param name="High">Upper bound, included.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Band(string Id, LocalizedText Name, double Low, double High, SourceSpan Span)
{
    /// <summary>True where the lower end belongs to the band and the upper one to the band above.</summary>
    public bool IsClosedLeft { get; init; }
}

/// <summary>
/// A scale that turns a degree in [0, 1] into named classes, coarse (grades, 协调阶段) and fine (stages, 阶段特征).
/// </summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">Printed name.</param>
/// <param name="Grades">Coarse bands, from low to high, without gap or overlap.</param>
/// <param name="Stages">Fine bands, from low to high; the grades again when the scale has one level.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record GradingScale(
    string Id, LocalizedText Name, ImmutableArray<Band> Grades, ImmutableArray<Band> Stages, SourceSpan Span)
{
    /// <summary>
    /// True where the ends of the bands are shares of all observations, such as 0.25 for the lowest quarter, instead of values.
    /// </summary>
    public bool IsByShare { get; init; }

    /// <summary>
    /// The scale of these values: the same, unless it is by shares; then its bands end at their quantiles (those of type 7, in proportion
    /// between the two nearest values) to nine decimals, the outermost at the least and the greatest.
    /// </summary>
    public GradingScale Over(IEnumerable<double> values)
    {
        if (!IsByShare) return this;
        double[] sorted = [.. values.Order()];
        Band Of(Band band) => band with { Low = Quantile(sorted, band.Low), High = Quantile(sorted, band.High) };
        return this with { Grades = [.. Grades.Select(Of)], Stages = [.. Stages.Select(Of)] };
    }

    private static double Quantile(double[] sorted, double share)
    {
        if (sorted.Length == 0) return share;
        var place = share * (sorted.Length - 1);
        var below = Math.Min((int)place, sorted.Length - 1);
        var above = Math.Min(below + 1, sorted.Length - 1);
        var value = sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
        return Math.Round(value, 9, MidpointRounding.AwayFromZero);
    }

    /// <summary>
    /// The band of a value: v is in (a, b] when round(v, 9) > a and round(v, 9) &lt;= b, so that 0.6000000001 computed for 0.6 stays in the
    /// lower band; the lowest band holds its lower end. Bands that are closed on the left are [a, b), and the highest holds its upper end.
    /// Null when the scale does not reach the value.
    /// </summary>
    public static Band? Classify(ImmutableArray<Band> bands, double value)
    {
        var rounded = Math.Round(value, 9, MidpointRounding.AwayFromZero);
        for (var i = 0; i < bands.Length; i++)
        {
            var (low, high) = (bands[i].Low, bands[i].High);
            var isIn = bands[i].IsClosedLeft
                ? rounded >= low && (rounded < high || (i == bands.Length - 1 && rounded == high))
                : rounded <= high && (rounded > low || (i == 0 && rounded == low));
            if (isIn) return bands[i];
        }
        return null;
    }
}
