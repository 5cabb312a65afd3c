using System.Collections.Immutable;
using MathNet.Numerics.Random;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.CouplingCoordination;
using Coupling = ReportGen.Statistics.CouplingCoordination.CouplingCoordination;

namespace ReportGen.Statistics.RankIntervals;

/// <summary>A measure of one year from standardized values and any weights, so that units can be ranked anew under others.</summary>
internal sealed class RankedAnew
{
    private const double Rounding = 1e-9;

    private readonly ImmutableArray<UnitId> units;
    private readonly ImmutableArray<Weighed> systems;
    private readonly Func<double[], double[], double> measure; // of the scores and the weights of the systems
    private readonly RankIntervalsOptions options;

    private RankedAnew(
        ImmutableArray<UnitId> units, ImmutableArray<Weighed> systems, Func<double[], double[], double> measure,
        RankIntervalsOptions options) => (this.units, this.systems, this.measure, this.options) = (units, systems, measure, options);

    /// <summary>The first system whose scores do not come out of its own weights; null for none.</summary>
    public SubsystemId? Differs => systems.FirstOrDefault(s => Enumerable.Range(0, units.Length).Any(u =>
        !(Math.Abs(s.Score(s.Weights, u) - s.Given[u]) <= Rounding)))?.Id;

    /// <summary>Null where the measure is neither a system's score nor C, T or D.</summary>
    public static RankedAnew? Of(
        Measure measure, ImmutableArray<UnitId> units, Year year, ModelInput input, RankIntervalsOptions options)
    {
        var plan = input.Plan;
        ImmutableArray<Weighed> all = [.. plan.Systems.Select((s, i) => Weighed.Of(s.Id, s.Alpha, i, units, year, input.Results))];
        if (all.FirstOrDefault(s => s.Id.Value == measure.Id.Value) is { } one)
        {
            return new RankedAnew(units, [one], (u, _) => u[0], options);
        }
        var coupling = plan.OptionsOf<CouplingOptions>(CouplingResult.Key.Id);
        double? C(double[] u) => Coupling.Coupling(u, coupling);
        Func<double[], double[], double>? how =
            measure.Id == CouplingMeasures.T ? (u, alpha) => Coupling.ComprehensiveIndex(u, alpha)
            : measure.Id == CouplingMeasures.D ? (u, alpha) => Coupling.CoordinationDegree(C(u), Coupling.ComprehensiveIndex(u, alpha))
            : measure.Id == CouplingMeasures.C ? (u, _) => C(u) ?? double.NaN
            : null;
        return how is null ? null : new RankedAnew(units, all, how, options);
    }

    /// <summary>The intervals of all units, by rank, then in declared order.</summary>
    public ImmutableArray<RankInterval> Intervals()
    {
        var random = new MersenneTwister(options.Seed, threadSafe: false);
        var own = Ranks([.. systems.Select(s => s.Weights)], [.. systems.Select(s => s.Alpha)]);
        var drawn = new int[units.Length * options.Draws];
        var weights = systems.Select(s => new double[s.Weights.Length]).ToArray();
        double[] given = [.. systems.Select(s => s.Alpha)], alpha = [.. given];
        for (var draw = 0; draw < options.Draws; draw++)
        {
            for (var s = 0; s < systems.Length; s++) RankIntervals.Moved(systems[s].Weights, options.Noise, random, weights[s]);
            if (systems.Length > 1) RankIntervals.Moved(given, options.Noise, random, alpha);
            var ranks = Ranks(weights, alpha);
            for (var u = 0; u < ranks.Length; u++) drawn[(u * options.Draws) + draw] = (int)ranks[u];
        }
        RankInterval Interval(int u)
        {
            var (low, median, high) = RankIntervals.Of(drawn.AsSpan(u * options.Draws, options.Draws));
            return new RankInterval(units[u], (int)own[u], low, median, high);
        }
        return [.. Enumerable.Range(0, units.Length).Select(Interval).OrderBy(r => r.Rank)];
    }

    private double[] Ranks(double[][] weights, double[] alpha)
    {
        var (values, scores) = (new double[units.Length], new double[systems.Length]);
        for (var u = 0; u < units.Length; u++)
        {
            for (var s = 0; s < systems.Length; s++) scores[s] = systems[s].Score(weights[s], u);
            values[u] = measure(scores, alpha);
        }
        var ranks = new double[units.Length];
        Statistics.Ranks.Ranks.Of(values, ranks);
        return ranks;
    }

    /// <summary>A system with its weights and the standardized values of its indicators; one given by its score has no weights.</summary>
    private sealed record Weighed(SubsystemId Id, double Alpha, double[] Weights, double[][] Values, double[] Given)
    {
        public static Weighed Of(
            SubsystemId id, double alpha, int place, ImmutableArray<UnitId> units, Year year, ResultSet results)
        {
            double[] given = [.. units.Select(u => results.Scores[place].Values.At(u, year) ?? double.NaN)];
            if (results.Normalized.FirstOrDefault(n => n.System == id) is not { } normalized) return new(id, alpha, [], [], given);
            var weights = results.Weights.First(w => w.System == id).Values;
            return new Weighed(
                id, alpha, [.. normalized.Indicators.Select(i => weights[i, year])],
                [.. units.Select(u => normalized.Values.Select(v => v.At(u, year) ?? double.NaN).ToArray())], given);
        }

        public double Score(double[] weights, int unit) =>
            weights.Length == 0 ? Given[unit] : RankIntervals.Score(weights, Values[unit]);
    }
}
