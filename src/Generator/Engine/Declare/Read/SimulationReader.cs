using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Text;

namespace ReportGen.Engine.Declare.Read;

/// <summary>Reads simulation.yaml.</summary>
internal sealed class SimulationReader(Reading reading)
{
    public SimulationSpec? Read(DeclaredFile file, ReportPlan plan)
    {
        if (!File.Exists(file.FullPath))
        {
            reading.Say.NoFile(file.Shown, plan.Span, "declare the made panel beside the study; `schema: 1` and `seed: 1` are enough");
            return null;
        }
        if (reading.Open(file, SimulationForm.File) is not { } map) return null;
        var standard = new SimulationSpec { Seed = 0 };
        var seed = map.Require("seed")?.Whole();
        var (groupBy, groups) = (map.Find("group_by")?.Text(), map.Find("groups")?.Map());
        var units = map.Find("units")?.Map();
        var spread = Within(map, "system_spread", 0, MostInLogs) ?? standard.SystemSpread;
        var byYear = map.Find("spread_by_year")?.Map();
        var otherwise = Column(map.Find("default"), standard.Default);
        var columns = map.Find("columns")?.Map();
        map.Close();
        var known = plan.Systems
            .SelectMany(s => s.Indicators.SelectMany(i => (string?[])[i.Column, i.Per]).Append(s.ScoreColumn))
            .OfType<string>()
            .Concat(plan.ModelColumns.Select(c => c.Column))
            .ToHashSet();
        foreach (var (key, _, span) in columns?.Entries.Where(e => !known.Contains(e.Key)) ?? [])
        {
            reading.Say.UnknownName("column of the study", key, span, known);
        }
        foreach (var (key, _, span) in units?.Entries.Where(e => plan.Units.All(u => u.Id.Value != e.Key)) ?? [])
        {
            reading.Say.UnknownUnit(key, span, plan.Units.Select(u => u.Id.Value));
        }
        var values = plan.Units.SelectMany(u => u.Attributes).Where(a => a.Key == groupBy).Select(a => a.Value)
            .Distinct().ToList();
        foreach (var (key, _, span) in groups?.Entries.Where(e => groupBy is not null && !values.Contains(e.Key)) ?? [])
        {
            reading.Say.UnknownName($"value of '{groupBy}'", key, span, values);
        }
        foreach (var (key, _, span) in byYear?.Entries.Where(e => plan.Years.All(y => y.ToString() != e.Key)) ?? [])
        {
            reading.Say.UnknownName("year of the study", key, span, [.. plan.Years.Select(y => y.ToString())]);
        }
        var spec = new SimulationSpec
        {
            Seed = seed ?? 0, GroupBy = groupBy, SystemSpread = spread, Default = otherwise,
            Groups = groups?.Entries.ToImmutableDictionary(e => e.Key, e => Group(e.Value)) ?? standard.Groups,
            Units = units?.Entries.ToImmutableDictionary(e => new Contracts.Data.UnitId(e.Key), e => Unit(e.Value)) ?? standard.Units,
            SpreadByYear = byYear?.Entries.Where(e => plan.Years.Any(y => y.ToString() == e.Key))
                .ToImmutableSortedDictionary(e => YearOf(e.Key), e => Within("the factor", e.Value, 0, MostInLogs) ?? 1)
                ?? standard.SpreadByYear,
            Columns = columns?.Entries.ToImmutableDictionary(e => e.Key, e => Column(e.Value, otherwise)) ?? standard.Columns,
        };
        return reading.Diagnostics.HasErrors ? null : spec;
    }

    private static int YearOf(string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;

    private static GroupLevel Group(Value value)
    {
        if (value.Map() is not { } map) return new GroupLevel();
        var level = new GroupLevel(
            Within(map, "mean", -MostInLogs, MostInLogs) ?? 0, Within(map, "spread", 0, MostInLogs) ?? 1,
            Within(map, "drift", -MostInLogs, MostInLogs) ?? 0);
        map.Close();
        return level;
    }

    private static UnitLevel Unit(Value value)
    {
        if (value.IsScalar) return new UnitLevel(Within("the level", value, -MostInLogs, MostInLogs) ?? 0);
        if (value.Map() is not { } map) return new UnitLevel(0);
        var level = new UnitLevel(
            Within("level", map.Require("level"), -MostInLogs, MostInLogs) ?? 0, Within(map, "drift", -MostInLogs, MostInLogs) ?? 0);
        map.Close();
        return level;
    }

    private static ColumnModel Column(Value? value, ColumnModel otherwise)
    {
        if (value?.Map() is not { } map) return otherwise;
        var span = map.Find("range");
        var range = span?.List().Select(v => v.Number()).OfType<double>().ToList() is [var low, var high]
            ? new Interval(low, high)
            : otherwise.Range;
        if (span is not null && range is { } r && r.Low >= r.High) value.Origin.Say.BadRange("the range", r.Low, r.High, span.Span);
        var model = new ColumnModel
        {
            Center = Within(map, "center", range?.Low ?? 0, range?.High ?? MostCenter) ?? otherwise.Center,
            Range = range,
            Response = Within(map, "response", -MostInLogs, MostInLogs) ?? otherwise.Response,
            Growth = Within(map, "growth", -MostInLogs, MostInLogs) ?? otherwise.Growth,
            Own = Within(map, "own", 0, MostInLogs) ?? otherwise.Own,
            Noise = Within(map, "noise", 0, MostInLogs) ?? otherwise.Noise,
            Decimals = (int?)Within(map, "decimals", 0, 15, whole: true) ?? otherwise.Decimals,
            Gaps = Within(map, "gaps", 0, 1) ?? otherwise.Gaps,
        };
        map.Close();
        return model;
    }

    /// <summary>More than this in logs, year after year, is beyond what a number holds.</summary>
    private const double MostInLogs = 10;

    /// <summary>So that what is made of it stays far from what a number holds.</summary>
    private const double MostCenter = 1e15;

    private static double? Within(Map map, string key, double least, double greatest, bool whole = false) =>
        Within(key, map.Find(key), least, greatest, whole);

    private static double? Within(string key, Value? value, double least, double greatest, bool whole = false)
    {
        if ((whole ? value?.Whole() : value?.Number()) is not { } number) return null;
        if (number >= least && number <= greatest) return number;
        value!.Origin.Say.OutOfRange(key, number, least, greatest, value.Span);
        return null;
    }
}
