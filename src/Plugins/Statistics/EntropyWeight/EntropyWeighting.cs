using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.EntropyWeight;

/// <summary>The weighting "entropy", pooled or per year.</summary>
public sealed class EntropyWeighting() : Weighting<NoOptions>("entropy")
{
    /// <inheritdoc/>
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, NoOptions options, DiagnosticBag diagnostics)
    {
        var years = scores.Values[0].Columns;
        var m = scores.Indicators.Count;
        var entropy = new double[m, years.Count];
        var weights = new double[m, years.Count];
        var row = new double[m];
        var (e, takesPart) = (new double[m], new bool[m]);
        var groups = scope == Scope.Pooled ? [Enumerable.Range(0, years.Count).ToArray()] : Enumerable.Range(0, years.Count).Select(t => new[] { t }).ToArray();
        foreach (var group in groups)
        {
            for (var j = 0; j < m; j++)
            {
                var y = Rows(scores.Values[j], group);
                takesPart[j] = y.Length > 0;
                if (y.Length == 1)
                {
                    diagnostics.Error("RG4103", $"entropy weights of system '{system.Id}' need at least two rows{(scope == Scope.PerYear ? $"; {years[group[0]]} has one" : "")}",
                        system.Span, "add units or years, or say `weighting: equal`");
                    return ProportionalWeights.Of(scores, scope, _ => 1);
                }
                e[j] = takesPart[j] ? EntropyWeight.Entropy(y) : 1;
            }
            if (Array.Exists(takesPart, part => part) && Array.TrueForAll(e, value => value == 1)) ReportNoInformation(system, scope == Scope.PerYear ? years[group[0]] : null, diagnostics);
            EntropyWeight.Weights(e, takesPart, row);
            foreach (var t in group)
            {
                // an indicator that is constant in this year alone is left out here, and the others share its weight
                var kept = Enumerable.Range(0, m).Select(j => ProportionalWeights.IsKept(scores, j, t)).ToArray();
                var rest = Enumerable.Range(0, m).All(j => kept[j] == takesPart[j]) ? 1 : Enumerable.Range(0, m).Sum(j => kept[j] ? row[j] : 0);
                for (var j = 0; j < m; j++) (entropy[j, t], weights[j, t]) = (e[j], kept[j] && rest > 0 ? row[j] / rest : 0);
            }
        }
        // a year without any row has no weights of its own; nothing is computed from it, and equal ones keep the promise of the type
        return new Weights(
            scores.System, scope,
            LabeledMatrix<IndicatorId, Year>.From(scores.Indicators, years, (j, t) => Empty(weights, t, m) ? 1.0 / m : weights[j, t]),
            new WeightColumn("entropy", LabeledMatrix<IndicatorId, Year>.From(scores.Indicators, years, (j, t) => entropy[j, t])),
            new WeightColumn("divergence", LabeledMatrix<IndicatorId, Year>.From(scores.Indicators, years, (j, t) => 1 - entropy[j, t])));
    }

    private static void ReportNoInformation(Subsystem system, Year? year, DiagnosticBag diagnostics) => diagnostics.Error(
        "RG4106", $"no indicator of system '{system.Id}' differs between rows{(year is { } y ? $" of {y}" : "")}, so that entropy gives no weights", system.Span,
        "check the data, or say `weighting: equal`");

    private static bool Empty(double[,] weights, int t, int m)
    {
        for (var j = 0; j < m; j++) if (weights[j, t] > 0) return false;
        return true;
    }

    private static double[] Rows(LabeledMatrix<UnitId, Year> y, int[] years)
    {
        var rows = new List<double>(y.Rows.Count * years.Length);
        for (var u = 0; u < y.Rows.Count; u++)
        {
            foreach (var t in years) if (y.At(u, t) is { } v) rows.Add(v);
        }
        return [.. rows];
    }
}
