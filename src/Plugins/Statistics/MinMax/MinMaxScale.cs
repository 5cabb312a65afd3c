using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.MinMax;

/// <summary>What becomes of a value between two bounds.</summary>
/// <param name="bounds">The bounds; null where there are none, and nothing becomes of it.</param>
/// <param name="moreIsBetter">Whether more is better.</param>
/// <param name="caps">Whether values beyond the bounds are brought to the ends.</param>
/// <param name="to">The range that values are brought to.</param>
internal readonly struct MinMaxScale(Interval? bounds, bool moreIsBetter, bool caps, Interval to) : IScale
{
    private readonly double low = bounds?.Low ?? double.NaN, high = bounds?.High ?? double.NaN, least = to.Low, most = to.High;

    private readonly bool moreIsBetter = moreIsBetter, caps = caps, isUnit = to == Interval.Unit;

    public double Of(double number)
    {
        var share = Share(number);
        return isUnit ? share : share == 1 ? most : least + ((most - least) * share);
    }

    private double Share(double x) => caps
        ? moreIsBetter ? MinMax.Benefit(x, low, high) : MinMax.Cost(x, low, high)
        : moreIsBetter ? MinMax.FromLow(x, low, high) : MinMax.FromHigh(x, low, high);
}
