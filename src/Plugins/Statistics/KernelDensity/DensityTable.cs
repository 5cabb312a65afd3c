using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.KernelDensity;

/// <summary>Bandwidth, number of peaks and the main peak by year, of all units, of the first measure.</summary>
public sealed class DensityTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "kernel-density";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(DensityResult.Key)?.Groups is not [var first, ..]) return null;
        var words = input.Words;
        return new TableBlock(
            Id, words["caption", MeasureNames.Of(first.Measure, input)],
            [
                new("year", words["head.year"], NumberStyle.Text), new("bandwidth", words["bandwidth"], NumberStyle.Fixed4),
                new("peaks", words["peaks"], NumberStyle.Integer), new("main_peak", words["main"], NumberStyle.Fixed4),
                new("height", words["height"], NumberStyle.Fixed4),
            ],
            [
                .. first.Years.Where(y => !y.Peaks.IsEmpty).Select(y => ImmutableArray.Create<TableCell>(
                    [y.Year.ToString(), y.Bandwidth, y.Peaks.Length, y.Main.Place, y.Main.Height])),
            ]);
    }
}
