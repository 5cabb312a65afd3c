using System.Collections.Immutable;
using MathNet.Numerics.Statistics;

namespace ReportGen.Statistics.MarkovChain;

/// <summary>Classes between bounds; a value on a bound is below it.</summary>
public static class MarkovClasses
{
    /// <summary>The quantiles that divide all values into some classes; those that are equal or the greatest value make no class.</summary>
    public static ImmutableArray<double> Quantiles(double[] values, int classes) =>
    [
        .. Enumerable.Range(1, classes - 1).Select(i => values.QuantileCustom((double)i / classes, QuantileDefinition.R7))
            .Distinct().Where(b => b < values.Max()),
    ];

    /// <summary>The class of a value, from 0.</summary>
    public static int Of(double value, ImmutableArray<double> bounds) => bounds.Count(b => Math.Round(b, 12) < Math.Round(value, 12));
}
