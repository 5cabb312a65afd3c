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
public sealed class CouplingModel : IModel
{
    /// <inheritdoc/>
    public string Id => "coupling-coordination";

    /// <inheritdoc/>
    public Type OptionsType => typeof(CouplingOptions);

    /// <inheritdoc/>
    public ImmutableArray<ResultKey> Needs => [ScoresResult.Key];

    /// <inheritdoc/>
    public (ResultKey Key, IModelResult Result)? Compute(ModelInput input, DiagnosticBag diagnostics)
    {
        var systems = input.Results.Get(ScoresResult.Key).Systems;
        var choice = input.Plan.Models.First(m => m.Id == Id);
        if (systems.Length < 2)
        {
            diagnostics.Note("RG4201", "coupling needs two systems; the study has one", choice.Span);
            return null;
        }
        var options = (CouplingOptions)choice.Options;
        if (options.K <= 0 || (options.K != 0.5 && options.Formula != CouplingFormula.Standard))
        {
            diagnostics.Error("RG4202", FormattableString.Invariant($"k = {options.K} cannot be used with formula '{Word(options.Formula)}'"), choice.Span, "k is above 0 and belongs to the standard formula");
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
        return (CouplingResult.Key, new CouplingResult(coupling, index, degree));
    }

    /// <summary>The option's word in YAML.</summary>
    internal static string Word(CouplingFormula formula) => formula == CouplingFormula.Standard ? "standard" : "wang2021";
}
