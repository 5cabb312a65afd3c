using System.Collections.Immutable;
using MathNet.Numerics.Statistics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Maps;

/// <summary>The classes of a map's values.</summary>
/// <param name="All">The classes from low to high.</param>
/// <param name="Of">The place of a value's class; -1 for a value that no grade holds.</param>
public sealed record MapClasses(ImmutableArray<FigureClass> All, Func<double, int> Of)
{
    /// <summary>By grades where they are asked for and the measure has some, else by quantiles of the values.</summary>
    public static MapClasses By(MapClassing classing, int quantiles, Measure measure, double[] values, PartInput input) =>
        classing == MapClassing.Grades && measure.Scale is { } scale ? Grades(scale.Grades, input) : Quantiles(values, quantiles, input);

    private static MapClasses Grades(ImmutableArray<Band> bands, PartInput input) => new(
        [.. bands.Select((b, i) => new FigureClass(input.In(b.Name), ColorRole.Class(i, bands.Length)))],
        v => GradingScale.Classify(bands, v) is { } band ? bands.IndexOf(band) : -1);

    /// <summary>Bounds that are equal, or the greatest value, make no class; a value on a bound is below it.</summary>
    private static MapClasses Quantiles(double[] values, int count, PartInput input)
    {
        static double Rounded(double value) => Math.Round(value, 12);
        ImmutableArray<double> bounds =
        [
            .. Enumerable.Range(1, count - 1).Select(i => Rounded(values.QuantileCustom((double)i / count, QuantileDefinition.R7)))
                .Distinct().Where(b => b < Rounded(values.Max())),
        ];
        ImmutableArray<double> ends = [values.Min(), .. bounds, values.Max()];
        string Name(double low, double high)
        {
            var (from, to) = (input.Value(low), input.Value(high));
            return from == to ? from : input.Words["range", from, to];
        }
        return new MapClasses(
            [.. ends.Zip(ends.Skip(1), Name).Select((name, i) => new FigureClass(name, ColorRole.Class(i, bounds.Length + 1)))],
            v => bounds.Count(b => b < Rounded(v)));
    }
}
