using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Compute;

/// <summary> Weights of a system by the method in force. A criterion with a method of its own keeps the weight that the system's method
/// gives it, and shares it out among its indicators by its own method. An indicator with a share of its own has that share, and the others
/// divide the rest in proportion.
/// </summary>
internal sealed class WeighingByLevel(ReportPlan plan, IReadOnlyCollection<Feature> features, DiagnosticBag diagnostics)
{
    public Weights Weigh(NormalizedScores scores, Subsystem system)
    {
        var choice = plan.Weighting.For(system);
        var weights = Weighed(scores, system, choice);
        foreach (var criterion in system.Criteria)
        {
            if (plan.Weighting.Of(criterion) is { } own) weights = Shared(weights, scores, system, criterion, own);
        }
        return WithShares(weights, system);
    }

    private Weights Shared(Weights weights, NormalizedScores scores, Subsystem system, Criterion criterion, MethodChoice choice)
    {
        var inside = new Axis<IndicatorId>(criterion.Indicators.Select(i => i.Id));
        var at = inside.Select(scores.Indicators.PositionOf).ToList();
        var part = new NormalizedScores(
            scores.System, scores.Scope, inside, [.. at.Select(j => scores.All[j])]);
        var alone = system with { System = system.System with { Criteria = [criterion] } };
        var own = Weighed(part, alone, choice);
        double Total(int t) => at.Sum(j => weights.Values.At(j, t)!.Value);
        var values = LabeledMatrix<IndicatorId, Year>.From(scores.Indicators, weights.Values.Columns, (j, t) =>
            inside.Find(scores.Indicators[j]) is >= 0 and var i ? Total(t) * own.Values.At(i, t)!.Value : weights.Values.At(j, t));
        var scope = own.Scope == Scope.PerYear ? Scope.PerYear : weights.Scope;
        return new Weights(
            system.Id, scope, values, Columns(weights, own, inside, scores.Indicators)) { Audits = weights.Audits.AddRange(own.Audits) };
    }

    /// <summary>The weights of a method; one that is made of others asks for theirs, in its own scope.</summary>
    private Weights Weighed(NormalizedScores scores, Subsystem system, MethodChoice choice)
    {
        var said = new DiagnosticBag();
        var method = features.Method<IWeighting>(choice);
        var weights = Given.By(method, method is IWeightingOfOthers made
            ? made.Weigh(scores, system, choice, (y, s, of) => Weighed(y, s, of with { Scope = choice.Scope }), said)
            : method.Weigh(scores, system, choice, said));
        // what is wrong with a choice is said where it stands, and once for all systems that are weighed by it
        foreach (var finding in said.Sorted())
        {
            var isOfSystem = !IsWritten(choice) && finding.Message.Contains($"'{system.Id}'", StringComparison.Ordinal);
            var isOfChoice = finding.Severity == Severity.Error && finding.Span == system.Span && !isOfSystem;
            diagnostics.Add(isOfChoice ? finding with { Span = choice.Span } : finding);
        }
        return weights;
    }

    /// <summary>False for what holds where a study says nothing: its place is the study itself, whose column is 1.</summary>
    private static bool IsWritten(MethodChoice choice) => choice.Span.Column > 1;

    /// <summary>The system's intermediate quantities, and for the criterion's indicators those of its own method.</summary>
    private static ImmutableArray<WeightColumn> Columns(Weights system, Weights own, Axis<IndicatorId> inside, Axis<IndicatorId> all)
    {
        var years = system.Values.Columns;
        return [
            .. system.Columns.Concat(own.Columns).Select(c => c.Id).Distinct()
                .Select(id => new WeightColumn(id, LabeledMatrix<IndicatorId, Year>.From(
            all, years, (j, t) => inside.Find(all[j]) is >= 0 and var i ? own.Column(id)?.At(i, t) : system.Column(id)?.At(j, t))))];
    }

    private Weights WithShares(Weights weights, Subsystem system)
    {
        var shares = system.Indicators.Where(i => plan.Weighting.Shares.ContainsKey(i.Id))
            .ToDictionary(i => i.Id, i => plan.Weighting.Shares[i.Id]);
        if (shares.Count == 0) return weights;
        var axis = weights.Values.Rows;
        var rest = 1 - shares.Values.Sum();
        double Others(int t) =>
            Enumerable.Range(0, axis.Count).Where(j => !shares.ContainsKey(axis[j])).Sum(j => weights.Values.At(j, t)!.Value);
        if (rest <= 0 || Enumerable.Range(0, weights.Values.Columns.Count).Any(t => Others(t) <= 0))
        {
            diagnostics.Error(
                "RG4108",
                FormattableString.Invariant($"the shares of single indicators of system '{system.Id}' sum to {shares.Values.Sum()}")
                    + ", which leaves nothing for the others",
                plan.Weighting.Default.Span, "give shares that sum to less than 1, or weigh the whole system by `given`");
            return weights;
        }
        var values = LabeledMatrix<IndicatorId, Year>.From(axis, weights.Values.Columns, (j, t) =>
            shares.TryGetValue(axis[j], out var share) ? share : rest * weights.Values.At(j, t)!.Value / Others(t));
        return new Weights(system.Id, weights.Scope, values, weights.Columns) { Audits = weights.Audits };
    }
}
