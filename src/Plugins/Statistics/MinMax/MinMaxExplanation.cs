using ReportGen.Contracts.Data;
using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.MinMax;

/// <summary>How a standardized value came about: from the value and the bounds, with where those were found.</summary>
internal static class MinMaxExplanation
{
    public static IEnumerable<Quantity> Of(ExplainInput input) =>
        from system in input.Plan.Systems.Where(s => !s.IsGiven)
        from criterion in system.Criteria
        from indicator in criterion.Indicators
        let choice = input.Plan.Normalization.For(system, criterion, indicator)
        where choice.Method == "min-max" && choice.Options.Equals(new MinMaxOptions()) && choice.Scope != Scope.BaseYear
            && indicator.Optimum is null
        select new Quantity(
            $"standardized:{indicator.Id}", input.Words["explain.standardized", input.In(indicator.Name)],
            at => Standardized(input, system, indicator, choice.Scope, at));

    private static Step Standardized(ExplainInput input, Subsystem system, Indicator indicator, Scope scope, Whose at)
    {
        var normalized = input.Results.Normalized.First(n => n.System == system.Id);
        var j = normalized.Indicators.PositionOf(indicator.Id);
        if (normalized.Values[j].At(at.Unit, at.InYear) is not { } y) return Step.Undefined(input.Words["explain.constant"]);
        var x = input.Ask("x", $"value:{indicator.Id}", at);
        var (low, high) = (normalized.Minimum[j].At(at.InYear), normalized.Maximum[j].At(at.InYear));
        Operand Bound(string symbol, double? value) => new(symbol, value) { Remark = Found(input, indicator, value, scope, at.InYear) };
        var ratio = indicator.Direction == Direction.Benefit ? "({0} - {1}) / ({2} - {1})" : "({2} - {0}) / ({2} - {1})";
        return new Step(y)
        {
            Formula = x.Value < low || x.Value > high ? $"min(max({ratio}, 0), 1)" : ratio,
            Operands = [x, Bound("min", low), Bound("max", high)],
            Remark = input.Words[indicator.Direction == Direction.Benefit ? "explain.benefit" : "explain.cost"],
        };
    }

    /// <summary>Where a bound comes from: a goalpost, or the first unit-year that has the value.</summary>
    private static string Found(ExplainInput input, Indicator indicator, double? bound, Scope scope, Year inYear)
    {
        if (indicator.Range is not null) return input.Words["explain.goalpost"];
        var values = input.Results.Panel.Indicators[indicator.Id].Values;
        var years = scope == Scope.Pooled ? values.Columns : (IEnumerable<Year>)[inYear];
        var (unit, year) = (from u in values.Rows from t in years where values.At(u, t) == bound select (u, t)).First();
        return input.Words["explain.found", input.In(input.Plan.Units.First(u => u.Id == unit).Name), year.Value];
    }
}
