using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Inequality;

/// <summary>
/// The model "inequality": indices of how unequally a measure is spread over all units, by year; runs only where a study names it.
/// </summary>
public sealed class InequalityModel() : Model<InequalityOptions, InequalityResult>(InequalityResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, Need.AllMeasures];

    /// <inheritdoc/>
    protected override InequalityResult? Compute(ModelInput input, InequalityOptions options, DiagnosticBag diagnostics)
    {
        var chosen = new Chosen(input, Span(input), diagnostics);
        var measures = chosen.Measures(options.Measures);
        if (options.Epsilon.FirstOrDefault(e => e <= 0, 1) is var wrong and <= 0)
        {
            diagnostics.Error(
                "RG4340", FormattableString.Invariant($"an aversion of {wrong} is no aversion: it must be above 0"), Span(input),
                "`epsilon: [0.5, 1]`; the greater, the more a low value counts");
            return null;
        }
        if (!measures.All(chosen.IsNonnegative) || !chosen.AreWeighed(options.Weights, measures, out var weights)) return null;
        if (!chosen.AreSeveral(measures)) return null;
        return new InequalityResult([.. measures.SelectMany(m => Courses(m, weights, options))], weights);
    }

    private static IEnumerable<InequalityCourse> Courses(Measure measure, UnitWeights? weights, InequalityOptions options)
    {
        foreach (var index in options.Indices.Distinct())
        {
            ImmutableArray<double?> forms = index == InequalityIndex.Atkinson
                ? [.. options.Epsilon.Distinct().Select(e => (double?)e)] : [null];
            foreach (var aversion in forms)
            {
                var course = LabeledVector<Year>.Of(measure.Values.Columns, year => Of(measure.Values, weights, year, index, aversion));
                yield return new InequalityCourse(measure, index, aversion, course);
            }
        }
    }

    private static double? Of(
        LabeledMatrix<UnitId, Year> values, UnitWeights? weights, Year year, InequalityIndex index, double? aversion)
    {
        var units = values.Rows.Where(u => values.At(u, year) is not null).ToList();
        if (units.Count == 0) return null;
        var counted = units.ConvertAll(u => UnitWeights.Of(weights, u, year));
        var total = counted.Sum();
        double[] v = [.. units.Select(u => values.At(u, year)!.Value)], p = [.. counted.Select(c => c / total)];
        return index switch
        {
            InequalityIndex.Gini => Inequality.Gini(v, p),
            InequalityIndex.Cv => Inequality.Variation(v, p),
            _ => Inequality.Atkinson(v, p, aversion!.Value),
        };
    }
}
