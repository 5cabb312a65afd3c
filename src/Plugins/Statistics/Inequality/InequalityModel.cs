using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
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
        if (!measures.All(chosen.IsNonnegative)) return null;
        if (options.Weights.Length == 0) return new InequalityResult([.. measures.SelectMany(m => Courses(m, null, options))], null, null);
        if (Weights(chosen, input, options.Weights, diagnostics) is not { } by) return null;
        if (!measures.All(m => Counts(m, by, input, diagnostics))) return null;
        return new InequalityResult([.. measures.SelectMany(m => Courses(m, by.Values, options))], options.Weights, by.Name);
    }

    private static IEnumerable<InequalityCourse> Courses(Measure measure, LabeledMatrix<UnitId, Year>? weights, InequalityOptions options)
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
        LabeledMatrix<UnitId, Year> values, LabeledMatrix<UnitId, Year>? weights, Year year, InequalityIndex index, double? aversion)
    {
        var units = values.Rows.Where(u => values.At(u, year) is not null).ToList();
        if (units.Count == 0) return null;
        var counted = units.ConvertAll(u => weights?.At(u, year) ?? 1.0);
        var total = counted.Sum();
        double[] v = [.. units.Select(u => values.At(u, year)!.Value)], p = [.. counted.Select(c => c / total)];
        return index switch
        {
            InequalityIndex.Gini => Inequality.Gini(v, p),
            InequalityIndex.Cv => Inequality.Variation(v, p),
            _ => Inequality.Atkinson(v, p, aversion!.Value),
        };
    }

    private (LabeledMatrix<UnitId, Year> Values, LocalizedText Name)? Weights(
        Chosen chosen, ModelInput input, string id, DiagnosticBag diagnostics)
    {
        var name = input.Results.FindMeasure(new MeasureId(id))?.Name
            ?? input.Plan.Systems.SelectMany(s => s.Indicators).FirstOrDefault(i => i.Id.Value == id)?.Name;
        if (name is not null && chosen.Values(id) is { } values) return (values, name);
        diagnostics.Error("RG4341", $"the weights '{id}' are neither a measure nor an indicator", Span(input),
            "name an indicator of a system, or a measure");
        return null;
    }

    /// <summary>Whether every unit-year of a measure has a weight above 0: false, with an error, where one has none.</summary>
    private bool Counts(
        Measure measure, (LabeledMatrix<UnitId, Year> Values, LocalizedText Name) counted, ModelInput input, DiagnosticBag diagnostics)
    {
        var without = (from u in measure.Values.Rows
                       from y in measure.Values.Columns
                       where measure.Values.At(u, y) is not null && counted.Values.At(u, y) is not > 0
                       select (u, y)).ToList();
        if (without.Count == 0) return true;
        diagnostics.Error("RG4342", $"there is no weight above 0 in {Names.UnitYears(without)}", Span(input),
            "units are counted by shares of the weights: every unit-year with a score needs one");
        return false;
    }
}
