using System.Globalization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Simulation;

/// <summary>Makes a panel for a declared study from a seed: nothing in it is a figure of a real place.</summary>
/// <remarks>
/// <b>Source.</b> ReportGen; no publication.
/// <b>Symbols.</b> L level of a unit in a system and year; x value of a column.
///     L = spread(t) * (mean_g + spread_g * e_u + e_us) + drift_g * (t - t0)
///     log x = log center + growth * (t - t0) + response * L + own * e_uj + noise * e_ujt       (logit between the bounds of a share)
/// <b>Conventions.</b> All e are standard normal, drawn from MersenneTwister in declared order: unit, system, column, year. A unit set by
/// hand keeps its level instead of mean_g + spread_g * e_u. Gaps fall at random, but never on every year of a series.
/// </remarks>
public static class PanelSimulation
{
    /// <summary>The header and the rows of a wide CSV: unit, year, a column per declared column, and the word simulated.</summary>
    public static IEnumerable<string[]> Rows(ReportPlan plan, SimulationSpec spec)
    {
        var columns = Columns(plan).ToList();
        yield return ["unit", "year", .. columns.Select(c => c.Name), "note"];
        var random = new MersenneTwister(spec.Seed, threadSafe: false);
        foreach (var unit in plan.Units)
        {
            var level = Level(unit, spec, plan.Years[0], Normal.Sample(random, 0, 1));
            var own = plan.Systems.ToDictionary(s => s.Id, _ => Normal.Sample(random, 0, spec.SystemSpread));
            var made = new Dictionary<string, double?[]>(StringComparer.Ordinal);
            foreach (var column in columns)
            {
                var values = Series(column.Name, plan.Years, year => level(year, own.GetValueOrDefault(column.System)), spec, random);
                var below = column.Per is null ? null : made[column.Per];
                made[column.Name] = below is null ? values : [.. values.Zip(below, (v, d) => v * (d ?? 1))];
            }
            for (var t = 0; t < plan.Years.Length; t++)
            {
                yield return [
                    unit.Id.Value, plan.Years[t].ToString(), .. columns.Select(c => Text(made[c.Name][t], ModelOf(c.Name, spec))),
                    "simulated"];
            }
        }
    }

    /// <summary>Every column the study reads, denominators before what they divide, each once.</summary>
    private static IEnumerable<(string Name, SubsystemId System, string? Per)> Columns(ReportPlan plan)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var system in plan.Systems)
        {
            if (system.ScoreColumn is { } score && seen.Add(score)) yield return (score, system.Id, null);
            foreach (var indicator in system.Indicators)
            {
                if (indicator.Per is { } per && seen.Add(per)) yield return (per, default, null);
                if (seen.Add(indicator.Column)) yield return (indicator.Column, system.Id, indicator.Per);
            }
        }
        foreach (var (column, _) in plan.ModelColumns) if (seen.Add(column)) yield return (column, default, null);
    }

    private static Func<Year, double, double> Level(Unit unit, SimulationSpec spec, Year first, double drawn)
    {
        var group = spec.GroupBy is { } by && spec.Groups.TryGetValue(Attribute(unit, by), out var named) ? named : new GroupLevel();
        var byHand = spec.Units.GetValueOrDefault(unit.Id);
        var (start, drift) = byHand is null ? (group.Mean + (group.Spread * drawn), group.Drift) : (byHand.Level, byHand.Drift);
        return (year, own) => (Spread(spec, year.Value) * (start + own)) + (drift * (year.Value - first.Value));
    }

    private static string Attribute(Unit unit, string name)
    {
        foreach (var (key, value) in unit.Attributes) if (key == name) return value;
        return "";
    }

    private static double Spread(SimulationSpec spec, int year)
    {
        (int Year, double Factor)? before = null;
        foreach (var (at, factor) in spec.SpreadByYear)
        {
            if (at == year) return factor;
            if (at > year) return before is { } b ? b.Factor + ((factor - b.Factor) * (year - b.Year) / (at - b.Year)) : factor;
            before = (at, factor);
        }
        return before?.Factor ?? 1;
    }

    private static ColumnModel ModelOf(string column, SimulationSpec spec) => spec.Columns.GetValueOrDefault(column) ?? spec.Default;

    private static double?[] Series(
        string column, IReadOnlyList<Year> years, Func<Year, double> level, SimulationSpec spec, MersenneTwister random)
    {
        var model = ModelOf(column, spec);
        var lasting = Normal.Sample(random, 0, model.Own);
        var values = new double?[years.Count];
        var blank = 0;
        for (var t = 0; t < values.Length; t++)
        {
            var shift = (model.Growth * (years[t].Value - years[0].Value)) + (model.Response * level(years[t])) + lasting + Normal.Sample(
                random, 0, model.Noise);
            var isGap = random.NextDouble() < model.Gaps && blank < values.Length - 1;
            if (isGap) blank++;
            else values[t] = Value(model, shift);
        }
        return values;
    }

    private static string Text(double? value, ColumnModel model) =>
        value is { } v ? Math.Round(v, model.Decimals, MidpointRounding.AwayFromZero).ToString("R", CultureInfo.InvariantCulture) : "";

    private static double Value(ColumnModel model, double shift)
    {
        if (model.Range is not { } range) return model.Center * Math.Exp(shift);
        var center = (model.Center - range.Low) / (range.High - range.Low);
        return range.Low + ((range.High - range.Low) / (1 + Math.Exp(-Math.Log(center / (1 - center)) - shift)));
    }
}
