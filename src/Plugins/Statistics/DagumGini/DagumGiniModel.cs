using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Scores;

namespace ReportGen.Statistics.DagumGini;

/// <summary>Options of the model "dagum-gini".</summary>
public sealed record DagumGiniOptions
{
    /// <summary>The measures to decompose; empty for D, or every system's score where there is no D.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>The groupings to decompose over; empty for all of the study.</summary>
    public ImmutableArray<string> Groupings { get; init; } = [];
}

/// <summary>The model "dagum-gini".</summary>
public sealed class DagumGiniModel() : Model<DagumGiniOptions, DagumGiniResult>(DagumGiniResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, Need.AllMeasures];

    /// <inheritdoc/>
    protected override DagumGiniResult? Compute(ModelInput input, DagumGiniOptions options, DiagnosticBag diagnostics)
    {
        var known = input.Results.Measures.ToList();
        var measures = options.Measures.IsEmpty ? Default(known, input) : [.. options.Measures.Select(id => known.Find(m => m.Id.Value == id)).OfType<Measure>()];
        foreach (var id in options.Measures.Where(id => known.TrueForAll(m => m.Id.Value != id)))
        {
            diagnostics.Error("RG4301", $"there is no measure '{id}'", Span(input), $"measures are {string.Join(", ", known.Select(m => m.Id))}");
        }
        foreach (var id in options.Groupings.Where(id => input.Plan.Groupings.All(g => g.Id.Value != id)))
        {
            diagnostics.Error("RG4302", $"there is no grouping '{id}' in the study", Span(input), $"groupings are {string.Join(", ", input.Plan.Groupings.Select(g => g.Id))}");
        }
        var groupings = input.Plan.Groupings.Where(g => options.Groupings.IsEmpty || options.Groupings.Contains(g.Id.Value)).ToList();
        if (groupings.Count == 0)
        {
            diagnostics.Note("RG4303", "no grouping is declared, so that there is nothing to decompose over", Span(input));
            return null;
        }
        return new DagumGiniResult([.. from m in measures from g in groupings select Decompose(m, g)]);
    }

    private static ImmutableArray<Measure> Default(List<Measure> known, ModelInput input) =>
        known.Find(m => m.IsLeading) is { } leading ? [leading] : input.Results.Get(ScoresResult.Key).Systems;

    /// <summary>Decomposes a measure year by year; units in no region take no part.</summary>
    public static Decomposition Decompose(Measure measure, RegionGrouping grouping)
    {
        var years = measure.Values.Columns;
        var regions = new Axis<RegionId>(grouping.Regions.Select(r => r.Id));
        var pairs = new Axis<RegionPair>(from b in Enumerable.Range(0, regions.Count) from a in Enumerable.Range(0, b) orderby a, b select new RegionPair(regions[a], regions[b]));
        var byYear = Enumerable.Range(0, years.Count).Select(t => new DagumYear(Regions(measure.Values, grouping, regions, t))).ToList();
        return new Decomposition(
            measure, grouping,
            LabeledVector<Year>.From(years, t => byYear[t].Overall),
            LabeledMatrix<GiniPart, Year>.From(new Axis<GiniPart>(Enum.GetValues<GiniPart>()), years, (p, t) => byYear[t].Part((GiniPart)p)),
            LabeledMatrix<RegionId, Year>.From(regions, years, (j, t) => byYear[t].Within(j)),
            LabeledMatrix<RegionId, Year>.From(regions, years, (j, t) => byYear[t].Units(j) is > 0 and var n ? n : null),
            LabeledMatrix<RegionPair, Year>.From(pairs, years, (p, t) => byYear[t].Between(regions.PositionOf(pairs[p].A), regions.PositionOf(pairs[p].B))?.Gini),
            LabeledMatrix<RegionPair, Year>.From(pairs, years, (p, t) => byYear[t].Between(regions.PositionOf(pairs[p].A), regions.PositionOf(pairs[p].B))?.RelativeAffluence));
    }

    private static List<DagumGini.SortedRegion> Regions(LabeledMatrix<UnitId, Year> values, RegionGrouping grouping, Axis<RegionId> regions, int year)
    {
        var members = regions.Select(_ => new List<double>()).ToList();
        for (var u = 0; u < values.Rows.Count; u++)
        {
            if (values.At(u, year) is { } v && grouping.RegionOf.TryGetValue(values.Rows[u], out var region)) members[regions.PositionOf(region)].Add(v);
        }
        return [.. members.Select(m => new DagumGini.SortedRegion(m.ToArray()))];
    }
}
