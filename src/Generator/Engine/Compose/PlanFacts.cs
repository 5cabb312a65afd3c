using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Compose;

/// <summary>What templates know of the study itself: <c>study</c> and <c>option</c>.</summary>
internal static class PlanFacts
{
    public static IReadOnlyDictionary<string, object?> Study(ReportPlan plan, ResultSet results, string language)
    {
        var panel = results.Panel;
        return new Dictionary<string, object?>
        {
            ["id"] = plan.Id,
            ["title"] = plan.Front.Title,
            ["language"] = language,
            ["unit"] = plan.UnitNoun,
            ["units"] = plan.UnitNounPlural,
            ["unit_count"] = panel.Units.Count,
            ["row_count"] = panel.RowCount,
            ["years"] = plan.Years.Select(y => (object?)y.ToString()).ToList(),
            ["year_count"] = plan.Years.Length,
            ["first_year"] = plan.Years[0].ToString(),
            ["last_year"] = plan.Years[^1].ToString(),
            ["consecutive"] = plan.Years[^1].Value - plan.Years[0].Value == plan.Years.Length - 1,
            ["unbalanced"] = plan.Balance == PanelBalance.Unbalanced,
            ["simulated"] = plan.IsSimulated,
            ["provisional"] = plan.DataFiles.Any(f => f.Kind == DataKind.Provisional),
            ["systems"] = plan.Systems.Select(s => (object?)System(s)).ToList(),
            ["system_count"] = plan.Systems.Length,
            ["computed_systems"] = plan.Systems.Where(s => !s.IsGiven).Select(s => (object?)System(s)).ToList(),
            ["given_systems"] = plan.Systems.Where(s => s.IsGiven).Select(s => (object?)System(s)).ToList(),
            ["criterion_count"] = plan.Systems.Sum(s => s.Criteria.Length),
            ["indicator_count"] = plan.Systems.Sum(s => s.Indicators.Count()),
            ["equal_alpha"] = plan.Systems.All(s => s.Alpha == plan.Systems[0].Alpha),
            ["weights_per_year"] = !plan.Weighting.IsPooled,
            ["has_denominators"] = plan.Systems.Any(s => s.Indicators.Any(i => i.Per is not null)),
            ["has_logs"] = plan.Systems.Any(s => s.Indicators.Any(i => i.Transform == Transform.Log)),
            ["has_goalposts"] = plan.Systems.Any(s => s.Indicators.Any(i => i.Range is not null)),
            ["groupings"] = plan.Groupings.Select(g => (object?)Grouping(g)).ToList(),
            ["sources"] = plan.DataFiles.Select(f => f.Source)
                .Concat(plan.Systems.SelectMany(s => s.Indicators).Select(i => i.Source)).OfType<LocalizedText>().Distinct()
                .Select(s => (object?)s).ToList(),
            ["has_scales"] = !plan.Scales.IsEmpty,
            ["published"] = plan.Published.Select(p => (object?)p.Measure.Value).ToList(),
        };
    }

    /// <summary>Every option in force by its dotted path, with _ for -: <c>option.weighting.scope</c>.</summary>
    public static IReadOnlyDictionary<string, object?> Options(ReportPlan plan)
    {
        var root = new Dictionary<string, object?>();
        foreach (var option in plan.Options)
        {
            var path = option.Name.Replace('-', '_').Split('.');
            var at = root;
            foreach (var step in path[..^1])
            {
                if (!at.TryGetValue(step, out var next) || next is not Dictionary<string, object?> branch) at[step] = branch = [];
                at = branch;
            }
            at[path[^1]] = option.Value;
        }
        return root;
    }

    private static Dictionary<string, object?> System(Subsystem system) => new()
    {
        ["id"] = system.Id.Value,
        ["name"] = system.System.Name,
        ["symbol"] = system.System.Symbol,
        ["alpha"] = system.Alpha,
        ["given"] = system.IsGiven,
        ["note"] = system.System.Note,
        ["indicator_count"] = system.Indicators.Count(),
        ["criteria"] = system.Criteria.Select(c => (object?)new Dictionary<string, object?>
        {
            ["id"] = c.Id.Value,
            ["name"] = c.Name,
            ["indicator_count"] = c.Indicators.Length,
            ["indicators"] = c.Indicators.Select(i => (object?)i.Name).ToList(),
        }).ToList(),
        ["criterion_names"] = system.Criteria.Select(c => (object?)c.Name).ToList(),
    };

    private static Dictionary<string, object?> Grouping(RegionGrouping grouping) => new()
    {
        ["id"] = grouping.Id.Value,
        ["name"] = grouping.Name,
        ["region_count"] = grouping.Regions.Length,
        ["regions"] = grouping.Regions.Select(r => (object?)r.Name).ToList(),
    };
}
