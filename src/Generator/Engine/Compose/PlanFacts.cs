using System.Globalization;
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
        var alphas = ShareText.Of([.. plan.Systems.Select(s => s.Alpha)]);
        var systems = plan.Systems.Select((s, i) => (System: s, Facts: (object?)System(s, alphas[i]))).ToList();
        var counts = plan.Years.Select((_, t) => Enumerable.Range(0, panel.Units.Count).Count(u => panel.IsPresent(u, t))).ToList();
        return new Dictionary<string, object?>
        {
            ["id"] = plan.Id,
            ["title"] = plan.Front.Title,
            ["language"] = language,
            ["unit"] = plan.UnitNoun,
            ["units"] = plan.UnitNounPlural,
            ["unit_count"] = panel.Units.Count,
            ["left_out"] = panel.WithoutSeries.Length,
            ["row_count"] = panel.RowCount,
            ["units_a_year"] = counts.Distinct().Count() == 1 ? counts[0] : null,
            ["fewest_units"] = counts.Min(),
            ["most_units"] = counts.Max(),
            ["scores_are_relative"] = plan.Years.Length > 1 && IsRelative(plan),
            ["stable_value"] = Spelled(plan.Stable.Value),
            ["stable_share"] = Spelled(plan.Stable.Share * 100),
            ["years"] = plan.Years.Select(y => (object?)y.ToString()).ToList(),
            ["year_count"] = plan.Years.Length,
            ["first_year"] = plan.Years[0].ToString(),
            ["last_year"] = plan.Years[^1].ToString(),
            ["consecutive"] = plan.Years[^1].Value - plan.Years[0].Value == plan.Years.Length - 1,
            ["unbalanced"] = panel.RowCount < panel.Units.Count * plan.Years.Length,
            ["simulated"] = plan.IsSimulated,
            ["provisional"] = plan.DataFiles.Any(f => f.Kind == DataKind.Provisional),
            ["systems"] = systems.Select(s => s.Facts).ToList(),
            ["system_count"] = plan.Systems.Length,
            ["computed_systems"] = systems.Where(s => !s.System.IsGiven).Select(s => s.Facts).ToList(),
            ["given_systems"] = systems.Where(s => s.System.IsGiven).Select(s => s.Facts).ToList(),
            ["criterion_count"] = plan.Systems.Sum(s => s.Criteria.Length),
            ["indicator_count"] = plan.Systems.Sum(s => s.Indicators.Count()),
            ["equal_alpha"] = plan.Systems.All(s => s.Alpha == plan.Systems[0].Alpha),
            ["weights_per_year"] = !plan.Weighting.IsPooled,
            ["available"] = plan.Available,
            ["has_denominators"] = plan.Systems.Any(s => s.Indicators.Any(i => i.Per is not null)),
            ["has_logs"] = plan.Systems.Any(s => s.Indicators.Any(i => i.Transform == Transform.Log)),
            ["logged"] = plan.Systems.SelectMany(s => s.Indicators)
                .Where(i => i.Transform == Transform.Log).Select(i => (object?)i.Name).ToList(),
            ["divided"] = plan.Systems.SelectMany(s => s.Indicators).Where(i => i.Per is not null).Select(i => (object?)i.Name).ToList(),
            ["bounded"] = plan.Systems.SelectMany(s => s.Indicators).Where(i => i.Range is not null).Select(i => (object?)i.Name).ToList(),
            ["shift_logged"] = Named(plan, i => i.Transform == Transform.LogShift),
            ["best_at_one"] = Named(plan, i => i.Optimum is { } best && best.Low == best.High),
            ["best_in_range"] = Named(plan, i => i.Optimum is { } best && best.Low < best.High),
            ["all_goalposts"] = plan.Systems.SelectMany(s => s.Indicators).All(i => i.Range is not null),
            ["has_goalposts"] = plan.Systems.Any(s => s.Indicators.Any(i => i.Range is not null)),
            ["groupings"] = plan.Groupings.Select(g => (object?)Grouping(g)).ToList(),
            ["sources"] = plan.DataFiles.Select(f => f.Source)
                .Concat(plan.Systems.SelectMany(s => s.Indicators).Select(i => i.Source)).OfType<LocalizedText>().Distinct()
                .Select(s => (object?)s).ToList(),
            ["has_scales"] = !plan.Scales.IsEmpty,
            ["edition"] = NumbersEdition.Of(plan, results),
            ["published"] = plan.Published.Select(p => (object?)p.Measure.Value).ToList(),
        };
    }

    /// <summary>
    /// True when a computed score rests on extremes or weights of its year alone, so that a change is one of place in the sample.
    /// </summary>
    private static bool IsRelative(ReportPlan plan) =>
        plan.Systems.Any(s => !s.IsGiven) && (!plan.Normalization.IsPooled || !plan.Weighting.IsPooled);

    private static string Spelled(double number) => Math.Round(number, 9).ToString("0.#########", CultureInfo.InvariantCulture);

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

    private static List<object?> Named(ReportPlan plan, Func<Indicator, bool> isOne) =>
        [.. plan.Systems.SelectMany(s => s.Indicators).Where(isOne).Select(i => (object?)i.Name)];

    private static Dictionary<string, object?> System(Subsystem system, string alpha) => new()
    {
        ["id"] = system.Id.Value,
        ["name"] = system.System.Name,
        ["symbol"] = system.System.Symbol,
        ["alpha"] = system.Alpha,
        ["alpha_text"] = alpha,
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
