using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.KernelDensity;

/// <summary>The model "kernel-density": the distribution of a measure over the units, by year; runs only where a study names it.</summary>
public sealed class DensityModel() : Model<DensityOptions, DensityResult>(DensityResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, Need.AllMeasures];

    /// <inheritdoc/>
    protected override DensityResult? Compute(ModelInput input, DensityOptions options, DiagnosticBag diagnostics)
    {
        double? given = null;
        if (options.Bandwidth.Text != "silverman")
        {
            var isNumber = double.TryParse(options.Bandwidth.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
            if (!isNumber || number <= 0 || options.Points < 2)
            {
                diagnostics.Error(
                    "RG4311", $"`bandwidth: {options.Bandwidth}` is no bandwidth", Span(input), "say `silverman`, or a number above 0");
                return null;
            }
            given = number;
        }
        var chosen = new Chosen(input, Span(input), diagnostics);
        var groups = UnitGroup.Of(input.Results.Panel.Units, input.Plan.Groupings.IsEmpty ? [] : chosen.Groupings(options.Groupings));
        return new DensityResult(
            [
                .. from m in chosen.Measures(options.Measures) from g in groups select Of(
                    m, g, given, options) into d where d is not null select d
            ]);
    }

    private static GroupDensity? Of(Measure measure, UnitGroup units, double? given, DensityOptions options)
    {
        var years = (
            from year in measure.Values.Columns
            let t = measure.Values.Columns.PositionOf(year)
            let values = units.Units.Select(u => measure.Values.At(u, t)).OfType<double>().ToArray()
            let own = KernelDensity.Bandwidth(values)
            where own is not null
            select (Year: year, Values: values, Bandwidth: given ?? own.Value)).ToList();
        if (years.Count == 0) return null;
        var places = KernelDensity.Grid(
            years.Min(y => y.Values.Min()), years.Max(y => y.Values.Max()), years.Max(y => y.Bandwidth), options.Points);
        YearDensity In((Year Year, double[] Values, double Bandwidth) y)
        {
            var density = KernelDensity.At(places, y.Values, y.Bandwidth, options.Kernel);
            return new YearDensity(y.Year, y.Bandwidth, density, KernelDensity.Peaks(places, density));
        }
        return new GroupDensity(measure, units, places, [.. years.Select(In)]);
    }
}
