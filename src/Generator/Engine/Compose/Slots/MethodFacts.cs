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

    /// <summary>The method that names this one among its options, such as <c>combined</c>; null where the study itself does.</summary>
    public string? PartOf { get; init; }

    /// <summary>Its place among those that the other method names, from 1; 0 where the study names it.</summary>
    public int Place { get; init; }

    /// <summary>For a normalization: whether more is better of some indicator that has it.</summary>
    public bool Benefit { get; init; } = true;

    /// <summary>For a normalization: whether less is better of some, or they are moderate.</summary>
    public bool Cost { get; init; } = true;

    /// <summary>For a normalization: true where some criteria or indicators of its systems have another one.</summary>
    public bool IsRest { get; init; }

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

    /// <summary>A choice as a study names it, or as another method does among its options.</summary>
    private sealed record Way(Scope Scope, object Options, string? PartOf, int Place);

    /// <summary>Methods that may differ by system, criterion and indicator.</summary>
    private static IEnumerable<MethodFacts> ByPart(
        IMethod method, ReportPlan plan, MethodChoices choices, ImmutableArray<Subsystem> computed, Func<Subsystem, bool> isInForce)
    {
        var criteria = computed.SelectMany(s => s.Criteria).ToList();
        IEnumerable<(Way Way, LocalizedText Name)> Named(MethodChoice? choice, LocalizedText name) =>
            Ways(choice, method.Id).Select(w => (w, name));
        var whole = computed.Where(isInForce).SelectMany(s => Named(choices.For(s), s.System.Name)).ToList();
        var parts = criteria.SelectMany(c => Named(choices.Of(c), c.Name)).ToList();
        var single = criteria.SelectMany(c => c.Indicators).SelectMany(i => Named(choices.Of(i), i.Name)).ToList();
        var ways = whole.Concat(parts).Concat(single).Select(p => p.Way).Distinct().ToList();
        for (var i = 0; i < ways.Count; i++)
        {
            var way = ways[i];
            ImmutableArray<LocalizedText> Have(IEnumerable<(Way Way, LocalizedText Name)> all) =>
                [.. all.Where(p => p.Way == way).Select(p => p.Name).Distinct()];
            var systems = Have(whole);
            var (benefit, cost, isRest) = method is INormalization ? Having(way, method, choices, computed) : (true, true, false);
            yield return new MethodFacts
            {
                Id = method.Id, PerYear = way.Scope == Scope.PerYear, BaseYear = way.Scope == Scope.BaseYear, Options = Said(way.Options),
                Unit = way.Options is INamesUnit named ? plan.Units.FirstOrDefault(u => u.Id.Value == named.Unit)?.Name : null,
                ForAll = systems.Length == computed.Length && !isRest, Systems = systems,
                Criteria = Have(parts), Indicators = Have(single), Label = i == 0 ? "" : $"-{i + 1}",
                PartOf = way.PartOf, Place = way.Place,
                Benefit = benefit, Cost = cost, IsRest = isRest,
            };
        }
    }

    /// <summary>Which directions the indicators have that are normalized in one way, and whether others of their systems are not.</summary>
    private static (bool Benefit, bool Cost, bool IsRest) Having(
        Way way, IMethod method, MethodChoices choices, ImmutableArray<Subsystem> computed)
    {
        bool IsIt(MethodChoice choice) => choice.Method == method.Id && Ways(choice, method.Id).Contains(way);
        bool Has(Subsystem s, Criterion c, Indicator i) => IsIt(choices.For(s, c, i));
        IEnumerable<Indicator> Of(IEnumerable<Subsystem> systems, bool having) =>
            from s in systems
            from c in s.Criteria
            from i in c.Indicators
            where Has(s, c, i) == having
            select i;
        var all = Of(computed, true).ToList();
        return (
            all.Exists(i => i.Direction == Direction.Benefit), all.Exists(i => i.Direction != Direction.Benefit),
            Of(computed.Where(s => IsIt(choices.For(s))), false).Any());
    }

    /// <summary>The ways in which a choice has a method: itself, or through those that its options name.</summary>
    private static IEnumerable<Way> Ways(MethodChoice? choice, string method, string? partOf = null, int place = 0)
    {
        if (choice is null) return [];
        var named = (choice.Options as INamesMethods)?.Methods ?? [];
        var own = choice.Method == method ? new[] { new Way(choice.Scope, choice.Options, partOf, place) } : [];
        return own.Concat(named.SelectMany((n, p) => Ways(n with { Scope = choice.Scope }, method, choice.Method, p + 1)));
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
