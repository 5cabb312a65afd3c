using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Scores;
using ReportGen.Statistics.Shared;
using Formulas = ReportGen.Statistics.CouplingCoordination.CouplingCoordination;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>
/// The model "coupling-coordination": coupling degree C, comprehensive index T and coordination degree D of two or more systems.
/// </summary>
public sealed class CouplingModel() : Model<CouplingOptions, CouplingResult>(CouplingResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key];

    /// <inheritdoc/>
    protected override CouplingResult? Compute(ModelInput input, CouplingOptions options, DiagnosticBag diagnostics)
    {
        var systems = input.Results.Get(ScoresResult.Key).Systems;
        if (systems.Length < 2)
        {
            diagnostics.Note("RG4201", "coupling needs two systems; the study has one", Span(input));
            return null;
        }
        if (options.K <= 0 || (options.K != 0.5 && options.Formula != CouplingFormula.Standard))
        {
            diagnostics.Error(
                "RG4202", FormattableString.Invariant($"k = {options.K} cannot be used with formula '{Word(options.Formula)}'"),
                Span(input), "k is above 0 and belongs to the standard formula");
            return null;
        }
        if (!AreScores(systems, input, diagnostics)) return null;
        var (plan, alpha) = (input.Plan, input.Plan.Systems.Select(s => s.Alpha).ToArray());
        var coupling = OfScores(systems, u => Formulas.Coupling(u, options));
        var index = OfScores(systems, u => Formulas.ComprehensiveIndex(u, alpha));
        var degree = LabeledMatrix<UnitId, Year>.From(index.Rows, index.Columns, (unit, year) =>
            index.At(unit, year) is { } level ? Formulas.CoordinationDegree(coupling.At(unit, year), level) : null);
        return new CouplingResult(
            new Measure(CouplingMeasures.C, input.Text("measure.C"), "C", coupling)
            {
                Scale = plan.CouplingScale()?.Over(GradeOf.Observed(coupling)),
            },
            new Measure(CouplingMeasures.T, input.Text("measure.T"), "T", index),
            new Measure(CouplingMeasures.D, input.Text("measure.D"), "D", degree)
            {
                Scale = plan.CoordinationScale()?.Over(GradeOf.Observed(degree)), IsLeading = true,
            });
    }

    /// <summary>Whether every score lies in [0, 1]; false, with an error, where one does not.</summary>
    private bool AreScores(ImmutableArray<Measure> systems, ModelInput input, DiagnosticBag diagnostics)
    {
        var other = systems.FirstOrDefault(s => s.Values.Any(u => u is < 0 or > 1));
        if (other is null) return true;
        diagnostics.Error(
            "RG4203", $"coupling needs scores in [0, 1], and system '{other.Id}' has others", Span(input),
            "use `normalization: min-max` and a mean as `aggregation`, or `coupling-coordination: {enabled: false}`");
        return false;
    }

    /// <summary>A quantity of every unit-year that has all scores.</summary>
    private static LabeledMatrix<UnitId, Year> OfScores(ImmutableArray<Measure> systems, Func<double[], double?> quantity)
    {
        var u = new double[systems.Length];
        return LabeledMatrix<UnitId, Year>.From(systems[0].Values.Rows, systems[0].Values.Columns, (unit, year) =>
        {
            for (var i = 0; i < u.Length; i++)
            {
                if (systems[i].Values.At(unit, year) is not { } score) return null;
                u[i] = score;
            }
            return quantity(u);
        });
    }

    /// <summary>The option's word in YAML.</summary>
    private static string Word(CouplingFormula formula) => formula == CouplingFormula.Standard ? "standard" : "wang2021";
}
