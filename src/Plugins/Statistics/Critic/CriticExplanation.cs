using ReportGen.Contracts.Data;
using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plan;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.Critic;

/// <summary>How a CRITIC weight came about: from the deviation and the conflict of every indicator of the system.</summary>
internal static class CriticExplanation
{
    private const string Method = "critic";

    public static IEnumerable<Quantity> Of(ExplainInput input) =>
    [
        .. WeighedIndicator.Shares(input, Method, "information", "c", input.Words["explain.all-alike"]),
        .. from system in input.Plan.Systems
           where !system.IsGiven && input.Plan.Weighting.For(system).Method == Method
           from indicator in system.Indicators
           select Information(input, system, indicator),
    ];

    /// <summary>c = s sum (1 - r): deviation times conflict.</summary>
    private static Quantity Information(ExplainInput input, Subsystem system, Indicator indicator)
    {
        var weights = input.Results.Weights.First(w => w.System == system.Id);
        return new Quantity($"information:{indicator.Id}", input.Words["explain.critic", input.In(indicator.Name)], at =>
        {
            var (j, t) = (weights.Values.Rows.PositionOf(indicator.Id), at.Year is { } year ? weights.Values.Columns.PositionOf(year) : 0);
            Operand Told(string symbol, string column) =>
                new(symbol, weights.Column(column)?.At(j, t)) { Remark = input.Words[$"explain.{column}"] };
            var (s, k) = (Told("s", "sd"), Told("k", "conflict"));
            return k.Value is null
                ? new Step(0) { Remark = input.Words["explain.left-out"] }
                : new Step(s.Value * k.Value) { Formula = "{0} * {1}", Operands = [s, k] };
        })
        {
            Of = Quantity.Nobody, HasYear = input.Plan.Weighting.For(system).Scope == Scope.PerYear,
        };
    }
}
