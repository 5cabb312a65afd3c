using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>
/// Every unit in every year, in the order of the list of units: a row each with its years side by side, and where these are too many for a
/// page, a row for every year with all measures.
/// </summary>
public sealed class AllUnitsTable : ITableBuilder
{
    /// <summary>So many years have room side by side.</summary>
    private const int MostYears = 14;

    /// <inheritdoc/>
    public string Id => "all-units";

    /// <inheritdoc/>
    public bool IsOnDemand => true;

    /// <inheritdoc/>
    public Type OptionsType => typeof(AllUnitsOptions);

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (units, names) = (input.Results.Panel.Units, new Names(input.Plan));
        var made = input.Plan.Years.Length <= MostYears
            ? Side(MeasureNames.Chosen(input.OptionsOf<AllUnitsOptions>(), input), units, names, input)
            : Below(units, names, input);
        return made with { Wide = true, Notes = Names.SourceNote(input) };
    }

    private TableBlock Side(Measure measure, Axis<UnitId> units, Names names, PartInput input)
    {
        var (words, years) = (input.Words, input.Plan.Years);
        return new TableBlock(
            Id, words["all.caption", measure.Name, input.Plan.UnitNounPlural, years[0], years[^1]],
            [
                new("unit", words["head.unit", input.Plan.UnitNoun], NumberStyle.Text),
                .. years.Select(y => new TableColumn(y.ToString(), y.ToString(), NumberStyle.Fixed3)),
            ],
            [
                .. units.Select(u => ImmutableArray.Create<TableCell>(
                    [input.In(names.Of(u)), .. years.Select(y => (TableCell)measure.Values.At(u, y))])),
            ]);
    }

    private TableBlock Below(Axis<UnitId> units, Names names, PartInput input)
    {
        var (words, years, measures) = (input.Words, input.Plan.Years, input.Results.Measures.ToList());
        return new TableBlock(
            Id, words["all.caption.measures", input.Plan.UnitNounPlural, years[0], years[^1]],
            [
                new("unit", words["head.unit", input.Plan.UnitNoun], NumberStyle.Text) { Merge = true },
                new("year", words["head.year"], NumberStyle.Text),
                .. measures.Select(m => new TableColumn(m.Id.Value, input.In(m.Name), NumberStyle.Fixed3)),
            ],
            [
                .. from u in units
                   from y in years
                   where measures.Exists(m => m.Values.At(u, y) is not null)
                   select ImmutableArray.Create<TableCell>(
                       [input.In(names.Of(u)), y.ToString(), .. measures.Select(m => (TableCell)m.Values.At(u, y))]),
            ]);
    }
}
