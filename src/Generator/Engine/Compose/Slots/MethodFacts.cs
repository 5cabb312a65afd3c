using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Compose.Slots;

/// <summary>
/// What the words of a method know of one way in which it is in force, as <c>method</c>: a scope with options, and what it holds for.
/// </summary>
internal sealed record MethodFacts
{
    /// <summary>The method's word, for a folder of several.</summary>
    public required string Id { get; init; }

    /// <summary>True when it works within each year.</summary>
    public required bool PerYear { get; init; }

    /// <summary>True when all years are measured by one.</summary>
    public bool BaseYear { get; init; }

    /// <summary>Its options by their properties; null for a method without any.</summary>
    public required object? Options { get; init; }

    /// <summary>The name of the unit that its options name; null where they name none.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>True when it holds for every system whose score is computed.</summary>
    public required bool ForAll { get; init; }

    /// <summary>The names of the systems it holds for.</summary>
    public required ImmutableArray<LocalizedText> Systems { get; init; }

    /// <summary>The names of the criteria that have it, where their systems have another method.</summary>
    public ImmutableArray<LocalizedText> Criteria { get; init; } = [];

    /// <summary>The names of the single indicators that have it, where their criteria or systems have another method.</summary>
    public ImmutableArray<LocalizedText> Indicators { get; init; } = [];

    /// <summary>For an aggregation: true when it brings the indicators of a criterion together.</summary>
    public bool OfIndicators { get; init; }

    /// <summary>For an aggregation: true when it brings the criteria of a system together.</summary>
    public bool OfCriteria { get; init; }

    /// <summary>What the labels of equations end in: nothing for the first way in which a method is in force, -2 for the second.</summary>
    public string Label { get; init; } = "";

    /// <summary>True for the first way in which a method is in force: what shows all ways together stands there.</summary>
    public bool IsFirst => Label.Length == 0;

    /// <summary>An entry for each way the method is in force; one without facts for a feature that is no method.</summary>
    public static IEnumerable<MethodFacts?> Of(Feature feature, ReportPlan plan)
    {
        if (feature.Method is not { } method) return [null];
        var computed = plan.Systems.Where(s => !s.IsGiven).ToImmutableArray();
        if (computed.IsEmpty) return [];
        return method switch
        {
            INormalization => ByPart(method, plan, plan.Normalization, computed, s => Leaves(plan.Normalization, s)),
            IWeighting => ByPart(method, plan, plan.Weighting, computed, _ => true),
            IAggregation => ByLevel(method, plan, computed),
            ITreatment => Whole(method, plan.Treatment, computed),
            IInterpolation => Whole(method, plan.Interpolation, computed),
            _ => [],
        };
    }

    /// <summary>True when the method of a system is that of one of its indicators.</summary>
    private static bool Leaves(MethodChoices choices, Subsystem system) =>
        system.Criteria.Any(c => c.Indicators.Any(i => choices.For(system, c, i) == choices.For(system)));

    /// <summary>Methods that may differ by system, criterion and indicator.</summary>
    private static IEnumerable<MethodFacts> ByPart(
        IMethod method, ReportPlan plan, MethodChoices choices, ImmutableArray<Subsystem> computed, Func<Subsystem, bool> isInForce)
    {
        var criteria = computed.SelectMany(s => s.Criteria).ToList();
        static IEnumerable<(MethodChoice? Choice, LocalizedText Name)> Named(MethodChoice? choice, LocalizedText name) =>
            WithThose(choice).Select(c => ((MethodChoice?)c, name));
        var whole = computed.Where(isInForce).SelectMany(s => Named(choices.For(s), s.System.Name)).ToList();
        var parts = criteria.SelectMany(c => Named(choices.Of(c), c.Name)).ToList();
        var single = criteria.SelectMany(c => c.Indicators).SelectMany(i => Named(choices.Of(i), i.Name)).ToList();
        var ways = whole.Concat(parts).Concat(single).Select(p => p.Choice).OfType<MethodChoice>().Where(c => c.Method == method.Id)
            .Select(c => (c.Scope, c.Options)).Distinct().ToList();
        for (var i = 0; i < ways.Count; i++)
        {
            var (scope, options) = ways[i];
            ImmutableArray<LocalizedText> Have(IEnumerable<(MethodChoice? Choice, LocalizedText Name)> all) =>
                [
                    .. all.Where(p => p.Choice is { } c && c.Method == method.Id && (c.Scope, c.Options).Equals((scope, options)))
                        .Select(p => p.Name).Distinct()
                ];
            var systems = Have(whole);
            yield return new MethodFacts
            {
                Id = method.Id, PerYear = scope == Scope.PerYear, BaseYear = scope == Scope.BaseYear, Options = Said(options),
                Unit = options is INamesUnit named ? plan.Units.FirstOrDefault(u => u.Id.Value == named.Unit)?.Name : null,
                ForAll = systems.Length == computed.Length, Systems = systems,
                Criteria = Have(parts), Indicators = Have(single), Label = i == 0 ? "" : $"-{i + 1}",
            };
        }
    }

    /// <summary>A choice, and those that its options name.</summary>
    private static IEnumerable<MethodChoice> WithThose(MethodChoice? choice)
    {
        if (choice is null) return [];
        var named = (choice.Options as INamesMethods)?.Methods ?? [];
        return named.SelectMany(n => WithThose(n with { Scope = choice.Scope })).Prepend(choice);
    }

    /// <summary>Aggregations, which differ by level.</summary>
    private static IEnumerable<MethodFacts> ByLevel(IMethod method, ReportPlan plan, ImmutableArray<Subsystem> computed)
    {
        var (indicators, criteria) = (plan.IndicatorAggregation, plan.CriterionAggregation);
        if (indicators == criteria)
        {
            return Whole(method, indicators, computed).Select(f => f with { OfIndicators = true, OfCriteria = true });
        }
        return
        [
            .. Whole(method, indicators, computed).Select(f => f with { OfIndicators = true }),
            .. Whole(method, criteria, computed)
                .Select(f => f with { OfCriteria = true, Label = indicators.Method == criteria.Method ? "-2" : "" }),
        ];
    }

    /// <summary>A method that holds for all systems, when it is the one chosen.</summary>
    private static IEnumerable<MethodFacts> Whole(IMethod method, MethodChoice? choice, ImmutableArray<Subsystem> computed) =>
        choice?.Method != method.Id ? [] :
        [
            new MethodFacts
            {
                Id = method.Id, PerYear = choice.Scope == Scope.PerYear, Options = Said(choice.Options), ForAll = true,
                Systems = [.. computed.Select(s => s.System.Name)],
            },
        ];

    private static object? Said(object options) => options is NoOptions ? null : options;
}
