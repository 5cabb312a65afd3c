using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Compute;

/// <summary>
/// From the panel to composite scores: treatment of outliers, normalization, weights, aggregation, each by the method in force.
/// </summary>
internal sealed class Scoring(ReportPlan plan, IReadOnlyCollection<Feature> features, DiagnosticBag diagnostics)
{
    /// <summary>The scores with all they were made from; null when an error was found.</summary>
    public ResultSet? Run(Panel panel)
    {
        var (treated, moved) = Treated(panel);
        var computed = plan.Systems.Where(s => !s.IsGiven).ToList();
        var normalized = computed.Select(s => Normalized(treated, s)).ToImmutableArray();
        if (diagnostics.HasErrors) return null;
        var weights = Series.Each(
            normalized.Zip(computed), treated, diagnostics,
            (of, said) => new WeighingByLevel(plan, features, said).Weigh(of.First, of.Second));
        if (diagnostics.HasErrors) return null;
        var scores = Series.Each(plan.Systems, treated, diagnostics, (s, said) => s.IsGiven
            ? new SystemScores(s.Id, treated.GivenScores[s.Id], [])
            : new AggregatingByLevel(plan, features, said).Aggregate(
                s, treated, normalized.First(y => y.System == s.Id), weights.First(w => w.System == s.Id)));
        return diagnostics.HasErrors ? null : new ResultSet(treated, normalized, weights, scores) { Treated = moved };
    }

    private (Panel Panel, ImmutableArray<TreatedCell> Moved) Treated(Panel panel)
    {
        if (plan.Treatment is not { } choice) return (panel, []);
        var method = features.Method<ITreatment>(choice);
        var moved = ImmutableArray.CreateBuilder<TreatedCell>();
        var series = panel.Indicators;
        foreach (var indicator in plan.Systems.SelectMany(s => s.Indicators))
        {
            var before = panel.Indicators[indicator.Id];
            var after = Given.By(method, method.Treat(before.Values, indicator, choice, diagnostics));
            for (var u = 0; u < panel.Units.Count; u++)
            {
                for (var t = 0; t < panel.Years.Count; t++)
                {
                    if (before.Values.At(u, t) is not { } was || after.At(u, t) is not { } now || was == now) continue;
                    moved.Add(new TreatedCell(indicator.Id, panel.Units[u], panel.Years[t], was, now));
                }
            }
            series = series.SetItem(indicator.Id, before with { Values = after });
        }
        return (panel.With(series), moved.ToImmutable());
    }

    private NormalizedScores Normalized(Panel panel, Subsystem system)
    {
        var choices = (
            from criterion in system.Criteria
            from indicator in criterion.Indicators
            select (Indicator: indicator, Choice: plan.Normalization.For(system, criterion, indicator))).ToList();
        var scope = choices.Exists(c => c.Choice.Scope == Scope.PerYear) ? Scope.PerYear : Scope.Pooled;
        var ofEach = new DiagnosticBag();
        var made = Series.Each(choices, panel, ofEach, (of, said) =>
        {
            var raw = panel.Indicators[of.Indicator.Id].Values;
            var method = features.Method<INormalization>(of.Choice);
            return Given.By(method, method.Normalize(raw, of.Indicator, of.Choice, said)) with { Raw = raw };
        });
        var isNothingLeft = ReportNothingLeft(system, scope, panel, made);
        // that all of them are constant says it of each
        foreach (var finding in ofEach.Sorted().Where(f => !isNothingLeft || f.Severity == Severity.Error)) diagnostics.Add(finding);
        return new NormalizedScores(system.Id, scope, new Axis<IndicatorId>(system.Indicators.Select(i => i.Id)), made);
    }

    /// <summary>
    /// A system of which every indicator is left out, in some year or in all, has no score there; true where that is in all.
    /// </summary>
    private bool ReportNothingLeft(Subsystem system, Scope scope, Panel panel, IReadOnlyList<NormalizedIndicator> made)
    {
        for (var t = 0; t < panel.Years.Count; t++)
        {
            var there = Enumerable.Range(0, panel.Units.Count).Where(u => panel.IsPresent(u, t)).ToList();
            if (there.Count == 0 || made.Any(m => there.Exists(u => m.Values.Has(u, t)))) continue;
            diagnostics.Error(
                "RG4102", $"all indicators of system '{system.Id}' are constant{(scope == Scope.Pooled ? "" : $" in {panel.Years[t]}")}",
                system.System.Span, "a score needs at least one indicator that differs between units");
            if (scope == Scope.Pooled) return true;
        }
        return false;
    }
}
