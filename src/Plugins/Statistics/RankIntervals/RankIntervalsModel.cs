using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.RankIntervals;

/// <summary>
/// The model "rank-intervals": within which ranks each unit stays when the weights are varied at random; runs only where a study names it.
/// </summary>
public sealed class RankIntervalsModel() : Model<RankIntervalsOptions, RankIntervalsResult>(RankIntervalsResult.Key)
{
    private const long Most = 200_000_000; // ranks that are kept at the same time

    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, Need.AllMeasures];

    /// <inheritdoc/>
    protected override RankIntervalsResult? Compute(ModelInput input, RankIntervalsOptions options, DiagnosticBag diagnostics)
    {
        var at = Span(input);
        var chosen = new Chosen(input, at, diagnostics).Measures(options.Measure.Length > 0 ? [options.Measure] : []);
        if (chosen.IsEmpty) return null;
        var (measure, year) = (chosen[0], input.Plan.Years[^1]);
        if (input.Plan.Systems.All(s => s.IsGiven))
        {
            diagnostics.Note("RG4351", "rank intervals need weights to vary; every system is given by its score", at);
            return null;
        }
        ImmutableArray<UnitId> units = [.. measure.Values.Rows.Where(u => measure.Values.At(u, year) is not null)];
        if (units.Length < 2)
        {
            diagnostics.Note("RG4352", $"rank intervals need two units with a value in {year}", at);
            return null;
        }
        if ((long)units.Length * options.Draws > Most)
        {
            diagnostics.Error(
                "RG4353", $"{options.Draws} draws of {units.Length} units are too many to be kept", at,
                $"`draws: {Most / units.Length}` at most");
            return null;
        }
        if (RankedAnew.Of(measure, units, year, input, options) is not { } again)
        {
            diagnostics.Error("RG4354", $"rank intervals are of systems, C, T and D, not of '{measure.Id}'", at);
            return null;
        }
        if (again.Differs is { } system)
        {
            diagnostics.Error(
                "RG4355", $"rank intervals need scores that are sums of weighted values, which those of system '{system}' are not", at,
                "use `aggregation: arithmetic`, or leave `rank-intervals` out");
            return null;
        }
        return new RankIntervalsResult(measure, year, again.Intervals(), options);
    }
}
