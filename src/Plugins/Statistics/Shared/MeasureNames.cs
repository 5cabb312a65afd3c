using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>What sentences and captions call a measure: a system's score is its index, so that nobody reads that an ecology rose.</summary>
internal static class MeasureNames
{
    /// <summary>The measure that the report is about, by the name that sentences call it.</summary>
    public static Measure Leading(PartInput input) => Named(input.Results.LeadingMeasure, input);

    /// <summary>The measure that a figure's options name, or else the leading one.</summary>
    public static Measure Chosen(IOfMeasure options, PartInput input) =>
        options.Measure.Length > 0 && input.Results.FindMeasure(new MeasureId(options.Measure)) is { } named
            ? Named(named, input)
            : Leading(input);

    /// <summary>The measure by the name that sentences call it.</summary>
    public static Measure Named(Measure measure, PartInput input) => measure with { Name = Of(measure, input) };

    /// <summary>The name: that of a system with the word index, unless it is in the name already.</summary>
    public static LocalizedText Of(Measure measure, PartInput input)
    {
        var isSystem = input.Plan.Systems.Any(s => s.Id.Value == measure.Id.Value);
        var (name, word) = (input.In(measure.Name), input.Words["measure.index-word"]);
        return isSystem && !name.EndsWith(word, StringComparison.OrdinalIgnoreCase)
            ? new LocalizedText(input.Words["measure.index", name])
            : measure.Name;
    }
}
