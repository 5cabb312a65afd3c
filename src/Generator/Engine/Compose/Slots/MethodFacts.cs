using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Compose.Slots;

/// <summary>What the words of a method know of how it is in force: <c>method</c>.</summary>
internal static class MethodFacts
{
    /// <summary>One entry for each way the method is in force for a computed system; one without facts for a feature that is no method.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, object?>?> Of(Feature feature, ReportPlan plan)
    {
        if (feature.Method is not { } method) return [null];
        var computed = plan.Systems.Where(s => !s.IsGiven).ToList();
        if (computed.Count == 0) return [];
        return method switch
        {
            INormalization => Ways(method, computed, s => In(plan.Normalization, s)),
            IWeighting => Ways(method, computed, s => In(plan.Weighting, s)),
            IAggregation => Ways(method, computed, _ => [(plan.IndicatorAggregation, null), (plan.CriterionAggregation, null)]),
            ITreatment => Ways(method, computed, _ => plan.Treatment is { } treatment ? [(treatment, null)] : []),
            IInterpolation => Ways(method, computed, _ => [(plan.Interpolation, null)]),
            _ => [],
        };
    }

    /// <summary>What is in force in a system: its own choice, and those of criteria and indicators with the names of these.</summary>
    private static IEnumerable<(MethodChoice Choice, LocalizedText? Of)> In(MethodChoices choices, Subsystem system) =>
    [
        (choices.For(system), null),
        .. system.Criteria.Where(c => choices.Exceptions.ContainsKey(c.Id.Value)).Select(c => (choices.Exceptions[c.Id.Value], (LocalizedText?)c.Name)),
        .. system.Indicators.Where(i => choices.Exceptions.ContainsKey(i.Id.Value)).Select(i => (choices.Exceptions[i.Id.Value], (LocalizedText?)i.Name)),
    ];

    private static IEnumerable<IReadOnlyDictionary<string, object?>?> Ways(
        IMethod method, List<Subsystem> computed, Func<Subsystem, IEnumerable<(MethodChoice Choice, LocalizedText? Of)>> inForce)
    {
        var all = computed.SelectMany(s => inForce(s).Select(f => (System: s, f.Choice, f.Of))).Where(f => f.Choice.Method == method.Id).ToList();
        foreach (var way in all.GroupBy(f => (f.Choice.Scope, f.Choice.Options)))
        {
            var whole = way.Where(f => f.Of is null).Select(f => f.System).Distinct().ToList();
            yield return new Dictionary<string, object?>
            {
                ["per_year"] = way.Key.Scope == Scope.PerYear,
                ["options"] = way.Key.Options is NoOptions ? null : way.Key.Options,
                ["for_all"] = whole.Count == computed.Count,
                ["systems"] = whole.Select(s => (object?)s.System.Name).ToList(),
                ["parts"] = way.Select(f => f.Of).OfType<LocalizedText>().Distinct().Cast<object?>().ToList(),
            };
        }
    }
}
