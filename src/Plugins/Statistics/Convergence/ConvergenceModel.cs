using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
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
        if (!measures.All(chosen.IsNonnegative)) return null;
        if (new Controls(chosen, Span(input), diagnostics).Of(options.Controls) is not { } controls) return null;
        var groups = UnitGroup.Of(panel.Units, groupings);
        ImmutableArray<ImmutableArray<Control>> forms = controls.IsEmpty ? [[]] : [[], controls];
        ImmutableArray<BetaRow> betas =
        [
            .. from m in measures
               from g in groups
               from form in forms
               from effects in options.Effects.Distinct()
               select Beta(m, g, effects, form, options.Errors),
        ];
        Say(betas, Span(input), diagnostics);
        return new ConvergenceResult([.. from m in measures from g in groups select Course(m, g, options.Index)], betas);
    }

    /// <summary>Rows that a regression of all units goes without, and regressions that there are none of, are told.</summary>
    private static void Say(ImmutableArray<BetaRow> betas, SourceSpan at, DiagnosticBag diagnostics)
    {
        foreach (var row in betas.Where(b => b is { Missing: > 0, Group.Grouping: null }).DistinctBy(b => (b.Measure, b.Missing)))
        {
            var gaps = row.Gaps.Select(g => $"'{g.Control.Id}' has no value in {Names.UnitYears(g.Where)}");
            diagnostics.Warning(
                "RG4318", $"{row.Missing} of {row.Rows} rows are left out of {row.Model} convergence of '{row.Measure.Id}': "
                    + string.Join("; ", gaps), at,
                "gaps of a column that is named here are not filled");
        }
        foreach (var row in betas.Where(b => b is { Refusal: not null, Group.Grouping: null }))
        {
            diagnostics.Warning("RG4319", $"{row.Model} convergence of '{row.Measure.Id}' has no regression: {Why(row.Refusal)}", at);
        }
        var regions = betas.Where(b => b is { Refusal: not null, Group.Grouping: not null });
        foreach (var refused in regions.GroupBy(b => (b.Measure, b.Model, b.Refusal)))
        {
            var where = string.Join(", ", refused.Select(r => $"'{r.Group.Id}'"));
            diagnostics.Note(
                "RG4320", $"{refused.Key.Model} convergence of '{refused.Key.Measure.Id}' has no regression in {where}: "
                    + Why(refused.Key.Refusal), at);
        }
    }

    private static string Why(BetaRefusal? refusal) => refusal switch
    {
        BetaRefusal.FewUnits => "less than three units have rows",
        BetaRefusal.FewRows => "there are not more rows than coefficients and effects",
        _ => "what growth is explained by depends on each other",
    };

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
        Measure measure, UnitGroup group, BetaEffects effects, ImmutableArray<Control> controls, BetaErrors errors)
    {
        var years = measure.Values.Columns.Select(y => y.Value).ToList();
        var isWhole = effects == BetaEffects.CrossSection;
        var values = measure.Values;
        var pairs = isWhole
            ? Growth.Of((u, t) => values.At(u, t == 0 ? 0 : years.Count - 1), [years[0], years[^1]], group.Units, out var dropped)
            : Growth.Of(values.At, years, group.Units, out dropped);
        var whole = pairs.Where(p => controls.All(c => c.Values.Has(p.Unit, p.Year))).ToList();
        var isTwoWay = effects == BetaEffects.TwoWay;
        var found = BetaConvergence.Of(
            whole, p => [.. controls.Select(c => c.Values.At(p.Unit, p.Year)!.Value)], isTwoWay, errors == BetaErrors.Cluster && !isWhole);
        return new BetaRow(
            measure, group, effects, controls, isWhole ? BetaErrors.Plain : errors, found,
            found is null ? BetaConvergence.Refusal(whole, controls.Length, isTwoWay) : null, dropped, pairs.Count,
            [.. pairs.Where(p => controls.Any(c => !c.Values.Has(p.Unit, p.Year)))]);
    }
}
