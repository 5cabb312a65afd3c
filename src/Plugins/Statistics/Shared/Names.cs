using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>Printed names of what results speak of by id.</summary>
public sealed class Names(ReportPlan plan)
{
    private readonly Dictionary<UnitId, LocalizedText> units = plan.Units.ToDictionary(u => u.Id, u => u.Name);

    /// <summary>A unit's name.</summary>
    public LocalizedText Of(UnitId unit) => units[unit];

    /// <summary>A region's name.</summary>
    public static LocalizedText Of(RegionGrouping grouping, RegionId region) => grouping.Regions.First(r => r.Id == region).Name;

    /// <summary>An indicator's name.</summary>
    public LocalizedText Of(IndicatorId indicator) => plan.Systems.SelectMany(s => s.Indicators).First(i => i.Id == indicator).Name;

    /// <summary>A criterion's name.</summary>
    public LocalizedText Of(CriterionId criterion) => plan.Systems.SelectMany(s => s.Criteria).First(c => c.Id == criterion).Name;

    /// <summary>The years printed side by side: those the study names, or else the first, the middle and the last.</summary>
    public static ImmutableArray<Year> Side(ReportPlan plan) =>
        !plan.TableYears.IsEmpty
            ? plan.TableYears
            : [.. new[] { plan.Years[0], plan.Years[plan.Years.Length / 2], plan.Years[^1] }.Distinct()];

    /// <summary>Unit-years in a message: the first five, and how many more there are.</summary>
    public static string UnitYears(IReadOnlyCollection<(UnitId Unit, Year Year)> rows) =>
        string.Join(", ", rows.Take(5).Select(r => $"'{r.Unit}' {r.Year}")) + (rows.Count > 5 ? $" and {rows.Count - 5} more" : "");

    /// <summary>The same with the units' names, where these are not their ids.</summary>
    public string Named(IReadOnlyCollection<(UnitId Unit, Year Year)> rows) =>
        string.Join(", ", rows.Take(5).Select(r => $"{Named(r.Unit)} {r.Year}")) + (rows.Count > 5 ? $" and {rows.Count - 5} more" : "");

    private string Named(UnitId unit) => $"{Of(unit)}" is var name && name != unit.Value ? $"{name} ('{unit}')" : $"'{unit}'";

    /// <summary>Where the figures come from, as notes under tables and figures; none where nothing is declared.</summary>
    public static ImmutableArray<string> SourceNote(PartInput input)
    {
        var sources = input.Plan.DataFiles.Select(f => f.Source).OfType<LocalizedText>().Select(input.In).Distinct().ToList();
        return sources.Count == 0 ? [] : [input.Words["note.source", string.Join(input.Words["semicolon"], sources)]];
    }
}
