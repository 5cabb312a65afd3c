using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Scores;

namespace ReportGen.Statistics.PublishedComparison;

/// <summary>Computed values beside published ones, in the order of the panel.</summary>
public sealed record PublishedResult(ImmutableArray<PublishedRow> Rows) : IModelResult
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<PublishedResult> Key = new("published-comparison");
}

/// <summary>One published value.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The year.</param>
/// <param name="Declared">Which values these are.</param>
/// <param name="Computed">The computed value.</param>
/// <param name="Published">The printed value.</param>
/// <param name="Low">Least value that the rounding of the printed inputs allows.</param>
/// <param name="High">Greatest value that the rounding of the printed inputs allows.</param>
/// <param name="Agrees">True when [Low, High] meets the printed value's own rounding interval.</param>
public sealed record PublishedRow(UnitId Unit, Year Year, PublishedValues Declared, double Computed, double Published, double Low, double High, bool Agrees);

/// <summary>The model "published-comparison": do computed and printed values agree within what rounding allows?</summary>
public sealed class PublishedModel() : Model<NoOptions, PublishedResult>(PublishedResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, Need.AllMeasures];

    /// <inheritdoc/>
    protected override PublishedResult? Compute(ModelInput input, NoOptions options, DiagnosticBag diagnostics)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (plan.Published.IsEmpty) return null;
        var rows = ImmutableArray.CreateBuilder<PublishedRow>();
        foreach (var declared in plan.Published)
        {
            if (results.FindMeasure(declared.Measure) is not { } measure)
            {
                diagnostics.Error("RG4501", $"published values are declared for '{declared.Measure}', which is not computed", declared.Span, $"measures are {string.Join(", ", results.Measures.Select(m => m.Id))}");
                continue;
            }
            rows.AddRange(Compare(plan, results, declared, measure));
        }
        var (units, years) = (results.Panel.Units, results.Panel.Years);
        return new PublishedResult([.. rows.OrderBy(r => units.PositionOf(r.Unit)).ThenBy(r => years.PositionOf(r.Year))]); // stable: measures as declared
    }

    private static IEnumerable<PublishedRow> Compare(ReportPlan plan, ResultSet results, PublishedValues declared, Measure measure)
    {
        var (panel, printed) = (results.Panel, results.Panel.Published[declared.Measure]);
        for (var u = 0; u < panel.Units.Count; u++)
        {
            for (var t = 0; t < panel.Years.Count; t++)
            {
                if (printed.At(u, t) is not { } value || measure.Values.At(u, t) is not { } computed) continue;
                var (low, high) = Allowed(plan, results, declared, measure, u, t, computed);
                var half = HalfUnit(declared.Decimals);
                yield return new PublishedRow(panel.Units[u], panel.Years[t], declared, computed, value, low, high, low <= value + half && high >= value - half);
            }
        }
    }

    /// <summary>
    /// The range of C, T or D over the rounding intervals of the given scores, by its values at their corners. T, and D with the standard formula and equal
    /// weights, rise with every score, so that the corners are exact there.
    /// </summary>
    private static (double Low, double High) Allowed(ReportPlan plan, ResultSet results, PublishedValues declared, Measure measure, int unit, int year, double computed)
    {
        var systems = plan.Systems;
        if (declared.InputDecimals is not { } decimals || !IsCoupling(measure.Id) || !systems.All(s => s.IsGiven)) return (computed, computed);
        var half = HalfUnit(decimals);
        var options = plan.OptionsOf<CouplingOptions>("coupling-coordination");
        var given = systems.Select(s => results.Panel.GivenScores[s.Id].At(unit, year)!.Value).ToArray();
        var alpha = systems.Select(s => s.Alpha).ToArray();
        var (low, high) = (computed, computed);
        for (var corner = 0; corner < 1 << given.Length; corner++)
        {
            var u = given.Select((score, i) => Math.Clamp(score + ((corner >> i & 1) == 1 ? half : -half), 0, 1)).ToArray();
            var c = options.Formula == CouplingFormula.Standard ? CouplingCoordination.CouplingCoordination.Coupling(u, options.K) : CouplingCoordination.CouplingCoordination.Coupling2021(u);
            var index = CouplingCoordination.CouplingCoordination.ComprehensiveIndex(u, alpha);
            var value = Corner(measure.Id, c, index) ?? computed;
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        }
        return (low, high);
    }

    private static bool IsCoupling(MeasureId id) => id == CouplingMeasures.C || id == CouplingMeasures.T || id == CouplingMeasures.D;

    private static double? Corner(MeasureId id, double? c, double index) =>
        id == CouplingMeasures.C ? c : id == CouplingMeasures.T ? index : CouplingCoordination.CouplingCoordination.CoordinationDegree(c, index);

    private static double HalfUnit(int decimals) => 0.5 * Math.Pow(10, -decimals);
}
