using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Scores;

namespace ReportGen.Statistics.Grading;

/// <summary>Options of the model "grading".</summary>
public sealed record GradingOptions
{
    /// <summary>How the development type is told.</summary>
    public DevelopmentRule DevelopmentType { get; init; } = DevelopmentRule.Ratio;

    /// <summary>Ratio at or below which the first system lags.</summary>
    public double LaggingBelow { get; init; } = 0.8;

    /// <summary>Ratio above which the second system lags.</summary>
    public double LeadingAbove { get; init; } = 1.2;

    /// <summary>Difference beyond which one system lags, for the rule "difference".</summary>
    public double Difference { get; init; } = 0.1;
}

/// <summary>The model "grading": classes of C and D, and the development type.</summary>
public sealed class GradingModel() : Model<GradingOptions, GradingResult>(GradingResult.Key)
{
    internal const string Word = "grading";

    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, CouplingResult.Key];

    /// <inheritdoc/>
    protected override GradingResult? Compute(ModelInput input, GradingOptions options, DiagnosticBag diagnostics)
    {
        var (plan, coupling) = (input.Plan, input.Results.Get(CouplingResult.Key));
        var systems = input.Results.Get(ScoresResult.Key).Systems;
        var grades = ImmutableDictionary.CreateBuilder<(UnitId, Year), UnitGrade>();
        var (units, years) = (coupling.Degree.Rows, coupling.Degree.Columns);
        for (var u = 0; u < units.Count; u++)
        {
            for (var t = 0; t < years.Count; t++)
            {
                if (coupling.Degree.At(u, t) is not { } degree) continue;
                var type = systems.Length == 2 ? Type(options, systems[0].Values.At(u, t)!.Value, systems[1].Values.At(u, t)!.Value) : null;
                grades[(units[u], years[t])] = new UnitGrade(
                    plan.CouplingScale() is { } scale && coupling.Coupling.At(u, t) is { } c ? GradingScale.Classify(scale.Grades, c) : null,
                    plan.CoordinationScale() is { } fine ? GradingScale.Classify(fine.Stages, degree) : null,
                    plan.CoordinationScale() is { } coarse ? GradingScale.Classify(coarse.Grades, degree) : null,
                    type switch { -1 => $"lagging:{systems[0].Id}", 1 => $"lagging:{systems[1].Id}", 0 => "synchronous", _ => null });
            }
        }
        return new GradingResult(grades.ToImmutable());
    }

    private static int? Type(GradingOptions options, double u, double v) => options.DevelopmentType == DevelopmentRule.Ratio
        ? DevelopmentType.ByRatio(u, v, options.LaggingBelow, options.LeadingAbove)
        : DevelopmentType.ByDifference(u, v, options.Difference);
}
