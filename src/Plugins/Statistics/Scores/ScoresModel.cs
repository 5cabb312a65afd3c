using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Scores;

/// <summary>The model "scores".</summary>
public sealed class ScoresModel : IModel
{
    /// <inheritdoc/>
    public string Id => "scores";

    /// <inheritdoc/>
    public Type OptionsType => typeof(NoOptions);

    /// <inheritdoc/>
    public ImmutableArray<ResultKey> Needs => [];

    /// <inheritdoc/>
    public (ResultKey Key, IModelResult Result)? Compute(ModelInput input, DiagnosticBag diagnostics)
    {
        var results = input.Results;
        var systems = ImmutableArray.CreateBuilder<Measure>();
        var criteria = ImmutableArray.CreateBuilder<CriterionScores>();
        foreach (var system in input.Plan.Systems)
        {
            LabeledMatrix<UnitId, Year> scores;
            if (system.IsGiven)
            {
                scores = results.Panel.GivenScores[system.Id];
            }
            else
            {
                var y = results.Normalized.First(n => n.System == system.Id);
                var w = results.Weights.First(n => n.System == system.Id);
                scores = Sum(results.Panel, y, w, 0, y.Indicators.Count);
                criteria.AddRange(Criteria(results.Panel, system, y, w));
            }
            systems.Add(new Measure(system.Id.Value, system.System.Name, system.System.Symbol, scores));
        }
        return (ScoresResult.Key, new ScoresResult(systems.ToImmutable(), criteria.ToImmutable()));
    }

    private static IEnumerable<CriterionScores> Criteria(Panel panel, Subsystem system, NormalizedScores y, Weights w)
    {
        var from = 0;
        foreach (var criterion in system.Criteria)
        {
            var (first, count) = (from, criterion.Indicators.Length);
            var contribution = Sum(panel, y, w, first, count);
            var weight = Enumerable.Range(0, panel.Years.Count).Select(t => Enumerable.Range(first, count).Sum(j => w.Values.At(j, t)!.Value)).ToArray();
            var score = LabeledMatrix<UnitId, Year>.From(panel.Units, panel.Years, (u, t) =>
                weight[t] > 0 && contribution.At(u, t) is { } part ? Math.Clamp(part / weight[t], 0, 1) : null);
            yield return new CriterionScores(system.Id, criterion.Id, contribution, score);
            from += count;
        }
    }

    /// <summary>The weighted sum over the indicators [first, first + count) of every unit-year that is there.</summary>
    private static LabeledMatrix<UnitId, Year> Sum(Panel panel, NormalizedScores y, Weights w, int first, int count)
    {
        var (weights, values) = (new double[count], new double[count]);
        return LabeledMatrix<UnitId, Year>.From(panel.Units, panel.Years, (u, t) =>
        {
            if (!panel.IsPresent(u, t)) return null;
            for (var j = 0; j < count; j++)
            {
                (weights[j], values[j]) = (w.Values.At(first + j, t)!.Value, y.Values[first + j].At(u, t) ?? 0); // left out: weight 0
            }
            return Scores.Weighted(weights, values);
        });
    }
}
