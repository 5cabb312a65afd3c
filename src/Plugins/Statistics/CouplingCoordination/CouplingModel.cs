using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Scores;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>Which coupling degree.</summary>
public enum CouplingFormula
{
    /// <summary>Geometric over arithmetic mean, eq. (8) of the source.</summary>
    Standard,
    /// <summary>The corrected degree of Wang et al. (2021), which falls more evenly over [0, 1].</summary>
    Wang2021,
}

/// <summary>Options of the model "coupling-coordination".</summary>
public sealed record CouplingOptions
{
    /// <summary>The coupling degree in force.</summary>
    public CouplingFormula Formula { get; init; } = CouplingFormula.Standard;

    /// <summary>Exponent of the standard degree; 0.5 is eq. (8), older work takes 2 to 5.</summary>
    public double K { get; init; } = 0.5;
}

/// <summary>The model "coupling-coordination".</summary>
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
            diagnostics.Error("RG4202", FormattableString.Invariant($"k = {options.K} cannot be used with formula '{Word(options.Formula)}'"), Span(input), "k is above 0 and belongs to the standard formula");
            return null;
        }
        var (rows, years) = (systems[0].Values.Rows, systems[0].Values.Columns);
        var alpha = input.Plan.Systems.Select(s => s.Alpha).ToArray();
        var u = new double[systems.Length];
        bool Read(int unit, int year)
        {
            for (var i = 0; i < u.Length; i++)
            {
                if (systems[i].Values.At(unit, year) is not { } score) return false;
                u[i] = score;
            }
            return true;
        }
        double? C(int i, int t) => !Read(i, t) ? null
            : options.Formula == CouplingFormula.Standard ? CouplingCoordination.Coupling(u, options.K) : CouplingCoordination.Coupling2021(u);
        var coupling = LabeledMatrix<UnitId, Year>.From(rows, years, C);
        var index = LabeledMatrix<UnitId, Year>.From(rows, years, (i, t) => Read(i, t) ? CouplingCoordination.ComprehensiveIndex(u, alpha) : null);
        var degree = LabeledMatrix<UnitId, Year>.From(rows, years, (i, t) => index.At(i, t) is { } T ? CouplingCoordination.CoordinationDegree(coupling.At(i, t), T) : null);
        return new CouplingResult(
            new Measure(CouplingMeasures.C, input.Text("measure.C"), "C", coupling) { Scale = input.Plan.CouplingScale() },
            new Measure(CouplingMeasures.T, input.Text("measure.T"), "T", index),
            new Measure(CouplingMeasures.D, input.Text("measure.D"), "D", degree) { Scale = input.Plan.CoordinationScale(), IsLeading = true });
    }

    /// <summary>The option's word in YAML.</summary>
    internal static string Word(CouplingFormula formula) => formula == CouplingFormula.Standard ? "standard" : "wang2021";
}
