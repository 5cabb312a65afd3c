using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace SamplePlugin;

/// <summary>Each unit's place between the least and the greatest score of its year: a stranger's measure with all it may bring.</summary>
public sealed record RangeResult(Measure Place) : IMeasures
{
    public static readonly ResultKey<RangeResult> Key = new("range-place");

    public IEnumerable<Measure> Measures => [Place];
}

/// <summary>Options of the model.</summary>
public sealed record RangeOptions
{
    /// <summary>The system whose scores are placed; the first when empty.</summary>
    public string System { get; init; } = "";
}

/// <summary>(x - min) / (max - min) within the year; not defined where all are equal.</summary>
public sealed class RangeModel() : Model<RangeOptions, RangeResult>(RangeResult.Key)
{
    protected override RangeResult? Compute(ModelInput input, RangeOptions options, DiagnosticBag diagnostics)
    {
        var scores = input.Results.Scores.First(s => options.System.Length == 0 || s.System.Value == options.System).Values;
        var ends = scores.Columns.ToDictionary(y => y, y => scores.Column(y).Defined.ToList());
        var place = LabeledMatrix<UnitId, Year>.From(scores.Rows, scores.Columns, (u, t) =>
            ends[scores.Columns[t]] is { Count: > 1 } of && of.Max() > of.Min() && scores.At(u, t) is { } x
                ? (x - of.Min()) / (of.Max() - of.Min())
                : null);
        return new RangeResult(new Measure(new MeasureId("place"), input.Text("measure"), "R", place));
    }
}

/// <summary>range.csv.</summary>
public sealed class RangeFile : IResultFiles
{
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(RangeResult.Key) is { Place.Values: var place }) yield return new("range", ["unit", "year", "place"], Rows(place));
    }

    private static IEnumerable<ResultCell[]> Rows(LabeledMatrix<UnitId, Year> place) =>
        from unit in place.Rows
        from year in place.Columns
        select (ResultCell[])[unit.Value, year, place.TryGet(unit, year, out var v) ? v : (double?)null];
}

/// <summary>The places of the last year.</summary>
public sealed class RangeTable : ITableBuilder
{
    public string Id => "range-places";

    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(RangeResult.Key) is not { Place.Values: var place }) return null;
        var last = place.Columns[^1];
        var names = input.Plan.Units.ToDictionary(u => u.Id, u => input.In(u.Name));
        return new TableBlock(Id, input.Words["caption", last.ToString()],
            [new("unit", input.Words["unit"], NumberStyle.Text), new("place", input.Words["place"], NumberStyle.Fixed3)],
            [.. place.Rows.Select(u => ImmutableArray.Create<TableCell>(names[u], place.TryGet(u, last, out var v) ? v : (double?)null))]);
    }
}

/// <summary>The same as bars; no text places it: it stands at the end of the section.</summary>
public sealed class RangeFigure : IFigureBuilder
{
    public string Id => "range-bars";

    public FigureBlock? Build(PartInput input)
    {
        if (input.Results.Find(RangeResult.Key) is not { Place.Values: var place }) return null;
        var names = input.Plan.Units.ToDictionary(u => u.Id, u => input.In(u.Name));
        var last = place.Columns[^1];
        var bars = new FigureSeries(input.Words["place"], SeriesMark.Bar,
            [.. place.Rows.Select(u => place.TryGet(u, last, out var v) ? v : (double?)null)], new ColorRole(ColorFamily.Part, 0));
        var figure = new RowBarFigure(80, 40, [.. place.Rows.Select(u => names[u])], new ValueAxis(input.Words["place"], 0, 1), [bars]);
        var caption = input.Words["figure", last.ToString()];
        return new FigureBlock(Id, caption, figure, caption) { Language = input.Language };
    }
}

/// <summary>What the words quote.</summary>
/// <param name="Highest">Name of the unit at the upper end in the last year.</param>
public sealed record RangeFacts(ReportGen.Contracts.Text.LocalizedText Highest);

/// <summary>The facts under the name range_place.</summary>
public sealed class RangeFactsBuilder : IFacts
{
    public string Id => "range_place";

    public object? Build(PartInput input)
    {
        if (input.Results.Find(RangeResult.Key) is not { Place.Values: var place }) return null;
        var last = place.Columns[^1];
        var highest = place.Rows.FirstOrDefault(u => place.TryGet(u, last, out var v) && v == 1);
        return new RangeFacts(input.Plan.Units.First(u => u.Id == highest).Name);
    }
}
