using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Convergence;

/// <summary>The model "convergence": whether units grow alike, by spread and by regression; runs only where a study names it.</summary>
public sealed class ConvergenceModel() : Model<ConvergenceOptions, ConvergenceResult>(ConvergenceResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, Need.AllMeasures];

    /// <inheritdoc/>
    protected override ConvergenceResult? Compute(ModelInput input, ConvergenceOptions options, DiagnosticBag diagnostics)
    {
        var (plan, panel) = (input.Plan, input.Results.Panel);
        if (plan.Years.Length < 2)
        {
            diagnostics.Note("RG4305", "convergence needs two years; the study has one", Span(input));
            return null;
        }
        var chosen = new Chosen(input, Span(input), diagnostics);
        var measures = chosen.Measures(options.Measures);
        var groupings = plan.Groupings.IsEmpty ? [] : chosen.Groupings(options.Groupings);
        if (!measures.All(chosen.IsNonnegative) || Controls(chosen, input, options, diagnostics) is not { } controls) return null;
        var groups = UnitGroup.Of(panel.Units, groupings);
        ImmutableArray<ImmutableArray<string>> forms = controls.IsEmpty ? [[]] : [[], options.Controls];
        return new ConvergenceResult(
            [.. from m in measures from g in groups select Course(m, g, options.Index)],
            [
                .. from m in measures
                   from g in groups
                   from form in forms
                   from effects in options.Effects.Distinct()
                   select Beta(m, g, effects, form, options.Errors, form.IsEmpty ? [] : controls),
            ]);
    }

    /// <summary>The values that are held constant; null, with an error, where one is neither a measure nor an indicator.</summary>
    private ImmutableArray<LabeledMatrix<UnitId, Year>>? Controls(
        Chosen chosen, ModelInput input, ConvergenceOptions options, DiagnosticBag diagnostics)
    {
        var found = ImmutableArray.CreateBuilder<LabeledMatrix<UnitId, Year>>();
        foreach (var id in options.Controls)
        {
            if (chosen.Values(id) is not { } values)
            {
                diagnostics.Error(
                    "RG4306", $"the control '{id}' is neither a measure nor an indicator", Span(input),
                    "name an indicator of a system, or a measure");
                return null;
            }
            found.Add(values);
        }
        return found.ToImmutable();
    }

    private static SigmaCourse Course(Measure measure, UnitGroup group, SigmaIndex index)
    {
        var (values, years) = (measure.Values, measure.Values.Columns);
        var sigma = LabeledVector<Year>.From(
            years, t => SigmaConvergence.Of([.. group.Units.Select(u => values.At(u, t)).OfType<double>()], index));
        var course = Enumerable.Range(0, years.Count).Where(t => sigma.At(t) is not null)
            .Select(t => (years[t].Value, sigma.At(t)!.Value)).ToList();
        return new SigmaCourse(measure, group, index, sigma, SigmaConvergence.Trend(course));
    }

    private static BetaRow Beta(
        Measure measure, UnitGroup group, BetaEffects effects, ImmutableArray<string> names, BetaErrors errors,
        ImmutableArray<LabeledMatrix<UnitId, Year>> controls)
    {
        var years = measure.Values.Columns.Select(y => y.Value).ToList();
        var isWhole = effects == BetaEffects.CrossSection;
        var values = measure.Values;
        var pairs = isWhole
            ? Growth.Of((u, t) => values.At(u, t == 0 ? 0 : years.Count - 1), [years[0], years[^1]], group.Units, out var dropped)
            : Growth.Of(values.At, years, group.Units, out dropped);
        var whole = pairs.Where(p => controls.All(c => c.Has(p.Unit, p.Year))).ToList();
        var found = BetaConvergence.Of(
            whole, p => [.. controls.Select(c => c.At(p.Unit, p.Year)!.Value)], effects == BetaEffects.TwoWay,
            errors == BetaErrors.Cluster && !isWhole);
        return new BetaRow(measure, group, effects, names, isWhole ? BetaErrors.Plain : errors, found, dropped);
    }
}
