using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Scores;

/// <summary>
/// The weight of every indicator as a bar, in declared order, colored by system; only where one set of weights serves all years.
/// </summary>
public sealed class WeightsFigure : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "indicator-weights";

    /// <inheritdoc/>
    public bool IsOnDemand => true;

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, words) = (input.Plan, input.Words);
        if (!plan.HasOneSetOfWeights()) return null;
        var every = Rows(input).ToImmutableArray();
        if (every.Length < 2) return null;
        var rows = Extremes.Of(every, r => r.Weight);
        var (most, least) = (rows.MaxBy(r => r.Weight)!, rows.MinBy(r => r.Weight)!);
        return new FigureBlock(
            Id, words["weights.caption"],
            new RowBarFigure(
                165, 22 + (rows.Length * 4.4), [.. rows.Select(r => input.In(r.Indicator.Name))],
                new ValueAxis(words["weight"], 0) { Decimals = input.Decimals.Weight }, [.. Series(rows, input)]),
            words[
                "weights.alt", every.Length, most.Indicator.Name, NumberText.Fixed(most.Weight, input.Decimals.Weight),
                least.Indicator.Name, NumberText.Fixed(least.Weight, input.Decimals.Weight)])
        {
            Language = input.Language, Wide = true, Notes = Extremes.Note(every.Length, rows.Length, words),
        };
    }

    private static IEnumerable<Row> Rows(PartInput input) =>
        from system in input.Plan.Systems
        where !system.IsGiven
        let weights = input.Results.Weights.First(w => w.System == system.Id)
        from indicator in system.Indicators
        select new Row(system, indicator, weights.InAllYears(indicator.Id));

    /// <summary>A series per system, in the color that the system has in other figures.</summary>
    private static IEnumerable<FigureSeries> Series(ImmutableArray<Row> rows, PartInput input)
    {
        for (var s = 0; s < input.Plan.Systems.Length; s++)
        {
            var system = input.Plan.Systems[s];
            if (system.IsGiven) continue;
            yield return new FigureSeries(
                input.In(system.System.Name), SeriesMark.StackedBar, [.. rows.Select(r => r.System == system ? r.Weight : (double?)null)],
                new ColorRole(ColorFamily.System, s));
        }
    }

    private sealed record Row(Subsystem System, Indicator Indicator, double Weight);
}
